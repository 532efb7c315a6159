/**
 * The figures of a briefing as its source tells them: in order, each with its sentence and paragraph, so
 * that finders can ask what stands beside what.
 */
import { type Stated, statedOf } from '../../facts/stated.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Corpus } from '../../model/corpus.ts';
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
  return { briefing, text, figures };
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

/** The source between two figures, white space out. */
export const between = ({ text }: Passage, a: Placed, b: Placed): string =>
  text.slice(a.end, b.start).replaceAll(/\s+/g, '');
export const before = ({ text }: Passage, { start }: Placed, length: number): string =>
  text
    .slice(Math.max(0, start - length * 2), start)
    .replaceAll(/\s+/g, '')
    .slice(-length);
