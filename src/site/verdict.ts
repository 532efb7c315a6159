/**
 * Verdicts counted and sorted: what needs a person comes first.
 */
import { type Outcome, type Verdict, verdicts } from '../model/outcome.ts';

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
