/**
 * The names of the checks, and which of their outcomes go without saying.
 */
import { checks } from '../checks/index.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Language } from '../model/text.ts';

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
