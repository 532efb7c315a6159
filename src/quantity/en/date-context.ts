/** What the date readers share: the text, how far they may look, the day of the article, and the year to assume. */

import { liesAhead, longestLead } from './ahead.ts';
import { partsOf, unknownYear, type Year, yearAfter } from './calendar.ts';
import { clauseAround, gapEnd, isApostrophe, isDigit, wordAt } from './chars.ts';
import { digitsEnd } from './figures.ts';
import { counts, isOldYear } from './old-years.ts';

export interface DateContext {
  readonly text: string;
  /** Nothing before this place is looked at. */
  readonly floor: number;
  readonly end: number;
  /** The day to resolve against. */
  readonly today: string | undefined;
  /** The date told last before it, or empty. */
  readonly told: string;
  /** The year that the date before it in the sentence states, or 0, and where that date ends. */
  readonly year: number;
  readonly yearAt: number;
}

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Why the date is truly open. */
  readonly uncertain?: string | undefined;
}

/**
 * A year as printed, `2020`, from 1800 to 2199, and from 1000 where what stands beside it says so; nothing may make it
 * part of a longer number.
 */
export function yearAt(
  { text, floor, end, today }: DateContext,
  index: number,
  dated = false,
): { readonly year: Year; readonly end: number } | undefined {
  if (dated && isApostrophe(text, index) && /^\d\d(?![\ds])/.test(text.slice(index + 1, index + 4)))
    return { year: centuryOf(text.slice(index + 1, index + 3), today), end: index + 3 };
  const stop = digitsEnd(text, index, end);
  if (stop - index !== 4) return undefined;
  const year = text.slice(index, stop);
  if (!/^(?:1[89]|2[01])\d\d$/.test(year)) {
    if (!/^1\d{3}$/.test(year)) return undefined;
    if (dated ? counts(text, stop, end, true) : !isOldYear(text, index, stop, floor, end)) return undefined;
  }
  if ((text[stop] === ',' || text[stop] === '.') && isDigit(text, stop + 1) && !isDigit(text, stop + 4)) {
    if (digitsEnd(text, stop + 1, end) - stop - 1 === 3 || text[stop] === '.') return undefined;
  }
  if ('%％℃°'.includes(text[stop] ?? ' ')) return undefined;
  return { year, end: stop };
}

/** The latest year with these last two figures that the article can look back on. */
export const centuryOf = (figures: string, today: string | undefined): Year =>
  (today !== undefined && figures <= today.slice(2, 4) ? '20' : '19') + figures;

const relativeYears: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['previous', -1],
  ['same', 0],
  ['current', 0],
]);

/** The year that follows a day, a month or a quarter: `, 2020`, `of 2020`, `last year`, `of the same year`. */
export function yearBehind(
  context: DateContext,
  index: number,
): { readonly year: Year; readonly end: number } | undefined {
  const { text, end, today } = context;
  let at = gapEnd(text, index, end);
  // Quarter 2 (Apr to June) 2015.
  if (text[index] === ')' && text[index + 1] === ' ') {
    const bracketed = yearAt(context, index + 2, true);
    return bracketed && { year: bracketed.year, end: index };
  }
  if (text[at] === ',' && at < end) {
    at = gapEnd(text, at + 1, end);
    return yearAt(context, at, true);
  }
  if (at === index) return undefined;
  if (wordAt(text, at, end) === 'of' || wordAt(text, at, end) === 'in') at = gapEnd(text, at + 2, end);
  if (wordAt(text, at, end) === 'the') at = gapEnd(text, at + 3, end);
  const fiscal = /^(?:fiscal|financial)(?: year)? (?=(?:19|20)\d\d)/.exec(
    text.slice(at, Math.min(end, at + 20)),
  );
  if (fiscal) at += fiscal[0].length;
  const plain = yearAt(context, at, true);
  if (plain) return plain;
  const word = wordAt(text, at, end);
  // July of that year.
  if ((word === 'that' || word === 'same') && /^\d{4}/.test(context.told)) {
    const stop = gapEnd(text, at + 4, end);
    if (wordAt(text, stop, end) === 'year') return { year: context.told.slice(0, 4), end: stop + 4 };
  }
  const offset = relativeYears.get(word);
  if (offset === undefined) {
    if (word !== 'year') return undefined;
    const stop = at + 4;
    return wordAt(text, gapEnd(text, stop, end), end) === ''
      ? { year: yearOf(today, 0), end: stop }
      : undefined;
  }
  const year = gapEnd(text, at + word.length, end);
  if (wordAt(text, year, end) !== 'year') return undefined;
  return { year: yearOf(today, offset), end: year + 4 };
}

