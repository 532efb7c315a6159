/** Parts of a whole number: `and a half` behind it, `1 1/2`, and what a fraction is worth as a decimal. */
import { codeAt } from '../code-at.ts';
import { isDigit, joinEnd, wordAt } from './chars.ts';
import { integerOf } from './figures.ts';
import type { Numeral } from './numeral.ts';
import { denominators } from './numeral-words.ts';

/** Whether an `a` follows one mark further on: all that most numbers need to be asked. */
export const opensAnd = (text: string, index: number): boolean =>
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

/** `1 1/2`, `6 2/3`: a whole number and a fraction of measures. */
export function mixedAfter(text: string, whole: Numeral, end: number): Numeral | undefined {
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
  if (top === 0n || top >= bottom || bottom === 7n || bottom === 9n) return undefined;
  const sum = fractionOf(BigInt(whole.digits) * bottom + top, bottom);
  return { ...whole, ...sum, end: at + 4, marked: true };
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
