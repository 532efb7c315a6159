/** Days as `YYYY-MM-DD`, counted from one another. */

/** `day` moved by `by` days; X where it is no day. */
export function movedDay(day: string, by: number): string {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000);
  return Number.isNaN(moved.getTime()) ? 'XXXX-XX-XX' : moved.toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
