/** The report for machines: everything, in the words of the model, with a summary first. */
import type { Finding, Outcome } from '../model/outcome.ts';
import { summaryOf } from './summary.ts';

export function reportJson(findings: readonly Finding[], outcomes: readonly Outcome[]): string {
  return `${JSON.stringify({ version: 1, summary: summaryOf(findings, outcomes), findings, outcomes }, undefined, 2)}\n`;
}
