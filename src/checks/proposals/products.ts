/**
 * Averages: what comes to each (人均, 日均, 亩产, 每站, 票价), how many there are, and what that makes in all.
 */

import type { Stated } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { overlaps } from '../../quantity/interval.ts';
import { compareRationals, multiplyRationals, rational, subtractRationals } from '../../quantity/rational.ts';
import { absolute, sameRational } from '../../quantity/rounding.ts';
import { measureOf } from '../agreement/unit.ts';
import { both } from '../declared.ts';
import { perOf, productOf } from '../product.ts';
import { type Base, baseOf, isFor } from './averages.ts';
import { elsewhere, refIn } from './elsewhere.ts';
import { isUndivided, type Numbered, type Passage, type Placed } from './passage.ts';
import { areApart } from './periods.ts';
import type { Candidate } from './proposal.ts';
import { digitsIn, group } from './totals.ts';
import { between, isClose, perIn, subjectOf } from './words.ts';

export function* productCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { figures, briefing } = passage;
  for (const each of figures) {
    const base = each.stated.plain ? baseOf(passage, each) : undefined;
    if (!base) continue;
    const per = perIn(passage, each);
    const all = figures.filter((count) => isCountOf(count, base) && count.paragraph === each.paragraph);
    const counts = all.filter(
      (count) =>
        isClose(passage, count, each) || isUndivided(count) || (per !== undefined && isFor(per, count)),
    );
    const own = figures.filter((whole) => isWholeOf(each, whole));
    const others = elsewhere(corpus, passage).filter((whole) => isWholeOf(each, whole));
    const places: readonly Place[] = [
      { counts, wholes: own.filter((whole) => isOfOneMatter(each, whole)) },
      { counts, wholes: others.filter((whole) => isOfOneMatter(each, whole)) },
      {
        counts: counts.filter(({ sentence }) => sentence === each.sentence),
        wholes: figures.filter((whole) => whole.sentence === each.sentence && isWorth(each, whole)),
      },
      {
        counts: toldAgain(corpus, passage).filter((count) => isCountOf(count, base)),
        wholes: own.filter((whole) => isClose(passage, whole, each)),
      },
      // 203个村完成换届，…。当选1015人，平均每村5人: a long number that some of all make exactly is no chance.
      {
        counts: all,
        wholes: own.filter((whole) => whole.sentence === each.sentence && digitsIn(whole) > 2),
        only: isExact,
      },
    ];
    const found = places
      .map((place) => tripleOf(passage, place, each))
      .find((triple) => triple !== undefined);
    if (!found) continue;
    yield {
      briefing: briefing.id,
      relation: {
        product: [refIn(briefing.id, found.count), each.id],
        is: refIn(briefing.id, found.whole),
      },
      confidence: 0.85,
      because: both('平均数、个数与总数相邻，且算术相符', 'an average, a count and a total that fit'),
    };
  }
}

/** What another article counts, and this one says again in passing: 64场音乐会共售票. */
const toldAgain = (corpus: Corpus, passage: Passage): readonly Numbered[] =>
  elsewhere(corpus, passage).filter(
    (one) =>
      isUndivided(one) &&
      passage.ranges.some(([from, to]) => passage.text.slice(from, to).includes(one.stated.printed)),
  );

interface Triple {
  readonly count: Numbered;
  readonly whole: Numbered;
}

/** Where to look for what makes a total, and for the total. */
interface Place {
  readonly counts: readonly Numbered[];
  readonly wholes: readonly Numbered[];
  readonly only?: typeof isExact;
}

function tripleOf(
  passage: Passage,
  { counts, wholes, only = () => true }: Place,
  each: Placed,
): Triple | undefined {
  // What is counted stands before what comes to each of it, more often than behind.
  const isBehind = (one: Numbered | Placed): number => ('start' in one && one.start > each.start ? 1 : 0);
  const nearest = counts.toSorted(
    (a, b) => isBehind(a) - isBehind(b) || awayFrom(each, a) - awayFrom(each, b),
  );
  return wholes
    .toSorted((a, b) => awayFrom(each, a) - awayFrom(each, b))
    .flatMap((whole) => nearest.map((count) => ({ count, whole })))
    .find(
      ({ count, whole }) =>
        count.stated !== whole.stated &&
        count !== each &&
        areOfOneTime([count, each], whole) &&
        makes(count.stated, each.stated, whole.stated) &&
        (isSaid(passage, whole, each) || isExact(count, each, whole)) &&
        only(count, each, whole),
    );
}

