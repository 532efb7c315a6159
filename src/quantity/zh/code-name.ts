/**
 * Letters and digits that name together: G307, COVID-19, a number plate, the number of a model behind its name, and what
 * stands inside a web address.
 */

import { codeAt } from '../code-at.ts';
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { digitOf, han, letter } from './characters.ts';
import { currencyAt } from './currency.ts';
import { dismiss } from './dismissed.ts';
import { numeral } from './numeral-record.ts';
import { oneOf, rawOneOf } from './text.ts';
import { tokenEnd, tokenStart } from './token.ts';
import { skipSpace } from './trie.ts';
import { unitAt } from './unit.ts';

/** From so many digits on a code is one of many. */
const longest = 8;

/** Short names of the provinces, as number plates begin with them. */
const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** G307, COVID-19, PM2.5, 豫H12345: letters run into the digits. */
export function codeName(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const start = tokenStart(text, at, floor);
  const stop = tokenEnd(text, numeral.end, end);
  // K1482+300: a milepost.
  const post = /^[+＋]\d{1,3}/.exec(text.slice(stop, Math.min(end, stop + 4)));
  if (post !== null && /^[KZk]+\d+$/.test(text.slice(start, stop)))
    return dismiss(text, start, stop + post[0].length, 'identifier', state, out);
  const plate = start > floor && oneOf(text, start - 1, provinces) && at - start === 1 && stop - start >= 6;
  // SC10641072500013 identifies one thing, G307 names a road.
  const long = numeral.literal.length >= longest;
  return dismiss(text, plate ? start - 1 : start, stop, plate || long ? 'identifier' : 'name', state, out);
}

/** 豫A·88888: a number plate whose digits stand behind a point. Where it starts, or −1. */
export function plateStart(text: string, at: number, floor: number): number {
  const start = at - 3;
  return start >= floor &&
    rawOneOf(text, at - 1, '·•・') &&
    letter[text.charCodeAt(at - 2)] === 1 &&
    oneOf(text, start, provinces)
    ? start
    : -1;
}

/** Inside a web address, a path or an e-mail address. */
export function isAddress(text: string, at: number, floor: number): boolean {
  const code = codeAt(text, at - 1);
  if (at <= floor || !'/_@=&?#%-.'.includes(String.fromCharCode(code))) return false;
  const before = codeAt(text, at - 2);
  // 10%=98484元 is a sum.
  if (code === 0x3d && before === 0x25 && digitOf[codeAt(text, at - 3)]! >= 0) return false;
  return at - 2 >= 0 && (letter[before] === 1 || '/_@=&?#%'.includes(String.fromCharCode(before)));
}

/** iPhone 11起售, Mate 30直降: a word in letters and the number of a model, which counts nothing. */
export function isModel(text: string, at: number, stop: number, end: number, floor: number): boolean {
  const { literal, power } = numeral;
  if (power > 0 || literal.length > 3 || literal.includes('.')) return false;
  if (at - 3 < floor || text.charCodeAt(at - 1) !== 0x20) return false;
  if (letter[text.charCodeAt(at - 2)] === 0 || letter[text.charCodeAt(at - 3)] === 0) return false;
  if (currencyAt(text, at, floor) !== undefined) return false;
  const next = skipSpace(text, stop, end);
  if (next < end && (han[text.charCodeAt(next)] === 0 || oneOf(text, next, '余多至到'))) return false;
  return unitAt(text, stop, end)?.weak ?? true;
}
