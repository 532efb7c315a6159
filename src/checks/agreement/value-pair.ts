/**
 * In what the values of two terms differ: equal in any unit of one dimension and within the rounding that a
 * conversion needs, or by a power of ten, an end of a range, some digits.
 */
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  powerOfTen,
  type Rational,
  rational,
  subtractRationals,
} from '../../quantity/rational.ts';
import { absolute, sameRational } from '../../quantity/rounding.ts';
import { isInDecade } from './decade-of-life.ts';
import type { DifferenceKind } from './difference.ts';
import { isGrowthInTimes, isRounded } from './rounded.ts';
import type { Term } from './term.ts';
import { inBase, isMoney, type Measure } from './unit.ts';

interface ValueDifference {
  readonly kind: DifferenceKind;
  readonly distance: number;
  /** Near enough to be one number gone wrong, whatever the unit. */
  readonly related: boolean;
}

export function valueDifference(zh: Term, en: Term): ValueDifference | undefined {
  const [a, b] = measuresOf(zh, en);
  if (zh.multiples || en.multiples) {
    const [x, y] = [factorsOf(zh), factorsOf(en)];
    const endsApart = zh.isRange && en.isRange && sameRational(zh.lo, en.lo) && !sameRational(zh.hi, en.hi);
    if (isGrowthInTimes(zh, en)) return undefined;
    if (x && y && !endsApart && x.some((p) => y.some((q) => sameRational(p, q)))) return undefined;
    // 增长两倍 is three times, and "doubled" two: the same digit means another multiple.
    const isGrowth = [zh, en].some((term) => !term.multiples && term.direction === 'up');
    if ((zh.multiples && en.multiples) || (x && y && isGrowth))
      return { kind: 'value', distance: 1.5, related: true };
  }
  const same = (p: Rational, q: Rational): boolean =>
    near(p, q, zh, en, a, b) && (a.dimension !== 'temperature' || p.n < 0n === q.n < 0n);
  if (isFromNothing(zh, en) && same(zh.hi, en.hi)) return undefined;
  if (isRounded(zh, en) || isInDecade(zh, en) || isDozensMore(zh, en) || isYounger(zh, en)) return undefined;
  if (zh.isRange !== en.isRange && !vague(zh, en))
    return { kind: 'range-end', distance: 2, related: endsMeet(zh, en, a, b) };
  const [lo, hi] = [same(zh.lo, en.lo), same(zh.hi, en.hi)];
  if (lo && hi) return undefined;
  if (isWeeksOfMonths(zh, en) || isSameOverTime(zh, en)) return undefined;
  const lent = inherited(zh, en);
  if (lent && !valueDifference(...lent)) return undefined;
  if (zh.isRange) {
    if (vague(zh, en)) return undefined;
    return { kind: 'range-end', distance: lo || hi ? 1 : 3, related: lo || hi };
  }
  // The same digits in another unit of the same kind: tonnes told as kilograms.
  if (sameRational(zh.lo, en.lo) && a.dimension === b.dimension)
    return { kind: 'unit', distance: 1.5, related: true };
  // 一位 is no "hundred" gone wrong.
  const isUnity = [zh, en].some(({ lo, unit }) => lo.n === 1n && lo.d === 1n && /^(?:1|\{.*\})$/.test(unit));
  if (!isUnity && isPower(divided(inBase(zh.lo, a), inBase(en.lo, b))))
    return { kind: 'magnitude', distance: 1.5, related: true };
  const digits = sharedDigits(zh.lo, en.lo);
  return { kind: 'value', distance: 5 - 3 * digits, related: digits >= 0.5 };
}

/** 0至14岁 is "14 or younger". */
export const isFromNothing = (zh: Term, en: Term): boolean =>
  zh.isRange && zh.lo.n === 0n && !en.isRange && en.hedges.includes('under');

/** 未满18周岁 is "17 and under". */
const isYounger = (zh: Term, en: Term): boolean =>
  zh.unit === '{岁}' &&
  en.unit === '{岁}' &&
  /^(?:未[满滿到]|不[满滿到足])/u.test(zh.text) &&
  /\b(?:and|or) (?:under|younger|below)$/.test(en.text) &&
  sameRational(zh.lo, addRationals(en.lo, rational(1n)));

/** 20多人 are "more than two dozen people": twelves and tens, each with some more. */
const isDozensMore = (zh: Term, en: Term): boolean =>
  /\bdozen\b/i.test(en.text) &&
  /[十0][多余餘]/u.test(zh.text) &&
  en.hedges.includes('over') &&
  compareRationals(zh.lo, en.lo) < 0 &&
  compareRationals(en.lo, addRationals(zh.lo, rational(10n))) < 0;

/** How long a time is that an amount is counted by, in months or in days. */
const lengths: Readonly<Record<string, readonly [kind: string, length: bigint]>> = {
  a: ['months', 12n],
  mo: ['months', 1n],
  wk: ['days', 7n],
  d: ['days', 1n],
};

/** 每年4800元 is "400 yuan a month". */
export const isSameOverTime = (zh: Term, en: Term): boolean =>
  !zh.isRange &&
  !en.isRange &&
  zh.measure.dimension === en.measure.dimension &&
  zh.times.some((own) =>
    en.times.some((other) => {
      const [a, b] = [lengths[own], lengths[other]];
      return (
        a !== undefined &&
        b !== undefined &&
        own !== other &&
        a[0] === b[0] &&
        sameRational(
          multiplyRationals(inBase(zh.lo, zh.measure), rational(b[1])),
          multiplyRationals(inBase(en.lo, en.measure), rational(a[1])),
        )
      );
    }),
  );