/** What is told beside the average goes with it sooner than what is told further off. */
const awayFrom = (each: Placed, one: Numbered | Placed): number =>
  'start' in one ? Math.abs(one.start - each.start) : 0;

/** Within the digits, and by no more than a fiftieth off: a few days leave room for much. */
export function makes(a: Stated, b: Stated, whole: Stated): boolean {
  const { at, interval } = productOf(whole, a, b);
  const gap = absolute(subtractRationals(at, whole.at));
  return (
    overlaps(interval, whole.interval) &&
    compareRationals(gap, multiplyRationals(whole.at, rational(1n, 50n))) <= 0
  );
}

/** Up to the full stop of the average, or in so many digits that rounding leaves little room. */
function isSaid(passage: Passage, whole: Numbered | Placed, each: Placed): boolean {
  if (digitsIn(each) > 2 || !('sentence' in whole)) return digitsIn(each) > 2;
  const [a, b] = whole.start < each.start ? [whole, each] : [each, whole];
  return !/[。！？]/u.test(between(passage, a, b));
}

const isExact = (count: Numbered, each: Placed, whole: Numbered): boolean =>
  sameRational(productOf(whole.stated, count.stated, each.stated).at, whole.stated.at);

/** Nothing of one year is made of what is told of another. */
const areOfOneTime = (factors: readonly Numbered[], whole: Numbered): boolean =>
  factors.every((one) => ['d', 'mo', 'a', 'h'].includes(one.stated.figure.unit) || !areApart(one, whole));

const isCountOf = (count: Numbered, base: Base): boolean =>
  count.stated.plain && count.stated.at.n > 1n && base(count);

/** In the unit of the average, or in another of its dimension, and of its family; itself for each of nothing. */
function isWholeOf(each: Placed, whole: Numbered): boolean {
  const [own, other] = [each.stated.figure, whole.stated.figure];
  return (
    each.stated !== whole.stated &&
    whole.stated.plain &&
    !perOf(whole.stated)?.startsWith('{') &&
    group(each) === group(whole) &&
    own.region === other.region &&
    (own.unit === other.unit ||
      (sizeOf(own.unit) === sizeOf(other.unit) && !own.unit.startsWith('{')) ||
      [persons, times].some((units) => [own, other].every(({ unit }) => units.has(unit))))
  );
}

/** Told in one sentence, or called alike but for words such as area that everything has. */
function isOfOneMatter(each: Placed, whole: Numbered | Placed): boolean {
  if ('sentence' in whole && whole.sentence === each.sentence) return true;
  const own = new Set(nameOf(each));
  return [...nameOf(whole)].some((char) => own.has(char));
}

const nameOf = (one: Numbered): string =>
  subjectOf(one).replaceAll(/平均|[人户日月年]均|面积|总[数量额]|数量?|金额|的/gu, '');

/** Who travels is counted in 人 on each train and in 人次 over a year. */
const persons: ReadonlySet<string> = new Set(['{人}', '{名}', '{位}', '{人次}']);

/** 每辆每日周转6.0次 makes so many 人次. */
const times: ReadonlySet<string> = new Set(['{次}', '{人次}', '{辆次}', '{件次}']);

/** 按销量21.6万辆计算，单车均价15万元: what was paid in all may be told as the income of a whole company. */
const isWorth = (each: Placed, { stated: { figure, plain } }: Placed): boolean =>
  plain &&
  figure !== each.stated.figure &&
  figure.unit === each.stated.figure.unit &&
  /^[A-Z]{3}$/.test(figure.unit);

const sizeOf = (unit: string): string => measureOf(unit).dimension;
