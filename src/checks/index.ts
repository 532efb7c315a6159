/**
 * All checks, in the order in which their verdicts print: first what ties figures to their source, then
 * the text, then the arithmetic between figures.
 */
import { remembered } from '../facts/remembered.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Outcome } from '../model/outcome.ts';
import { bounds } from './bounds.ts';
import type { Check } from './check.ts';
import { correctionInForce } from './correction-in-force.ts';
import { coverage } from './coverage.ts';
import { difference } from './difference.ts';
import { elapsed } from './elapsed.ts';
import { growth } from './growth.ts';
import { impliedWhole } from './implied-whole.ts';
import { listLength } from './list-length.ts';
import { mentionInText } from './mention-in-text.ts';
import { plainOutcome } from './on-demand.ts';
import { partsOfRegion } from './parts-of-region.ts';
import { product } from './product.ts';
import { quoteInSource } from './quote-in-source.ts';
import { ratio } from './ratio.ts';
import { sameFact } from './same-fact.ts';
import { sequence } from './sequence.ts';
import { sum } from './sum.ts';
import { unlinkedNumber } from './unlinked-number.ts';
import { valueOfQuote } from './value-of-quote.ts';

export const checks: readonly Check[] = [
  quoteInSource,
  valueOfQuote,
  mentionInText,
  unlinkedNumber,
  correctionInForce,
  coverage,
  ratio,
  impliedWhole,
  sum,
  difference,
  product,
  growth,
  elapsed,
  listLength,
  sameFact,
  partsOfRegion,
  bounds,
  sequence,
];

const known = new WeakMap<Corpus, readonly Outcome[]>();

/** Every verdict of every check, in a stable order, with ids that are unique and the same on every run. */
export const runChecks = (corpus: Corpus): readonly Outcome[] =>
  remembered(known, corpus, () =>
    checks.flatMap((check) => {
      const outcomes = check.run(corpus);
      return [...(check.repeats ? uniquely(outcomes) : outcomes)];
    }),
  );

/** Two relations that judge the same figure get a number behind their id, in the order of the files. */
export function* uniquely(outcomes: Iterable<Outcome>): Generator<Outcome> {
  const seen = new Map<string, number>();
  for (const outcome of outcomes) {
    const count = (seen.get(outcome.id) ?? 0) + 1;
    seen.set(outcome.id, count);
    yield count === 1 ? outcome : { ...plainOutcome(outcome), id: `${outcome.id}~${count}` };
  }
}

/** Whether an outcome stops a build: an inconsistency that nobody has waived. */
export const fails = ({ verdict, waiver }: Outcome): boolean =>
  verdict === 'inconsistent' && waiver === undefined;
