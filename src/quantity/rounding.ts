/**
 * From exact fractions back to digits: whole numbers around them, decimals where they end, and decimals
 * cut with a mark where they do not. Nothing here passes through a double.
 */
import { compareRationals, multiplyRationals, powerOfTen, type Rational, rational } from './rational.ts';

/** The largest integer that is not above `a`. */
export function floor(a: Rational): bigint {
  const whole = a.n / a.d;
  return a.n < 0n && whole * a.d !== a.n ? whole - 1n : whole;
}

/** The smallest integer that is not below `a`. */
export const ceiling = (a: Rational): bigint => -floor({ n: -a.n, d: a.d });

export const absolute = (a: Rational): Rational => (a.n < 0n ? { n: -a.n, d: a.d } : a);
export const sameRational = (a: Rational, b: Rational): boolean => compareRationals(a, b) === 0;

/** The digits of `a` cut after `places`, and whether anything was cut. */
export function digitsOf(a: Rational, places: number): { readonly text: string; readonly cut: boolean } {
  const kept = Math.max(0, places);
  const scaled = multiplyRationals(absolute(a), powerOfTen(kept));
  const whole = scaled.n / scaled.d;
  const text = whole.toString().padStart(kept + 1, '0');
  const point = text.length - kept;
  return {
    text: `${a.n < 0n ? '-' : ''}${text.slice(0, point)}${kept > 0 ? `.${text.slice(point)}` : ''}`,
    cut: whole * scaled.d !== scaled.n,
  };
}

/** The exact decimal string of `a` without needless zeros, or undefined where no decimal ends. */
export function decimalText(a: Rational): string | undefined {
  const { n, d } = multiplyRationals(a, rational(1n));
  let [rest, places] = [d, 0];
  for (const prime of [10n, 5n, 2n]) while (rest % prime === 0n) [rest, places] = [rest / prime, places + 1];
  if (rest !== 1n) return undefined;
  const { text } = digitsOf({ n, d }, places);
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/** The square root of a fraction that is not negative, cut to `places` decimals. */
export function rootOf(a: Rational, places: number): Rational {
  const square = floor(multiplyRationals(a, powerOfTen(2 * places)));
  const unit = powerOfTen(-places);
  if (square < 2n) return multiplyRationals(rational(square), unit);
  let guess = 1n << BigInt((square.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + square / guess) >> 1n;
    if (next >= guess) return multiplyRationals(rational(guess), unit);
    guess = next;
  }
}
