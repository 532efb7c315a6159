/**
 * The plain date: ASCII digits with 年, 月, 日 after them, as in 2020年3月13日 and 2月底, and on either side a character
 * that goes on with no date. Where nobody asks for dates it is enough to know how far one goes; all else is left to the
 * general reader, and a test holds that the two agree.
 */
import { codeAt } from '../code-at.ts';
import { eachForm, han, numeralOf, powerOf } from './characters.ts';
import { joints } from './date.ts';
import { dateWords } from './date-words.ts';
import { weekOrClock } from './month.ts';
import { is, oneOf } from './text.ts';
import { firsts, skipSpace, skipSpaceBack } from './trie.ts';

const year = 0x5e74;
const month = 0x6708;
const day = 0x65e5;
/** 2月份. */
const share = 0x4efd;

/** Characters with no say in the date after them, and in the date before them. */
const quietBefore = new Uint8Array(65536);
const quietAfter = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) {
  if (han[code] === 0 || numeralOf[code]! >= 0 || powerOf[code]! > 0) continue;
  quietBefore[code] = 1;
  if ((firsts[code]! & dateWords.bit) === 0 && weekOrClock[code] === 0 && joints[code] === 0)
    quietAfter[code] = 1;
}
for (const char of '，。；！？：、“（《') quietBefore[char.charCodeAt(0)] = 1;
for (const char of '，。；！？：”）》') quietAfter[char.charCodeAt(0)] = 1;
// 第3月, 前3月, 民国109年, 令和5年4月, 判刑1年4月.
eachForm('第前国年刑役制期', (code) => {
  quietBefore[code] = 0;
});
// What goes on with a year or a month: 月底, 年代, 年历史, 年第一季度.
eachForm('份底末初旬代历之古第首前廿卅几半年月日号', (code) => {
  quietAfter[code] = 0;
});

/** The end of the plain date whose first digit is at `at`, or −1: then it is for the general reader. */
export function plainDateEnd(text: string, at: number, end: number): number {
  const edge = skipSpaceBack(text, at, 0);
  if (edge > 0 && quietBefore[text.charCodeAt(edge - 1)] === 0) return -1;
  let digits = scan(text, at, end);
  if (follows(year)) {
    // 2000年 may be a stretch of time.
    if (digits !== 4 || value < 1000 || value > 2999 || value % 100 === 0) return -1;
    const stop = place + 1;
    digits = scan(text, skipSpace(text, stop, end), end);
    if (digits === 0) return ended(text, partEnd(text, stop, end), end);
  }
  if (!follows(month) || digits > 2 || value < 1 || value > 12) return -1;
  const stop = place + 1;
  digits = scan(text, skipSpace(text, stop, end), end);
  if (digits === 0) return ended(text, partEnd(text, follows(share) ? place + 1 : stop, end), end);
  if (!follows(day) || digits > 2 || value < 1 || value > 31) return -1;
  return ended(text, place + 1, end);
}

/** What the digits scanned last say, and the place and the code of what follows them. */
let value = 0;
let place = 0;
let mark = 0;

const follows = (code: number): boolean => mark === code;

/** Scans the ASCII digits at `at`, five of them at most, and the white space after them; returns how many there are. */
function scan(text: string, at: number, end: number): number {
  const far = Math.min(end, at + 5);
  let stop = at;
  value = 0;
  for (; stop < far; stop++) {
    const digit = text.charCodeAt(stop) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  place = skipSpace(text, stop, end);
  mark = codeAt(text, place);
  return stop - at;
}

/** Past 底, 末 or 初 at `at`, if one is there. */
function partEnd(text: string, at: number, end: number): number {
  const next = skipSpace(text, at, end);
  return next < end && oneOf(text, next, '底末初') ? next + 1 : at;
}

/** `at` if nothing goes on with the date that ends there. */
function ended(text: string, at: number, end: number): number {
  let next = skipSpace(text, at, end);
  // 3月13日下午: the half of a day belongs to a time, and is none.
  if (oneOf(text, next, '上下') && is(text, next + 1, '午')) next = skipSpace(text, next + 2, end);
  return next < end && quietAfter[text.charCodeAt(next)] === 1 ? at : -1;
}
