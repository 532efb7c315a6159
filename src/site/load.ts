/**
 * The archive of this process: read, checked and indexed once. A broken archive never reaches a page:
 * what is wrong with it is thrown, readable, with file and line.
 */
import { fails, runChecks } from '../checks/index.ts';
import { loadCorpus } from '../corpus/load.ts';
import { factsOf } from '../facts/facts.ts';
import { type Corpus, withoutDrafts } from '../model/corpus.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Archive, archiveOf } from './archive.ts';

const root = process.env['SHUZHENG_CONTENT'] ?? 'content';
/** While editing, files change under a running server. */
const lifetime = import.meta.env.DEV ? 500 : Number.POSITIVE_INFINITY;

/** What would stop a build; filled only while editing. */
export let problems: readonly string[] = [];

let known: Archive | undefined;
let made = 0;

export function archive(): Archive {
  const now = performance.now();
  if (!known || now - made > lifetime) [known, made] = [read(), now];
  return known;
}

function read(): Archive {
  const corpus = withoutDrafts(loadCorpus(root));
  refuse(corpusErrors(corpus));
  const outcomes = runChecks(corpus);
  // While editing, what does not add up is shown on the page instead.
  problems = contradictions(outcomes);
  if (!import.meta.env.DEV) refuse(problems);
  return archiveOf(corpus, outcomes, factsOf(corpus));
}

const corpusErrors = ({ findings }: Corpus): string[] =>
  findings
    .filter(({ level }) => level === 'error')
    .map(
      ({ file, line, rule, message, hint }) =>
        `${file}:${line}  ${rule}\n  ${message}${hint ? `\n  ${hint}` : ''}`,
    );

/** A contradiction of a source is published when an editor has said so; any other stops the build. */
const contradictions = (outcomes: readonly Outcome[]): string[] =>
  outcomes
    .filter(fails)
    .map(
      ({ file, line, check, message, hint }) =>
        `${file}:${line}  ${check}\n  ${message?.en ?? ''}${hint ? `\n  ${hint.en}` : ''}`,
    );

function refuse(errors: readonly string[]): void {
  if (errors.length === 0) return;
  throw new Error(`The archive cannot be built (${errors.length} found):\n${errors.join('\n')}`);
}
