/**
 * One English numeral without hedge or unit: `6,700`, `93.9 billion`, `two hundred and five`, `half a million`,
 * `two-thirds`, `dozens`. The value is kept as its digits and the place of the last one, so nothing is rounded.
 */
import { codeAt } from '../code-at.ts';
import { monthNames } from './calendar.ts';
import {
  gapEnd,
  gapStart,
  isCapital,
  isDigit,
  isLetter,
  joinEnd,
  wordAt,
  wordBefore,
  wordEnd,
  wordStart,
} from './chars.ts';
import { denominators, riskyScales, scales, shortScales, vague } from './numeral-words.ts';
import { unitNameAt } from './units.ts';

export interface Numeral {
  readonly end: number;
  /** The significand without its point: 93.9 billion is `939`. */
  readonly digits: string;
  /** The place of its last digit: 93.9 billion → −8. */
  readonly decimals: number;
  /** The upper end of a vague number, in the same place. */
  readonly most?: string;
  /** As printed: digits (perhaps with a scale word), words, or a fraction such as two-thirds. */
  readonly form: 'digits' | 'words' | 'fraction';
  /** The power of ten of the scale word, which a range may share. */
  readonly scale: number;
  /** Whether a comma or a point stands in it, so that it is no year and no code. */
  readonly marked: boolean;
}

const asciiDigit = (code: number) => (code >= 0xff10 ? code - 0xff10 + 48 : code);
const vulgarParts: Readonly<Record<string, readonly [string, number]>> = {
  '½': ['5', 1],
  '¼': ['25', 2],
  '¾': ['75', 2],
  '⅓': ['333333', 6],
  '⅔': ['666667', 6],
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
  if (stop > at + 4) return stop;
  const next = gapEnd(text, stop, end);
  const noun = wordAt(text, next, end);
  const counts = noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss') && noun !== 'times';
  return next > stop && (counts || noun === 'people' || unitNameAt(text, next, end) !== undefined)
    ? stop
    : at;
}

const callWords = new Set('call dial ring tel telephone phone fax hotline text no number code'.split(' '));

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

/** The scale word at `index` and where it ends; `risky` allows m, k, b and t. */
export function scaleAt(
  text: string,
  index: number,
  end: number,
  risky: boolean,
): { readonly power: number; readonly end: number } | undefined {
  const stop = wordEnd(text, index, end);
  if (stop === index || stop - index > 8 || isDigit(text, stop)) return undefined;
  const word = wordAt(text, index, end);
  const power = scales.get(word) ?? shortScales.get(word) ?? (risky ? riskyScales.get(word) : undefined);
  return power === undefined ? undefined : { power, end: stop };
}

/** The letters that scale words begin with, `dozen` among them. */
const scaleLetters = new Uint8Array(32);
for (const word of [...scales.keys(), ...shortScales.keys(), ...riskyScales.keys(), 'dozen'])
  scaleLetters[word.charCodeAt(0) & 31] = 1;

/** Adds the scale words that follow: `93.9 billion`, `5 hundred million`, `461m` behind a currency. */
export function scaled(text: string, numeral: Numeral, end: number, risky: boolean): Numeral {
  let { end: at, decimals, scale } = numeral;
  const opens = isLetter(text, at) ? at : joinEnd(text, at, end);
  if (opens < 0 || !scaleLetters[text.charCodeAt(opens) & 31] || !isLetter(text, opens)) return numeral;
  for (let count = 0; count < 3; count++) {
    const next = isLetter(text, at) ? at : joinEnd(text, at, end);
    if (next < 0) break;
    const found = scaleAt(text, next, end, risky && next === at);
    if (!found) break;
    at = found.end;
    decimals -= found.power;
    scale += found.power;
  }
  if (at === numeral.end) {
    const next = joinEnd(text, at, end);
    if (next > 0 && wordAt(text, next, end) === 'dozen') {
      const dozens = String(BigInt(numeral.digits) * 12n);
      return { ...numeral, end: wordEnd(text, next, end), digits: dozens };
    }
  }
  return { ...numeral, end: at, decimals, scale };
}

/** Whether an `a` follows one mark further on: all that most numbers need to be asked. */
const opensAnd = (text: string, index: number): boolean =>
  (codeAt(text, index + 1) | 32) === 97 || (codeAt(text, index + 2) | 32) === 97;

