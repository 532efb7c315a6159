/** Parts of a whole number: `and a half` behind it, `1 1/2`, and what a fraction is worth as a decimal. */
import { codeAt } from '../code-at.ts';
import { joinEnd, wordAt } from './chars.ts';
import type { Numeral } from './numeral.ts';
import { denominators, ones } from './numeral-words.ts';

/** Whether an `a` follows one mark further on: all that most numbers need to be asked. */
export const opensAnd = (text: string, index: number): boolean =>
  (codeAt(text, index + 1) | 32) === 97 || (codeAt(text, index + 2) | 32) === 97;

/** What a part of a whole number adds to its digits. */
const parts: readonly (readonly [words: readonly string[], digits: string])[] = [
  [['and', 'a', 'half'], '5'],
  [['and', 'a', 'quarter'], '25'],
  [['and', 'three', 'quarters'], '75'],
  [['and', 'three', 'quarter'], '75'],
  [['and', 'one', 'third'], '333333'],
  [['and', 'two', 'thirds'], '666667'],
];

/** `and a half`, `and a quarter` behind a whole number: its digits with the part's, and how many those are. */
export function withPart(text: string, base: Numeral, end: number): Numeral | undefined {
  for (const [words, digits] of parts) {
    const stop = wordsEnd(text, base.end, end, words);
    if (stop >= 0) return { ...base, end: stop, digits: `${base.digits}${digits}`, decimals: digits.length };
  }
  return undefined;
}

/** `point two`, `point seven five` behind a whole number: the digits spoken one by one. */
export function pointAfter(
  text: string,
  index: number,
  end: number,
): { readonly digits: string; readonly end: number } | undefined {
  let at = joinEnd(text, index, end);
  if (at < 0 || wordAt(text, at, end) !== 'point') return undefined;
  let stop = at + 5;
  let digits = '';
  for (let count = 0; count < 6; count++) {
    at = joinEnd(text, stop, end);
    const word = at < 0 ? '' : wordAt(text, at, end);
    const digit = word === 'nought' ? 0 : ones.get(word);
    if (digit === undefined || digit > 9) break;
    digits += digit;
    stop = at + word.length;
  }
  return digits === '' ? undefined : { digits, end: stop };
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

/** `1 1/2`, `441-1/2`, `99-16/32`: a whole number and a fraction of measures or prices. */
export function mixedAfter(text: string, whole: Numeral, end: number): Numeral | undefined {
  const at = whole.end;
  const joint = text[at];
  if (whole.marked || (joint !== ' ' && joint !== '-') || whole.digits.length > (joint === '-' ? 4 : 3))
    return undefined;
  const part = fractionBehind(text, at + 1, end);
  if (!part || (whole.digits.length > 2 && !binary.has(part.bottom))) return undefined;
  const sum = fractionOf(BigInt(whole.digits) * part.bottom + part.top, part.bottom);
  return { ...whole, ...sum, end: part.end, marked: true };
}

/** `$5.83-3/4`: grain is priced in fractions of a cent. */
export function centsAfter(text: string, price: Numeral, end: number): Numeral | undefined {
  const at = price.end;
  if (price.decimals !== 2 || (text[at] !== ' ' && text[at] !== '-')) return undefined;
  const part = fractionBehind(text, at + 1, end);
  if (!part || !binary.has(part.bottom)) return undefined;
  const { digits, decimals } = fractionOf(BigInt(price.digits) * part.bottom + part.top, part.bottom);
  return { ...price, digits, decimals: decimals + 2, end: part.end };
}

/** What prices are halved into, as often as they are. */
export const binary: ReadonlySet<bigint> = new Set([2n, 4n, 8n, 16n, 32n, 64n]);

/** A proper fraction that begins at `index`: 3/4 but neither 9/11 nor 24/7/365. */
function fractionBehind(text: string, index: number, end: number) {
  if (text[index + 1] !== '/' && text[index + 2] !== '/') return undefined;
  const match = /^(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d)/.exec(text.slice(index, Math.min(end, index + 8)));
  if (!match) return undefined;
  const [top, bottom] = [BigInt(match[1]!), BigInt(match[2]!)];
  const fits = top > 0n && top < bottom && (binary.has(bottom) || (bottom < 9n && bottom !== 7n));
  return fits ? { top, bottom, end: index + match[0].length } : undefined;
}

/** A fraction as a decimal: exact where it ends within six places, else rounded there, or behind six figures where it is small. */
export function fractionOf(
  top: bigint,
  bottom: bigint,
): { readonly digits: string; readonly decimals: number } {
  for (let decimals = 0; decimals < 6; decimals++) {
    const shifted = top * 10n ** BigInt(decimals);
    if (shifted % bottom === 0n) return { digits: String(shifted / bottom), decimals };
  }
  const places = Math.max(6, String(bottom / top).length + 3);
  return { digits: String((top * 2n * 10n ** BigInt(places) + bottom) / (bottom * 2n)), decimals: places };
}

/** The denominator word at `index`: third(s), quarter(s), tenth(s). */
export function denominatorAt(text: string, index: number, end: number, plural: boolean): number | undefined {
  const word = wordAt(text, index, end);
  if (word === 'halves') return plural ? 2 : undefined;
  if (word.endsWith('s') !== plural) return undefined;
  return denominators.get(plural ? word.slice(0, -1) : word);
}
