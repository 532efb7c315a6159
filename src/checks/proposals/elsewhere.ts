/** What the other articles of a source state. */
import { remembered } from '../../facts/remembered.ts';
import { statedOf } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Numbered, Passage } from './passage.ts';

const known = new WeakMap<Passage, readonly Numbered[]>();

export const elsewhere = (corpus: Corpus, passage: Passage): readonly Numbered[] =>
  remembered(known, passage, () =>
    [...corpus.briefings.values()]
      .filter(({ id, source }) => id !== passage.briefing.id && source === passage.briefing.source)
      .flatMap((other) => other.figures)
      .map((figure) => ({ stated: statedOf(figure) })),
  );

/** How a briefing refers to a figure, its own or another's. */
export const refIn = (briefing: string, { stated: { figure } }: Numbered): string =>
  figure.briefing === briefing ? figure.id : figure.ref;

/** What the article states, and then the others. */
export const anywhere = (corpus: Corpus, passage: Passage): readonly Numbered[] => [
  ...passage.figures,
  ...elsewhere(corpus, passage),
];