/** 半个月 is "two weeks" and 一个半月 "six weeks", as exact as either word is. */
export const isWeeksOfMonths = (zh: Term, en: Term): boolean =>
  zh.unit === 'mo' &&
  en.unit === 'wk' &&
  !zh.isRange &&
  compareRationals(zh.lo, rational(3n)) <= 0 &&
  sameRational(multiplyRationals(zh.lo, rational(4n)), en.lo);

/** The pair with the base that one of them took over from the number before it. */
function inherited(zh: Term, en: Term): readonly [Term, Term] | undefined {
  const [a, b] = [zh.base ?? zh.inherited, en.base ?? en.inherited];
  return a && b && !(zh.base && en.base)
    ? [
        { ...zh, base: a },
        { ...en, base: b },
      ]
    : undefined;
}

/** For each kilogram where both say so, else as it stands. */
function measuresOf(zh: Term, en: Term): readonly [Measure, Measure] {
  const isCatty = /\bcatt(?:y|ies)\b/i.test(en.text);
  const catty = (own: Measure, other: Measure): Measure =>
    isCatty && own.dimension === 'mass' && sameRational(own.factor, taijin) ? own : other;
  if (!zh.base || !en.base || zh.base.dimension !== en.base.dimension)
    return [zh.measure, catty(zh.measure, en.measure)];
  return [perUnit(zh.measure, zh.base), perUnit(en.measure, catty(zh.base, en.base))];
}

/** The catty of Taiwan, 台斤, in kilograms. */
const taijin = rational(3n, 5n);

const perUnit = ({ dimension, factor }: Measure, base: Measure): Measure => ({
  dimension,
  factor: divideRationals(factor, base.factor),
});

/** Equal, or equal within the rounding that a conversion between units needs. */
function near(p: Rational, q: Rational, zh: Term, en: Term, a: Measure, b: Measure): boolean {
  if (a.dimension !== b.dimension && !(isMoney(a) && isMoney(b)))
    return sameRational(absolute(p), absolute(q));
  const [x, y] = [absolute(inBase(p, a)), absolute(inBase(q, b))];
  if (sameRational(x, y)) return true;
  const gap = absolute(subtractRationals(x, y));
  const isWithin = (term: Term, measure: Measure): boolean =>
    compareRationals(gap, inBase(term.step, measure)) <= 0;
  const converted = isConverted(a, b);
  // 3.5元 a half-kilogram is no "10 yuan a kilogram", though 10 may be a rounded number.
  // Eleven months are no year.
  if (converted && a.dimension === 'months' && isWhole(zh) && isWhole(en)) return false;
  if (converted) return isWithin(en, b) && compareRationals(multiplyRationals(gap, eight), y) <= 0;
  // A printed rounding says so itself: "about 3.9 trillion" for 39038.1亿.
  if (en.hedges.includes('about') && !zh.hedges.includes('about') && compareRationals(en.step, zh.step) > 0)
    return isWithin(en, b);
  // A share may be a fraction: 三分之二, 66.7%.
  if (a.dimension !== 'share' || (zh.quantity.decimals !== 6 && en.quantity.decimals !== 6)) return false;
  // 十分之一 is no seventh, and 10% none either.
  const [other, measure] = zh.quantity.decimals === 6 ? [en, b] : [zh, a];
  const fraction = zh.quantity.decimals === 6 ? zh : en;
  const within = (amount: Rational): boolean => compareRationals(gap, amount) <= 0;
  // 三成 may be "a third", 两成 is no sixth.
  if (/成/u.test(other.text))
    return /^0\.(?:333|666)/.test(fraction.quantity.value ?? '')
      ? within(inBase(other.step, measure))
      : within(nearShare);
  const isFraction = /分之/u.test(other.text);
  return !isFraction && within(inBase(powerOfTen(-other.quantity.decimals), measure));
}

const isWhole = ({ quantity, hedges }: Term): boolean => quantity.decimals === 0 && hedges[0] === 'none';

/** How near a fraction comes to the tenths and hundredths that it is told in: an eighth and 一成二. */
const nearShare = rational(6n, 1000n);

const eight = rational(8n);

/** Whether one unit is more than so many zeros away from the other. */
export const isConverted = (a: Measure, b: Measure): boolean =>
  !sameRational(a.factor, b.factor) && !isPower(divided(a.factor, b.factor));

/** As multiples of the original: 增长两倍 [3], +200% [3, 2], doubled [2]. */
function factorsOf(term: Term): readonly Rational[] | undefined {
  if (term.multiples) return term.multiples;
  if (term.measure.dimension !== 'share') return undefined;
  const share = inBase(term.lo, term.measure);
  const grown = addRationals(share, rational(1n));
  // "Up 250 percent" is three and a half times, and not two and a half.
  return term.direction === 'up' ? [grown] : [share, grown];
}

const isVague = ({ text }: Term): boolean =>
  /(?<![半多少])[数數]|[几幾]|several|dozens|scores|hundreds|thousands|millions|tens of|a few/i.test(text);

/**
 * 数十 and "dozens", 几百 and "several hundred": loose words on both sides agree where they meet; 十几 reaches
 * from 11 to 19 and may be "more than ten" too.
 */
export const vague = (zh: Term, en: Term): boolean =>
  [zh, en].some(isVague) &&
  // 数家 says no seven.
  (isVague(en) || en.isRange || !en.hedges.includes('none') || en.lo.n > 20n) &&
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
