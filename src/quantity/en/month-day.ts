/** A day told by its number alone: `on the 15th`, `Sunday the 3rd`. */
import { movedDay, weekdayOf } from '../iso-day.ts';
import { dayOf, lastDay, partsOf } from './calendar.ts';
import { gapEnd, wordAt } from './chars.ts';
import type { DateContext, FoundDate } from './date-context.ts';

const nth = /^(\d{1,2})(?:st|nd|rd|th)(?![a-z\d-])/;
/** What may follow it: more words would make it the place of a thing in a row, the 15th floor. */
const closes = /^(?:[,.;:)]|$| (?:and|or|at|to|but|when|after|before|until|the) )/;

/** `the 15th` at `index` as a day of the month of the article. */
export function dayOfMonth({ text, end, today }: DateContext, index: number): FoundDate | undefined {
  if (wordAt(text, index, end) !== 'the') return undefined;
  const at = gapEnd(text, index + 3, end);
  const found = nth.exec(text.slice(at, Math.min(end, at + 5)));
  const stop = at + (found?.[0].length ?? 0);
  const day = Number.parseInt(found?.[1] ?? '0', 10);
  if (day < 1 || day > 31 || !closes.test(text.slice(stop, Math.min(end, stop + 9)))) return undefined;
  const parts = partsOf(today ?? '');
  if (!parts) return { start: index, end: stop, value: `XXXX-XX-${String(day).padStart(2, '0')}` };
  return day > lastDay(parts.year, parts.month)
    ? undefined
    : { start: index, end: stop, value: dayOf(parts.year, parts.month, day) };
}

/** `the 26th of that month`: of the month told before. */
export function dayOfThatMonth({ text, end, told }: DateContext, index: number): FoundDate | undefined {
  const found = nthOfThat.exec(text.slice(index, Math.min(end, index + 30)));
  const day = Number.parseInt(found?.[1] ?? '0', 10);
  if (!found || day < 1 || !/^\d{4}-\d\d/.test(told)) return undefined;
  const [year, month] = [told.slice(0, 4), Number.parseInt(told.slice(5, 7), 10)];
  return day > lastDay(year, month)
    ? undefined
    : { start: index, end: index + found[0].length, value: dayOf(year, month, day) };
}
const nthOfThat = /^the (\d{1,2})(?:st|nd|rd|th) of (?:that|the same) month\b/;

/** `Sunday the 3rd`: the nearest day of both names, up to two months away. */
export function namedDay(context: DateContext, index: number, weekday: number): FoundDate | undefined {
  const { today } = context;
  const found = dayOfMonth(context, gapEnd(context.text, index, context.end));
  if (!found || today === undefined) return undefined;
  for (let away = 0; away < 62; away++)
    for (const day of [movedDay(today, -away), movedDay(today, away)])
      if (day.slice(8) === found.value.slice(8) && weekdayOf(day) === weekday)
        return { ...found, value: day };
  return undefined;
}
