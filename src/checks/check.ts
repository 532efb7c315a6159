/**
 * What every check is: a name that is also its file, its rule page and its id in reports, and a
 * function from the corpus to outcomes. No disk, clock, network or Astro.
 */
import type { Corpus } from '../model/corpus.ts';
import type { Outcome } from '../model/outcome.ts';

export interface Check {
  readonly id: string;
  run(corpus: Corpus): Iterable<Outcome>;
}
