/**
 * What a character may begin in English text, as one table look-up, and the few walks over gaps and words
 * that every part of the lexer shares. A gap holds at most one line break: an empty line ends a sentence.
 */

import { codeAt } from '../code-at.ts';

/** The classes of characters; 0 is any other. */
export const letter = 1;
export const digit = 2;
export const currency = 3;
export const space = 4;
export const lineBreak = 5;
/** ½ and its like: a number of its own, or the end of one. */
export const vulgar = 6;

const classes = new Uint8Array(65536);
for (let code = 65; code <= 90; code++) classes[code] = classes[code + 32] = letter;
for (let code = 0xc0; code <= 0x24f; code++) if (code !== 0xd7 && code !== 0xf7) classes[code] = letter;
for (let code = 0; code < 10; code++) classes[48 + code] = classes[0xff10 + code] = digit;
for (const part of '½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚') classes[part.charCodeAt(0)] = vulgar;
for (const sign of '$£€¥￥＄￡₩₹₽₦₱₪₺₫₴₵¢฿') classes[sign.charCodeAt(0)] = currency;
for (const blank of ' \t\u00a0\u2002\u2003\u2009\u200a\u202f\u3000\u200b\u2060\ufeff')
  classes[blank.charCodeAt(0)] = space;
for (const end of '\n\r') classes[end.charCodeAt(0)] = lineBreak;

export function classAt(text: string, index: number): number {
  return classes[codeAt(text, index)]!;
}

export function isLetter(text: string, index: number): boolean {
  return classes[codeAt(text, index)] === letter;
}

export function isDigit(text: string, index: number): boolean {
  return classes[codeAt(text, index)] === digit;
}

export function isCapital(text: string, index: number): boolean {
  const code = codeAt(text, index);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** Hyphens that join words; dashes that only part them are left out. */
export function isHyphen(text: string, index: number): boolean {
  const code = codeAt(text, index);
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Straight or curly, whichever way it turns. */
export function isApostrophe(text: string, index: number): boolean {
  const code = codeAt(text, index);
  return code === 39 || code === 0x2019 || code === 0x2018;
}

/** The end of the white space at `index`; `index` itself where there is none. */
export function gapEnd(text: string, index: number, end: number): number {
  let breaks = 0;
  let at = index;
  while (at < end) {
    const kind = classes[codeAt(text, at)];
    if (kind === lineBreak) {
      if (text.charCodeAt(at) === 10 && ++breaks > 1) return index;
    } else if (kind !== space) break;
    at++;
  }
  return at;
}

/** The start of the white space that ends at `index`. */
export function gapStart(text: string, index: number, from: number): number {
  let breaks = 0;
  let at = index;
  while (at > from) {
    const kind = classes[text.charCodeAt(at - 1)];
    if (kind === lineBreak) {
      if (text.charCodeAt(at - 1) === 10 && ++breaks > 1) return index;
    } else if (kind !== space) break;
    at--;
  }
  return at;
}

export function wordEnd(text: string, index: number, end: number): number {
  let at = index;
  while (at < end && classes[text.charCodeAt(at)] === letter) at++;
  return at;
}

export function wordStart(text: string, index: number, from: number): number {
  let at = index;
  while (at > from && classes[text.charCodeAt(at - 1)] === letter) at--;
  return at;
}

/** Where the next word begins across a gap or one hyphen; -1 where something else stands between. */
export function joinEnd(text: string, index: number, end: number): number {
  let at = index;
  if (isHyphen(text, at)) at++;
  else at = gapEnd(text, at, end);
  return at > index && at < end ? at : -1;
}

/** Words met before, by a hash of their letters: a word of the grammar is made a string once. */
const met: string[] = new Array(4096).fill('');
/** V8 keeps the whole text alive for a slice that is longer. */
const longest = 12;

/** The word at `index` in lower case; empty where no letter stands. */
export function wordAt(text: string, index: number, end: number): string {
  let at = index;
  let hash = 5381;
  let foreign = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (classes[code] !== letter) break;
    foreign |= code;
    hash = (Math.imul(hash, 33) + (code | 32)) | 0;
    at++;
  }
  const length = at - index;
  if (length === 0) return '';
  if (length > longest || foreign > 127) {
    const printed = text.slice(index, at);
    const lower = printed.toLowerCase();
    // İ is two characters in lower case; a word must be as long as its span.
    return lower.length === length ? lower : printed;
  }
  const slot = (hash ^ (hash >>> 12)) & 4095;
  const known = met[slot]!;
  if (known.length === length) {
    let same = 0;
    while (same < length && known.charCodeAt(same) === (text.charCodeAt(index + same) | 32)) same++;
    if (same === length) return known;
  }
  const word = text.slice(index, at).toLowerCase();
  met[slot] = word;
  return word;
}

/** A word before a place, with where it begins. */
export interface WordBefore {
  readonly word: string;
  readonly start: number;
}

let askedText = '';
let askedIndex = -1;
let askedFrom = -1;
let answer: WordBefore | undefined;

/** The word that ends before `index`, across white space only; undefined at any other mark. */
export function wordBefore(text: string, index: number, from: number): WordBefore | undefined {
  // Every part of the grammar asks for the word before the same number.
  if (index === askedIndex && from === askedFrom && text === askedText) return answer;
  const stop = gapStart(text, index, from);
  const start = wordStart(text, stop, from);
  answer = start === stop ? undefined : { word: wordAt(text, start, stop), start };
  askedText = text;
  askedIndex = index;
  askedFrom = from;
  return answer;
}

/** A mark that no figure has inside, as 5.25 and 7:30 have. */
const closesClause = (text: string, index: number): boolean =>
  '.;:!?\n'.includes(text[index]!) && !isDigit(text, index + 1);

/** What is said around `index` to `stop` in one clause, at most so many characters before and behind. */
export function clauseAround(
  text: string,
  index: number,
  stop: number,
  before: number,
  behind: number,
): string {
  let from = index;
  while (from > 0 && index - from < before && !closesClause(text, from - 1)) from--;
  let to = stop;
  while (to < text.length && to - stop < behind && !closesClause(text, to)) to++;
  return text.slice(from, to);
}

/** Whether a sentence, a line or a quotation begins at `index`, so that a capital says nothing. */
export function opensSentence(text: string, index: number, from: number): boolean {
  let at = index;
  while (at > from && (classes[text.charCodeAt(at - 1)] === space || '"“‘(\''.includes(text[at - 1]!))) at--;
  return at === 0 || '.!?:;。！？•·-—–\n\r'.includes(text[at - 1]!);
}
