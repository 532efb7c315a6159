/**
 * Averages: what comes to each (人均, 日均, 亩产, 每站, 票价), how many there are, and what that makes in all.
 */

import type { Stated } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { overlaps } from '../../quantity/interval.ts';
import {
  addRationals,
  compareRationals,
  multiplyRationals,
  negateRational,
  rational,
} from '../../quantity/rational.ts';
import { absolute } from '../../quantity/rounding.ts';
import { measureOf } from '../agreement/unit.ts';
import { both } from '../declared.ts';
import { productOf } from '../product.ts';
import { elsewhere } from './elsewhere.ts';
import { before, between, isClose, type Numbered, type Passage, type Placed, perIn } from './passage.ts';
import { areApart } from './periods.ts';
import type { Candidate } from './proposal.ts';
import { group } from './totals.ts';

export function* productCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { figures, briefing } = passage;
  for (const each of figures) {
    const base = each.stated.plain ? baseOf(passage, each) : undefined;
    if (!base) continue;
    const counts = figures.filter(
      (count) =>
        isCountOf(count, base) &&
        (isClose(passage, count, each) ||
          isMeasuredFor(passage, count, each) ||
          (perIn(passage, each) === count.stated.figure.unit && count.paragraph === each.paragraph)),
    );
    const found =
      [figures, elsewhere(corpus, passage)]
        .map((wholes) =>
          tripleOf(
            counts,
            wholes.filter((whole) => isWholeOf(each, whole)),
            each,
          ),
        )
        .find((triple) => triple !== undefined) ??
      tripleOf(
        counts.filter(({ sentence }) => sentence === each.sentence),
        figures.filter((whole) => whole.sentence === each.sentence && isWorth(each, whole)),
        each,
      );
    if (!found) continue;
    const { figure } = found.whole.stated;
    yield {
      briefing: briefing.id,
      relation: {
        product: [found.count.id, each.id],
        is: figure.briefing === briefing.id ? figure.id : figure.ref,
      },
      confidence: 0.85,
      because: both('平均数、个数与总数相邻，且算术相符', 'an average, a count and a total that fit'),
    };
  }
}

interface Triple {
  readonly count: Placed;
  readonly whole: Numbered;
}

function tripleOf(counts: readonly Placed[], wholes: readonly Numbered[], each: Placed): Triple | undefined {
  return wholes
    .toSorted((a, b) => awayFrom(each, a) - awayFrom(each, b))
    .flatMap((whole) => counts.map((count) => ({ count, whole })))
    .find(
      ({ count, whole }) =>
        count.stated !== whole.stated &&
        count !== each &&
        areOfOneTime([count, each], whole) &&
        makes(count.stated, each.stated, whole.stated),
    );
}

/** What is told beside the average is made of it sooner than what is told further off. */
const awayFrom = (each: Placed, one: Numbered | Placed): number =>
  'start' in one ? Math.abs(one.start - each.start) : 0;

/** Within the digits, and by no more than a fiftieth off: a few days leave room for much. */
export function makes(a: Stated, b: Stated, whole: Stated): boolean {
  const { at, interval } = productOf(whole, a, b);
  const gap = absolute(addRationals(at, negateRational(whole.at)));
  return (
    overlaps(interval, whole.interval) &&
    compareRationals(gap, multiplyRationals(whole.at, rational(1n, 50n))) <= 0
  );
}

/** Nothing of one year is made of what is told of another. */
const areOfOneTime = (factors: readonly Placed[], { stated: { figure } }: Numbered): boolean =>
  factors.every(({ stated }) => {
    if (['d', 'mo', 'a', 'h'].includes(stated.figure.unit)) return true;
    return !areApart(stated.figure.period, figure.period);
  });

