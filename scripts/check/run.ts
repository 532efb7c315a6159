/**
 * What `check` does once it is confined: reads the archive, runs every check, prints. Gives the exit code.
 */
import packageJson from '../../package.json' with { type: 'json' };
import { checks, fails, runChecks } from '../../src/checks/index.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { shownText } from '../../src/corpus/text-file.ts';
import { reportJson } from '../../src/report/json.ts';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { reportSarif } from '../../src/report/sarif.ts';
import { reportText } from '../../src/report/text.ts';
import type { CheckOptions } from '../check.ts';

/** `changed`: the files to report on, all if absent; `before`: the folder of an earlier archive. */
export async function check(
  options: CheckOptions,
  changed: ReadonlySet<string> | undefined,
  before: string | undefined,
): Promise<number> {
  const corpus = loadCorpus(options.content);
  if (options.propose || options.accept !== undefined)
    return (await import('../propose.ts')).propose(corpus, options);
  const concerns = (file: string): boolean => changed?.has(file) ?? true;
  const outcomes = runChecks(corpus).filter(
    ({ file, figures }) =>
      concerns(file) || figures.some((ref) => concerns(corpus.figures.get(ref)?.file ?? '')),
  );
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
  return outcomes.some(fails) || findings.some(({ level }) => level === 'error') ? 1 : 0;
}
