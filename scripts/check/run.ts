/**
 * What `check` does once it is confined: reads the archive, runs every check, prints. Gives the exit code.
 */
import packageJson from '../../package.json' with { type: 'json' };
import { checks, fails, runChecks } from '../../src/checks/index.ts';
import { recheck } from '../../src/checks/recheck.ts';
import { KeptFolder } from '../../src/corpus/kept.ts';
import { keptReaders } from '../../src/corpus/kept-files.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { shownText } from '../../src/corpus/text-file.ts';
import { withoutDrafts } from '../../src/model/corpus.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { reportJson } from '../../src/report/json.ts';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { reportSarif } from '../../src/report/sarif.ts';
import { reportText } from '../../src/report/text.ts';
import { type CheckOptions, keptFolder } from '../check.ts';
import { askToWrite } from '../confined.ts';
import { programDigest } from './program.ts';

/** `changed`: the files to report on, all if absent; `before`: the folder of an earlier archive. */
export async function check(
  options: CheckOptions,
  changed: ReadonlySet<string> | undefined,
  before: string | undefined,
): Promise<number> {
  const kept = options.cache ? new KeptFolder(keptFolder) : undefined;
  const program = kept ? programDigest(undefined, kept) : '';
  const corpus = loadCorpus(options.content, kept && { readers: keptReaders(kept, program) });
  if (options.propose || options.accept !== undefined)
    return (await import('../propose.ts')).propose(corpus, options);
  const concerns = (file: string): boolean => changed?.has(file) ?? true;
  const all = kept ? recheck(corpus, kept, program) : runChecks(corpus);
  const concerned = (outcomes: readonly Outcome[]) =>
    outcomes.filter(
      ({ file, figures }) =>
        concerns(file) || figures.some((ref) => concerns(corpus.figures.get(ref)?.file ?? '')),
    );
  const outcomes = concerned(all);
  // What is wrong in a draft is shown, and stops nothing.
  const published = withoutDrafts(corpus);
  const stopping = published === corpus ? outcomes : concerned(runChecks(published));
  const findings = corpus.findings.filter(({ file }) => concerns(file));
  const write = (text: string) => process.stdout.write(text);
  switch (options.format) {
    case 'json':
      write(reportJson(findings, outcomes));
      break;
    case 'sarif':
      write(reportSarif(findings, outcomes, { rules: checks, version: packageJson.version }));
      break;
    case 'markdown':
      write(
        reportMarkdown(findings, outcomes, {
          after: corpus,
          ...(before !== undefined && { before: loadCorpus(before) }),
        }),
      );
      break;
    default:
      write(
        reportText(findings, outcomes, {
          language: options.lang,
          color: process.stdout.isTTY === true,
          all: options.all ?? false,
          textOf: shownText,
        }),
      );
  }
  await keep(kept);
  return stopping.some(fails) || findings.some(({ level }) => level === 'error') ? 1 : 0;
}

/** What cannot be kept is made again next time: no reason to fail. */
async function keep(kept: KeptFolder | undefined): Promise<void> {
  try {
    for (const [path, text] of kept?.fresh ?? []) await askToWrite(path, text);
  } catch (error) {
    process.stderr.write(`Nothing kept for the next run: ${(error as Error).message.split('\n')[0]}\n`);
  }
}
