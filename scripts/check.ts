/**
 * `shuzheng check`: every check over the archive. Exit 0 when nothing stops a build, 1 when something does,
 * 2 when the call or the archive cannot be read.
 */
import { type Command, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { checks, fails, runChecks } from '../src/checks/index.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { shownText } from '../src/corpus/text-file.ts';
import type { Language } from '../src/model/text.ts';
import { reportJson } from '../src/report/json.ts';
import { reportMarkdown } from '../src/report/markdown.ts';
import { reportSarif } from '../src/report/sarif.ts';
import { reportText } from '../src/report/text.ts';
import { corpusAt, touched } from './revision.ts';

interface Options {
  readonly content: string;
  readonly format: 'text' | 'json' | 'sarif' | 'markdown';
  readonly lang: Language;
  readonly all?: boolean;
  readonly since?: string;
  readonly propose?: boolean;
  readonly accept?: string;
}

export const define = (command: Command): void => {
  command
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', 'json', 'sarif', 'markdown'])
        .default('text'),
    )
    .addOption(new Option('--lang <language>', 'language of the report').choices(['en', 'zh']).default('en'))
    .option('--content <folder>', 'the archive', 'content')
    .option('--all', 'also print what agrees')
    .option('--since <revision>', 'only what a change since this git revision touches')
    .option('--propose', 'list relations that the texts suggest and no editor has declared')
    .option('--accept <id>', 'write the proposal with this id into its briefing')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing stops a build, 1 an inconsistency or a broken file, 2 wrong call.',
    )
    .action(run);
};

async function run(options: Options): Promise<void> {
  const corpus = loadCorpus(options.content);
  if (options.propose || options.accept) {
    const { propose } = await import('./propose.ts');
    process.exitCode = await propose(corpus, options);
    return;
  }
  const changed = options.since === undefined ? undefined : touched(options.since, options.content);
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
          ...(options.since && { before: corpusAt(options.since, options.content) }),
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
  process.exitCode = outcomes.some(fails) || findings.some(({ level }) => level === 'error') ? 1 : 0;
}
