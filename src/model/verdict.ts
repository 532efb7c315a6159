/**
 * One verdict for a figure out of all that was said of it: the one that most needs a person.
 */
import { type Outcome, type Verdict, verdicts } from './outcome.ts';
import type { FigureRef } from './text.ts';

/** The first of the list in the order of `verdicts`; `not-checked` when nothing was checked at all. */
export function worstOf(outcomes: readonly Pick<Outcome, 'verdict'>[]): Verdict {
  const seen = new Set(outcomes.map(({ verdict }) => verdict));
  return verdicts.find((verdict) => seen.has(verdict)) ?? 'not-checked';
}

/** The verdict on each figure, by the outcomes that judge it and not those in which it only takes part. */
export function verdictsOf(outcomes: readonly Outcome[]): ReadonlyMap<FigureRef, Verdict> {
  const own = Map.groupBy(outcomes, ({ figures: [judged] }) => judged);
  return new Map(
    [...own].flatMap(([ref, about]): [FigureRef, Verdict][] => (ref ? [[ref, worstOf(about)]] : [])),
  );
}
