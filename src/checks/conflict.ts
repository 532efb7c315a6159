/**
 * Figures that are themselves in conflict: recorded otherwise than their quote reads, or contradicted by
 * another statement of the same fact. Whatever builds on them is blocked, not failed.
 */
import { factsOf } from '../facts/facts.ts';
import { remembered } from '../facts/remembered.ts';
import { statedOf } from '../facts/stated.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Bilingual, FigureRef } from '../model/text.ts';

const known = new WeakMap<Corpus, ReadonlyMap<FigureRef, Bilingual>>();

/** Each figure in conflict with the reason. */
export const conflictsOf = (corpus: Corpus): ReadonlyMap<FigureRef, Bilingual> =>
  remembered(known, corpus, find);

function find(corpus: Corpus): ReadonlyMap<FigureRef, Bilingual> {
  const conflicts = new Map<FigureRef, Bilingual>();
  for (const figure of corpus.figures.values()) {
    const { differs } = statedOf(figure);
    if (differs.includes('value') || differs.includes('unit'))
      conflicts.set(figure.ref, {
        zh: `数据 ${figure.ref} 与其引文不符，见 value-of-quote`,
        en: `the figure ${figure.ref} does not match its own quote: see value-of-quote`,
      });
  }
  for (const { occurrences, agreement } of factsOf(corpus)) {
    if (agreement.status !== 'inconsistent') continue;
    const [a, b] = agreement.conflict!;
    for (const { ref } of occurrences)
      conflicts.set(ref, {
        zh: `同一事实的两处表述 ${a.ref} 与 ${b.ref} 互相矛盾，见 same-fact`,
        en: `${a.ref} and ${b.ref} state the same fact and contradict each other: see same-fact`,
      });
  }
  return conflicts;
}
