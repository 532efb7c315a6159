/**
 * The examples of a rule, each with what the check itself says of it: the page cannot claim otherwise.
 */
import type { Check, Example } from '../checks/check.ts';
import { corpusOf } from '../checks/example.ts';
import type { Outcome } from '../model/outcome.ts';

export interface ExampleView {
  readonly example: Example;
  /** The literals that the example is about, as a source prints them. */
  readonly quotes: readonly string[];
  /** The outcome with the verdict that the example shows. */
  readonly outcome: Outcome | undefined;
}

export function examplesOf(check: Check): readonly ExampleView[] {
  return check.examples.map((example) => {
    const outcomes = [...check.run(corpusOf(example))];
    return {
      example,
      quotes: Object.values(example.figures ?? {}).map((figure) =>
        typeof figure === 'string' ? figure : figure.quote,
      ),
      outcome: outcomes.find(({ verdict }) => verdict === example.verdict) ?? outcomes[0],
    };
  });
}
