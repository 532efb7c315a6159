/**
 * Two terms side by side: in what they differ, named as an editor would name it, and how far apart they are,
 * so that the pairs that belong together can be found.
 */
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  negateRational,
  powerOfTen,
  type Rational,
  rational,
} from '../../quantity/rational.ts';
import { absolute, sameRational } from '../../quantity/rounding.ts';
import { hedgesAgree } from './hedge.ts';
import type { Term } from './term.ts';
import { countersClash, inBase, type Measure } from './unit.ts';

export const differenceKinds = [
  'magnitude',
  'value',
  'unit',
  'currency',
  'percent-or-points',
  'direction',
  'hedge',
  'range-end',
  'date',
  'ordinal',
  'left-out',
  'added',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export interface Comparison {
  readonly differences: readonly DifferenceKind[];
  /** 0 for agreement; the larger, the less the two belong together; undefined where they cannot. */
  readonly distance: number | undefined;
}

const agree: Comparison = { differences: [], distance: 0 };

/** Compares a Chinese term with an English one. */
export function compareTerms(zh: Term, en: Term): Comparison {
  const differences: DifferenceKind[] = [];
  const value = valueDifference(zh, en);
  let distance = 0;
  if (value) {
    differences.push(value.kind);
    distance += value.distance;
  }
  const unit = unitDifference(zh, en);
  if (unit === 'unit' && value && sameRational(zh.lo, en.lo)) differences.length = 0;
  // A bare number may go with anything, but rather with a number of its own kind.
  if (!unit && !sameDimension(zh, en))
    distance +=
      [zh, en].some(({ measure }) => measure.dimension === 'count') && !isMeasured(zh, en) ? 0.2 : 1.6;
  if (unit) {
    differences.push(unit);
    distance += unit === 'unit' ? 3 : 2;
  }
  // Something in common is needed: the number or the kind of thing.
  if (value && unit && !value.related) return { differences, distance: undefined };
  if (value && !value.related && !sameDimension(zh, en)) return { differences, distance: undefined };
  if (directionsDiffer(zh, en)) {
    differences.push('direction');
    distance += 1;
  }
  if (!hedgesAgree(zh.hedges, en.hedges) && !vague(zh, en)) {
    differences.push('hedge');
    distance += 0.5;
  }
  // Of two equal numbers, the one that rises belongs to the one that rises.
  if (zh.direction !== en.direction) distance += 0.25;
  return differences.length === 0 && distance === 0 ? agree : { differences, distance };
}

/** Whether one of the two is a length, a mass, a time: what a bare number seldom leaves unsaid. */
const isMeasured = (zh: Term, en: Term): boolean =>
  [zh, en].some(
    ({ measure: { dimension } }) =>
      !['count', 'share', '1'].includes(dimension) && !dimension.startsWith('{'),
  );

/** A verb beside the number, or the one direction of its clause; amounts of no change have neither. */
function directionsDiffer(zh: Term, en: Term): boolean {
  if (zh.direction && en.direction) return zh.direction !== en.direction;
  const known = zh.direction ?? en.direction ?? zh.clause;
  if (!known) return false;
  const other = zh.direction ? (en.direction ?? en.clause) : en.direction ? zh.clause : en.clause;
  return other !== undefined && other !== known;
}

interface ValueDifference {
  readonly kind: DifferenceKind;
  readonly distance: number;
  /** Near enough to be one number gone wrong, whatever the unit. */
  readonly related: boolean;
}

function valueDifference(zh: Term, en: Term): ValueDifference | undefined {
  const [a, b] = measuresOf(zh, en);
  if (zh.multiples || en.multiples) {
    const [x, y] = [factorsOf(zh), factorsOf(en)];
    if (x && y && x.some((p) => y.some((q) => sameRational(p, q)))) return undefined;
  }
  if (zh.isRange !== en.isRange && !vague(zh, en))
    return { kind: 'range-end', distance: 2, related: endsMeet(zh, en, a, b) };
  const same = (p: Rational, q: Rational): boolean =>
    near(p, q, zh, en, a, b) && (a.dimension !== 'temperature' || p.n < 0n === q.n < 0n);
  const [lo, hi] = [same(zh.lo, en.lo), same(zh.hi, en.hi)];
  if (lo && hi) return undefined;
  const lent = inherited(zh, en);
  if (lent && !valueDifference(...lent)) return undefined;
  if (zh.isRange) {
    if (vague(zh, en)) return undefined;
    return { kind: 'range-end', distance: lo || hi ? 1 : 3, related: lo || hi };
  }
  // The same digits in another unit of the same kind: tonnes told as kilograms.
  if (sameRational(zh.lo, en.lo) && a.dimension === b.dimension)
    return { kind: 'unit', distance: 1.5, related: true };
  if (isPower(divided(inBase(zh.lo, a), inBase(en.lo, b))))
    return { kind: 'magnitude', distance: 1.5, related: true };
  const digits = sharedDigits(zh.lo, en.lo);
  return { kind: 'value', distance: 5 - 3 * digits, related: digits >= 0.5 };
}

/** The pair with the base that one of them took over from the number before it. */
function inherited(zh: Term, en: Term): readonly [Term, Term] | undefined {
  if (zh.inherited && !zh.base && en.base) return [{ ...zh, base: zh.inherited }, en];
  if (en.inherited && !en.base && zh.base) return [zh, { ...en, base: en.inherited }];
  return undefined;
}

/** For each kilogram where both say so, else as it stands. */
function measuresOf(zh: Term, en: Term): readonly [Measure, Measure] {
  if (!zh.base || !en.base || zh.base.dimension !== en.base.dimension) return [zh.measure, en.measure];
  return [perUnit(zh.measure, zh.base), perUnit(en.measure, en.base)];
}

const perUnit = ({ dimension, factor }: Measure, base: Measure): Measure => ({
  dimension,
  factor: divideRationals(factor, base.factor),
});

export const sameDimension = (zh: Term, en: Term): boolean => zh.measure.dimension === en.measure.dimension;

/** Equal, or equal within the rounding that a conversion between units needs. */
function near(p: Rational, q: Rational, zh: Term, en: Term, a: Measure, b: Measure): boolean {
  if (a.dimension !== b.dimension) return sameRational(absolute(p), absolute(q));
  const [x, y] = [absolute(inBase(p, a)), absolute(inBase(q, b))];
  if (sameRational(x, y)) return true;
  const gap = absolute(addRationals(x, negateRational(y)));
  const within = (term: Term, measure: Measure): boolean =>
    compareRationals(gap, inBase(term.step, measure)) <= 0;
  const converted = !sameRational(a.factor, b.factor) && !isPower(divided(a.factor, b.factor));
  if (converted) return within(en, b);
  // A printed rounding says so itself: "about 3.9 trillion" for 39038.1亿. A share may be a fraction: 三分之二, 66.7%.
  if (en.hedges.includes('about') && !zh.hedges.includes('about') && compareRationals(en.step, zh.step) > 0)
    return within(en, b);
  return (
    a.dimension === 'share' &&
    (zh.quantity.decimals === 6 || en.quantity.decimals === 6) &&
    (zh.quantity.decimals === 6 ? within(en, b) : within(zh, a))
  );
}

/** As multiples of the original: 增长两倍 [3], +200% [3, 2], doubled [2]. */
function factorsOf(term: Term): readonly Rational[] | undefined {
  if (term.multiples) return term.multiples;
  if (term.measure.dimension !== 'share') return undefined;
  const share = inBase(term.lo, term.measure);
  return [share, addRationals(share, rational(1n))];
}

/** 数十 and "dozens", 几百 and "several hundred": loose words on both sides agree where they meet. */
/** 十几 reaches from 11 to 19 and may be "more than ten" too. */
const vague = (zh: Term, en: Term): boolean =>
  [zh, en].some(({ text }) =>
    /[数數几幾]|several|dozens|scores|hundreds|thousands|millions|tens of|a few/i.test(text),
  ) &&
  (en.hedges.includes('over') || compareRationals(zh.lo, en.hi) <= 0) &&
  (zh.hedges.includes('over') || compareRationals(en.lo, zh.hi) <= 0);

const endsMeet = (zh: Term, en: Term, a: Measure, b: Measure): boolean =>
  [zh.lo, zh.hi].some((p) => [en.lo, en.hi].some((q) => sameRational(inBase(p, a), inBase(q, b))));

function divided(a: Rational, b: Rational): Rational | undefined {
  return b.n === 0n ? undefined : divideRationals(a, b);
}

/** A power of ten other than one, up or down. */
function isPower(quotient: Rational | undefined): boolean {
  if (!quotient || quotient.n <= 0n) return false;
  const { n, d } = multiplyRationals(quotient, rational(1n));
  const power = (value: bigint): boolean => /^10*$/.test(String(value));
  return !(n === 1n && d === 1n) && ((n === 1n && power(d)) || (d === 1n && power(n)));
}

/** The share of leading digits that two numbers have in common, without regard to the decimal point. */
function sharedDigits(a: Rational, b: Rational): number {
  const digits = ({ n, d }: Rational): string =>
    String((absolute({ n, d }).n * powerOfTen(12).n) / d).replace(/^0+|0+$/g, '');
  const [x, y] = [digits(a), digits(b)];
  const length = Math.max(x.length, y.length);
  if (length === 0) return 1;
  let same = 0;
  for (let i = 0; i < length; i++) if (x[i] !== undefined && x[i] === y[i]) same++;
  const swapped = x.length === y.length && [...x].sort().join('') === [...y].sort().join('');
  return swapped ? Math.max(0.75, same / length) : same / length;
}

function unitDifference(zh: Term, en: Term): DifferenceKind | undefined {
  const [a, b] = [zh.measure.dimension, en.measure.dimension];
  if (a === b && zh.base && en.base && basesClash(zh.base, en.base)) return 'unit';
  if (a === b && (inheritedClash(zh, en) || inheritedClash(en, zh) || timesClash(zh, en))) return 'unit';
  if (a === b) return a === 'count' && countersClash(zh.unit, en.unit) ? 'unit' : undefined;
  const pair = new Set([a, b]);
  if (zh.unit === '{匹}' && en.unit === '[HP]') return undefined;
  // "A margin of error of 3 points" beside a percentage.
  if (zh.unit === 'pp' && en.unit === '{点}') return undefined;
  // Points of an index, which English near a percentage may make percentage points.
  if (zh.unit === '{点}' && en.unit === 'pp' && !/percent|pp/i.test(en.text)) return undefined;
  // "57 won prizes": no Korean money where the Chinese counts things.
  if (en.unit === 'KRW' && !a.startsWith('money ')) return undefined;
  if (pair.has('share') && pair.has('points')) return 'percent-or-points';
  // "Up 3 points" says percentage points as well as 3个百分点 does.
  if (pair.has('points') && [zh.unit, en.unit].includes('{点}')) return undefined;
  if (a.startsWith('money ') && b.startsWith('money ')) return isLocal(zh, b) ? undefined : 'currency';
  // A counter with a noun that the other language's table does not know, and a bare number, say nothing against it.
  if (
    (pair.has('count') || pair.has('share')) &&
    (zh.unit === '1' || en.unit === '1' || pair.has('count')) &&
    bare(zh, en)
  )
    return undefined;
  return 'unit';
}

/** 元 alone is the writer's own: in Traditional script it may be the dollar of Hong Kong, Macao or Taiwan. */
const isLocal = (zh: Term, money: string): boolean =>
  zh.unit === 'CNY' &&
  zh.traditional &&
  !/人民|RMB|CNY|[￥¥]/u.test(zh.text) &&
  /(?:HKD|TWD|MOP)$/.test(money);

/** Counters of a base come in many words; a day is no year and a kilogram no hectare. */
const basesClash = (a: Measure, b: Measure): boolean =>
  a.dimension !== b.dimension &&
  [a, b].every(
    ({ dimension }) => dimension !== 'count' && !dimension.startsWith('{') && !dimension.startsWith('['),
  );

/** Gold at 398 a gram, the price before it also a gram, is no 398 a kilogram. */
const inheritedClash = (a: Term, b: Term): boolean =>
  !a.base &&
  a.inherited !== undefined &&
  b.base?.dimension === a.inherited.dimension &&
  !sameRational(a.inherited.factor, b.base.factor) &&
  sameRational(inBase(a.lo, a.measure), inBase(b.lo, b.measure));

/** 每人每年 and "per person per month": both speak of a time, and not of the same. */
const timesClash = (zh: Term, en: Term): boolean =>
  zh.times.length > 0 && en.times.length > 0 && !zh.times.some((time) => en.times.includes(time));

const bare = (zh: Term, en: Term): boolean =>
  [zh.unit, en.unit].some((unit) => unit === '1') && ![zh.unit, en.unit].includes('%');
