/**
 * A hedge said once for several numbers: "no more than 40 pupils in primary school or 45 in junior high",
 * 14%和13%左右. It may hold for the neighbour, so that the neighbour agrees with it and without it.
 */
import type { Language } from '../../model/text.ts';
import type { Hedge } from './hedge.ts';
import type { Term } from './term.ts';

const joins: Record<Language, RegExp> = {
  en: /^[^.;!?]{0,70}(?:,|\b(?:and|or|against)\b)[^.;!?]{0,40}$/i,
  zh: /^[、和与及至]$/u,
};
/** "About 5 million people, or 3.5 per thousand": one amount told twice, in whatever unit. */
const restates = /^[^.;!?,]{0,40}, or (?:some )?$/i;
/** "More than 15,000 trains have run, carrying 1.5 million": the second is told anew. */
const parts = /, (?:[a-z]+ing|while|with|which|where|whose|but)\b/;
const trailing = /(?:左右|上下|以上|以下|以内)$/u;

/** The number before it that a hedge may reach from: "exceeded five hours at 15 hospitals, and eight hours at three". */
function nearest(terms: readonly Term[], i: number): Term | undefined {
  const { dimension } = terms[i]!.measure;
  const like = terms.slice(Math.max(0, i - 2), i).findLast(({ measure }) => measure.dimension === dimension);
  return like ?? terms[i - 1];
}

/** English hedges reach forward, from one to the next of a list, the ones behind a Chinese number back. */
export function withSharedHedges(terms: readonly Term[], text: string): readonly Term[] {
  const shared: Term[] = [];
  for (const [i, term] of terms.entries())
    shared.push(
      withHedgeOf(term, term.language === 'en' ? nearest([...shared, term], i) : terms[i + 1], text),
    );
  return shared;
}

/** The term with the hedges of its neighbour as well, where one hedge is said for both. */
function withHedgeOf(term: Term, from: Term | undefined, text: string): Term {
  if (!from || term.hedges[0] !== 'none') return term;
  const [first, second] = from.start < term.start ? [from, term] : [term, from];
  const between = text.slice(first.end, second.start);
  const joined =
    from.measure.dimension === term.measure.dimension
      ? joins[term.language].test(between)
      : term.language === 'en' && restates.test(between);
  if (!joined || (term.language === 'en' && parts.test(between))) return term;
  if (term.language === 'zh' && !trailing.test(from.text)) return term;
  const hedges = from.hedges.filter(
    (hedge): hedge is Hedge => hedge !== 'none' && !term.hedges.includes(hedge),
  );
  return hedges.length > 0 ? { ...term, hedges: [...term.hedges, ...hedges] } : term;
}