/** Words for what an average is taken over, with the units that it is counted in. */
const bases: readonly (readonly [cue: RegExp, units: readonly string[]])[] = [
  [/日均[^，。；、\d]{0,8}$/u, ['d']],
  [/月均[^，。；、\d]{0,8}$/u, ['mo']],
  [/年均[^，。；、\d]{0,8}$/u, ['a']],
  [/[户戶]均[^，。；、\d]{0,8}$/u, ['{户}']],
  [/人均[^，。；、\d]{0,8}$/u, ['{人}', '{名}', '{位}', '{人次}']],
  [/(?:[亩畝]均[^，。；、\d]{0,6}|[亩畝][产產]|[单單][产產])$/u, ['{亩}']],
  [/[场場]均[^，。；、\d]{0,8}$/u, ['{场}']],
  [/[单單][机機][^，。；、\d]{0,6}$/u, ['{台}', '{套}', '{组}', '{架}']],
];
/** A price is paid for each of what is counted, whatever that is. */
const price = /(?:均价|均價|单价|單價|票价|票價|[定售进][价價])(?:为|達|达|約|约)?$/u;
/** 每座泵站投资, 平均每站, 单注奖金: what comes to each of what is counted in 座, or is called 消防站. */
const every = /(?:每(?:个|個)?|[单單])([一-鿿])[^，。；、\d]{0,8}$/u;
/** 充电桩60个，每个造价4800元: for each of what was counted in 个 right before. */
const everyOne = /每[个個][^，。；、\d]{0,8}$/u;
/** 15个街道各发放问卷100份: for each of what stands before it in the clause. */
const apiece = /[^，。；、：]各(?:自)?[^，。；、\d]{0,6}$/u;

/** Whether a figure counts what the average is taken over. */
type Base = (count: Placed) => boolean;

function baseOf(passage: Passage, each: Placed): Base | undefined {
  const lead = before(passage, each, 12);
  const known = bases.find(([cue]) => cue.test(lead));
  if (known) return ({ stated: { figure } }) => known[1].includes(figure.unit);
  if (price.test(lead)) return ({ stated: { figure } }) => figure.unit.startsWith('{');
  if (apiece.test(lead)) {
    const last = passage.figures.findLast(({ end }) => end <= each.start);
    return (count) => count === last && !/[，。；：]/u.test(between(passage, count, each));
  }
  const name = every.exec(lead)?.[1];
  if (name === undefined) return undefined;
  const last = everyOne.test(lead) ? passage.figures.findLast(({ end }) => end <= each.start) : undefined;
  return ({ stated }) =>
    stated.figure.unit === `{${name}}` ||
    (stated === last?.stated && stated.figure.unit === '{个}') ||
    stated.figure.subject.zh.endsWith(name) ||
    isMeasuredFor(passage, { stated }, each);
}

/** 每公斤240元 for tonnes, 每平方米11500元 for square metres, 亩产25公斤 for 亩: a measure and one for each of it. */
function isMeasuredFor(passage: Passage, count: Numbered, each: Placed): boolean {
  const per = perIn(passage, each);
  const dimension = per === undefined ? undefined : sizeOf(per);
  return dimension !== undefined && dimension !== 'count' && sizeOf(count.stated.figure.unit) === dimension;
}

const isCountOf = (count: Placed, base: Base): boolean =>
  count.stated.plain && count.stated.at.n > 1n && base(count);

/** In the unit of the average, or in another of its dimension, and of its family. */
function isWholeOf(each: Placed, whole: Numbered): boolean {
  const [own, other] = [each.stated.figure, whole.stated.figure];
  return (
    each.stated !== whole.stated &&
    whole.stated.plain &&
    group(each) === group(whole) &&
    own.region === other.region &&
    (own.unit === other.unit || (sizeOf(own.unit) === sizeOf(other.unit) && !own.unit.startsWith('{')))
  );
}

/** 按销量21.6万辆计算，单车均价15万元: what was paid in all may be told as the income of a whole company. */
const isWorth = (each: Placed, { stated: { figure, plain } }: Placed): boolean =>
  plain &&
  figure !== each.stated.figure &&
  figure.unit === each.stated.figure.unit &&
  /^[A-Z]{3}$/.test(figure.unit);

const sizeOf = (unit: string): string => measureOf(unit).dimension;
