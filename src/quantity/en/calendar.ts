/**
 * Days of the Gregorian calendar as ISO 8601 text, and the spans that prose names with them. Where no year is
 * known it is written `XXXX`, as ISO 8601-2 writes digits that are not specified.
 */

import { daysIn, movedDay, two, weekdayOf } from '../iso-day.ts';

/** A four-digit year, or `XXXX`. */
export type Year = string;

export const unknownYear: Year = 'XXXX';

export const monthOf = (year: Year, month: number): string => `${year}-${two(month)}`;
export const dayOf = (year: Year, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

/** The last day of a month; February of an unknown year is given 29. */
export const lastDay = (year: Year, month: number): number =>
  daysIn(year === unknownYear ? 0 : Number.parseInt(year, 10), month);

export const yearAfter = (year: Year, by: number): Year =>
  year === unknownYear ? year : String(Number.parseInt(year, 10) + by).padStart(4, '0');

/** A day's parts; undefined for a text that is no full date. */
export function partsOf(day: string): { year: Year; month: number; day: number } | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  return {
    year: day.slice(0, 4),
    month: Number.parseInt(day.slice(5, 7), 10),
    day: Number.parseInt(day.slice(8), 10),
  };
}

/** The month that lies `by` months after another, as `YYYY-MM`. */
export function monthsAfter(year: Year, month: number, by: number): string {
  const months = month - 1 + by;
  const turn = Math.floor(months / 12);
  return monthOf(yearAfter(year, turn), months - turn * 12 + 1);
}

/** The first, middle or last third of a month. */
export function thirdOf(year: Year, month: number, part: 'early' | 'mid' | 'late'): string {
  const [from, to] = part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : [21, lastDay(year, month)];
  return `${dayOf(year, month, from)}/${dayOf(year, month, to)}`;
}

export const quarterOf = (year: Year, quarter: number): string => `${year}-Q${quarter}`;
export const monthsOf = (year: Year, from: number, to: number): string =>
  `${monthOf(year, from)}/${monthOf(year, to)}`;

export const monthNames: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

export const weekdays: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((name, at) => [name, at]),
);

export const unknownDay = 'XXXX-XX-XX';

/** The year, month, quarter or week that lies `turn` of its kind after the one of today; undefined for any other noun. */
export function stretchOf(noun: string, turn: number, today: string | undefined): string | undefined {
  const parts = today === undefined ? undefined : partsOf(today);
  switch (noun) {
    case 'year':
      return parts ? yearAfter(parts.year, turn) : unknownYear;
    case 'month':
      return parts ? monthsAfter(parts.year, parts.month, turn) : `${unknownYear}-XX`;
    case 'quarter': {
      if (!parts) return `${unknownYear}-QX`;
      const month = monthsAfter(parts.year, parts.month, turn * 3);
      return quarterOf(month.slice(0, 4), Math.ceil(Number.parseInt(month.slice(5), 10) / 3));
    }
    case 'week': {
      if (!parts || today === undefined) return unknownDay;
      const monday = movedDay(today, turn * 7 - weekdayOf(today));
      return `${monday}/${movedDay(monday, 6)}`;
    }
    default:
      return undefined;
  }
}
