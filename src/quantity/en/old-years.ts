/**
 * Four figures that are a year long gone, `published in 1609`, `his 1793 trial`, `(1742)`: the press parts the thousands
 * of what it counts with a comma, so that bare figures beside a word of time, with nothing counted behind, are a year.
 */
import { gapEnd, isHyphen, isLetter, wordAt, wordBefore } from './chars.ts';
import { changeBefore } from './movement.ts';
import { counterOf } from './nouns.ts';
import { unitNameAt } from './units.ts';

const since = /^(?:until|till|before|during|circa|year)$/;
/** A second year behind the first: in 1605 and 1615, from 1643 to 1715. */
const listed = /\b(?:in|since|between) 1[0-8]\d\d(?:,? (?:and|or|to) |, |[-–])$/i;
const owner = /^(?:the|his|her|its|their|a|an|this)$/;

/** Whether the figures from `index` to `stop`, 1000 to 1899, are a year by what stands beside them. */
export function isOldYear(text: string, index: number, stop: number, floor: number, end: number): boolean {
  if (text[stop] === 's') return text[stop - 1] === '0' && !isLetter(text, stop + 1);
  const round = text.startsWith('00', stop - 2);
  if (counts(text, stop, end, round)) return false;
  if (index > floor && text[index - 1] === '(')
    return !round && /^(?:\)|[-–]1[0-8]\d\d\))/.test(text.slice(stop, stop + 6));
  // (Venice, 1549)
  if (
    /, $/.test(text.slice(index - 2, index)) &&
    text[stop] === ')' &&
    /\([A-Z][^()]{0,40}, $/.test(text.slice(Math.max(0, index - 44), index))
  )
    return true;
  const beside = text.slice(Math.max(0, index - 22), index);
  if (listed.test(beside) || /\bca?\. ?$/.test(beside)) return true;
  const before = wordBefore(text, index, floor)?.word ?? '';
  if (before === 'in' || before === 'since') return true;
  if (before === 'by') return !round && /(?:^|[.,;:(] )by $/i.test(beside);
  if (since.test(before)) return !round;
  if (before === 'from') return /\bdat(?:es?|ed|ing) from $/i.test(beside) || through(text, index, stop);
  if (before === 'between')
    return /^ and 1\d\d\d(?!\d|,\d)/.test(text.slice(stop, stop + 10)) && !counts(text, stop + 9, end, false);
  return !round && (owner.test(before) || /['’]s $/.test(beside)) && isLetter(text, gapEnd(text, stop, end));
}

/** `from 1643 to 1715`, unless something rose or fell from the one to the other. */
const through = (text: string, index: number, stop: number): boolean =>
  /^(?: to |-|–)1[0-8]\d\d(?!\d)/.test(text.slice(stop, stop + 9)) &&
  !changeBefore(text, index - 5, Math.max(0, index - 60));

/**
 * Whether what stands behind the figures is counted or measured: a unit, a noun of the table, and behind a `round` number
 * any plural two words on; "in 1587 shows" is none.
 */
export function counts(text: string, stop: number, end: number, round: boolean): boolean {
  if (isHyphen(text, stop) && isLetter(text, stop + 1)) return true;
  let at = stop;
  for (let words = 0; words < 3; words++) {
    const next = gapEnd(text, at, end);
    if (next === at || !isLetter(text, next)) return words === 0 && '%°℃'.includes(text[next] ?? ' ');
    const word = wordAt(text, next, end);
    if (ends.test(word)) return word === 'of';
    if (unitNameAt(text, next, end) || scaleWords.test(word)) return true;
    if (counterOf(word) !== undefined) return word.endsWith('s') || word === 'people';
    if (round && word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return true;
    at = next + word.length;
  }
  return false;
}

const scaleWords = /^(?:million|billion|trillion|thousand|percent|per)$/;
const ends =
  /^(?:in|on|at|by|for|from|to|with|and|or|but|as|of|that|which|who|when|while|after|before|until|was|were|is|are|had|has|the|a|an|he|she|it|they|his|her|its|their|this|these|under|during)$/;