export const yearOf = (today: string | undefined, offset: number): Year =>
  today === undefined ? unknownYear : yearAfter(today.slice(0, 4), offset);

/**
 * The year of a month or day at `index` that states none: the article's, unless the sentence speaks of what is to come
 * in a month gone by, or of what was in one far ahead (a December read in January); `ahead` after `by` or `until`.
 */
export function likelyYear(context: DateContext, index: number, month: number, ahead: boolean): Year {
  const { text, today } = context;
  const said = saidYear(context, index, month);
  if (said !== undefined) return said;
  const parts = today === undefined ? undefined : partsOf(today);
  if (!parts) return unknownYear;
  const away = month - parts.month;
  // As in August: what has been is compared with.
  if (away > 0 && /\b(?:as|than|like) in $/.test(text.slice(Math.max(0, index - 9), index)))
    return yearAfter(parts.year, -1);
  // Down from 8.5 billion euros in December.
  if (away > 0 && comparedWith.test(text.slice(Math.max(0, index - 56), index)) && !liesAhead(text, index))
    return yearAfter(parts.year, -1);
  // Displaced since October 7.
  if (away > 0 && /\bsince (?:early |mid-|late )?$/.test(text.slice(Math.max(0, index - 13), index)))
    return yearAfter(parts.year, -1);
  if (away < -3) return liesAhead(text, index) ? yearAfter(parts.year, 1) : parts.year;
  // In the three months to December.
  if (
    away > 3 &&
    stretchTo.test(text.slice(Math.max(0, index - 32), index)) &&
    !foreseen.test(clauseAround(text, index, index, 60, 60))
  )
    return yearAfter(parts.year, -1);
  if (away > 8 && !ahead && !liesAhead(text, index)) return yearAfter(parts.year, -1);
  if (away < 4 || ahead || /\b(?:to|for|from) $/.test(text.slice(index - 5, index))) return parts.year;
  const near = clauseAround(text, index, index, 60, 60);
  return gone.test(near) && !awaited.test(near) ? yearAfter(parts.year, -1) : parts.year;
}

/** Arrested on 3 May 2014 and released on 5 June: the year of the date before; what was said on a day was said of late. */
function saidYear(
  { text, told, today, year, yearAt }: DateContext,
  index: number,
  month: number,
): Year | undefined {
  // The notes of 2029 pay interest each June.
  if (year === 0 || year > Number.parseInt(today ?? '0', 10) + 1 || index - yearAt > longestLead)
    return undefined;
  const between = text.slice(yearAt, index);
  // In 1998 … in May: which May is not said.
  if (told.length < 10 && between.endsWith(' in ')) return undefined;
  if (/[.!?]\s|\n|\b(?:sa(?:id|ys?)|told|announced|reported|according|showed|released)\b/.test(between))
    return undefined;
  const from = Number.parseInt(told.slice(5, 7) || '0', 10);
  if (month >= from) return yearAfter('0000', year);
  return from > 9 && month < 4 ? yearAfter('0000', year + 1) : undefined;
}

const comparedWith = /\b(?:(?:down|up) from|compared (?:with|to)|against|versus) (?:[^.;:]|\.\d){1,40} in $/;

/** A stretch told by where it ends, of which papers tell when it is over. */
const stretchTo = /\b(?:months|weeks|quarter|half|year) to (?:the end of )?$/;
const foreseen =
  /\b(?:will|would|could|may|might|expects?|expected|forecasts?|targets?|plans?|planned|due|set to|budgeted|projects|projected|guidance|outlook)\b/;

const gone =
  /\b(?:last (?:seen|reached|recorded|hit|cut|raised|met)|was|were|had|did|rose|fell|grew|saw|hit|won|lost|began|took|made|came|went|sold|bought|[a-z]{2,}ed)\b/;
const awaited =
  /\b(?:elections?|vote|ballot|referendum|Games|Olympics?|summit|deadline|season|would|could|may|might|will|due|scheduled|planned|set|expected|until|by|opens?|starts?|begins?|hopes?|plans?|to be)\b/;
