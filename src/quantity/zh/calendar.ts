/**
 * ISO 8601 for the dates of a text: days, months, quarters, years, stretches of them, times; solar from lunar. What
 * the text leaves out and nothing supplies is written X, as ISO 8601-2 has it: XXXX-03-11.
 */
import { first, years } from '../data/lunar.ts';
import { daysIn, movedDay } from '../iso-day.ts';

const lunarYears = years.trim().split(/\s+/);

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** A year, or XXXX when it is 0. */
export const isoYear = (year: number): string => (year === 0 ? 'XXXX' : pad(year, 4));
export const isoMonth = (year: number, month: number): string =>
  `${isoYear(year)}-${month === 0 ? 'XX' : pad(month)}`;
/** A day, or XX where the month has none of that number: 2月30日. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${isoMonth(year, month)}-${hasDay(year, month, day) ? pad(day) : 'XX'}`;

export const hasDay = (year: number, month: number, day: number): boolean =>
  day > 0 && day <= (month === 0 ? 31 : daysIn(year, month));

/** The last day, or 0 where it depends on what the text leaves out. */
export const lastDay = (year: number, month: number): number =>
  month === 0 || (month === 2 && year === 0) ? 0 : daysIn(year, month);

/** The solar day of a day of the lunar calendar, or undefined outside the table. */
export function solarOf(year: number, month: number, day: number): string | undefined {
  const word = lunarYears[year - first];
  if (word === undefined) return undefined;
  const all = Number.parseInt(word, 36);
  const bits = all % 8192;
  const leap = Math.floor(all / 8192) % 16;
  let offset = Math.floor(all / 131_072);
  // A leap month follows the month it repeats.
  const index = leap > 0 && month > leap ? month : month - 1;
  for (let i = 0; i < index; i++) offset += (bits >> i) & 1 ? 30 : 29;
  return movedDay(`${pad(year, 4)}-01-01`, offset + day - 1);
}

/** The day before the first of the next lunar year: 除夕. */
export function lunarEve(year: number): string | undefined {
  const next = solarOf(year, 1, 1);
  return next && movedDay(next, -1);
}
