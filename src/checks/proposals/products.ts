/**
 * Averages: what comes to each (人均, 日均, 亩产, 每站, 票价), how many there are, and what that makes in all.
 */
import type { Corpus } from '../../model/corpus.ts';
import { overlaps } from '../../quantity/interval.ts';
import { measureOf } from '../agreement/unit.ts';
import { both } from '../declared.ts';
import { productOf } from '../product.ts';
import { elsewhere } from './elsewhere.ts';
import { before, isClose, type Numbered, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { group } from './totals.ts';

export function* productCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { figures, briefing } = passage;
  for (const each of figures) {
    const base = each.stated.plain ? baseOf(before(passage, each, 12)) : undefined;
    if (!base) continue;
    const counts = figures.filter((count) => isCountOf(count, base) && isClose(passage, count, each));
    const found = [figures, elsewhere(corpus, passage)]
      .map((wholes) => tripleOf(each, counts, wholes))
      .find((triple) => triple !== undefined);
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

function tripleOf(each: Placed, counts: readonly Placed[], wholes: readonly Numbered[]): Triple | undefined {
  return wholes
    .filter((whole) => isWholeOf(each, whole))
    .flatMap((whole) => counts.map((count) => ({ count, whole })))
    .find(
      ({ count, whole }) =>
        count.stated !== whole.stated &&
        count !== each &&
        overlaps(productOf(whole.stated, count.stated, each.stated).interval, whole.stated.interval),
    );
}

/** Words for what an average is taken over, with the units that it is counted in. */
const bases: readonly (readonly [cue: RegExp, units: readonly string[]])[] = [
  [/日均[^，。；、\d]{0,8}$/u, ['d']],
  [/月均[^，。；、\d]{0,8}$/u, ['mo']],
  [/年均[^，。；、\d]{0,8}$/u, ['a']],
  [/[户戶]均[^，。；、\d]{0,8}$/u, ['{户}']],
  [/人均[^，。；、\d]{0,8}$/u, ['{人}', '{名}', '{位}', '{人次}']],
  [/(?:[亩畝]均[^，。；、\d]{0,6}|[亩畝][产產]|[单單][产產])$/u, ['{亩}']],
  [/[场場]均[^，。；、\d]{0,8}$/u, ['{场}']],
];
/** A price is paid for each of what is counted, whatever that is. */
const price = /(?:均价|均價|单价|單價|票价|票價)(?:为|達|达|約|约)?$/u;
/** 每座泵站投资, 平均每站: what comes to each of what is counted in 座, or is called 消防站. */
const every = /每(?:个|個)?([一-鿿])[^，。；、\d]{0,8}$/u;

/** Whether a figure counts what the average is taken over. */
type Base = (count: Placed) => boolean;

function baseOf(lead: string): Base | undefined {
  const known = bases.find(([cue]) => cue.test(lead));
  if (known) return ({ stated: { figure } }) => known[1].includes(figure.unit);
  if (price.test(lead)) return ({ stated: { figure } }) => figure.unit.startsWith('{');
  const name = every.exec(lead)?.[1];
  if (name === undefined) return undefined;
  return ({ stated: { figure } }) => figure.unit === `{${name}}` || figure.subject.zh.endsWith(name);
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

const sizeOf = (unit: string): string => measureOf(unit).dimension;
