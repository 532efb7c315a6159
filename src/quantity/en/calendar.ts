/**
 * Days of the Gregorian calendar as ISO 8601 text, and the spans that prose names with them. Where no year is
 * known it is written `XXXX`, as ISO 8601-2 writes digits that are not specified.
 */

import { daysIn } from '../iso-day.ts';

/** A four-digit year, or `XXXX`. */
export type Year = string;

export const unknownYear: Year = 'XXXX';
export const two = (part: number): string => String(part).padStart(2, '0');

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
