/** Numbers whose unit stands at the end of their list: `39.0 and 53.9 percent`, `12 and nine years`, `4, 5 and 6 million`. */
import { type Amount, amountAt } from './amount.ts';
import { classAt, digit, gapEnd, isHyphen, wordAt } from './chars.ts';
import { ones, tens } from './numeral-words.ts';
import { rateAfter } from './rates.ts';

/** `39.0 and 53.9 percent`, `12 and nine years`, `10- and 30-year`: a bare number has the unit that closes its list. */
export function sharedWith(text: string, first: Amount, end: number): Amount | undefined {
  if (first.stated !== 'no' || first.numeral.form === 'fraction' || first.inner) return undefined;
  const hung = hangs(text, first.end, end);
  // A blood pressure of 140/90 mmHg.
  const pressure =
    text[first.end] === '/' && /^\/\d{2,3} ?mm ?Hg/.test(text.slice(first.end, first.end + 10));
  if (pressure) return { ...first, unit: 'mm[Hg]', stated: 'after' };
  // 5 by 12 by 30cm.
  const sides = text.startsWith(' by ', first.end)
    ? dimensions.exec(text.slice(first.end, first.end + 32))
    : null;
  if (sides) {
    const last = amountAt(text, first.end + sides[1]!.length, first.start, end);
    if (last?.stated === 'after' && last.kind === 'length')
      return {
        ...first,
        kind: last.kind,
        unit: last.unit,
        shift: last.shift,
        factor: last.factor,
        stated: 'after',
      };
  }
  let at = hung ? first.end + 1 : first.end;
  if (!mayGoOn(text, at, end)) return undefined;
  for (let count = 0; count < 4; count++) {
    const next = gapEnd(text, at, end);
    const comma = text[at] === ',';
    const word = comma ? '' : wordAt(text, next, end);
    // "rose from 4 to 12%", "by 48 to 43 percent": two levels.
    const levels =
      word === 'to' &&
      count === 0 &&
      /\b(?:from|by) $/i.test(text.slice(Math.max(0, first.start - 6), first.start));
    const and = word === 'and' || word === 'or' || levels;
    if (!comma && !and) return undefined;
    if (count === 0 && first.numeral.form === 'words' && !hung && isPronoun(text, first)) return undefined;
    const start = gapEnd(text, comma ? at + 1 : next + word.length, end);
    const opens = start < end && (classAt(text, start) === digit || isNumberWord(wordAt(text, start, end)));
    const item = opens ? amountAt(text, start, start, end) : undefined;
    if (!item || item.numeral.form === 'fraction' || item.inner) return undefined;
    if (item.stated === 'after' && item.kind !== 'count' && item.kind !== 'ratio') {
      // "18 and 4.9% of those over 65": an age is no share.
      if (!and || agesBefore.test(text.slice(Math.max(0, first.start - 24), first.start))) return undefined;
      const { shift, factor } = item;
      const { kind = item.kind, unit = item.unit } = rateAfter(text, item, item.end, end) ?? {};
      const scale = first.numeral.scale === 0 ? item.numeral.scale : 0;
      const numeral = {
        ...first.numeral,
        decimals: first.numeral.decimals - scale,
        scale: first.numeral.scale + scale,
      };
      return { ...first, kind, unit, shift, factor, numeral, stated: 'after' };
    }
    if (item.stated !== 'no') return undefined;
    // 4, 5 and 6 million.
    if (and && item.numeral.scale > 0) return inScale(first, item);
    at = hangs(text, item.end, end) ? item.end + 1 : item.end;
  }
  return undefined;
}

/** What leads to the last of two or three sides. */
const dimensions = /^((?: by \d+(?:\.\d+)?)? by )\d+(?:\.\d+)? ?[a-z]+\b/;

/** The first of a list in the scale word that closes it; undefined where it is no such list. */
function inScale(first: Amount, last: Amount): Amount | undefined {
  const { digits, decimals, form, marked } = first.numeral;
  const { scale } = last.numeral;
  const alike = form === last.numeral.form && (form === 'words' || !marked || decimals > 0);
  if (!alike || first.numeral.scale > 0 || digits.length > 3 || scale < 3) return undefined;
  return { ...first, numeral: { ...first.numeral, decimals: decimals - scale, scale } };
}

/** Whether a comma stands at `index`, or a word that begins as and, or, to do: most numbers are alone. */
function mayGoOn(text: string, index: number, end: number): boolean {
  if (text[index] === ',') return true;
  const next = gapEnd(text, index, end);
  const first = next < end ? text.charCodeAt(next) | 32 : 0;
  return first === 97 || first === 111 || first === 116;
}

const isNumberWord = (word: string): boolean => ones.has(word) || tens.has(word);

/** `one and 40 km`, `the two and 5 percent of others`: a number that stands for what was named. */
const isPronoun = (text: string, { start, numeral }: Amount): boolean =>
  numeral.digits === '1' ||
  /\b(?:the|these|those|other|last|first|only) $/i.test(text.slice(Math.max(0, start - 7), start));

const agesBefore =
  /\b(?:ages?|aged|(?:those|people|men|women|adults|workers|voters|children) (?:under|over|above|below))(?: of)? (?:\w{1,9}, ){0,2}$/i;

/** `16- to 24-year-olds`: the hyphen waits for the unit of the second number. */
export const hangs = (text: string, index: number, end: number): boolean =>
  isHyphen(text, index) && (text[index + 1] === ',' || gapEnd(text, index + 1, end) > index + 1);
