/**
 * What an average is taken over, as the text says it: 日均, 户均, 每座, 单车, 亩产, 每公斤, or the count right before 每个
 * and 各.
 */
import { measureOf } from '../agreement/unit.ts';
import type { Numbered, Passage, Placed } from './passage.ts';
import { after, before, between, perIn, subjectOf } from './words.ts';

/** Whether a figure counts what an average is taken over. */
export type Base = (count: Numbered | Placed) => boolean;

const persons = ['{人}', '{名}', '{位}', '{人次}'];
/** Words for it, with the units that it is counted in. */
const cues: readonly (readonly [cue: RegExp, units: readonly string[]])[] = [
  [/(?:日均|每[日天]|(?<![一-鿿])日[产处接销供发作输运售])[^，。；、\d]{0,8}$/u, ['d']],
  [/月均[^，。；、\d]{0,8}$/u, ['mo']],
  [/年均[^，。；、\d]{0,8}$/u, ['a']],
  [/次均[^，。；、\d]{0,8}$/u, ['{次}', '{人次}', '{件次}', '{架次}', '{辆次}']],
  [/户均[^，。；、\d]{0,8}$/u, ['{户}', '{家}']],
  [/(?:人均|每[人名位])[^，。；、\d]{0,8}$/u, persons],
  [/(?:亩均[^，。；、\d]{0,6}|亩产|单产)$/u, ['{亩}']],
  [/单机[^，。；、\d]{0,6}$/u, ['{台}', '{套}', '{组}', '{架}']],
];
/** A price is paid for each of what is counted, whatever that is. */
const price = /(?:均价|单价|票价|[定售进]价)(?:为|达|约)?$/u;
/** 每座泵站投资, 平均每站, 单注奖金, 场均: what comes to each of what is counted in 座, or is called 消防站. */
const every = [/(?:每个?|单)([一-鿿]{1,5})[^，。；、\d]{0,8}$/u, /([一-鿿])(?<!平)均[^，。；、\d]{0,8}$/u];
/** 充电桩60个，每个造价4800元: for each of what was counted in 个 right before. */
const everyOne = /每个[^，。；、\d]{0,8}$/u;
/** 15个街道各发放问卷100份: for each of what stands before it in the clause. */
const apiece = /[^，。；、：]各自?[^，。；、\d]{0,6}$/u;

/** Several may be said at once: 单店日均销售. */
export function baseOf(passage: Passage, each: Placed): Base | undefined {
  const lead = before(passage, each, 12);
  const last = passage.figures.findLast(({ end }) => end <= each.start);
  const found: Base[] = cues
    .filter(([cue]) => cue.test(lead))
    .map(
      ([, units]) =>
        (count) =>
          units.includes(count.stated.figure.unit),
    );
  const per = perIn(passage, each);
  if (per !== undefined) found.push((count) => isFor(per, count));
  if (price.test(lead)) found.push(({ stated: { figure } }) => figure.unit.startsWith('{'));
  if (apiece.test(lead))
    found.push(
      (count) => count === last && last !== undefined && !/[，。；：]/u.test(between(passage, last, each)),
    );
  if (everyOne.test(lead)) found.push((count) => count === last && count.stated.figure.unit === '{个}');
  // 成母牛年均单产 of the 成母牛: what it comes to each of is what its name begins with.
  if (/[均单][^，。；、\d]{0,6}$/u.test(lead)) {
    const name = subjectOf(each);
    found.push((count) => {
      const counted = subjectOf(count);
      return counted.length > 2 && name.length > counted.length && name.startsWith(counted);
    });
  }
  for (const cue of every) {
    const name = cue.exec(lead)?.[1];
    if (name !== undefined) found.push(isCounted(passage, name));
  }
  return found.length > 0 ? (count) => found.some((base) => base(count)) : undefined;
}

/** 每个网点…: in the unit that its first character is, or called by its first characters, by the archive or by the text. */
const isCounted =
  (passage: Passage, name: string): Base =>
  (count) => {
    const { figure } = count.stated;
    const subject = subjectOf(count);
    return (
      figure.unit === `{${name[0]}}` ||
      ('end' in count && after(passage, count, 1) === name[0]) ||
      [...name].some((_, at) => subject.endsWith(name.slice(0, at + 1)))
    );
  };

/** 每公斤240元 for tonnes, 每平方米11500元 for square metres, 每车次320人 for 车次. */
export function isFor(per: string, { stated: { figure } }: Numbered): boolean {
  const { dimension } = measureOf(per);
  return figure.unit === per || (dimension !== 'count' && measureOf(figure.unit).dimension === dimension);
}
