/**
 * The figures of a briefing as its source tells them: in order, each with its sentence and paragraph, so
 * that finders can ask what stands beside what.
 */
import { type Stated, statedOf } from '../../facts/stated.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Corpus } from '../../model/corpus.ts';
import { read } from '../../quantity/read.ts';
import { folded, sourceOf } from '../source-text.ts';

export interface Placed {
  readonly id: string;
  readonly stated: Stated;
  /** Range of the number itself within the source, where it can be told; else of its quote. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly paragraph: number;
}

export interface Passage {
  readonly briefing: Briefing;
  readonly text: string;
  /** The stretches of the text that make up the article, and the end of the last. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly end: number;
  readonly figures: readonly Placed[];
}

/** Without the source text there is nothing to propose from. */
export function passageOf(corpus: Corpus, briefing: Briefing): Passage | undefined {
  const source = sourceOf(corpus, briefing.id);
  if (source?.text.at !== 'hand') return undefined;
  const text = source.text.value;
  const [sentences, paragraphs] = [
    breaks(text, /[。！？!?；;]|\n\s*\n/g),
    breaks(text, /[。！？!?]\s*\n|\n\s*\n/g),
  ];
  const figures = briefing.figures
    .map((figure): Placed => {
      const stated = statedOf(figure);
      const [start, end] = numberIn(text, figure.at, stated.quantity?.exact);
      return {
        id: figure.id,
        stated,
        start,
        end,
        sentence: indexIn(sentences, start),
        paragraph: indexIn(paragraphs, start),
      };
    })
    .toSorted((a, b) => a.start - b.start);
  const ranges = source.articles[briefing.article]?.ranges ?? [];
  return { briefing, text, ranges, end: ranges.at(-1)?.[1] ?? text.length, figures };
}

/** Where the number stands within its quote: white space that the quote folded may lie between its characters. */
function numberIn(
  text: string,
  [from, to]: readonly [number, number],
  exact: string | undefined,
): readonly [number, number] {
  const wanted = folded(exact ?? '');
  for (let start = from; wanted !== '' && start < to; start++) {
    let [at, next] = [start, 0];
    while (
      at < to &&
      next < wanted.length &&
      (folded(text[at]!) === '' || folded(text[at]!) === wanted[next])
    ) {
      if (folded(text[at]!) !== '') next++;
      at++;
    }
    if (next === wanted.length && folded(text[start]!) !== '') return [start, at];
  }
  return [from, to];
}

const breaks = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

/** How many breaks lie before `at`. */
function indexIn(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Paragraph {
  readonly text: string;
  readonly start: number;
}

/** The article between blank lines. */
export function paragraphsOf({ text, ranges }: Pick<Passage, 'text' | 'ranges'>): readonly Paragraph[] {
  return ranges.flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)].map((match) => ({
      text: match[0].trimEnd(),
      start: from + match.index,
    })),
  );
}

/** A line by itself without a sentence in it. */
export const isHeading = (text: string): boolean =>
  !text.includes('\n') && text.length <= 20 && !/[。，；：？！,;:?!、）)]/u.test(text);

/** Runs of paragraphs between headings. */
export function sectionsOf(passage: Passage): readonly (readonly Paragraph[])[] {
  const sections: Paragraph[][] = [[]];
  for (const paragraph of paragraphsOf(passage))
    if (isHeading(paragraph.text)) sections.push([]);
    else sections.at(-1)!.push(paragraph);
  return sections;
}

export interface Dated {
  readonly day: string;
  /** Whether it opens a sentence or a paragraph. */
  readonly opens: boolean;
}

/** The days that a stretch of text names, in its order. */
export function daysIn({ briefing }: Passage, paragraphs: readonly Paragraph[]): readonly Dated[] {
  return paragraphs.flatMap(({ text }) =>
    [...read(text, { language: 'zh', dates: true, date: briefing.date })].flatMap(
      (reading): readonly Dated[] => {
        if (reading.kind !== 'date') return [];
        const day = reading.value.replace(/T.*$/, '');
        if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/\d/.test(reading.exact)) return [];
        return [{ day, opens: /(?:^|[。；！？])\s*$/u.test(text.slice(0, reading.start)) }];
      },
    ),
  );
}

/** A figure wherever it stands. */
export type Numbered = Pick<Placed, 'stated'>;

/** In one paragraph, and in one clause up to a semicolon, or the next. */
export const isNear = (a: Placed, b: Placed): boolean =>
  a.paragraph === b.paragraph && Math.abs(a.sentence - b.sentence) <= 1;

/** Whether a number may be a part or a total: a plain amount, no rate. */
export const adds = (one: Numbered): boolean => one.stated.plain && isAmount(one);

export const isAmount = ({ stated: { figure } }: Numbered): boolean =>
  !['%', 'pp', '1', '{倍}'].includes(figure.unit) && !figure.unit.includes('/');

/** Whether a figure is of all, and not of one scope. */
export const isUndivided = ({ stated: { figure } }: Numbered): boolean => figure.scope === undefined;
