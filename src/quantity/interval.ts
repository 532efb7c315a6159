/**
 * A printed number is a range, not a point: `3.4` lies between 3.35 and 3.45, 超300 has no upper end,
 * 5500余 ends before 5600. Sums and comparisons work on these ranges with exact fractions.
 */
import { parse } from './decimal.ts';
import { foldScript } from './fold.ts';
import { type HedgeClass, hedgeClass } from './hedge.ts';
import type { Quantity } from './quantity.ts';
import {
  addRationals,
  compareRationals,
  divideRationals,
  fromDecimal,
  multiplyRationals,
  negateRational,
  powerOfTen,
  type Rational,
  rational,
  subtractRationals,
} from './rational.ts';

export interface End {
  readonly at: Rational;
  /** Whether the end itself belongs to the interval. */
  readonly closed: boolean;
}

/** A missing end is unbounded. */
export interface Interval {
  readonly lo?: End | undefined;
  readonly hi?: End | undefined;
}

export type Stated = Pick<Quantity, 'value' | 'min' | 'max' | 'bound' | 'decimals' | 'hedge'>;

/** The values that a quantity may stand for, by the table of hedges in `docs`: see `hedge.ts`. */
export function intervalOf(quantity: Stated): Interval {
  const { value, min, max, bound, decimals } = quantity;
  const seen = (quantity.hedge ?? []).map((word) =>
    hedgeClass(foldScript(word.replaceAll(/\s+/g, ' ')).toLowerCase()),
  );
  const has = (name: HedgeClass) => seen.includes(name);
  if (value === undefined)
    return rangeOf(min!, max!, decimals, has('about') || has('near'), has('over'), has('under'));

  const at = fromDecimal(parse(value));
  const step = stepOf(value, decimals);
  switch (bound) {
    case 'over':
      if (has('step') && !has('over')) {
        // 半个多小时 is short of a whole one, and not of 0.6.
        const next = value === '0.5' ? at : step;
        return at.n < 0n
          ? between(minus(at, next), at, false, true)
          : between(at, plus(at, next), true, false);
      }
      return { lo: closed(at) };
    case 'under':
      return { hi: closed(at) };
    case 'about':
      return between(minus(at, step), has('near') && !has('about') ? at : plus(at, step));
    default: {
      const half = multiplyRationals(powerOfTen(-decimals), rational(1n, 2n));
      return between(minus(at, half), plus(at, half));
    }
  }
}

function rangeOf(
  min: string,
  max: string,
  decimals: number,
  loose: boolean,
  over: boolean,
  under: boolean,
): Interval {
  let [lo, hi] = [fromDecimal(parse(min)), fromDecimal(parse(max))];
  if (loose) [lo, hi] = [minus(lo, stepOf(min, decimals)), plus(hi, stepOf(max, decimals))];
  return { lo: under ? undefined : closed(lo), hi: over ? undefined : closed(hi) };
}

/** One step of the last non-zero digit: 5500 → 100, 4.5万 → 1000; of the last stated digit for zero. */
export function stepOf(value: string, decimals: number): Rational {
  const { digits, scale } = parse(value);
  if (digits === 0n) return powerOfTen(-decimals);
  let [rest, place] = [digits, -scale];
  while (rest % 10n === 0n) [rest, place] = [rest / 10n, place + 1];
  return powerOfTen(place);
}

/** Whether one value could satisfy both. */
export function overlaps(a: Interval, b: Interval): boolean {
  return reaches(a.lo, b.hi) && reaches(b.lo, a.hi);
}

export function contains(interval: Interval, at: Rational): boolean {
  return overlaps(interval, { lo: closed(at), hi: closed(at) });
}

export const add = (a: Interval, b: Interval): Interval => ({ lo: sum(a.lo, b.lo), hi: sum(a.hi, b.hi) });

export const negate = ({ lo, hi }: Interval): Interval => ({
  lo: hi && { at: negateRational(hi.at), closed: hi.closed },
  hi: lo && { at: negateRational(lo.at), closed: lo.closed },
});

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

