/** Days as `YYYY-MM-DD`, counted from one another. */

/** A month, a day or an hour in two figures. */
export const two = (part: number | bigint): string => String(part).padStart(2, '0');

/** `day` moved by `by` days; X where it is no day. */
export function movedDay(day: string, by: number): string {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000);
  return Number.isNaN(moved.getTime()) ? 'XXXX-XX-XX' : moved.toISOString().slice(0, 10);
}

/** How many days a month has; February of a year that is not known, 0, may have 29. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
