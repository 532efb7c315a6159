/** A day told by its number alone: `on the 15th`, `Sunday the 3rd`. */
import { movedDay, two, weekdayOf } from '../iso-day.ts';
import { dayOf, lastDay, monthsAfter, partsOf } from './calendar.ts';
import { gapEnd, wordAt } from './chars.ts';
import type { DateContext, FoundDate } from './date-context.ts';

const nth = /^(\d{1,2})(?:st|nd|rd|th)(?![a-z\d-])/;
/** What may follow it: more words would make it the place of a thing in a row, the 15th floor. */
const closes = /^(?:[,.;:)]|$| (?:and|or|at|to|but|when|after|before|until|the|that|if|because|as|by) )/;

/** `from the 14th to the 19th`: whether `the` at `index` opens either. */
export const isSpan = (text: string, index: number): boolean =>
  (/\bfrom $/i.test(text.slice(Math.max(0, index - 6), index)) &&
    toDay.test(text.slice(index, index + 36))) ||
  fromDay.test(text.slice(Math.max(0, index - 26), index));
const toDay =
  /^the \d{1,2}(?:st|nd|rd|th) (?:to|until|till|through) the \d{1,2}(?:st|nd|rd|th)(?:[,.;)]|$| (?:of|and|in|at|when|because)\b)/;
const fromDay = /\bfrom the \d{1,2}(?:st|nd|rd|th) (?:to|until|till|through) $/;

/** `the 15th` at `index` as a day of the month of the article. */
export function dayOfMonth({ text, end, today }: DateContext, index: number): FoundDate | undefined {
  if (wordAt(text, index, end) !== 'the') return undefined;
  const at = gapEnd(text, index + 3, end);
  const found = nth.exec(text.slice(at, Math.min(end, at + 5)));
  const stop = at + (found?.[0].length ?? 0);
  const day = Number.parseInt(found?.[1] ?? '0', 10);
  if (day < 1 || day > 31 || !closes.test(text.slice(stop, Math.min(end, stop + 9)))) return undefined;
  const parts = partsOf(today ?? '');
  if (!parts) return { start: index, end: stop, value: `XXXX-XX-${two(day)}` };
  return day > lastDay(parts.year, parts.month)
    ? undefined
    : { start: index, end: stop, value: dayOf(parts.year, parts.month, day) };
}

/** `the 26th of that month`: of the month told before; `the 7th of this month`, `of next month`: counted from the article's. */
export function dayOfNamedMonth(
  { text, end, today, told }: DateContext,
  index: number,
): FoundDate | undefined {
  const found = nthOfMonth.exec(text.slice(index, Math.min(end, index + 52)));
  if (!found) return undefined;
  const [all, nth, until, which] = found;
  const [day, last] = [nth!, until ?? nth!].map((told) => Number.parseInt(told, 10)) as [number, number];
  const away = months[which!];
  const stop = index + all.length;
  if (day < 1 || last > 31 || last < day) return undefined;
  const within = (month: string): FoundDate => {
    const days = [day, last].map((told) => `${month}-${two(told)}`);
    return { start: index, end: stop, value: until ? days.join('/') : days[0]! };
  };
  if (away !== undefined && today === undefined) return within('XXXX-XX');
  const from = away === undefined ? told : today!;
  if (!/^\d{4}-\d\d/.test(from)) return undefined;
  const month = monthsAfter(from.slice(0, 4), Number.parseInt(from.slice(5, 7), 10), away ?? 0);
  const { year, month: number } = partsOf(`${month}-01`)!;
  return last > lastDay(year, number) ? undefined : within(month);
}
/** `the 13th of this month`, `the 10th to the 13th of this month`. */
const nthOfMonth =
  /^the (\d{1,2})(?:st|nd|rd|th)(?: (?:to|through|until) the (\d{1,2})(?:st|nd|rd|th))? of (that|the same|this|last|next) month\b/;
const months: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

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
