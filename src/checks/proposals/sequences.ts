/**
 * Dates told one after the other: where each opens its sentence, as in a chronicle, and they come in order.
 */
import type { Corpus } from '../../model/corpus.ts';
import { both } from '../declared.ts';
import { type Dated, daysIn, type Passage, sectionsOf } from './passage.ts';
import type { Candidate } from './proposal.ts';

/** Two dates in order say little; three are told in order. */
const fewest = 3;

export function* sequenceCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const section of sectionsOf(passage))
    for (const run of runsOf(daysIn(passage, section).filter(({ opens }) => opens))) {
      if (run.length < fewest) continue;
      yield {
        briefing: passage.briefing.id,
        relation: { sequence: run.slice() },
        confidence: 0.8,
        because: both('各句依次以日期开头', 'sentences that open with one date after the other'),
      };
    }
}

/** Stretches in which no day lies before the one told before it, each day once. */
function* runsOf(dates: readonly Dated[]): Generator<readonly string[]> {
  let run: string[] = [];
  for (const { day } of dates) {
    const last = run.at(-1);
    if (last !== undefined && day < last) {
      yield run;
      run = [];
    }
    if (day !== last || run.length === 0) run.push(day);
  }
  yield run;
}
