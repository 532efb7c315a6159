/**
 * The arithmetic of numbers that make each other: a part of a whole, a sum, what was before a change, how many times as many,
 * so much for each. Which of them a text may tell, its words say; see `derived.ts`.
 */
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rational,
  subtractRationals,
} from '../../quantity/rational.ts';
import { absolute, sameRational } from '../../quantity/rounding.ts';
import { isAboutTimes } from './rounded.ts';
import type { Term } from './term.ts';
import { inBase } from './unit.ts';

const one = rational(1n);
const hundredth = rational(1n, 100n);
/** What is lost of a third as six decimals. */
const lossOfThirds = rational(1n, 100_000n);

export const isShareInWords = (term: Term): boolean => isShare(term) && !/\d/.test(term.text);

/** "More than doubled", "a third": what may be one number by another. */
export const mayBeRatio = (told: Term): boolean =>
  told.language === 'en' && !told.isRange && (told.multiples !== undefined || isShareInWords(told));

/** Whether `told` is the less of two exact numbers by the greater, or the greater by the less. */
export function isRatio(told: Term, a: Term, b: Term): boolean {
  if (!mayBeRatio(told) || a.measure.dimension !== b.measure.dimension) return false;
  if (![a, b].every(({ hedges, multiples }) => hedges.includes('none') && !multiples)) return false;
  // Of "54 percent" and "29 percent" the one is no half of the other.
  if (!told.multiples && isShare(a)) return false;
  const [x, y] = [a, b].map(({ lo, measure }) => inBase(lo, measure));
  const [less, more] = compareRationals(x!, y!) < 0 ? [x!, y!] : [y!, x!];
  if (less.n <= 0n) return false;
  // "Lost nearly half its value": by how much it changed, of what it was.
  const gap = divideRationals(subtractRationals(more, less), more);
  const isChange = !told.multiples && told.direction === 'down';
  if (isChange && isAboutTimes(told, told.lo, gap)) return true;
  return (told.multiples ?? [told.lo]).some((times) =>
    isAboutTimes(
      told,
      times,
      compareRationals(times, one) < 0 ? divideRationals(less, more) : divideRationals(more, less),
    ),
  );
}

/** 四成半增加，两成减少，其余持平: "the remaining 35 percent". */
export function isRestOfShares(told: Term, all: readonly Term[]): boolean {
  const parts = all.filter((term) => isShare(term) && !term.direction);
  const sum = parts.reduce(
    (total, { lo, measure }) => addRationals(total, inBase(lo, measure)),
    rational(0n),
  );
  return sameRational(addRationals(sum, inBase(told.lo, told.measure)), one);
}

/** Whether `told` is one number for each of the other. */
export const divides = (a: Term, b: Term, told: Term): boolean =>
  !isShare(a) &&
  !isShare(b) &&
  b.measure.dimension === 'count' &&
  isLike(a, told) &&
  isTold(
    divideRationals(inBase(a.lo, a.measure), b.lo),
    amountOf({ ...told, base: undefined, inherited: undefined }, a),
    false,
  );

export const isShare = ({ measure }: Term): boolean => measure.dimension === 'share';

export const isPoints = ({ measure }: Term): boolean => measure.dimension === 'points';

/** A bare number goes with whatever is counted. */
export const isLike = (a: Term, b: Term): boolean =>
  a.measure.dimension === b.measure.dimension ||
  (!isShare(a) &&
    !isShare(b) &&
    [a, b].some(({ unit, quantity }) => unit === '1' && quantity.kind === 'count'));

/** For each of what it is for, where that is told; a bare number is in the unit of `like`. */
function amountOf({ lo, unit, measure, quantity, base, inherited }: Term, like: Term): Rational {
  const each = base ?? inherited;
  const value = inBase(lo, unit === '1' && quantity.kind === 'count' ? like.measure : measure);
  return each ? divideRationals(value, each.factor) : value;
}

/** Whether `told` is what `known` makes of `term`; a record that was 12 seconds faster was longer. */
export function follows(term: Term, known: Term, told: Term, isRecord: boolean): boolean {
  if (term.isRange || told.isRange) return false;
  const [x, k] = [amountOf(term, known), amountOf(known, told)];
  if (x.n <= 0n) return false;
  const results: Rational[] = [];
  // Before it rose by 8 to 54 it was 46, and no 62.
  const moved = isRecord ? undefined : (term.direction ?? known.direction);
  const sums: Rational[] = [
    ...(moved === 'up' ? [] : [addRationals(k, x)]),
    ...(moved === 'down' ? [] : [absolute(subtractRationals(k, x))]),
  ];
  if (isLike(term, known)) {
    if (isLike(known, told) && !isShare(told)) results.push(...sums);
    if (isShare(told)) results.push(divideRationals(x, k), divideRationals(k, x));
    // From 800 to 1,000: up by a quarter.
    if (isShare(told) && told.direction !== undefined) {
      const gap = absolute(subtractRationals(k, x));
      results.push(divideRationals(gap, x), divideRationals(gap, k));
    }
    if (isShare(term) && isPoints(told))
      results.push(divideRationals(absolute(subtractRationals(k, x)), hundredth));
  }
  if (isShare(told) && isShare(term) !== isShare(known) && isPoints(term) !== isPoints(known)) {
    const [share, points] = isPoints(term) ? [k, x] : [x, k];
    const by = multiplyRationals(points, hundredth);
    results.push(addRationals(share, by), absolute(subtractRationals(share, by)));
  }
  if (!isPoints(told) && isRatio(told, term, known)) return true;
  if (isShare(term) && !isShare(known) && isLike(known, told)) {
    if (term.direction === undefined)
      results.push(
        multiplyRationals(k, x),
        divideRationals(k, x),
        multiplyRationals(k, subtractRationals(one, x)),
      );
    else if (compareRationals(x, one) < 0) {
      const factor = term.direction === 'up' ? addRationals(one, x) : subtractRationals(one, x);
      for (const level of [divideRationals(k, factor), multiplyRationals(k, factor)])
        results.push(level, absolute(subtractRationals(k, level)));
    }
  }
  const isThird = [term, known, told].some(({ quantity }) => quantity.decimals === 6);
  return results.some((value) => isTold(value, amountOf(told, known), isThird));
}

function isTold(value: Rational, told: Rational, isThird: boolean): boolean {
  if (!isThird || told.n === 0n) return sameRational(value, told);
  const gap = absolute(subtractRationals(divideRationals(value, told), one));
  return compareRationals(gap, lossOfThirds) <= 0;
}
