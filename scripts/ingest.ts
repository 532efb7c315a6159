/**
 * `shuzheng ingest FILE…`: documents → source descriptions and draft briefings. The work is done in a
 * confined process (see confined.ts), under the archive's lock, one document after the other.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import pc from 'picocolors';
import { withLock } from '../src/corpus/lock.ts';
import { inputLimit } from '../src/extract/formats/read.ts';
import type { Known } from '../src/extract/metadata.ts';
import { Refusal } from '../src/extract/refusal.ts';
import { day, slug } from '../src/model/text.ts';
import { askToWrite, doneWriting, isConfined, receiveInputs, runConfined } from './confined.ts';
import { type Expanded, expand, type InputFile } from './ingest/inputs.ts';
import type { Input } from './ingest/placed-text.ts';
import { guessesOf, outcome, type Summary, summaryOf, table } from './ingest/report.ts';
import type { Update } from './ingest/update.ts';

interface Options {
  readonly out: string;
  readonly sources?: string;
  readonly dryRun?: boolean;
  readonly name?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly id?: string;
  readonly update?: boolean;
  readonly format: 'text' | 'json';
}

const say = (text: string) => process.stderr.write(`${text}\n`);

export const define = (command: Command): Command =>
  command
    .argument('<files...>', 'text, HTML, PDF or DOCX; folders; globs in quotes; - for standard input')
    .option('--out <dir>', 'the archive', 'content')
    .option('--sources <dir>', 'where source texts lie (default: SOURCES_DIR, else <out>/sources/text)')
    .option('--dry-run', 'say what would be written, write nothing')
    .option('--name <name>', 'file name of standard input, such as henan-daily-2020-03-14.txt')
    .option('--date <day>', 'day of publication, where the document does not say it', checkedDay)
    .option('--publisher <name>', 'publisher, where the document does not say it')
    .option('--url <url>', 'address of the document')
    .option('--id <id>', 'id of the source, where it should not be made from the file’s name', checkedSlug)
    .option('--update', 'take over a new version of a described source')
    .option('--format <format>', 'text or json', 'text')
    .addHelpText('after', help)
    .action(run);

const help = `
Writes content/sources/<id>.yaml and a draft of each article in content/briefings/{zh,en}/. Drafts never
publish until an editor removes "draft: true". Running it again changes no file that an editor has touched.
To correct a split, set the article's "ranges" in the source's description and run ingest again.

A document of a known name but another content is a new version: ingest says what changed and which figures
it touches, and takes it over with --update. An anchor follows only where its quote and neighbours are found.

Exit codes: 0 done, 1 a new version waits for --update or left anchors behind, 2 at least one input refused (the others are done).

  npm run ingest -- page.txt
  npm run ingest -- 'inbox/*.pdf' --dry-run
  pbpaste | npm run ingest -- - --name henan-daily-2020-03-14.txt`;

function checkedDay(value: string): string {
  if (day.safeParse(value).success) return value;
  throw new InvalidArgumentError(`Unexpected "${value}", expected a day such as 2020-03-14.`);
}

function checkedSlug(value: string): string {
  if (slug.safeParse(value).success) return value;
  throw new InvalidArgumentError(`Unexpected "${value}", expected lower-case words joined by hyphens.`);
}

async function run(args: readonly string[], options: Options): Promise<void> {
  const sourcesDir = options.sources ?? (process.env['SOURCES_DIR'] || join(options.out, 'sources', 'text'));
  if (!isConfined()) {
    const expanded = expand(args);
    const read = new Set(expanded.files.map(({ path }) => (path === '-' ? options.out : dirname(path))));
    const start = () => runConfined({ read: [...read], write: [options.out, sourcesDir] }, expanded);
    process.exitCode = options.dryRun
      ? await start()
      : await withLock(options.out, start, { onWait: (holder) => say(`Waiting for ${holder} …`) });
    return;
  }
  const { files, missing } = (await receiveInputs()) as Expanded;
  for (const arg of missing)
    refuse(
      arg,
      new Refusal({
        seen: 'no such file',
        expected: 'a file, a folder or a glob that matches',
        hint: 'Check the path; put globs in quotes.',
      }),
    );
  const results = await ingestAll(files, options, sourcesDir);
  doneWriting();
  if (process.env['SHUZHENG_DEBUG'])
    say(
      `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, ${(process.cpuUsage().user + process.cpuUsage().system) / 1e6} s of processor`,
    );
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
  else if (results.some(({ articles }) => articles.length > 0)) process.stdout.write(`${table(results)}\n`);
  const doubts = results.flatMap(({ source, articles }) =>
    articles
      .filter(({ uncertain }) => uncertain)
      .map(({ article, uncertain }) => `  ${source}#${article}: ${uncertain}`),
  );
  if (doubts.length > 0)
    say(
      `Look at these splits; if one is wrong, set its "ranges" in the description and run again:\n${doubts.join('\n')}`,
    );
}

async function ingestAll(
  files: readonly InputFile[],
  options: Options,
  sourcesDir: string,
): Promise<Summary[]> {
  // Only the confined process needs the readers and their libraries.
  const [{ openArchive }, { ingest }] = await Promise.all([
    import('./ingest/archive.ts'),
    import('./ingest/run.ts'),
  ]);
  const archive = openArchive(options.out, sourcesDir);
  const metadata: Known = {
    ...(options.date && { date: { value: options.date, in: 'editor' } }),
    ...(options.publisher && { publisher: { value: options.publisher, in: 'editor' } }),
    ...(options.url && { url: options.url }),
  };
  const results: Summary[] = [];
  for (const [index, file] of files.entries()) {
    const step = files.length > 1 ? pc.dim(`[${index + 1}/${files.length}] `) : '';
    try {
      const result = await ingest(readInput(file, options.name), archive, {
        write: options.dryRun ? undefined : askToWrite,
        sourcesDir,
        metadata,
        id: options.id,
        update: options.update ?? false,
      });
      results.push(summaryOf(result));
      say(step + outcome(result, options.dryRun ?? false));
      if (result.update) sayUpdate(result.update);
      for (const note of [...result.extraction.notes, ...guessesOf(result)]) say(`  ${note}`);
    } catch (error) {
      refuse(step + file.shown, error);
    }
  }
  return results;
}

function readInput({ path, shown }: InputFile, name: string | undefined): Input {
  if (path === '-') return { name: basename(name ?? 'stdin.txt'), path: undefined, bytes: readFileSync(0) };
  const { size } = statSync(path);
  if (size > inputLimit) {
    throw new Refusal({
      seen: `a file of ${size} bytes`,
      expected: `at most ${inputLimit}`,
      hint: 'Split it into its articles and ingest those.',
    });
  }
  return { name: basename(shown), path, bytes: readFileSync(path) };
}

function sayUpdate({ report, done }: Update): void {
  for (const line of report) say(`  ${line}`);
  if (!done)
    say(
      '  Nothing is written yet: run again with --update to take it over, or with --id if it is another document.',
    );
  if (!done || report.some((line) => line.includes('cannot follow')))
    process.exitCode = Math.max(1, Number(process.exitCode ?? 0));
}

function refuse(where: string, error: unknown): void {
  process.exitCode = 2;
  say(`${pc.red('✗')} ${where}`);
  say(`  ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Refusal) say(`  ${error.hint}`);
  if (process.env['SHUZHENG_DEBUG']) console.error(error);
}
