/**
 * Exact fractions, for what decimals cannot hold: 276 / 365. The denominator is always positive.
 */
import type { Decimal } from './decimal.ts';

export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const zero: Rational = { n: 0n, d: 1n };

export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError('Unexpected denominator 0, expected any other integer');
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

export function fromDecimal({ digits, scale }: Decimal): Rational {
  return scale >= 0 ? { n: digits, d: tenTo(scale) } : { n: digits * tenTo(-scale), d: 1n };
}

/** 10^`places`, for either sign of `places`. */
export const powerOfTen = (places: number): Rational =>
  places >= 0 ? { n: tenTo(places), d: 1n } : { n: 1n, d: tenTo(-places) };

const powers = Array.from({ length: 41 }, (_, places) => 10n ** BigInt(places));
const tenTo = (places: number): bigint => powers[places] ?? 10n ** BigInt(places);

export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const addRationals = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? reduce(a.n + b.n, a.d) : reduce(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtractRationals = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? reduce(a.n - b.n, a.d) : reduce(a.n * b.d - b.n * a.d, a.d * b.d);
export const negateRational = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const multiplyRationals = (a: Rational, b: Rational): Rational => reduce(a.n * b.n, a.d * b.d);
export const divideRationals = (a: Rational, b: Rational): Rational => {
  const { n, d } = rational(a.n * b.d, a.d * b.n);
  return reduce(n, d);
};

/** Rounded half away from zero to `places` digits after the point. */
export function toDecimal({ n, d }: Rational, places: number): Decimal {
  const scaled = places >= 0 ? n * 10n ** BigInt(places) : n;
  const divisor = places >= 0 ? d : d * 10n ** BigInt(-places);
  const twice = 2n * (scaled < 0n ? -scaled : scaled) + divisor;
  const rounded = twice / (2n * divisor);
  return { digits: scaled < 0n ? -rounded : rounded, scale: places };
}

function reduce(n: bigint, d: bigint): Rational {
  if (d === 1n) return { n, d };
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a > 1n ? { n: n / a, d: d / a } : { n, d };
}
