/** Figures: a run of digits with its separators and its point, `1,234,567.89`, `12 345`, `1,32,000`, `3½`. */
import { codeAt } from '../code-at.ts';
import { monthNames } from './calendar.ts';
import { gapEnd, isDigit, wordAt, wordBefore } from './chars.ts';
import type { Numeral } from './numeral.ts';
import { unitNameAt } from './units.ts';

const asciiDigit = (code: number) => (code >= 0xff10 ? code - 0xff10 + 48 : code);
const vulgarParts: Readonly<Record<string, readonly [string, number]>> = {
  '½': ['5', 1],
  '¼': ['25', 2],
  '¾': ['75', 2],
  '⅓': ['333333', 6],
  '⅔': ['666667', 6],
  '⅛': ['125', 3],
  '⅜': ['375', 3],
  '⅝': ['625', 3],
  '⅞': ['875', 3],
  '⅕': ['2', 1],
  '⅖': ['4', 1],
  '⅗': ['6', 1],
  '⅘': ['8', 1],
  '⅙': ['166667', 6],
  '⅚': ['833333', 6],
};

/** The end of a run of plain digits. */
export function digitsEnd(text: string, index: number, end: number): number {
  let at = index;
  while (at < end && isDigit(text, at)) at++;
  return at;
}

/** A run of digits as an exact integer, whatever its width. */
export const integerOf = (text: string, from: number, to: number): bigint =>
  BigInt(plain(text, from, to) || '0');

function plain(text: string, from: number, to: number): string {
  let out = '';
  for (let at = from; at < to; at++) out += String.fromCharCode(asciiDigit(text.charCodeAt(at)));
  return out;
}

const isPoint = (code: number) => code === 46 || code === 0xff0e;
/** Comma, full-width comma, no-break and thin spaces: what parts groups of three digits. */
const isSeparator = (code: number) =>
  code === 44 || code === 0xff0c || code === 0xa0 || code === 0x202f || code === 0x2009;

/**
 * `12 345 tonnes`, `1 250 000 inhabitants`: plain spaces part groups of three only where the number cannot be two,
 * a day and a number, or a telephone number. Where the groups end; `at` itself where there are none.
 */
export function spacedEnd(text: string, index: number, at: number, end: number): number {
  if (at - index > 3 || codeAt(text, at) !== 32 || text.charCodeAt(index) === 48) return at;
  let stop = at;
  while (codeAt(text, stop) === 32 && digitsEnd(text, stop + 1, end) === stop + 4) stop += 4;
  if (stop === at || isDigit(text, stop + 1)) return at;
  const before = wordBefore(text, index, Math.max(0, index - 24));
  if (before && (monthNames.has(before.word) || callWords.has(before.word))) return at;
  // Whole thousands are no second number: 51 000.
  if (stop > at + 4 || text.startsWith(' 000', at)) return stop;
  // "Decreased by around 4 600": no two numbers follow such a word.
  if (before && leadWords.has(before.word)) return stop;
  const next = gapEnd(text, stop, end);
  const noun = wordAt(text, next, end);
  const counts = noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss') && noun !== 'times';
  return next > stop && (counts || noun === 'people' || unitNameAt(text, next, end) !== undefined)
    ? stop
    : at;
}

const leadWords = new Set(
  'about around nearly almost approximately roughly over exceeding exceeded than were was are is reached totalled totaled recorded by to'.split(
    ' ',
  ),
);
const callWords = new Set('call dial ring tel telephone phone fax hotline text no number code'.split(' '));

/** `1,32,000`, `12,45,67,890`: India parts the thousands, then pairs; where the figures end, 0 where they are no such. */
function lakhEnd(text: string, index: number, end: number): number {
  const match = /^[1-9]\d{0,2}(?:,\d\d){1,4},\d{3}(?!,?\d)/.exec(
    text.slice(index, Math.min(end, index + 19)),
  );
  return match ? index + match[0].length : 0;
}

/** `1,234,567.89` with any separator; ~~^ stands behind the last digit. */
export function figuresAt(text: string, index: number, end: number): Numeral {
  const lone = vulgarParts[text[index]!];
  if (lone)
    return { end: index + 1, digits: lone[0], decimals: lone[1], form: 'fraction', scale: 0, marked: true };
  let at = digitsEnd(text, index, end);
  let digits = plain(text, index, at);
  let decimals = 0;
  let marked = false;
  if (at - index <= 3) {
    while (isSeparator(codeAt(text, at)) && digitsEnd(text, at + 1, end) === at + 4) {
      digits += plain(text, at + 1, at + 4);
      at += 4;
      marked = true;
    }
    if (!marked && codeAt(text, at) === 44) {
      const stop = lakhEnd(text, index, end);
      if (stop > at) digits = plain(text, index, stop).replaceAll(',', '');
      marked = stop > at;
      at = Math.max(at, stop);
    }
    if (!marked && codeAt(text, at) === 32) {
      const spaced = spacedEnd(text, index, at, end);
      for (; at < spaced; at += 4) digits += plain(text, at + 1, at + 4);
      marked = spaced > index + 3;
    }
  }
  if (isPoint(codeAt(text, at)) && at + 1 < end && isDigit(text, at + 1)) {
    const stop = digitsEnd(text, at + 1, end);
    digits += plain(text, at + 1, stop);
    decimals = stop - at - 1;
    at = stop;
    marked = true;
  } else {
    const part = at < end ? vulgarParts[text[at]!] : undefined;
    if (part) {
      digits += part[0];
      decimals = part[1];
      at++;
    }
  }
  return { end: at, digits, decimals, form: 'digits', scale: 0, marked };
}
