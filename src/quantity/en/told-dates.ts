/**
 * Dates that count from the one told before them, and stretches told by where they end: `the next day`, `the day before`,
 * `the week ending March 21`, `the year to May`, `the end of the month`, `the week after next`.
 */
import { movedDay, weekdayOf } from '../iso-day.ts';
import { dayOf, lastDay, monthsAfter, partsOf, unknownDay } from './calendar.ts';
import { isCapital, isDigit } from './chars.ts';
import type { DateContext, FoundDate } from './date-context.ts';
import { dayMonthDate } from './day-month-dates.ts';
import { monthDate } from './month-dates.ts';

const dayWords =
  /^the (?:(same|next|following|previous|preceding) (?:day|morning|afternoon|evening|night)\b|day (before|after)(?: (yesterday|tomorrow)\b|(?=[.,;)]|$| (?:and|but|when|at|on) )))/i;
const shifts: Readonly<Record<string, number>> = { same: 0, next: 1, following: 1, after: 1 };

/** `the next day`, `the day before` at `index`, counted from the day told last; `the day before yesterday` from today. */
export function toldDay({ text, end, today, told }: DateContext, index: number): FoundDate | undefined {
  const found = dayWords.exec(text.slice(index, Math.min(end, index + 32)));
  if (!found) return undefined;
  const [all, beside, side, from] = found;
  const stop = index + all.length;
  if (from) {
    const away = side?.toLowerCase() === 'before' ? -2 : 2;
    if (away < 0 !== /^y/i.test(from)) return undefined;
    return { start: index, end: stop, value: today === undefined ? unknownDay : movedDay(today, away) };
  }
  const day = told.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const shift = shifts[(beside ?? side)!.toLowerCase()] ?? -1;
  return { start: index, end: stop, value: movedDay(day, shift) };
}

const longestLead = 14;
const ends = /^ (?:that |which )?(?:to|through|ended|ending)(?: on)? (?=[A-Z\d])/;

/** The date that the noun from `index` to `stop` tells: a day, week, month or year. */
export function toldDate(
  context: DateContext,
  index: number,
  word: string,
  stop: number,
): FoundDate | undefined {
  const { text, floor } = context;
  const before = text.slice(Math.max(floor, index - longestLead), index);
  if (word === 'day') {
    const the = before.toLowerCase().lastIndexOf('the ');
    return the < 0 ? undefined : toldDay(context, index - before.length + the);
  }
  if (/\bend of the $/i.test(before) && word !== 'week') return endOf(context, index, word, stop);
  const defined = /\bthe $/i.test(before);
  const start = defined ? index - 4 : index;
  if (word === 'week' && /^ (?:after next|before last)\b/.test(text.slice(stop, stop + 13)))
    return weekAway(context, start, stop);
  if (word === 'month' || (word === 'year' && !defined)) return undefined;
  return endedBy(context, start, word, stop);
}

/** `the end of the month`, `the end of the year`: of the one that the article is of. */
function endOf({ text, floor, today }: DateContext, index: number, word: string, stop: number) {
  const parts = partsOf(today ?? '');
  if (!parts || (word !== 'month' && word !== 'year')) return undefined;
  const month = word === 'year' ? 12 : parts.month;
  const lead = text.slice(Math.max(floor, index - 16), index);
  const start = index - lead.length + lead.search(/(?:\bthe )?\bend of the $/i);
  return { start, end: stop, value: dayOf(parts.year, month, lastDay(parts.year, month)) };
}

function weekAway({ text, today }: DateContext, start: number, stop: number): FoundDate | undefined {
  if (today === undefined) return undefined;
  const after = text.startsWith(' after next', stop);
  const monday = movedDay(today, (after ? 14 : -14) - weekdayOf(today));
  return { start, end: stop + (after ? 11 : 12), value: `${monday}/${movedDay(monday, 6)}` };
}

/** `the week ending March 21`, `the year to May`. */
function endedBy(context: DateContext, start: number, word: string, stop: number): FoundDate | undefined {
  const { text, end } = context;
  const joint = ends.exec(text.slice(stop, Math.min(end, stop + 22)));
  const at = stop + (joint?.[0].length ?? 0);
  if (!joint) return undefined;
  const last = isDigit(text, at)
    ? dayMonthDate(context, at)
    : isCapital(text, at)
      ? monthDate(context, at)
      : undefined;
  if (last?.start !== at || /[X/,]/.test(last.value)) return undefined;
  const day = partsOf(last.value);
  if (word === 'week')
    return day && { start, end: last.end, value: `${movedDay(last.value, -6)}/${last.value}` };
  // The year ended 31 December 2019 is told by its last day.
  if (day) return undefined;
  const [year, month] = [last.value.slice(0, 4), Number.parseInt(last.value.slice(5, 7), 10)];
  return { start, end: last.end, value: `${monthsAfter(year, month, -11)}/${last.value}` };
}
