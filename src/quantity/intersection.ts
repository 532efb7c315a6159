/**
 * What two intervals both allow: the range that is left for a value stated twice.
 */
import { type End, type Interval, negate, overlaps } from './interval.ts';
import { compareRationals } from './rational.ts';

/** Undefined where nothing is left. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  if (!overlaps(a, b)) return undefined;
  const lo = higher(a.lo, b.lo);
  const hi = higher(negate(a).lo, negate(b).lo);
  return { lo, hi: hi && negate({ lo: hi }).hi };
}

function higher(a: End | undefined, b: End | undefined): End | undefined {
  if (!a || !b) return a ?? b;
  const order = compareRationals(a.at, b.at);
  return order === 0 ? { at: a.at, closed: a.closed && b.closed } : order > 0 ? a : b;
}
