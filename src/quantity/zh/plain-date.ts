/**
 * The plain date: ASCII digits with 年, 月, 日 right after them, as in 2020年3月13日, and on either side a character
 * that goes on with no date. Where nobody asks for dates it is enough to know how far one goes; all else is left to the
 * general reader, and a test holds that the two agree.
 */
import { eachForm, han, numeralOf, powerOf } from './characters.ts';
import { joints } from './date.ts';
import { dateWords } from './date-word.ts';
import { weekOrClock } from './month.ts';
import { firsts, skipSpaceBack } from './trie.ts';

const year = 0x5e74;
const month = 0x6708;
const day = 0x65e5;

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
// 第3月, 前3月, 民国109年.
eachForm('第前国', (code) => {
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
  let from = at;
  let stop = scan(text, from, end);
  if (text.charCodeAt(stop) === year) {
    // 2000年 may be a stretch of time.
    if (stop - from !== 4 || value < 1000 || value > 2999 || value % 100 === 0) return -1;
    from = stop + 1;
    stop = scan(text, from, end);
    if (stop === from) return ended(text, stop, end);
  }
  if (text.charCodeAt(stop) !== month || stop - from > 2 || value < 1 || value > 12) return -1;
  from = stop + 1;
  stop = scan(text, from, end);
  if (stop === from) return ended(text, stop, end);
  if (text.charCodeAt(stop) !== day || stop - from > 2 || value < 1 || value > 31) return -1;
  return ended(text, stop + 1, end);
}

/** What the digits scanned last say. */
let value = 0;

/** Where the ASCII digits at `at` end, the fifth of them at the latest. */
function scan(text: string, at: number, end: number): number {
  const far = Math.min(end, at + 5);
  let place = at;
  value = 0;
  for (; place < far; place++) {
    const digit = text.charCodeAt(place) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return place;
}

const ended = (text: string, at: number, end: number): number =>
  at < end && quietAfter[text.charCodeAt(at)] === 1 ? at : -1;
