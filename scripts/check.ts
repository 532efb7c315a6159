/**
 * `shuzheng check`: every check over the archive. Exit 0 when nothing stops a build, 1 when something does,
 * 2 when the call or the archive cannot be read. The archive's text is read in a confined process that can
 * write nothing and start nothing; what needs git or the disk is done here, which knows only paths and bytes.
 */
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { sweepKept } from '../src/corpus/kept.ts';
import type { Language } from '../src/model/text.ts';
import { doneWriting, isConfined, receiveInputs, runConfined } from './confined.ts';

export interface CheckOptions {
  readonly content: string;
  readonly format: 'text' | 'json' | 'sarif' | 'markdown';
  readonly lang: Language;
  readonly all?: boolean;
  readonly since?: string;
  readonly propose?: boolean;
  readonly accept?: string;
  readonly cache?: boolean;
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
    .option('--no-cache', 'look at everything anew, and keep nothing')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing stops a build, 1 an inconsistency or a broken file, 2 wrong call.',
    )
    .action(run);
};

/** Where outcomes are kept from one run to the next; shared by all archives, since it goes by content. */
export const keptFolder = join('.cache', 'check');

/** Megabytes of heap: an archive of 100,000 figures takes half of it. */
const heap = 1536;

/** What the confined process cannot find out for itself. */
interface Inputs {
  /** Files that differ from `--since`. */
  readonly changed?: readonly string[] | undefined;
  /** The archive as it was then. */
  readonly before?: string | undefined;
}

async function run(options: CheckOptions): Promise<void> {
  if (isConfined()) {
    const { changed, before } = (await receiveInputs()) as Inputs;
    const { check } = await import('./check/run.ts');
    process.exitCode = await check(options, changed && new Set(changed), before);
    doneWriting();
    return;
  }
  const { content, since, accept, format, cache } = options;
  const sources = process.env['SOURCES_DIR'] || join(content, 'sources', 'text');
  const start = async (before?: string): Promise<number> => {
    const changed = since === undefined ? undefined : [...(await revisions()).touched(since, content)];
    const read = [content, sources, ...(before ? [before] : [])];
    const write = accept === undefined ? [] : [content];
    const allowed = { read, write, heap, cache: cache ? keptFolder : undefined };
    return runConfined(allowed, { changed, before });
  };
  if (accept !== undefined) {
    const { withLock } = await import('../src/corpus/lock.ts');
    process.exitCode = await withLock(content, () => start());
  } else if (since !== undefined && format === 'markdown')
    process.exitCode = await (await revisions()).withArchiveAt(since, content, start);
  else process.exitCode = await start();
  if (cache) sweepKept(keptFolder, Date.now());
}

const revisions = () => import('./revision.ts');
