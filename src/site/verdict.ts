/**
 * One verdict for a figure out of all that was said of it: the one that most needs a person.
 */
import { type Outcome, type Verdict, verdicts } from '../model/outcome.ts';

/** The first of the list in the order of `verdicts`; `not-checked` when nothing was checked at all. */
export function worstOf(outcomes: readonly Pick<Outcome, 'verdict'>[]): Verdict {
  const seen = new Set(outcomes.map(({ verdict }) => verdict));
  return verdicts.find((verdict) => seen.has(verdict)) ?? 'not-checked';
}

/** How many outcomes have each verdict, in the order of `verdicts`, empty ones included. */
export function tally(
  outcomes: readonly Pick<Outcome, 'verdict'>[],
): readonly { verdict: Verdict; count: number }[] {
  const groups = Map.groupBy(outcomes, ({ verdict }) => verdict);
  return verdicts.map((verdict) => ({ verdict, count: groups.get(verdict)?.length ?? 0 }));
}

/** What needs a person first, then as given. */
export const byVerdict = (a: Pick<Outcome, 'verdict'>, b: Pick<Outcome, 'verdict'>): number =>
  verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);
