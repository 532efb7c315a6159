/**
 * What spoken Chinese adds after a unit: 3块5 is 3.5 yuan, 10秒97 is 10.97 s, 六斤八两 is 6.8 斤, 一米七八 is 1.78 m.
 */

import { codeAt } from '../code-at.ts';
import { digitIn, digitOf, powerOf } from './characters.ts';
import { is, oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { type Unit, unitAt, unitEnd } from './unit.ts';

/** The digits after the unit, and where they end. */
export const tail = { fraction: '', end: 0 };

/** Whether 半 at `at`, behind a unit, is half of one more: 两年半, but no 两年半价. */
export const isHalfMore = (text: string, at: number): boolean =>
  is(text, at, '半') && !oneOf(text, at + 1, '成价导数径岛个年月夜路途挂截小天日');

/** Reads the tail at `at` after a whole number of `unit`. */
export function tailAt(text: string, at: number, end: number, unit: Unit): boolean {
  const { word } = unit;
  if (
    at >= end ||
    !(word === '块' || word === '块钱' || word === '元' || word === '秒' || '米斤亩尺'.includes(word))
  )
    return false;
  let i = at;
  let fraction = '';
  while (i < end && fraction.length < 3) {
    const code = text.charCodeAt(i);
    const digit = digitIn(code);
    if (digit < 0 || (oneOf(text, i, '两') && !oneOf(text, i + 1, '角毛毫'))) break;
    // 9块9三斤: where the numerals of another number begin.
    if (
      i > at &&
      digitOf[code]! < 0 &&
      (digitOf[text.charCodeAt(at)]! >= 0 || (word[0] === '块' && unitAt(text, i + 1, end) !== undefined))
    )
      break;
    fraction += digit;
    i++;
  }
  const next = skipSpace(text, i, end);
  if (
    fraction === '' ||
    fraction.length > (word === '秒' ? 3 : 2) ||
    (next < end && powerOf[text.charCodeAt(next)]! > 0)
  )
    return false;
  if (word === '斤') {
    if (fraction.length !== 1 || !oneOf(text, next, '两')) return false;
    tail.end = next + 1;
  } else {
    // 3块5毛, 1元5角钱.
    if (oneOf(text, next, '毛角毫') && fraction.length === 1 && word !== '秒' && word !== '米') {
      // 1元2角3分.
      const fen = oneOf(text, next + 2, '分仙') ? digitIn(codeAt(text, next + 1)) : -1;
      tail.fraction = fen < 0 ? fraction : fraction + fen;
      tail.end = fen < 0 ? next + 1 : next + 3;
      if (oneOf(text, tail.end, '钱')) tail.end++;
      return true;
    }
    if (word === '元') return false;
    // 3块5个人 counts people, and 10秒9 says too little.
    if (word === '秒' && fraction.length < 2) return false;
    if (next < end && oneOf(text, next, '.%年月日时点')) return false;
    // 3块5两斤: the next number begins.
    const another = oneOf(text, next, '两') && unitAt(text, next + 1, end) !== undefined;
    if (
      next < end &&
      !another &&
      unitAt(text, i, end) !== undefined &&
      unitEnd > i &&
      !oneOf(text, next, '的高长宽深')
    )
      return false;
    tail.end = i;
  }
  tail.fraction = fraction;
  return true;
}
