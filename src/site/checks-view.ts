/**
 * All that was checked, as the page of checks shows it: contradictions first, the routine only counted.
 */
import { checks } from '../checks/index.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Archive } from './archive.ts';
import { isRoutine } from './rules.ts';
import { tally } from './verdict.ts';

export interface ChecksView {
  readonly telling: readonly Outcome[];
  readonly routine: number;
  readonly rules: readonly { readonly id: string; readonly counts: ReturnType<typeof tally> }[];
}

export function checksView({ outcomes }: Archive): ChecksView {
  const groups = Map.groupBy(outcomes, ({ check }) => check);
  return {
    telling: outcomes.filter((outcome) => !isRoutine(outcome)),
    routine: outcomes.filter(isRoutine).length,
    rules: checks.map(({ id }) => ({ id, counts: tally(groups.get(id) ?? []) })),
  };
}
