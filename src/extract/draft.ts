/**
 * A draft: everything that can be read out of one article, as data. It suggests; an editor decides. Values
 * and offsets are exact, while region, period, subject and indicator are the best guess with its reason.
 */
import type { Dismissal } from '../model/briefing.ts';
import type { Article } from '../model/source.ts';
import type { Range } from '../model/text.ts';
import type { Indicator } from '../model/vocabulary.ts';
import type { Reading } from '../quantity/quantity.ts';
import { distributionsOf } from './distribution.ts';
import { type DraftFigure, figuresAt, type Located, type Setting } from './draft-figure.ts';
import { indexOf, printed } from './fold.ts';
import { Indicators } from './indicator.ts';
import type { PageBlock } from './page.ts';
import { type Paragraph, paragraphsOf } from './paragraph.ts';
import { periodsOf } from './period.ts';
import { placesOf } from './place.ts';

/** More than a frontmatter within its limit can hold. */
const readingLimit = 600;

export interface Draft {
  /** The day of what the article tells of, if it says one. */
  readonly event: string | undefined;
  /** How many readings of the article the draft leaves out because there are too many. */
  readonly beyond: number;
  readonly region: string;
  readonly figures: readonly DraftFigure[];
  readonly dates: readonly { readonly quote: string; readonly at: Range; readonly value: string }[];
  readonly dismissed: readonly Dismissal[];
}

export interface DraftInput {
  readonly text: string;
  readonly page: readonly PageBlock[];
  readonly ranges: Article['ranges'];
  /** All readings of the whole text, in its order. */
  readonly readings: readonly Reading[];
  readonly date: string;
  /** The place that the publisher writes from. */
  readonly home: string;
  readonly indicators: readonly Indicator[];
  readonly simplify: (text: string) => string;
  /** The event that the whole page reports, for an article that names none. */
  readonly event?: string | undefined;
}

export function draftOf(input: DraftInput): Draft {
  const { text, ranges, date, home, indicators, simplify } = input;
  const paragraphs = paragraphsOf(text, input.page, ranges);
  const inside = input.readings.filter(({ start, end }) =>
    ranges.some(([from, until]) => from <= start && end <= until),
  );
  const readings = inside.slice(0, readingLimit);
  const dates = readings.filter((reading) => reading.kind === 'date');
  const dismissed = readings.filter((reading) => reading.kind === 'none');
  const places = placesOf(paragraphs, home);
  const periods = periodsOf(paragraphs, dates, date, input.event);
  const located = quantitiesIn(paragraphs, readings);
  const shares = paragraphs.map(({ tight }, paragraph) =>
    distributionsOf(
      tight,
      located.filter((one) => one.paragraph === paragraph),
      places.mentions(paragraph),
    ),
  );
  const setting: Setting = {
    text,
    paragraphs,
    readings,
    places,
    periods,
    shares,
    indicators,
    guesses: new Indicators(indicators),
    headline: simplify(paragraphs.find(({ kind }) => kind === 'heading')?.tight ?? ''),
    simplify,
    subjects: new Map(),
    taken: new Set(),
  };
  return {
    beyond: inside.length - readings.length,
    event: periods.event,
    region: places.article.code,
    figures: located.flatMap((one) => figuresAt(one, setting)),
    dates: dates.map((reading) => ({ ...quoted(text, reading), value: reading.value })),
    dismissed: dismissed.map((reading) => ({ ...quoted(text, reading), class: reading.class })),
  };
}

/** The quantities among `readings`, each at its place in its paragraph. */
function quantitiesIn(paragraphs: readonly Paragraph[], readings: readonly Reading[]): Located[] {
  const locate = locator(paragraphs);
  return readings.flatMap((quantity): Located[] => {
    if (quantity.kind === 'date' || quantity.kind === 'none') return [];
    const place = locate(quantity.start);
    if (!place) return [];
    const { paragraph, index: start } = place;
    const end = Math.max(start + 1, indexOf(paragraphs[paragraph]!.places, quantity.end));
    return [{ quantity, paragraph, start, end, unit: quantity.unit }];
  });
}

function quoted(text: string, { start, end }: Reading): { quote: string; at: Range } {
  return { quote: printed(text, [start, end]).slice(0, 24), at: [start, end] };
}

/** Finds the paragraph that holds an offset. */
function locator(
  paragraphs: readonly Paragraph[],
): (offset: number) => { paragraph: number; index: number } | undefined {
  const sorted = paragraphs
    .map(({ places }, paragraph) => ({ places, paragraph }))
    .sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  const firsts = sorted.map(({ places }) => places[0] ?? 0);
  return (offset) => {
    for (let at = Math.min(indexOf(firsts, offset + 1), sorted.length) - 1; at >= 0; at -= 1) {
      const { places, paragraph } = sorted[at]!;
      const index = indexOf(places, offset);
      if (places[index] === offset) return { paragraph, index };
    }
    return undefined;
  };
}
