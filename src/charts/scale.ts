/**
 * From exact decimals to places on a drawing. A pixel is a double; a figure never is: the division that
 * leaves exactness behind happens here, once, after all comparing is done.
 */
import { compare, type Decimal, normalize, parse, print } from '../quantity/decimal.ts';

export interface Axis {
  /** Where the axis ends, a round number not below any value. */
  readonly top: Decimal;
  /** Round values from zero to the top, as decimal strings. */
  readonly ticks: readonly string[];
}

/** `value` as thousandths of `top`, from 0 to 1000. */
export function thousandths(value: Decimal, top: Decimal): number {
  const scale = Math.max(value.scale, top.scale, 0);
  const at = (decimal: Decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale);
  if (at(top) <= 0n) return 0;
  const share = Number((at(value) * 1000n) / at(top));
  return Math.min(1000, Math.max(0, share));
}

/** An axis of three to five steps of 1, 2 or 5 × a power of ten. */
export function axisFor(values: readonly string[]): Axis {
  const largest = values.map(parse).reduce((a, b) => (compare(a, b) >= 0 ? a : b), { digits: 0n, scale: 0 });
  if (largest.digits <= 0n) return { top: { digits: 1n, scale: 0 }, ticks: ['0', '1'] };
  const power = String(largest.digits).length - 1 - largest.scale;
  const steps = [-1, 0].flatMap((down) => [1n, 2n, 5n].map((digits) => ({ digits, scale: -(power + down) })));
  const step = steps.find((candidate) => stepsTo(largest, candidate) <= 5n)!;
  const count = stepsTo(largest, step);
  const at = (index: bigint) => ({ digits: step.digits * index, scale: step.scale });
  return {
    top: at(count),
    ticks: Array.from({ length: Number(count) + 1 }, (_, index) => plain(at(BigInt(index)))),
  };
}

function stepsTo(value: Decimal, step: Decimal): bigint {
  const scale = Math.max(value.scale, step.scale);
  const [n, d] = [
    value.digits * 10n ** BigInt(scale - value.scale),
    step.digits * 10n ** BigInt(scale - step.scale),
  ];
  return (n + d - 1n) / d;
}

/** Without trailing zeros after the point, with commas between thousands. */
export function plain(decimal: Decimal): string {
  const [whole = '', fraction] = print(normalize(decimal)).split('.');
  return group(whole) + (fraction === undefined ? '' : `.${fraction}`);
}

/** `1234567` → `1,234,567`. */
export function group(whole: string): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const first = digits.length % 3 || 3;
  let text = digits.slice(0, first);
  for (let at = first; at < digits.length; at += 3) text += `,${digits.slice(at, at + 3)}`;
  return sign + text;
}
