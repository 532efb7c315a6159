/**
 * Shares whose whole or part is told further off, in another paragraph or another article: of what the part makes with
 * others, of all there are of its indicator, of a plan, of what is called so.
 */
import { factOf } from '../../facts/facts.ts';
import { remembered } from '../../facts/remembered.ts';
import type { Corpus } from '../../model/corpus.ts';
import { compareRationals, rational } from '../../quantity/rational.ts';
import { anywhere, elsewhere, refIn } from './elsewhere.ts';
import { apartKindCandidates, kindCandidates } from './kinds.ts';
import { adds, isUndivided, type Numbered, type Passage, type Placed } from './passage.ts';
import { areApart } from './periods.ts';
import type { Candidate } from './proposal.ts';
import { fits, isOwnScope } from './rate-pairs.ts';
import { followsPart, isShareOf, only, onlyWhole, type Share, type ShareFinder } from './share.ts';
import { ofNamesake, ofResidents, ofSales } from './shares-of-names.ts';
import { group, sumCandidates } from './totals.ts';
import { before, between } from './words.ts';

/** The share that a rate may be, its part right before it or recorded for what it is recorded for; surest first. */
export const shareAfar = (corpus: Corpus, passage: Passage, rate: Placed): Share | undefined => {
  const last = passage.figures[passage.figures.indexOf(rate) - 1];
  for (const find of finders) {
    const share = find(corpus, passage, rate, last);
    if (share) return share;
  }
  return undefined;
};

/** 电池材料占60.0%、化学品占28.0%: each of the total that they make. */
const ofMade: ShareFinder = (corpus, passage, rate, last) => {
  if (rate.stated.decimals < 1) return undefined;
  const made = madeIn(corpus, passage);
  const parts = passage.figures.filter(
    (one) =>
      made.has(one.id) &&
      ((one === last && followsPart(passage, one, rate)) ||
        (isOwnScope(one, rate) && group(one) === group(rate) && !areApart(one, rate))),
  );
  return only(
    parts.flatMap((part) =>
      made.get(part.id)!.flatMap((id) => {
        const whole = anywhere(corpus, passage).find((one) => refIn(passage.briefing.id, one) === id);
        return whole && isShareOf(part, whole, rate) ? [{ part, whole }] : [];
      }),
    ),
  );
};

/** What each figure is a part of, by the sums that the article holds. */
const known = new WeakMap<Passage, ReadonlyMap<string, readonly string[]>>();
const madeIn = (corpus: Corpus, passage: Passage): ReadonlyMap<string, readonly string[]> =>
  remembered(known, passage, () => {
    const made = new Map<string, readonly string[]>();
    const sums = [sumCandidates, kindCandidates, apartKindCandidates].flatMap((find): Candidate[] => [
      ...find(corpus, passage),
    ]);
    for (const { relation } of sums)
      if ('sum' in relation)
        for (const part of relation.sum) made.set(part, [...(made.get(part) ?? []), relation.of]);
    return made;
  });

/** 70家企业已全部复工，复工率100%, where another article counts those 70 as well. */
const ofAllAgain: ShareFinder = (corpus, passage, rate, last) => {
  if (!last || last.sentence !== rate.sentence || compareRationals(rate.stated.at, hundred) !== 0)
    return undefined;
  if (!/(?:全部|均已|都已|悉数)/u.test(between(passage, last, rate))) return undefined;
  const again = factOf(corpus, last.stated.figure.ref)?.occurrences.find(
    ({ briefing }) => briefing !== passage.briefing.id,
  );
  const whole = elsewhere(corpus, passage).find(({ stated }) => stated.figure.ref === again?.ref);
  return whole && { part: last, whole };
};

/** 保存完好的墓葬23座，占18.3%, where all 126 are counted further off: the one undivided count that fits. */
const ofUndivided: ShareFinder = (corpus, passage, rate, last) => {
  if (!last || rate.stated.decimals < 1 || isUndivided(last)) return undefined;
  if (!followsPart(passage, last, rate)) return undefined;
  const isWhole = (one: Numbered): boolean =>
    one.stated.figure.indicator === last.stated.figure.indicator &&
    isUndivided(one) &&
    !areApart(one, last) &&
    isShareOf(last, one, rate);
  return onlyWhole(last, passage.figures, isWhole) ?? onlyWhole(last, elsewhere(corpus, passage), isWhole);
};

/** 全年目标700亿元，前7个月已完成58.9%: what has been done by the time of the rate is told further off. */
const ofPlan: ShareFinder = (corpus, passage, rate, last) => {
  if (!last || last.sentence !== rate.sentence || rate.stated.decimals < 1) return undefined;
  const lead = (one: Placed): string => before(passage, one, 14);
  if (!/(?:计划|目标|任务|预算|指标)[^。；\d]{0,8}$/u.test(lead(last))) return undefined;
  if (!/(?:完成|实现)(?:了|率|全年|年度|全部|年初|任务|计划|目标|预算|的|为|达)*$/u.test(lead(rate)))
    return undefined;
  return only(
    anywhere(corpus, passage)
      .filter((one) => {
        const [a, b] = [one.stated.figure, last.stated.figure];
        return (
          one.stated !== last.stated &&
          adds(one) &&
          isUndivided(one) &&
          a.unit === b.unit &&
          a.region === b.region &&
          a.period === rate.stated.figure.period &&
          group(one) === group(last) &&
          fits(one.stated, last.stated, rate.stated)
        );
      })
      .map((part) => ({ part, whole: last })),
  );
};

/** 按3.58万亿元的生产总值计算，依存度为37.2%: of what it is reckoned by, what the rate's family counts in all. */
const ofBase: ShareFinder = (_corpus, passage, rate, last) => {
  if (!last || last.sentence !== rate.sentence || rate.stated.decimals < 1) return undefined;
  if (!/[按以](?:照)?[^，。；\d]{0,10}$/u.test(before(passage, last, 12))) return undefined;
  if (!/(?:计算|测算|核算|折算)，/u.test(between(passage, last, rate))) return undefined;
  return only(
    passage.figures
      .filter(
        (part) =>
          part !== last &&
          part.paragraph === rate.paragraph &&
          isUndivided(part) &&
          group(part) === group(rate) &&
          isShareOf(part, last, rate),
      )
      .map((part) => ({ part, whole: last })),
  );
};

const finders: readonly ShareFinder[] = [
  ofMade,
  ofPlan,
  ofBase,
  ofAllAgain,
  ofUndivided,
  ofNamesake,
  ofSales,
  ofResidents,
];

const hundred = rational(100n);
