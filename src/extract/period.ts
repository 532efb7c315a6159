/**
 * The day or period a figure is about: the nearest date that governs it. The basis says how sure that is:
 * in the sentence (`text`), the event the article tells of (`event`), or only the day of publication
 * (`article`). What has been done so far has a period that is open to the past; a state has a day.
 */
import type { FigureData } from '../model/figure.ts';
import type { Range } from '../model/text.ts';
import type { DateMention } from '../quantity/quantity.ts';
import { type Dated, datesIn, isBareYear, isDay } from './dated.ts';
import { clauseStart, type Paragraph, sentenceEnd, sentenceStart } from './paragraph.ts';

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
  const titled = paragraphs.flatMap(({ kind }, index) => (kind === 'heading' ? dated[index]! : []));
  const span = titled.find(({ value }) => isSpan(value));
  const fallback = (done: boolean): Period => ({
    period: until(day ?? published, done),
    basis: day ? 'event' : 'article',
    words: event?.words ?? '',
  });
  /** The date of the paragraph whose colon introduces this one and those beside it. */
  const introduced = (paragraph: number): Dated | undefined => {
    for (let above = paragraph - 1; above >= 0 && paragraph - above < 60; above -= 1) {
      if (paragraphs[above]!.kind !== 'text') return undefined;
      if (/[：:]$/.test(paragraphs[above]!.tight))
        return dated[above]!.findLast(({ value }) => !isBareYear(value));
      if (dated[above]!.length > 0) return undefined;
    }
    return undefined;
  };
  return {
    event: event?.value,
    at(paragraph, index, done) {
      const { tight } = paragraphs[paragraph]!;
      const before = dated[paragraph]!.filter(({ end }) => end <= index);
      const within = (from: number) =>
        nearest(
          before.filter(({ start }) => start >= from),
          clauseStart(tight, index),
          tight,
        );
      const part = sentenceStart(tight, index);
      // Parts of a sentence between semicolons share the date that opens it.
      const found = within(part) ?? within(stopBefore(tight, index));
      const from = found && found.start < part ? stopBefore(tight, index) : part;
      const since = tight.slice(found ? found.start - Math.min(2, found.start) : from, index);
      const superseded = found && !isDay(found.value) && /目前/.test(since);
      if (
        found &&
        isUntil(tight, found.start) &&
        compares.test(tight.slice(from, sentenceEnd(tight, index)))
      ) {
        const since = yearToDate(found.value);
        if (since) return { period: since, basis: 'text', words: found.words };
      }
      if (found && !superseded)
        return {
          period: soFar.test(since) ? until(found.value, done) : found.value,
          basis: 'text',
          words: found.words,
        };
      const yearly = (/全年/.exec(tight.slice(part, index)) ??
        recurs.exec(tight.slice(clauseStart(tight, index), index)))?.[0];
      if (yearly !== undefined) return { period: published.slice(0, 4), basis: 'article', words: yearly };
      const earlier = before.filter(({ value }) => isDay(value) && value <= published).at(-1);
      if (earlier && same.test(tight.slice(from, from + 2)))
        return { period: earlier.value, basis: 'event', words: earlier.words };
      const carried = superseded
        ? undefined
        : (carriedFrom(before, tight, [from, index], published) ?? introduced(paragraph) ?? span);
      return carried ? { period: carried.value, basis: 'event', words: carried.words } : fallback(done);
    },
  };
}

/** What is compared with the same time a year before has run since the year began. */
const compares = /同比|同期|同[时時]期/;

/** From January to the month that ends with `day`. */
function yearToDate(day: string): string | undefined {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (!isDay(day) || day.length > 10 || new Date(Date.UTC(year, month, 0)).getUTCDate() !== date)
    return undefined;
  return month === 1 ? day.slice(0, 7) : `${day.slice(0, 4)}-01/${day.slice(0, 7)}`;
}

/** A month, a quarter, a stretch of days; neither one day nor a bare year. */
const isSpan = (value: string): boolean => !isBareYear(value) && (!isDay(value) || value.includes('/'));

/** What has to be done every week or month holds for the year, not for a day. */
const recurs = /每(?:周|月|半月|季度?|旬)/;

/** `2020-Q2` → `2020-04`: what dates can be compared with. */
const startOf = (period: string): string => {
  const [, year, quarter] = /^(\d{4})-Q([1-4])/.exec(period) ?? [];
  return quarter ? `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}` : period;
};

/** The stretch of time that the sentence before tells of. */
function carriedFrom(
  before: readonly Dated[],
  tight: string,
  [from, index]: Range,
  published: string,
): Dated | undefined {
  const last = before.at(-1);
  if (!last || !isSpan(last.value) || startOf(last.value) > published || isUntil(tight, last.start))
    return undefined;
  if (/累[计計]|目前|[现現]有|至今/.test(tight.slice(from, index))) return undefined;
  const previous = from > 0 ? stopBefore(tight, from - 1) : 0;
  return last.start >= previous ? last : undefined;
}

/** Start of the sentence that holds `index`, semicolons and all. */
function stopBefore(tight: string, index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) if (/[。！？!?…]/.test(tight.charAt(at))) return at + 1;
  return 0;
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

/** In the same clause the nearest date; else the day of 截至; else the nearest; a bare year comes last. */
function nearest(dates: readonly Dated[], clause: number, tight: string): Dated | undefined {
  const inClause = dates.filter(({ start, value }) => start >= clause && !isBareYear(value)).at(-1);
  const asOf = dates.filter(({ start }) => isUntil(tight, start)).at(-1);
  return inClause ?? asOf ?? dates.filter(({ value }) => !isBareYear(value)).at(-1) ?? dates.at(-1);
}

const until = (period: string, done: boolean): string =>
  done && /^\d{4}-\d{2}-\d{2}$/.test(period) ? `../${period}` : period;
