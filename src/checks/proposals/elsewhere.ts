/** What the other articles of a source state. */
import { statedOf } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Numbered, Passage } from './passage.ts';

export const elsewhere = (corpus: Corpus, { briefing }: Passage): readonly Numbered[] =>
  [...corpus.briefings.values()]
    .filter(({ id, source }) => id !== briefing.id && source === briefing.source)
    .flatMap((other) => other.figures)
    .map((figure) => ({ stated: statedOf(figure) }));

/** How a briefing refers to a figure, its own or another's. */
export const refIn = (briefing: string, { stated: { figure } }: Numbered): string =>
  figure.briefing === briefing ? figure.id : figure.ref;
