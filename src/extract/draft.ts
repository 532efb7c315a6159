/**
 * A draft: everything that can be read out of one article, as data. It suggests; an editor decides. Values
 * and offsets are exact, while region, period, subject and indicator are the best guess with its reason.
 */
import type { Dismissal } from '../model/briefing.ts';
import type { FigureData } from '../model/figure.ts';
import type { Article } from '../model/source.ts';
import type { Range } from '../model/text.ts';
import type { Indicator } from '../model/vocabulary.ts';
import type { Quantity, Reading } from '../quantity/quantity.ts';
import { distributionsOf } from './distribution.ts';
import { isDone } from './done.ts';
import { figureIdOf } from './figure-id.ts';
import { indexOf, printed } from './fold.ts';
import { Indicators } from './indicator.ts';
import type { PageBlock } from './page.ts';
import { clauseEnd, clauseStart, type Paragraph, paragraphsOf, sentenceStart } from './paragraph.ts';
import { periodsOf } from './period.ts';
import { placesOf } from './place.ts';
import { quotationOf } from './quotation.ts';
import { nounAsSubject, type Subject, subjectOf } from './subject.ts';

export interface DraftFigure extends FigureData {
  readonly id: string;
  readonly quantity: Quantity;
  /** The number as the source prints it, white space folded. */
  readonly printed: string;
  /** Why region and period are what they are, and what to look at. */
  readonly because: {
    readonly region: string;
    readonly period: string;
    readonly uncertain?: string | undefined;
  };
  /** Paragraph it stands in, for grouping the draft's list. */
  readonly paragraph: number;
}

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

export function draftOf({
  text,
  page,
  ranges,
  readings,
  date,
  home,
  indicators,
  simplify,
  event,
}: DraftInput): Draft {
  const paragraphs = paragraphsOf(text, page, ranges);
  const inside = readings.filter(({ start, end }) =>
    ranges.some(([from, until]) => from <= start && end <= until),
  );
  const own = inside.slice(0, readingLimit);
  const quantities = own.filter(
    (reading): reading is Quantity => reading.kind !== 'date' && reading.kind !== 'none',
  );
  const places = placesOf(paragraphs, home);
  const periods = periodsOf(
    paragraphs,
    own.filter((reading) => reading.kind === 'date'),
    date,
    event,
  );
  const headline = paragraphs.find(({ kind }) => kind === 'heading')?.tight ?? '';
  const taken = new Set<string>();
  const locate = locator(paragraphs);

  const located = quantities.flatMap((quantity): Located[] => {
    const place = locate(quantity.start);
    if (!place) return [];
    const { paragraph, index: start } = place;
    const end = Math.max(start + 1, indexOf(paragraphs[paragraph]!.places, quantity.end));
    return [{ quantity, paragraph, start, end, unit: quantity.unit }];
  });
  const shares = paragraphs.map(({ tight }, paragraph) =>
    distributionsOf(
      tight,
      located.filter((one) => one.paragraph === paragraph),
      places.mentions(paragraph),
    ),
  );
  const subjects = new Map<unknown, Subject>();
  const guesses = new Indicators(indicators);

  const figures = located.flatMap((one): DraftFigure[] => {
    const { quantity, paragraph, start: index, end } = one;
    const { tight, places: offsets } = paragraphs[paragraph]!;
    const span: Range = [index, end];
    const share = shares[paragraph]!.get(index);
    const limit = freeAround(own, own.indexOf(quantity), paragraphs[paragraph]!);
    const [from, until] = quotationOf(tight, span, limit);
    const region = places.at(paragraph, index);
    const subject =
      (share?.item ? nounAsSubject(simplify(share.item)) : share && subjects.get(share.first)) ??
      subjectOf(simplify(tight), span, quantity.unit.startsWith('{'), [
        Math.max(limit[0], region.end ?? 0),
        limit[1],
      ]);
    subjects.set(one, subject);
    const clause = clauseStart(tight, index);
    const indicator = guesses.guess({
      unit: quantity.unit,
      subject: subject.zh,
      before: simplify(tight.slice(clause, index)),
      after: simplify(tight.slice(span[1], clauseEnd(tight, span[1]))),
      earlier: simplify(tight.slice(sentenceStart(tight, index), clause)),
      headline: simplify(headline),
    });
    const done = isDone(
      {
        sentence: simplify(tight.slice(sentenceStart(tight, index), index)),
        clause: simplify(tight.slice(clauseStart(tight, index), index)),
        after: simplify(tight.slice(span[1], clauseEnd(tight, span[1]))),
        subject: subject.zh,
      },
      quantity.unit,
      indicators.find((one) => one.id === indicator),
    );
    const period = periods.at(paragraph, index, done);
    const regions = share?.places.length ? share.places : [region];
    return regions.map(({ code, words }) => {
      const id = figureIdOf(subject.hint, quantity, taken, code);
      taken.add(id);
      return {
        id,
        quantity,
        printed: printed(text, [quantity.start, quantity.end]),
        quote: tight.slice(from, until),
        at: [offsets[from]!, offsets[until - 1]! + 1],
        ...(quantity.value === undefined
          ? { min: quantity.min, max: quantity.max }
          : { value: quantity.value }),
        unit: quantity.unit,
        bound: quantity.bound,
        indicator,
        region: code,
        period: period.period,
        periodBasis: period.basis,
        subject: { zh: subject.zh, en: subject.en },
        ...(quantity.per && { per: quantity.per }),
        ...(quantity.direction && { direction: quantity.direction }),
        because: {
          region: words,
          period: period.words,
          uncertain: quantity.uncertain ?? share?.doubt,
        },
        paragraph,
      };
    });
  });
  return {
    beyond: inside.length - own.length,
    event: periods.event,
    region: places.article.code,
    figures,
    dates: own.flatMap((reading) =>
      reading.kind === 'date' ? [{ ...quoted(text, reading), value: reading.value }] : [],
    ),
    dismissed: own.flatMap((reading) =>
      reading.kind === 'none' ? [{ ...quoted(text, reading), class: reading.class }] : [],
    ),
  };
}

/** A quantity in its paragraph. */
interface Located {
  readonly quantity: Quantity;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly unit: string;
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

/** The stretch of the paragraph around reading number `at` that holds no other reading. */
function freeAround(readings: readonly Reading[], at: number, { places, tight }: Paragraph): Range {
  const [before, after] = [readings[at - 1], readings[at + 1]];
  const [first, last] = [places[0]!, places.at(-1)!];
  const from = before && before.end > first && before.start <= last ? indexOf(places, before.end) : 0;
  const until =
    after && after.start > first && after.start <= last ? indexOf(places, after.start) : tight.length;
  return [from, until];
}
