/**
 * The day or period a figure is about: the nearest date that governs it. The basis says how sure that is:
 * in the sentence (`text`), the event the paragraph or the lead tells of (`event`), or only the day of
 * publication (`article`).
 */
import type { FigureData } from '../model/figure.ts';
import type { DateMention } from '../quantity/quantity.ts';
import { indexOf } from './fold.ts';
import { clauseStart, type Paragraph, sentenceStart } from './paragraph.ts';

export interface Period {
  readonly period: string;
  readonly basis: FigureData['periodBasis'];
  /** The words it was taken from, for the editor. */
  readonly words: string;
}

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly words: string;
}

export interface PeriodMap {
  readonly at: (paragraph: number, index: number) => Period;
}

/** Figures that add up everything until a day. */
const cumulative = /截至|截止|目前|累[计計]|迄今|至今|以[来來]|到今/;
/** A bare year before the name of an event or a plan dates that, not the figure. */
const isBareYear = (value: string): boolean => /^\d{4}$/.test(value);
const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value);

export function periodsOf(
  paragraphs: readonly Paragraph[],
  dates: readonly DateMention[],
  published: string,
): PeriodMap {
  const dated = paragraphs.map((paragraph) => datesIn(paragraph, dates));
  const lead = paragraphs.findIndex(({ kind }) => kind === 'text');
  const event = dated[lead]?.find(({ value, start }) => isDay(value) && start < 160);
  const fallback = (sentence: string): Period => {
    const base = event
      ? { day: event.value, basis: 'event' as const, words: event.words }
      : { day: published, basis: 'article' as const, words: '' };
    return { period: until(sentence, base.day), basis: base.basis, words: base.words };
  };
  return {
    at(paragraph, index) {
      const { tight } = paragraphs[paragraph]!;
      const from = sentenceStart(tight, index);
      const before = dated[paragraph]!.filter(({ end }) => end <= index);
      const inSentence = nearest(
        before.filter(({ start }) => start >= from),
        clauseStart(tight, index),
        tight,
      );
      const now = inSentence && !isDay(inSentence.value) && /目前/.test(tight.slice(inSentence.end, index));
      if (inSentence && !now)
        return {
          period: until(tight.slice(Math.max(from, inSentence.start - 2), index), inSentence.value),
          basis: 'text',
          words: inSentence.words,
        };
      const earlier = before.filter(({ value }) => isDay(value) && value <= published).at(-1);
      // 目前 reaches over the sentences of its paragraph until a day is named.
      const since = tight.slice(earlier?.end ?? 0, index);
      if (cumulative.test(since)) return fallback(since);
      if (earlier && paragraph !== lead)
        return { period: earlier.value, basis: 'event', words: earlier.words };
      return fallback('');
    },
  };
}

function datesIn({ places }: Paragraph, dates: readonly DateMention[]): Dated[] {
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

/** In the same clause the nearest date; else the day of 截至; else the nearest day; a bare year comes last. */
function nearest(dates: readonly Dated[], clause: number, tight: string): Dated | undefined {
  const inClause = dates.filter(({ start, value }) => start >= clause && !isBareYear(value)).at(-1);
  const asOf = dates
    .filter(({ start }) => /截[至止]$/.test(tight.slice(Math.max(0, start - 2), start)))
    .at(-1);
  const [day, other] = [
    dates.filter(({ value }) => isDay(value)).at(-1),
    dates.filter(({ value }) => !isBareYear(value)).at(-1),
  ];
  return inClause ?? asOf ?? day ?? other ?? dates.at(-1);
}

function until(words: string, period: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(period) && cumulative.test(words) ? `../${period}` : period;
}
