/**
 * Shares whose whole or part is told further off, in another paragraph or another article: of what the part makes with
 * others, of all there are of its indicator, of those who live in a place, of a plan.
 */
import { factOf } from '../../facts/facts.ts';
import { remembered } from '../../facts/remembered.ts';
import type { Corpus } from '../../model/corpus.ts';
import { foldScript } from '../../quantity/fold.ts';
import { compareRationals, rational } from '../../quantity/rational.ts';
import { elsewhere, refIn } from './elsewhere.ts';
import { apartKindCandidates, kindCandidates } from './kinds.ts';
import { adds, before, between, type Numbered, type Passage, type Placed } from './passage.ts';
import { areApart } from './periods.ts';
import type { Candidate } from './proposal.ts';
import { fits, isOwnScope, isUndivided } from './rate-pairs.ts';
import { followsPart, isShareOf } from './share.ts';
import { group, sumCandidates } from './totals.ts';

/** The two that a rate is of. */
export interface Share {
  readonly part: Numbered;
  readonly whole: Numbered;
}

type Finder = (corpus: Corpus, passage: Passage, rate: Placed, last: Placed | undefined) => Share | undefined;

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
const ofMade: Finder = (corpus, passage, rate, last) => {
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
const ofAllAgain: Finder = (corpus, passage, rate, last) => {
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
const ofUndivided: Finder = (corpus, passage, rate, last) => {
  if (!last || rate.stated.decimals < 1 || last.stated.figure.scope === undefined) return undefined;
  if (!followsPart(passage, last, rate)) return undefined;
  const isWhole = (one: Numbered): boolean =>
    one.stated.figure.indicator === last.stated.figure.indicator &&
    one.stated.figure.scope === undefined &&
    !areApart(one, last) &&
    isShareOf(last, one, rate);
  return onlyWhole(last, passage.figures, isWhole) ?? onlyWhole(last, elsewhere(corpus, passage), isWhole);
};

/** 不良贷款57.0亿元，不良贷款率1.20%: of what the tail of its name says, 贷款. */
const ofNamesake: Finder = (corpus, passage, rate, last) => {
  if (!last || printedDigits(rate) < 2 || rate.stated.decimals < 1) return undefined;
  if (!followsPart(passage, last, rate)) return undefined;
  const name = nameOf(last);
  return onlyWhole(
    last,
    anywhere(corpus, passage),
    (one) =>
      one.stated.figure.scope === undefined &&
      group(one) === group(last) &&
      !areApart(one, last) &&
      nameOf(one).length > 1 &&
      nameOf(one) !== name &&
      name.endsWith(nameOf(one)) &&
      !/[不非未无副]$/u.test(name.slice(0, -nameOf(one).length)) &&
      isShareOf(last, one, rate),
  );
};

/** 毛利15.55亿元，毛利率32.0%: rates that are of all that was sold, whether or not it is told beside them. */
const ofSales: Finder = (corpus, passage, rate, last) => {
  if (!last || rate.stated.decimals < 1 || !followsPart(passage, last, rate)) return undefined;
  if (!/(?:毛利|净利|利润|费用|净利润)率(?:为|达)?$/u.test(before(passage, rate, 8))) return undefined;
  return onlyWhole(
    last,
    anywhere(corpus, passage),
    (one) =>
      /^(?:营业收入|营业总收入|营收|总收入|销售额|销售收入)$/u.test(nameOf(one)) &&
      one.stated.figure.scope === undefined &&
      !areApart(one, last) &&
      isShareOf(last, one, rate),
  );
};

/** What a figure counts, without the place that all is told of. */
const nameOf = ({ stated: { figure } }: Numbered): string =>
  foldScript(figure.subject.zh).replace(/^(?:全[国省市县区]|各项)/u, '');

/** 签约312.0万人，签约率62.4%: of those who live in the place, where three digits say so. */
const ofResidents: Finder = (corpus, passage, rate, last) => {
  if (!last || printedDigits(rate) < 3 || last.stated.figure.unit !== '{人}') return undefined;
  if (!followsPart(passage, last, rate)) return undefined;
  return onlyWhole(
    last,
    anywhere(corpus, passage),
    (one) =>
      /(?:^|常住|户籍|总)人口(?:数|总数)?$/u.test(foldScript(one.stated.figure.subject.zh)) &&
      one.stated.figure.scope === undefined &&
      one.stated.figure.unit === '{人}' &&
      one.stated.figure.region === last.stated.figure.region &&
      isShareOf(last, one, rate),
  );
};

/** 全年目标700亿元，前7个月已完成58.9%: what has been done by the time of the rate is told further off. */
const ofPlan: Finder = (corpus, passage, rate, last) => {
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
          a.scope === undefined &&
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
const ofBase: Finder = (_corpus, passage, rate, last) => {
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

const finders: readonly Finder[] = [
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
const printedDigits = ({ stated }: Placed): number => stated.printed.replaceAll(/^0\.0*|\D/g, '').length;
const only = (shares: readonly Share[]): Share | undefined =>
  new Set(shares.flatMap(({ part, whole }) => [part.stated, whole.stated])).size === 2
    ? shares[0]
    : undefined;

const onlyWhole = (
  part: Placed,
  figures: readonly Numbered[],
  isWhole: (one: Numbered) => boolean,
): Share | undefined => only(figures.filter(isWhole).map((whole) => ({ part, whole })));

const anywhere = (corpus: Corpus, passage: Passage): readonly Numbered[] => [
  ...passage.figures,
  ...elsewhere(corpus, passage),
];
