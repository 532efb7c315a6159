/**
 * The English reader: one pass, left to right. Each character is looked up once in a table of classes; only
 * digits, currency signs and the few words that can open a number or a date are looked at any closer.
 */
import type { StretchReader } from '../reader.ts';
import {
  classAt,
  currency,
  digit,
  isCapital,
  isDigit,
  isHyphen,
  isLetter,
  letter,
  vulgar,
  wordAt,
  wordEnd,
} from './chars.ts';
import { isLetterMoney } from './currencies.ts';
import { readCurrency, readDigits } from './digit-start.ts';
import { tokenEnd } from './dismissals.ts';
import { scaleAt } from './numeral.ts';
import { codeDate } from './quarters.ts';
import { datesOf, emitDate, emitDismissed, type Scan } from './scan.ts';
import { currencyWord, notStarter, opensWord, seed, starterOf, step } from './starters.ts';
import { readWord } from './word-start.ts';

export const readEnglish: StretchReader = (text, from, until, end, state, out) => {
  const scan: Scan = { text, end, state, out, last: Math.max(0, state.floor - state.base) };
  let at = from > 0 && from < end && isLetter(text, from - 1) ? wordEnd(text, from, end) : from;
  while (at < until) at = walk(scan, at, Math.min(until, at + stride));
  state.floor = scan.last + state.base;
  return at;
};

/** Characters walked over in one call: a loop that ends often is compiled whole, its end included. */
const stride = 512;

function walk(scan: Scan, from: number, until: number): number {
  const { text } = scan;
  let at = from;
  while (at < until) {
    const kind = classAt(text, at);
    if (kind === letter) at = word(scan, at);
    else if (kind === digit || kind === vulgar) at = readDigits(scan, at);
    else if (kind === currency) at = readCurrency(scan, at);
    else at++;
  }
  return at;
}

/** Walks over the word at `index`; looks closer only where its letters may open a reading or digits touch it. */
function word(scan: Scan, index: number): number {
  const { text, end } = scan;
  let stop = index + 1;
  if (stop < end && opensWord(text.charCodeAt(index), text.charCodeAt(stop)) === 0) {
    while (stop < end && isLetter(text, stop)) stop++;
    return stop < end && touchy[text.charCodeAt(stop)] !== 0 ? touched(scan, index, stop) : stop;
  }
  let hash = step(seed, text.charCodeAt(index));
  while (stop < end && isLetter(text, stop)) hash = step(hash, text.charCodeAt(stop++));
  if (stop < end && touchy[text.charCodeAt(stop)] !== 0) {
    const glued = touching(scan, index, stop, text.charCodeAt(stop), hash);
    if (glued > 0) return glued;
  }
  const kind = starterOf(hash);
  return kind === notStarter ? stop : readWord(scan, index, stop, kind);
}

/** The marks behind a word that may make more of it: digits, hyphens, / : @ and a point. */
const touchy = new Uint8Array(65536);
for (const mark of '0123456789-./:@\u2010\u2011') touchy[mark.charCodeAt(0)] = 1;
for (let code = 0xff10; code < 0xff1a; code++) touchy[code] = 1;

/** As `touching`, for a word that opens nothing itself. */
function touched(scan: Scan, index: number, stop: number): number {
  return touching(scan, index, stop, scan.text.charCodeAt(stop), 0) || stop;
}

/** Prefixes that leave a number or a year what it is: mid-2020, sub-5%. */
const prefixes = new Set(
  'mid early late end pre post sub non ex over under about nearly to by and or up down minus magnitude magnitudes aged'.split(
    ' ',
  ),
);

/** What touches a word: digits make it a name or a code, `://` and `@` an address. 0 where nothing does. */
function touching(scan: Scan, index: number, stop: number, mark: number, hash: number): number {
  const { text, end } = scan;
  if (isDigit(text, stop)) {
    if (starterOf(hash) === currencyWord) return 0;
    if (stop === index + 1 && 'RNP'.includes(text[index]!) && isLetterMoney(text, index))
      return readCurrency(scan, index);
    let token = tokenEnd(text, stop, end);
    // P5+1.
    if (text[token] === '+' && isDigit(text, token + 1) && token + 1 < end)
      token = tokenEnd(text, token + 1, end);
    return text[token] === '@' ? address(scan, index, token) : named(scan, index, token);
  }
  if (isHyphen(text, stop) && isDigit(text, stop + 1)) {
    if (prefixes.has(text.slice(index, stop).toLowerCase()) || starterOf(hash) !== notStarter) return 0;
    let token = tokenEnd(text, stop + 1, end);
    // Case C-311/18.
    if (stop === index + 1 && /^\/\d\d(?!\d)/.test(text.slice(token, token + 4))) token += 3;
    const next = Math.min(token + 1, end);
    if (text[token] === '%' || (text[token] === ' ' && scaleAt(text, next, end, false))) return 0;
    if (!isCapital(text, index) && stop - index > 9) return 0;
    return named(scan, index, token);
  }
  // A document's sign: S/2020/158, A/C.3/48/L.7, E/CN.4/1994/7.
  if (
    mark === 47 &&
    isCapital(text, index) &&
    stop - index < 5 &&
    /^(?:[A-Z]{1,6}[./]){0,2}\d/.test(text.slice(stop + 1, stop + 16)) &&
    wordAt(text, index, end) !== 'km'
  ) {
    return address(scan, index, stop);
  }
  const opens =
    (mark === 58 && (text.startsWith('//', stop + 1) || /^(?:doi|arxiv)$/.test(wordAt(text, index, end)))) ||
    mark === 64 ||
    (mark === 46 && wordAt(text, index, end) === 'www');
  return opens ? address(scan, index, stop) : 0;
}

/** To the next white space or Chinese character; a sentence's last point stays outside. */
function address(scan: Scan, index: number, stop: number): number {
  const { text, end } = scan;
  let at = stop;
  while (at < end && at - index < 256 && text.charCodeAt(at) > 32 && text.charCodeAt(at) < 128) at++;
  while (at > stop && '.,;:)'.includes(text[at - 1]!)) at--;
  return at > stop ? emitDismissed(scan, index, at, 'identifier') : 0;
}

function named(scan: Scan, index: number, stop: number): number {
  const code = codeDate(datesOf(scan, index), index, stop);
  if (code) return emitDate(scan, code);
  let start = index;
  const { text } = scan;
  while (
    start > scan.last &&
    (isLetter(text, start - 1) ||
      text[start - 1] === "'" ||
      text[start - 1] === '’' ||
      isHyphen(text, start - 1))
  )
    start--;
  return emitDismissed(scan, start, stop, 'name');
}
