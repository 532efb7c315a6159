/**
 * The gate before publishing: prints what is wrong with the archive and says whether it may be built.
 */
import { fails, runChecks } from '../src/checks/index.ts';
import type { Corpus } from '../src/model/corpus.ts';
import type { Outcome } from '../src/model/outcome.ts';
import { reportText } from '../src/report/text.ts';

/** Runs every check over the corpus; not publishable with an error among the findings or an unwaived inconsistency. */
export function judge(corpus: Corpus): {
  readonly outcomes: readonly Outcome[];
  readonly publishable: boolean;
} {
  const outcomes = runChecks(corpus);
  const errors = corpus.findings.filter(({ level }) => level === 'error');
  const broken = outcomes.filter(fails);
  const publishable = errors.length === 0 && broken.length === 0;
  if (!publishable) {
    process.stderr.write(reportText(corpus.findings, outcomes));
    process.stderr.write(
      '\nNothing was built. Mend the above, or waive an inconsistency of the source with a reason.\n',
    );
  }
  return { outcomes, publishable };
}
