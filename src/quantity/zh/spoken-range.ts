/**
 * The second end of a range whose first end is spoken money or length: 5块8到6块2, 一米六至一米七五.
 */
import { compare, parse } from '../decimal.ts';
import { isRange } from './change.ts';
import { scanNumeral } from './numeral.ts';
import { numeral } from './numeral-record.ts';
import { rangeMark } from './range.ts';
import { tail, tailAt } from './tail.ts';
import { type Unit, unitAt, unitEnd } from './unit.ts';

/** The greater end after the spoken `value` from `start` to `stop`, and where it ends. */
export function spokenUpper(
  text: string,
  start: number,
  stop: number,
  end: number,
  floor: number,
  unit: Unit,
  value: string,
): { readonly value: string; readonly end: number } | undefined {
  const mark = rangeMark(text, stop, end);
  if (mark < 0 || !isRange(text, start, mark, end, floor, unit, value)) return undefined;
  const kept = { ...numeral };
  const found = scanNumeral(text, mark, end) && numeral.max === '' && numeral.hedge < 0;
  const { value: whole, end: after } = numeral;
  Object.assign(numeral, kept);
  if (!found || unitAt(text, after, end)?.code !== unit.code) return undefined;
  const bare = unitEnd;
  const spoken = !whole.includes('.') && tailAt(text, bare, end, unit);
  const upper = spoken ? `${whole}.${tail.fraction}` : whole;
  return compare(parse(value), parse(upper)) < 0
    ? { value: upper, end: spoken ? tail.end : bare }
    : undefined;
}
