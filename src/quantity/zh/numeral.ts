/**
 * One numeral: digits, Chinese numerals, and their mixtures, with multipliers and the hedges that stand inside
 * (20余万, 十几万). The last numeral scanned lies in `numeral`, one object reused, so scanning allocates nothing
 * but the value itself.
 */

import { codeAt } from '../code-at.ts';
import { add, parse, print, shiftText } from '../decimal.ts';
import { digitOf, numeralOf, powerOf, space } from './characters.ts';
import { scanHan } from './han-numeral.ts';
import { scanLiteral } from './literal.ts';
import { numeral } from './numeral-record.ts';
import { scanPowers } from './power.ts';
import { skipSpace } from './trie.ts';
import { unitAt } from './unit.ts';

/** Reads a numeral on, digits with their multipliers, in a form that only running text has. */
let goesOn: (text: string, at: number, end: number) => void = () => {};
export const readSpoken = (reader: typeof goesOn): void => {
  goesOn = reader;
};

/** Scans the numeral at `at`; false where there is none. */
export function scanNumeral(text: string, at: number, end: number): boolean {
  numeral.start = at;
  numeral.max = '';
  numeral.bare = false;
  numeral.positional = 0;
  numeral.hedge = -1;
  numeral.odd = false;
  numeral.grouped = false;
  numeral.spaced = false;
  numeral.power = 0;
  if (digitOf[codeAt(text, at)]! < 0) {
    if (!scanHan(text, at, end)) return false;
    goesOn(text, at, end);
    return true;
  }
  numeral.digits = true;
  scanLiteral(text, at, end);
  scanPowers(text, end, false);
  goesOn(text, at, end);
  const { literal, power } = numeral;
  const point = literal.indexOf('.');
  const fraction = point < 0 ? 0 : literal.length - point - 1;
  numeral.value = shiftText(literal, power);
  numeral.decimals = fraction - power;
  // 3亿1324万9千: each part smaller than the one before.
  if (power > 0) while (scanTail(text, end));
  return true;
}

/** 3亿4500万, 14万2000, 1万3: a smaller part right after the larger. */
function scanTail(text: string, end: number): boolean {
  const { value, decimals, power, literal, grouped, end: stop } = numeral;
  const last = powerOf[text.charCodeAt(stop - 1)]!;
  // 2 兆 7629.64 億元, 1,153 萬 6 千人: printed with white space on all sides.
  const apart = last >= 4 && space[codeAt(text, stop)] === 1 && space[codeAt(text, stop - 2)] === 1;
  const before = apart ? skipSpace(text, stop, end) : stop;
  const code = codeAt(text, before);
  if (before >= end || last === 0 || numeral.hedge >= 0) return false;
  let part = '';
  let partDecimals = 0;
  if (digitOf[code]! >= 0) {
    // 621萬0,270元: the tail fills its group.
    if (code === 0x30) numeral.grouped = true;
    scanLiteral(text, before, end);
    const written = numeral.literal;
    numeral.power = 0;
    scanPowers(text, end, true);
    const shift = numeral.power;
    const point = written.indexOf('.');
    const whole = point < 0 ? written.length : point;
    const single = written.length === 1 && shift === 0 && last >= 3;
    // 817万231票, as Taiwan's papers write it: the rest below a thousand before its unit.
    const rest =
      shift === 0 &&
      written.length > 1 &&
      written.length < last &&
      unitAt(text, numeral.end, end) !== undefined;
    // 1兆2121.39億, 2萬8233.35點: a point only before a multiplier or behind every digit of the rest.
    const fits = shift > 0 ? whole + shift <= last : whole === last || (point < 0 && (single || rest));
    if (fits && !numeral.odd) {
      part = shiftText(written, single ? last - 1 : shift);
      partDecimals = single ? 1 - last : written.length - whole - Number(point >= 0) - shift;
    }
  } else if (numeralOf[code]! > 0) {
    const next = skipSpace(text, before + 1, end);
    const small = next < end ? powerOf[text.charCodeAt(next)]! : 0;
    if (
      small > 0 &&
      small < last &&
      scanHan(text, before, end) &&
      numeral.max === '' &&
      numeral.value.length <= last
    ) {
      part = numeral.value;
      partDecimals = numeral.decimals;
    }
  }
  const { end: after, hedge } = numeral;
  numeral.start = numeral.start > before - 1 ? before : numeral.start;
  Object.assign(numeral, {
    value,
    decimals,
    power,
    literal,
    grouped,
    end: stop,
    digits: true,
    max: '',
    bare: false,
  });
  numeral.positional = 0;
  numeral.odd = false;
  numeral.hedge = -1;
  if (part === '') return false;
  numeral.value = print(add(parse(value), parse(part)));
  numeral.decimals = partDecimals;
  numeral.end = after;
  numeral.hedge = hedge;
  return true;
}
