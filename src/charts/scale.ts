/**
 * From exact decimals to places on a drawing. A pixel is a double; a figure never is: the division that
 * leaves exactness behind happens here, once, after all comparing is done. Every axis holds zero.
 */
import { type Decimal, normalize, parse, print } from '../quantity/decimal.ts';

export interface Axis {
  /** Where the axis begins and ends: round numbers around all values and zero. */
  readonly bottom: Decimal;
  readonly top: Decimal;
  /** Round values from the bottom to the top, as decimal strings. */
  readonly ticks: readonly string[];
}

/** Where `value` lies on the axis, from 0 at the bottom to 1000 at the top. */
export function thousandths(value: Decimal, { bottom, top }: Axis): number {
  const scale = Math.max(value.scale, top.scale, bottom.scale, 0);
  const at = (decimal: Decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale);
  const share = Number(((at(value) - at(bottom)) * 1000n) / (at(top) - at(bottom)));
  return Math.min(1000, Math.max(0, share));
}

/** Few steps of 1, 2 or 5 × a power of ten, the finest that reach from the least value to the greatest. */
export function axisFor(values: readonly string[]): Axis {
  const decimals = values.map(parse);
  // One digit more than the values have, so that a step may be finer than they are.
  const scale = Math.max(0, ...decimals.map((decimal) => decimal.scale)) + 1;
  const all = decimals.map((decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale));
  const sorted = [0n, ...all].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  if (most === 0n && least === 0n)
    return { bottom: { digits: 0n, scale: 0 }, top: { digits: 1n, scale: 0 }, ticks: ['0', '1'] };
  const power = String(most - least).length - 1;
  const steps = [power - 1, power].flatMap((each) =>
    [1n, 2n, 5n].map((digits) => digits * 10n ** BigInt(Math.max(each, 0))),
  );
  const allowed = most > 0n && least < 0n ? 6n : 5n;
  const count = (step: bigint) => [stepsTo(-least, step), stepsTo(most, step)] as const;
  const step = steps.find((candidate) => count(candidate)[0] + count(candidate)[1] <= allowed)!;
  const [below, above] = count(step);
  const at = (index: bigint): Decimal => ({ digits: step * index, scale });
  return {
    bottom: at(-below),
    top: at(above),
    ticks: Array.from({ length: Number(below + above) + 1 }, (_, index) => plain(at(BigInt(index) - below))),
  };
}

const stepsTo = (value: bigint, step: bigint): bigint => (value + step - 1n) / step;

/** Without trailing zeros after the point, with commas between thousands and a true minus. */
export function plain(decimal: Decimal): string {
  const [whole = '', fraction] = print(normalize(decimal)).split('.');
  return minus(group(whole)) + (fraction === undefined ? '' : `.${fraction}`);
}

/** As type has it: a minus, not a hyphen. */
export const minus = (number: string): string => number.replaceAll('-', '−');

/** `1234567` → `1,234,567`. */
export function group(whole: string): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const first = digits.length % 3 || 3;
  let text = digits.slice(0, first);
  for (let at = first; at < digits.length; at += 3) text += `,${digits.slice(at, at + 3)}`;
  return sign + text;
}
