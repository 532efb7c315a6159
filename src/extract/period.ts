/**
 * The day or period a figure is about: the nearest date that governs it. The basis says how sure that is:
 * in the sentence (`text`), the event the article tells of (`event`), or only the day of publication
 * (`article`). What has been done so far has a period that is open to the past; a state has a day.
 */
import type { FigureData } from '../model/figure.ts';
import type { DateMention } from '../quantity/quantity.ts';
import { type Dated, datesIn, isBareYear, isDay } from './dated.ts';
import { clauseStart, type Paragraph, sentenceStart } from './paragraph.ts';

interface Period {
  readonly period: string;
  readonly basis: FigureData['periodBasis'];
  /** The words it was taken from, for the editor. */
  readonly words: string;
}

export interface PeriodMap {
  /** The day of what the article tells of, if it says one. */
  readonly event: string | undefined;
  /** `done`: the figure adds up what has been done. */
  readonly at: (paragraph: number, index: number, done: boolean) => Period;
}

/** Words that add up everything until a day. */
const soFar = /截至|截止|累[计計]|迄今|至今|以[来來]/;
/** A sentence that goes on about the event of the one before it. */
const same = /^(?:此次|本次|活[动動]|[当當]天|[当當]日|同日|[会會]上|其中|[随隨]后)/;

/** `shared`: the event of the page, such as a press conference that all its articles report. */
export function periodsOf(
  paragraphs: readonly Paragraph[],
  dates: readonly DateMention[],
  published: string,
  shared?: string,
): PeriodMap {
  const dated = paragraphs.map((paragraph) => datesIn(paragraph, dates));
  const event = eventOf(paragraphs, dated);
  const day = event?.value ?? shared;
  const fallback = (done: boolean): Period => ({
    period: until(day ?? published, done),
    basis: day ? 'event' : 'article',
    words: event?.words ?? '',
  });
  return {
    event: event?.value,
    at(paragraph, index, done) {
      const { tight } = paragraphs[paragraph]!;
      const from = sentenceStart(tight, index);
      const before = dated[paragraph]!.filter(({ end }) => end <= index);
      const found = nearest(
        before.filter(({ start }) => start >= from),
        clauseStart(tight, index),
        tight,
      );
      const since = tight.slice(found ? found.start - Math.min(2, found.start) : from, index);
      const superseded = found && !isDay(found.value) && /目前/.test(since);
      if (found && !superseded)
        return {
          period: soFar.test(since) ? until(found.value, done) : found.value,
          basis: 'text',
          words: found.words,
        };
      if (/全年/.test(tight.slice(clauseStart(tight, index), index)))
        return { period: published.slice(0, 4), basis: 'article', words: '全年' };
      const earlier = before.filter(({ value }) => isDay(value) && value <= published).at(-1);
      if (earlier && same.test(tight.slice(from, from + 2)))
        return { period: earlier.value, basis: 'event', words: earlier.words };
      return fallback(done);
    },
  };
}

/** A day in the lead, or the date that an address is signed with. */
function eventOf(paragraphs: readonly Paragraph[], dated: readonly (readonly Dated[])[]): Dated | undefined {
  const lead = paragraphs.findIndex(({ kind }) => kind === 'text');
  const inLead = dated[lead]?.find(
    ({ value, start }) => isDay(value) && start < 160 && !isUntil(paragraphs[lead]!.tight, start),
  );
  const signed = paragraphs.findIndex(
    ({ tight }, index) => dated[index]!.length === 1 && dated[index]![0]!.words === tight,
  );
  return inLead ?? dated[signed]?.find(({ value }) => isDay(value));
}

const isUntil = (tight: string, start: number): boolean =>
  /截[至止]$/.test(tight.slice(Math.max(0, start - 2), start));

/** In the same clause the nearest date; else the day of 截至; else the nearest day; a bare year comes last. */
function nearest(dates: readonly Dated[], clause: number, tight: string): Dated | undefined {
  const inClause = dates.filter(({ start, value }) => start >= clause && !isBareYear(value)).at(-1);
  const asOf = dates.filter(({ start }) => isUntil(tight, start)).at(-1);
  const day = dates.filter(({ value }) => isDay(value)).at(-1);
  return inClause ?? asOf ?? day ?? dates.filter(({ value }) => !isBareYear(value)).at(-1) ?? dates.at(-1);
}

const until = (period: string, done: boolean): string =>
  done && /^\d{4}-\d{2}-\d{2}$/.test(period) ? `../${period}` : period;