/** What a part of a whole number adds to its digits. */
const parts: readonly (readonly [words: readonly string[], digits: string])[] = [
  [['and', 'a', 'half'], '5'],
  [['and', 'a', 'quarter'], '25'],
  [['and', 'three', 'quarters'], '75'],
];

/** `and a half`, `and a quarter` behind a whole number: its digits with the part's, and how many those are. */
export function withPart(text: string, base: Numeral, end: number): Numeral | undefined {
  for (const [words, digits] of parts) {
    const stop = wordsEnd(text, base.end, end, words);
    if (stop >= 0) return { ...base, end: stop, digits: `${base.digits}${digits}`, decimals: digits.length };
  }
  return undefined;
}

function wordsEnd(text: string, index: number, end: number, words: readonly string[]): number {
  let at = index;
  for (const word of words) {
    at = joinEnd(text, at, end);
    if (at < 0 || wordAt(text, at, end) !== word) return -1;
    at += word.length;
  }
  return at;
}

/** `1 1/2`: a whole number and a fraction that comes out even. */
function mixedAfter(text: string, whole: Numeral, end: number): Numeral | undefined {
  const at = whole.end;
  if (
    whole.marked ||
    whole.digits.length > 2 ||
    (text[at] !== ' ' && text[at] !== '-') ||
    text[at + 2] !== '/'
  )
    return undefined;
  if (
    at + 4 > end ||
    !isDigit(text, at + 1) ||
    !isDigit(text, at + 3) ||
    isDigit(text, at + 4) ||
    text[at + 4] === '/'
  )
    return undefined;
  const [top, bottom] = [integerOf(text, at + 1, at + 2), integerOf(text, at + 3, at + 4)];
  if (top === 0n || top >= bottom || 1000n % bottom !== 0n) return undefined;
  const sum = fractionOf(BigInt(whole.digits) * bottom + top, bottom);
  return { ...whole, ...sum, end: at + 4, marked: true };
}

/** A number in digits with what belongs to it. */
export function digitNumeralAt(text: string, index: number, end: number, risky: boolean): Numeral {
  const numeral = figuresAt(text, index, end);
  const mixed = mixedAfter(text, numeral, end);
  if (mixed) return mixed;
  const more =
    numeral.decimals === 0 && opensAnd(text, numeral.end) ? withPart(text, numeral, end) : undefined;
  return scaled(text, more ?? numeral, end, risky);
}

/** A fraction as a decimal: exact where it ends within six places, else rounded there. */
export function fractionOf(
  top: bigint,
  bottom: bigint,
): { readonly digits: string; readonly decimals: number } {
  for (let decimals = 0; decimals < 6; decimals++) {
    const shifted = top * 10n ** BigInt(decimals);
    if (shifted % bottom === 0n) return { digits: String(shifted / bottom), decimals };
  }
  return { digits: String((top * 2_000_000n + bottom) / (bottom * 2n)), decimals: 6 };
}

/** The denominator word at `index`: third(s), quarter(s), tenth(s). */
export function denominatorAt(text: string, index: number, end: number, plural: boolean): number | undefined {
  const word = wordAt(text, index, end);
  if (word === 'halves') return plural ? 2 : undefined;
  if (word.endsWith('s') !== plural) return undefined;
  return denominators.get(plural ? word.slice(0, -1) : word);
}

/** Lomon Billions: a capital inside a sentence, right behind another. */
const isSurname = (text: string, index: number): boolean =>
  isCapital(text, index) && index > 1 && isCapital(text, wordStart(text, gapStart(text, index, 0), 0));

/** Tens, hundreds or dozens of what follows: `hundreds of millions` is 2 to 9 × 10⁸. */
export function vagueAt(text: string, index: number, end: number): Numeral | undefined {
  const first = wordAt(text, index, end);
  let power = vague.get(first);
  if (power === undefined || isSurname(text, index)) return undefined;
  let at = index + first.length;
  for (let count = 0; count < 2; count++) {
    const of = gapEnd(text, at, end);
    if (wordAt(text, of, end) !== 'of') break;
    const next = gapEnd(text, of + 2, end);
    const word = wordAt(text, next, end);
    const more = vague.get(word);
    if (more === undefined || more < 2) break;
    power += more;
    at = next + word.length;
  }
  if (first === 'tens' && power === 1) return undefined;
  return { end: at, digits: '2', most: '9', decimals: -power, form: 'words', scale: power, marked: true };
}
