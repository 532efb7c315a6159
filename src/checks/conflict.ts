/**
 * Figures that are themselves in conflict: recorded otherwise than their quote reads, or contradicted by
 * another statement of the same fact. Whatever builds on them is blocked, not failed.
 */
import { factOf } from '../facts/facts.ts';
import { statedOf } from '../facts/stated.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import type { Bilingual, FigureRef } from '../model/text.ts';

/** Why a figure is in conflict, if it is. Depends on the figure, the statements of its fact and their days. */
export function conflictOf(corpus: Corpus, ref: FigureRef): Bilingual | undefined {
  const agreement = factOf(corpus, ref)?.agreement;
  if (agreement?.status === 'inconsistent') {
    const [a, b] = agreement.conflict!;
    return {
      zh: `同一事实的两处表述 ${a.ref} 与 ${b.ref} 互相矛盾，见 same-fact`,
      en: `${a.ref} and ${b.ref} state the same fact and contradict each other: see same-fact`,
    };
  }
  const figure = corpus.figures.get(ref);
  return figure && againstQuote(figure);
}

/** That a figure is recorded otherwise than its quote reads, where it is. */
export function againstQuote(figure: Figure): Bilingual | undefined {
  const { differs } = statedOf(figure);
  return differs.includes('value') || differs.includes('unit')
    ? {
        zh: `数据 ${figure.ref} 与其引文不符，见 value-of-quote`,
        en: `the figure ${figure.ref} does not match its own quote: see value-of-quote`,
      }
    : undefined;
}
