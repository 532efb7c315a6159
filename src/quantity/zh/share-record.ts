/** The share found last: one object, filled anew each time from the numeral scanned last. */
import { normalize, parse, print } from '../decimal.ts';
import type { Kind } from '../quantity.ts';
import { numeral } from './numeral-record.ts';

export const share = { value: '', max: '', decimals: 0, code: '%', kind: 'percent' as Kind, end: 0 };

/** Always true, so that a reader of shares can return it. */
export function setShare(
  value: string,
  max: string,
  decimals: number,
  code: string,
  kind: Kind,
  end: number,
): true {
  Object.assign(share, { value, max, decimals, code, kind, end });
  return true;
}

/** The numeral divided by 10^`by`. */
export function shifted(by: number, code: string, kind: Kind, end: number): true {
  const { value, max, decimals } = numeral;
  return setShare(shiftDown(value, by), max && shiftDown(max, by), decimals + by, code, kind, end);
}

/** Divides by 10^`by`. */
export function shiftDown(text: string, by: number): string {
  if (by === 0) return text;
  const { digits, scale } = parse(text);
  const { digits: d, scale: s } = normalize({ digits, scale: scale + by });
  // Keep the places that the text states.
  return print(s < scale ? { digits: d * 10n ** BigInt(scale - s), scale } : { digits: d, scale: s });
}
