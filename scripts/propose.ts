/**
 * `shuzheng check --propose` and `--accept ID`: relations that the texts suggest, for an editor to judge, and
 * the one that an editor took, written into its briefing without touching anything else there.
 */
import { readFileSync } from 'node:fs';
import { type Proposal, proposalsFor } from '../src/checks/proposals/index.ts';
import { editFrontmatter } from '../src/corpus/edit.ts';
import { withLock } from '../src/corpus/lock.ts';
import { writeAtomically } from '../src/corpus/write.ts';
import type { Corpus } from '../src/model/corpus.ts';
import type { Language } from '../src/model/text.ts';
import { reportProposals } from '../src/report/proposals.ts';

interface Options {
  readonly content: string;
  readonly format: string;
  readonly lang: Language;
  readonly accept?: string;
}

/** Returns the exit code: 0, or 2 for an id that no proposal has. */
export async function propose(corpus: Corpus, { content, format, lang, accept }: Options): Promise<number> {
  const proposals = proposalsFor(corpus);
  if (accept !== undefined) return withLock(content, () => take(proposals, accept));
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(proposals, undefined, 2)}\n` : reportProposals(proposals, lang),
  );
  return 0;
}

function take(proposals: readonly Proposal[], id: string): number {
  const proposal = proposals.find((candidate) => candidate.id === id);
  if (!proposal) {
    process.stderr.write(`Unexpected proposal "${id}", expected one that "shuzheng check --propose" lists\n`);
    return 2;
  }
  const text = readFileSync(proposal.file, 'utf8');
  writeAtomically(proposal.file, editFrontmatter(text, [{ add: proposal.relation, path: ['checks'] }]));
  process.stdout.write(`${proposal.file}: added ${id}\n`);
  return 0;
}
