/** Names of the list in `data/names-en.ts` at the number they hold. */
import { namesOf } from '../data/names-en.ts';
import { isApostrophe, isDigit, isLetter, wordAt } from './chars.ts';
import type { Dismissal } from './dismissals.ts';
import { ones, scales, tens } from './numeral-words.ts';

/** A name cut at its first number. */
interface Name {
  readonly before: string;
  readonly behind: string;
}

const isNumber = (token: string): boolean => {
  const word = token.toLowerCase();
  return /^\d/.test(token) || ones.has(word) || tens.has(word) || scales.has(word);
};

/** By the first number: its digits or its word in lower case. */
const byNumber = new Map<string, Name[]>();
for (const name of Object.values(namesOf).flatMap((names) => names.split('|'))) {
  const printed = name.trim();
  const number = [...printed.matchAll(/\d+|[A-Za-z]+/g)].find(([token]) => isNumber(token));
  if (!number) throw new RangeError(`Unexpected "${printed}", expected a name that holds a number`);
  const key = number[0].toLowerCase();
  const at = number.index;
  byNumber.set(key, [
    ...(byNumber.get(key) ?? []),
    { before: printed.slice(0, at), behind: printed.slice(at + key.length) },
  ]);
}

/** Which numbers in figures some name holds; most numbers of a text are none, and cost no look-up by string. */
const longest = 5;
const held = new Uint8Array(10 ** longest);
for (const key of byNumber.keys()) if (/^\d+$/.test(key) && key.length <= longest) held[Number(key)] = 1;

function mayHold(text: string, index: number, stop: number): boolean {
  if (stop - index > longest) return false;
  let value = 0;
  for (let at = index; at < stop; at++) value = 10 * value + (text.charCodeAt(at) & 15);
  return held[value] === 1;
}

/** The longest listed name whose number is the digits or the word from `index` to `stop`; undefined where none is. */
export function listedName(text: string, index: number, stop: number, floor: number): Dismissal | undefined {
  const isFigures = isDigit(text, index);
  if (isFigures && !mayHold(text, index, stop)) return undefined;
  const names = byNumber.get(isFigures ? text.slice(index, stop) : wordAt(text, index, stop));
  let best: Dismissal | undefined;
  for (const { before, behind } of names ?? []) {
    const start = index - before.length;
    const end = stop + behind.length;
    if (start < floor || (best && best.start <= start && best.end >= end)) continue;
    if (before === '' && (isLetter(text, start - 1) || '.,-$£€¥'.includes(text[start - 1] ?? ' '))) continue;
    if (isLetter(text, start - 1) || isLetter(text, end) || goesOn(text, end)) continue;
    if (isSpelled(text, start, before) && isSpelled(text, stop, behind)) best = { start, end, class: 'name' };
  }
  return best;
}

/** Whether the figures before `end` go on: Super 8.5, Top 14,000. */
const goesOn = (text: string, end: number): boolean =>
  isDigit(text, end) ||
  ('.,%'.includes(text[end] ?? ' ') &&
    (text[end] === '%' || isDigit(text, end + 1)) &&
    isDigit(text, end - 1));

/** Whether `piece` stands at `index`, its apostrophes straight or curled. */
function isSpelled(text: string, index: number, piece: string): boolean {
  for (let at = 0; at < piece.length; at++) {
    const same = text[index + at] === piece[at];
    if (!same && !(piece[at] === "'" && isApostrophe(text, index + at))) return false;
  }
  return true;
}

/** Works whose title is a year, after their entries in Wikidata. */
const yearTitles = new Set(
  '1492 1776 1883 1899 1900 1917 1922 1923 1941 1984 2010 2012 2046 2666'.split(' '),
);
const told =
  /(?:\bOrwell['’]s|\bMendes['’]s?|\b(?:novels?|films?|movies?|books?|series|plays?|musicals?|dramas?|epics?|blockbusters?|dystopias?|adaptations? of|wrote|reading|read)) $/i;

/** Whether the year at `index` is the title of a work: Orwell's 1984, the film 1917. */
export const isYearTitle = (text: string, index: number): boolean =>
  yearTitles.has(text.slice(index, index + 4)) && told.test(text.slice(Math.max(0, index - 18), index));
