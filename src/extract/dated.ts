/**
 * The dates of a paragraph as periods that a figure can have, at their place in it.
 */
import type { DateMention } from '../quantity/quantity.ts';
import { indexOf } from './fold.ts';
import type { Paragraph } from './paragraph.ts';

export interface Dated {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** As printed, for the editor. */
  readonly words: string;
}

export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value);

/** A bare year before the name of an event or a plan dates that, not the figure. */
export const isBareYear = (value: string): boolean => /^\d{4}$/.test(value);

export function datesIn({ places }: Paragraph, dates: readonly DateMention[]): Dated[] {
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? -1];
  return dates.flatMap(({ start, end, value, exact }): Dated[] => {
    const period = schemaPeriod(value);
    if (start < first || start > last || period === undefined) return [];
    const index = indexOf(places, start);
    if (places[index] !== start) return [];
    return [{ start: index, end: indexOf(places, end), value: period, words: exact.replace(/\s+/g, '') }];
  });
}

/** The grammar also gives clocks and lists; a period is a day, month, quarter, year or interval. */
function schemaPeriod(value: string): string | undefined {
  const days = value.replace(/T[\d:]+/g, '').split(/[,/]/);
  const bare = days.length > 1 ? `${days[0]}/${days.at(-1)}` : value.replace(/T[\d:]+/g, '');
  return /^\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?)?$/.test(bare)
    ? bare
    : undefined;
}
