/**
 * Small whole numbers as dates write them: 3, 03, ２０２０, 三十一, 廿三, 二〇二〇. No multipliers beyond 十.
 */
import { folded } from '../fold.ts';
import { digitOf, numeralOf } from './characters.ts';
import { is } from './text.ts';
import { skipSpace } from './trie.ts';

/** The integer found last. */
export const integer = { value: 0, length: 0, end: 0, digits: false };

const ten = 0x5341;
const twenty = 0x5eff;
const thirty = 0x5345;

/** Reads up to four digits, or Chinese numerals up to 99 or four of them one by one. */
export function integerAt(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  let i = at;
  if (digitOf[text.charCodeAt(at)]! >= 0) {
    let value = 0;
    while (i < end && digitOf[text.charCodeAt(i)]! >= 0 && i - at < 5)
      value = value * 10 + digitOf[text.charCodeAt(i++)]!;
    if (i - at > 4) return false;
    integer.value = value;
    integer.length = i - at;
    integer.end = i;
    integer.digits = true;
    return true;
  }
  return hanAt(text, at, end);
}

/** 二OO八年: the letter for the circle of a zero, full width or Cyrillic as well. */
const isLetterO = (code: number): boolean =>
  code === 0x4f || code === 0xff2f || code === 0x41e || code === 0x39f;

function hanAt(text: string, at: number, end: number): boolean {
  let value = 0;
  let length = 0;
  let last = at;
  let tens = false;
  let round = false;
  let i = at;
  while (i < end && length < 5) {
    const code = folded[text.charCodeAt(i)]!;
    const digit = code === 0x4e24 ? -1 : numeralOf[text.charCodeAt(i)]!;
    if (digit >= 0) {
      if (tens && value % 10 !== 0) return false;
      value = tens ? value + digit : value * 10 + digit;
    } else if (length > 0 && !tens && isLetterO(text.charCodeAt(i))) {
      value *= 10;
      round = true;
    } else if (code === ten) {
      if (tens || value > 9 || length > 1) return false;
      value = (length === 0 ? 1 : value) * 10;
      tens = true;
    } else if (code === twenty || code === thirty) {
      if (length > 0) return false;
      value = code === twenty ? 20 : 30;
      tens = true;
    } else break;
    length++;
    last = i + 1;
    i = skipSpace(text, last, end);
  }
  if (length === 0 || length > 4 || (round && !is(text, last, '年'))) return false;
  integer.value = value;
  integer.length = tens ? (value > 9 ? 2 : 1) : length;
  integer.end = last;
  integer.digits = false;
  return true;
}
