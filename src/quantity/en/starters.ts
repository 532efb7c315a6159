/**
 * The words that may open a reading, found by a rolling hash of the word just walked over: most words of a
 * text are none, and cost no slice and no look-up by string.
 */

import { monthNames, weekdays } from './calendar.ts';
import { denominators, ones, ordinals, scales, tens, vague } from './numeral-words.ts';

export const notStarter = 0;
export const numberWord = 1;
/** Opens a number only behind `a`, `several` or a number: hundred, million, dozen. */
export const scaleWord = 2;
export const ordinalWord = 3;
export const monthWord = 4;
export const relativeWord = 5;
export const currencyWord = 6;
export const multipleWord = 7;
export const vagueWord = 8;
export const centuryWord = 10;
export const singleWord = 11;
export const coupleWord = 12;
/** A unit that is one of itself behind a hedge and an article: more than a year. */
export const unitWord = 13;

/** A decade of a century or of a life in words: the eighties, in her thirties. */
export const decadeWord = 14;

/** Multiples in one word, and whether it is one whatever follows. */
export const multiples: ReadonlyMap<string, readonly [value: string, always: boolean]> = new Map<
  string,
  readonly [string, boolean]
>([
  ...['doubled', 'doubling', 'doubles', 'twofold'].map((word) => [word, ['2', true]] as const),
  ...['tripled', 'tripling', 'triples', 'trebled', 'trebling', 'threefold'].map(
    (word) => [word, ['3', true]] as const,
  ),
  ...['quadrupled', 'quadrupling', 'quadruples', 'fourfold'].map((word) => [word, ['4', true]] as const),
  ...['quintupled', 'fivefold'].map((word) => [word, ['5', true]] as const),
  ['sixfold', ['6', true]],
  ['sevenfold', ['7', true]],
  ['eightfold', ['8', true]],
  ['ninefold', ['9', true]],
  ['tenfold', ['10', true]],
  ['elevenfold', ['11', true]],
  ['twelvefold', ['12', true]],
  ['fifteenfold', ['15', true]],
  ['twentyfold', ['20', true]],
  ['thirtyfold', ['30', true]],
  ['fortyfold', ['40', true]],
  ['fiftyfold', ['50', true]],
  ['hundredfold', ['100', true]],
  ['thousandfold', ['1000', true]],
  ['halved', ['0.5', true]],
  ['halving', ['0.5', true]],
  ['halve', ['0.5', true]],
  ['double', ['2', false]],
  ['twice', ['2', false]],
  ['triple', ['3', false]],
  ['treble', ['3', false]],
  ['quadruple', ['4', false]],
  ['thrice', ['3', false]],
]);

const size = 4096;
const hashes = new Int32Array(size);
const kinds = new Uint8Array(size);

export const seed = 5381;
/** One step of the hash; `| 32` folds the case of ASCII letters. */
export const step = (hash: number, code: number): number => (Math.imul(hash, 33) + (code | 32)) | 0;

function hashOf(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return hash;
}

/** Which two letters a starter may begin with, folded to five bits each. */
const pairs = new Uint8Array(1024);
/** Zero where no starter begins with these two; letters beyond ASCII may fold to any. */
export const opensWord = (first: number, second: number): number =>
  pairs[((first & 31) << 5) | (second & 31)]!;

function put(word: string, kind: number): void {
  pairs[((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31)] = 1;
  const hash = hashOf(word);
  let slot = hash & (size - 1);
  while (kinds[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1);
  if (kinds[slot] !== 0) return;
  hashes[slot] = hash;
  kinds[slot] = kind;
}

for (const word of [...ones.keys(), ...tens.keys(), 'half', 'nought']) put(word, numberWord);
for (const word of [...scales.keys(), 'dozen', 'quarter', 'quarters']) put(word, scaleWord);
for (const word of monthNames.keys()) put(word, monthWord);
for (const word of [...ordinals.keys(), 'final', 'middle']) put(word, ordinalWord);
for (const word of denominators.keys()) put(word, ordinalWord);
for (const word of [
  'yesterday',
  'today',
  'tonight',
  'tomorrow',
  'noon',
  'last',
  'previous',
  'this',
  'current',
  'next',
  'coming',
])
  put(word, relativeWord);
for (const word of weekdays.keys()) put(word, relativeWord);
for (const word of 'won rmb cny usd eur euro gbp hkd jpy krw aud cad sgd nzd inr rs rm rp rub chf thb brl twd ntd mop sfr ngn zar myr idr sek nok dkk pln mxn sar aed php vnd uah skr nkr dkr isk ikr czk huf qar kwd omr bhd jod egp lkr kzt etb bgn mnt clp ars uyu tnd dzd xof xaf rwf zmw bwp mwk azn byn ksh kshs sh ush tsh pkr tk ghs dh dhs xdr sdr'.split(
  ' ',
))
  put(word, currencyWord);
for (const word of multiples.keys()) put(word, multipleWord);
for (const word of vague.keys()) put(word, vagueWord);
for (const word of ['decade', 'century']) put(word, centuryWord);
for (const word of tens.keys()) put(`${word.slice(0, -1)}ies`, decadeWord);
put('single', singleWord);
put('couple', coupleWord);
for (const word of 'year month week fortnight day hour minute mile kilometre kilometer foot tonne ton kilo kilogram dollar percentage'.split(
  ' ',
))
  put(word, unitWord);

/** What the word with this hash may open. The caller compares the word itself before it trusts the answer. */
export function starterOf(hash: number): number {
  let slot = hash & (size - 1);
  while (kinds[slot] !== 0) {
    if (hashes[slot] === hash) return kinds[slot]!;
    slot = (slot + 1) & (size - 1);
  }
  return notStarter;
}
