/**
 * `shuzheng check --propose` and `--accept ID`: relations that the texts suggest, for an editor to judge, and
 * the one that an editor took, written into its briefing without touching anything else there.
 */
import { readFileSync } from 'node:fs';
import { type Proposal, proposalsFor } from '../src/checks/proposals/index.ts';
import { editFrontmatter } from '../src/corpus/edit.ts';
import { parseDocument } from '../src/markdown/parse.ts';
import type { Corpus } from '../src/model/corpus.ts';
import type { Language } from '../src/model/text.ts';
import { reportProposals } from '../src/report/proposals.ts';
import { askToWrite } from './confined.ts';

interface Options {
  readonly format: string;
  readonly lang: Language;
  readonly accept?: string;
}

/** Returns the exit code: 0, or 2 for an id that no proposal has. */
export async function propose(corpus: Corpus, { format, lang, accept }: Options): Promise<number> {
  const proposals = proposalsFor(corpus);
  if (accept !== undefined) return take(proposals, accept);
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(proposals, undefined, 2)}\n` : reportProposals(proposals, lang),
  );
  return 0;
}

/** The process that started this one holds the archive's lock. */
async function take(proposals: readonly Proposal[], id: string): Promise<number> {
  const proposal = proposals.find((candidate) => candidate.id === id);
  if (!proposal) {
    process.stderr.write(`Unexpected proposal "${id}", expected one that "shuzheng check --propose" lists\n`);
    return 2;
  }
  const text = readFileSync(proposal.file, 'utf8');
  const { relation } = proposal;
  const listed = Object.hasOwn((parseDocument(proposal.file, text).data ?? {}) as object, 'checks');
  const edited = editFrontmatter(text, [{ add: listed ? relation : [relation], path: ['checks'] }]);
  await askToWrite(proposal.file, edited);
  process.stdout.write(`${proposal.file}: added ${id}\n`);
  return 0;
}
