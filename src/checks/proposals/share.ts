/**
 * A part and the whole that a rate is of: whether one number may be a share of another, and whether a rate that follows
 * a number tells of it.
 */
import { countsWhole, type Stated } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { isWithin } from '../../regions/regions.ts';
import { adds, isAmount, type Numbered, type Passage, type Placed } from './passage.ts';
import { fits, isPart } from './rate-pairs.ts';
import { between, subjectOf, tellsOf } from './words.ts';

/** Whether one is a part of the other of that size. */
export const isShareOf = (part: Numbered, whole: Numbered, rate: Placed): boolean =>
  part.stated !== whole.stated &&
  isAmount(part) &&
  isAmount(whole) &&
  areOfOneUnit(part.stated, whole.stated) &&
  isPart(part.stated, whole.stated) &&
  isWithin(part.stated.figure.region, whole.stated.figure.region) &&
  fits(part.stated, whole.stated, rate.stated);

/** 1630人 of 8150个岗位, where the text names the whole. */
const areOfOneUnit = ({ figure: a }: Stated, { figure: b }: Stated): boolean =>
  a.unit === b.unit || (countsWhole(a.unit) && countsWhole(b.unit));

/**
 * 复工38家，复工率90.5%: nothing but the name of the rate between the two, and a rate of what the count tells of. Of
 * 床位1100张，床位使用率82.2% the count is the whole.
 */
export function followsPart(passage: Passage, part: Placed, rate: Placed): boolean {
  if (part.sentence !== rate.sentence || !adds(part)) return false;
  const gap = between(passage, part, rate);
  const isNamed = isNamedFor(part, gap);
  return (
    gap.length <= (isNamed ? 24 : 14) &&
    !gap.includes('其中') &&
    /(?:率|占比|比例|占|比重)[^，。；]{0,8}$/u.test(gap) &&
    (isNamed || tellsOf(passage, part, /([一-鿿]{2})率[^率]*$/u.exec(gap)?.[1])) &&
    tellsOf(passage, part, /^，([一-鿿]{2})[一-鿿]{0,8}占$/u.exec(gap)?.[1]) &&
    isWithin(part.stated.figure.region, rate.stated.figure.region)
  );
}

/** 乡镇覆盖率 of the 设立网点的乡镇: of those of a kind to which something has come, all of the kind are the whole. */
const isNamedFor = (part: Placed, gap: string): boolean => {
  const name = /，([一-鿿]{1,6})[一-鿿]{2}率[^率]*$/u.exec(gap)?.[1];
  return name !== undefined && subjectOf(part).endsWith(`的${name}`);
};

/** The two that a rate is of. */
export interface Share {
  readonly part: Numbered;
  readonly whole: Numbered;
}

/** Finds the share that a rate may be, given the figure before it. */
export type ShareFinder = (
  corpus: Corpus,
  passage: Passage,
  rate: Placed,
  last: Placed | undefined,
) => Share | undefined;

/** The share, where all that fit are one. */
export const only = (shares: readonly Share[]): Share | undefined =>
  new Set(shares.flatMap(({ part, whole }) => [part.stated, whole.stated])).size === 2
    ? shares[0]
    : undefined;

export const onlyWhole = (
  part: Placed,
  figures: readonly Numbered[],
  isWhole: (one: Numbered) => boolean,
): Share | undefined => only(figures.filter(isWhole).map((whole) => ({ part, whole })));