/** Times an exact number; a negative weight swaps the ends, zero gives the point zero. */
export function weight(interval: Interval, by: Rational): Interval {
  if (by.n === 0n) return point(rational(0n));
  const { lo, hi } = by.n < 0n ? negate(interval) : interval;
  const size = by.n < 0n ? negateRational(by) : by;
  const times = (end: End | undefined) => end && { at: multiplyRationals(end.at, size), closed: end.closed };
  return { lo: times(lo), hi: times(hi) };
}

/** All products of a value of `a` with a value of `b`. */
export function multiply(a: Interval, b: Interval): Interval {
  if (isZero(a) || isZero(b)) return point(rational(0n));
  const corners = [
    cross(a.lo, -1, b.lo, -1),
    cross(a.lo, -1, b.hi, 1),
    cross(a.hi, 1, b.lo, -1),
    cross(a.hi, 1, b.hi, 1),
  ];
  return hull(corners);
}

/** All quotients; unbounded when the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval {
  const positive = b.lo && (b.lo.at.n > 0n || (b.lo.at.n === 0n && !b.lo.closed));
  const negative = b.hi && (b.hi.at.n < 0n || (b.hi.at.n === 0n && !b.hi.closed));
  if (!positive && !negative) return {};
  if (negative) return divide(negate(a), negate(b));
  const inverse = (end: End): End => ({ at: divideRationals(rational(1n), end.at), closed: end.closed });
  const lo: End = b.hi ? inverse(b.hi) : { at: rational(0n), closed: false };
  return multiply(a, { lo, hi: b.lo!.at.n === 0n ? undefined : inverse(b.lo!) });
}

export const point = (at: Rational): Interval => ({ lo: closed(at), hi: closed(at) });

export const equals = (a: Interval, b: Interval): boolean => sameEnd(a.lo, b.lo) && sameEnd(a.hi, b.hi);

const closed = (at: Rational): End => ({ at, closed: true });
const plus = addRationals;
const minus = subtractRationals;

function between(lo: Rational, hi: Rational, loClosed = true, hiClosed = true): Interval {
  return { lo: { at: lo, closed: loClosed }, hi: { at: hi, closed: hiClosed } };
}

function reaches(lo: End | undefined, hi: End | undefined): boolean {
  if (!lo || !hi) return true;
  const order = compareRationals(lo.at, hi.at);
  return order < 0 || (order === 0 && lo.closed && hi.closed);
}

function sum(a: End | undefined, b: End | undefined): End | undefined {
  return a && b && { at: addRationals(a.at, b.at), closed: a.closed && b.closed };
}

function sameEnd(a: End | undefined, b: End | undefined): boolean {
  if (!a || !b) return a === b;
  return a.closed === b.closed && compareRationals(a.at, b.at) === 0;
}

const isZero = ({ lo, hi }: Interval): boolean => lo?.at.n === 0n && hi?.at.n === 0n;

type Sign = -1 | 1;
type Corner = End | Sign;

/** The product of two ends; a missing end is infinite with the sign of its side, and 0 × ∞ is 0 here. */
function cross(a: End | undefined, aSide: Sign, b: End | undefined, bSide: Sign): Corner {
  if (a && b)
    return { at: multiplyRationals(a.at, b.at), closed: (a.closed && b.closed) || zeroIn(a) || zeroIn(b) };
  const signA = a ? signOf(a) : aSide;
  const signB = b ? signOf(b) : bSide;
  if (signA === 0 || signB === 0) return { at: rational(0n), closed: (a ?? b)!.closed };
  return (signA * signB) as Sign;
}

const zeroIn = (end: End): boolean => end.at.n === 0n && end.closed;
const signOf = ({ at }: End): Sign | 0 => (at.n > 0n ? 1 : at.n < 0n ? -1 : 0);

function hull(corners: readonly Corner[]): Interval {
  const finite = corners.filter((corner): corner is End => typeof corner === 'object');
  const pick = (side: Sign): End | undefined =>
    corners.includes(side)
      ? undefined
      : finite.reduce((best, end) => {
          const order = compareRationals(end.at, best.at) * side;
          return order > 0 || (order === 0 && end.closed) ? end : best;
        });
  return { lo: pick(-1), hi: pick(1) };
}
