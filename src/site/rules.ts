/**
 * The names of the checks, and which of their outcomes go without saying.
 */
import { checks } from '../checks/index.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Bilingual, Language } from '../model/text.ts';

const byId = new Map(checks.map((check) => [check.id, check]));

export const ruleOf = (id: string) => byId.get(id);
export const ruleTitle = (id: string, language: Language): string => byId.get(id)?.title[language] ?? id;

/** Checks that look at one figure by itself: when they agree, one line says it for all of them. */
const routine = new Set([
  'quote-in-source',
  'value-of-quote',
  'mention-in-text',
  'unlinked-number',
  'correction-in-force',
  'coverage',
]);

export const isRoutine = (outcome: Outcome): boolean =>
  routine.has(outcome.check) && (outcome.verdict === 'exact' || outcome.verdict === 'consistent');

/** Routine checks that could not be made, such as those of a source whose text is not at hand. */
export const isUnmade = ({ check, verdict }: Outcome): boolean =>
  routine.has(check) && verdict === 'not-checked';

/** One line for all that could not be made for the same reason, however many they are. */
export interface Unmade {
  readonly check: string;
  readonly reason: Bilingual | undefined;
  readonly count: number;
}

export const unmadeOf = (outcomes: readonly Outcome[]): readonly Unmade[] =>
  [
    ...Map.groupBy(outcomes.filter(isUnmade), ({ check, reason }) => `${check} ${reason?.en ?? ''}`).values(),
  ].map((same) => ({ check: same[0]!.check, reason: same[0]!.reason, count: same.length }));

/** What a reader would want to see one by one. */
export const isTelling = (outcome: Outcome): boolean => !isRoutine(outcome) && !isUnmade(outcome);
