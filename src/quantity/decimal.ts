/**
 * Exact decimals: `digits` × 10^-`scale`. Text to page, no number of the archive is ever a double:
 * 1.16 × 1e8 is not 116000000 in binary, and a trailing zero says how well a value is known.
 */
import type { Rational } from './rational.ts';

export interface Decimal {
  readonly digits: bigint;
  /** Digits after the point; may be negative: 18 × 10^11 has scale −11. */
  readonly scale: number;
}

const literal = /^([-−]?)(\d+)(?:\.(\d+))?$/;

/** Reads `-12.50`; anything else is a programming error, since text is read by the lexers. */
export function parse(text: string): Decimal {
  const match = literal.exec(text);
  if (!match) throw new RangeError(`Unexpected number "${text}", expected digits such as "12.50"`);
  const [, sign, whole, fraction = ''] = match;
  const digits = BigInt(whole! + fraction);
  return { digits: sign ? -digits : digits, scale: fraction.length };
}

/** The plain decimal string, keeping the zeros that the scale states. */
export function print({ digits, scale }: Decimal): string {
  if (scale <= 0) return String(digits * 10n ** BigInt(-scale));
  const negative = digits < 0n;
  const all = String(negative ? -digits : digits).padStart(scale + 1, '0');
  return `${negative ? '-' : ''}${all.slice(0, -scale)}.${all.slice(-scale)}`;
}

/** The same value with as few digits as it takes. */
export function normalize({ digits, scale }: Decimal): Decimal {
  if (digits === 0n) return { digits, scale: 0 };
  let [d, s] = [digits, scale];
  while (s > 0 && d % 10n === 0n) [d, s] = [d / 10n, s - 1];
  return { digits: d, scale: s };
}

/** Multiplies by 10^`places`. */
export const shift = ({ digits, scale }: Decimal, places: number): Decimal => ({
  digits,
  scale: scale - places,
});

export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const difference = subtract(a, b).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: rescale(a, scale) + rescale(b, scale), scale };
}

export const negate = ({ digits, scale }: Decimal): Decimal => ({ digits: -digits, scale });

export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b));

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
});

/** Exact quotient; decimals are not closed under division, rationals are. */
export function divide(a: Decimal, b: Decimal): Rational {
  if (b.digits === 0n) throw new RangeError('Unexpected division by zero, expected a divisor other than 0');
  const scale = Math.max(a.scale, b.scale);
  const [n, d] = [rescale(a, scale), rescale(b, scale)];
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** Moves the point of a decimal string to the right by `places`, without reading it as a number. */
export function shiftText(text: string, places: number): string {
  if (places === 0) return text;
  const point = text.indexOf('.');
  if (point < 0) return stripZeros(text + zeros(places));
  const fraction = text.length - point - 1;
  if (places >= fraction)
    return stripZeros(text.slice(0, point) + text.slice(point + 1) + zeros(places - fraction));
  const cut = point + 1 + places;
  return `${stripZeros(text.slice(0, point) + text.slice(point + 1, cut))}.${text.slice(cut)}`;
}

const known = Array.from({ length: 17 }, (_, count) => '0'.repeat(count));
const zeros = (count: number): string => known[count] ?? '0'.repeat(count);

/** Without the zeros before the first other digit. */
function stripZeros(text: string): string {
  let at = text.charCodeAt(0) === 45 ? 1 : 0;
  const sign = text.slice(0, at);
  while (at < text.length - 1 && text.charCodeAt(at) === 48) at++;
  return at === sign.length ? text : sign + text.slice(at);
}

function rescale({ digits, scale }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}
