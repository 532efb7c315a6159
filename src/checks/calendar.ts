/**
 * Days of the proleptic Gregorian calendar as plain counts, and the first and last day of an ISO period.
 * No time zones and no clock: a press date is a day and nothing else.
 */
const civil = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  const match = civil.exec(day);
  if (!match) throw new RangeError(`Unexpected day "${day}", expected one such as "2020-03-14"`);
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000;
}

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Whole months from one day to another, as people count them: 3 January to 3 March is two. */
export function monthsBetween(from: string, to: string): number {
  const [[y1, m1, d1], [y2, m2, d2]] = [parts(from), parts(to)];
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/** The days that whole months leave over: 3 January to 18 March is two months and 15 days. */
export function daysOver(from: string, to: string): number {
  const [[, , d1], [y2, m2, d2]] = [parts(from), parts(to)];
  if (d2 >= d1) return d2 - d1;
  const before = new Date(Date.UTC(y2, m2 - 1, 0)).getUTCDate();
  return before - Math.min(d1, before) + d2;
}

const parts = (day: string): readonly [number, number, number] => {
  const [y, m, d] = day.split('-').map(Number);
  return [y!, m!, d!];
};

/** First and last day of a period; an open end is undefined. */
export function periodEnds(period: string): readonly [string | undefined, string | undefined] {
  const [from = '', to] = period.split('/');
  return [firstDay(from), lastDay(to ?? from)];
}

function firstDay(part: string): string | undefined {
  if (part === '..' || part === '') return undefined;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(part);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`;
  return part.length === 4 ? `${part}-01-01` : part.length === 7 ? `${part}-01` : part;
}

function lastDay(part: string): string | undefined {
  if (part === '..' || part === '') return undefined;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(part);
  if (quarter) return endOfMonth(quarter[1]!, Number(quarter[2]) * 3);
  if (part.length === 4) return `${part}-12-31`;
  return part.length === 7 ? endOfMonth(part.slice(0, 4), Number(part.slice(5))) : part;
}

const endOfMonth = (year: string, month: number): string =>
  new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
