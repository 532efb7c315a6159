import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { writeAtomically } from '../../src/corpus/write.ts';
import { twins } from '../../src/extract/hostile/names.ts';
import { openArchive } from './archive.ts';
import { type Ingested, ingest as run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const golden = resolve('src/extract/golden');
const report = join(golden, 'simplified', 'henan-daily-2021-05-12.txt');
const page = join(golden, 'newspaper-page', 'page-2021-09-16.txt');
let folder: string;
let content: string;
let texts: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  content = join(folder, 'content');
  texts = join(folder, 'texts');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The program itself, with its confined process. */
function program(args: readonly string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/shuzheng.mjs'), 'ingest', ...args, '--out', content, '--sources', texts],
    {
      encoding: 'utf8',
      cwd: folder,
      ...(input !== undefined && { input }),
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  return { status, stdout, stderr };
}

/** The same work in this process: one file into the archive. */
function ingest(
  path: string,
  options: {
    readonly id?: string;
    readonly update?: boolean;
    readonly date?: string;
    readonly dryRun?: boolean;
  } = {},
): Promise<Ingested> {
  return run({ name: basename(path), path, bytes: readFileSync(path) }, openArchive(content, texts), {
    write: options.dryRun ? undefined : async (file, data) => void writeAtomically(file, data),
    sourcesDir: texts,
    metadata: options.date ? { date: { value: options.date, in: 'editor' } } : {},
    id: options.id,
    update: options.update ?? false,
  });
}

const states = ({ changes }: Ingested) => changes.map(({ state }) => state);

/** Every file below the folder with its text; no folders, no locks. */
function files(root = folder): Map<string, string> {
  if (!existsSync(root)) return new Map();
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

const write = (name: string, data: string | Buffer): string => {
  writeFileSync(join(folder, name), data);
  return join(folder, name);
};

test('makes a description and drafts that the corpus reads, and a second run changes nothing', () => {
  const first = program([page, report]);
  expect(first).toMatchObject({ status: 0 });
  expect(first.stdout).toMatch(/page-2021-09-16.*\n.*\n.*\nhenan-daily-2021-05-12/);
  const before = files();
  expect([...before.keys()].filter((path) => path.endsWith('.mdx'))).toHaveLength(8);
  const corpus = loadCorpus(content, { sourcesDir: texts });
  expect(corpus.findings.filter(({ level, rule }) => level === 'error' && rule !== 'missing-file')).toEqual(
    [],
  );
  expect([...corpus.sources.values()].every(({ text }) => text.at === 'hand')).toBe(true);
  expect(program([page, report])).toMatchObject({ status: 0 });
  expect(files()).toEqual(before);
});

test('reads standard input, a folder and a glob, and keeps a hostile name inside', () => {
  expect(program(['-', '--name', '../../escape-2021-05-12.txt'], readFileSync(report))).toMatchObject({
    status: 0,
  });
  expect(readdirSync(texts)).toEqual(['escape-2021-05-12.txt']);
  expect(existsSync(join(folder, '..', 'escape-2021-05-12.txt'))).toBe(false);
  mkdirSync(join(folder, 'inbox'));
  cpSync(page, join(folder, 'inbox', 'page-2021-09-16.txt'));
  symlinkSync(report, join(folder, 'inbox', 'link.txt'));
  expect(program([join(folder, 'inbox'), join(golden, 'quest*', '*.txt')]).status).toBe(0);
  expect([...files(join(content, 'sources')).keys()]).toHaveLength(3);
});

const bad: readonly (readonly [what: string, data: Buffer, seen: RegExp])[] = [
  ['an empty file', Buffer.alloc(0), /empty file/],
  ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n0000', 'latin1'), /a picture \(PNG\)/],
  ['binary data', Buffer.from([1, 2, 0, 0, 0, 3, 255, 254, 0, 7, 9]), /binary data/],
  ['an unknown encoding', Buffer.from('d\xe9j\xe0 vu \xf9\xe7\xe8'.repeat(30), 'latin1'), /neither UTF-8/],
  ['a broken PDF', Buffer.from('%PDF-1.7\nnothing else'), /damaged PDF/],
  ['a broken DOCX', Buffer.from('PK\u0003\u0004 nothing else'), /damaged archive/],
  ['a text without date', Buffer.from('焦作市企业签约12个项目，总投资3亿元。'), /no date/],
];

test('exits with 2 on refused inputs, says where, what and what to do, leaves no file, and does the others', () => {
  const paths = bad.map(([, data], index) => write(`bad-${index}.bin`, data));
  const { status, stderr } = program([...paths, join(folder, 'missing.txt'), report]);
  expect(status).toBe(2);
  const messages = stderr.split('✗ ').slice(1);
  expect(messages).toHaveLength(8);
  for (const message of messages)
    expect(message).toMatch(/(?:bad-\d\.bin|missing\.txt)\n {2}Unexpected .*, expected .*\n {2}\S/);
  expect([...files(content).keys()]).toHaveLength(3);
  expect(readdirSync(texts)).toHaveLength(1);
});

test.each(bad)('refuses %s and leaves nothing', async (_, data, seen) => {
  const path = write('bad.bin', data);
  await expect(ingest(path)).rejects.toThrow(seen);
  expect([...files().keys()]).toEqual([path]);
});

test('writes nothing in a dry run, and says what it would write', async () => {
  expect(states(await ingest(report, { dryRun: true }))).toEqual(['new', 'new', 'new', 'new']);
  expect(files()).toEqual(new Map());
});

test('leaves alone what an editor has written, in both languages', async () => {
  await ingest(report);
  const [path] = [...files(join(content, 'briefings', 'zh')).keys()];
  writeFileSync(path!, readFileSync(path!, 'utf8').replace(/^title: .*$/m, 'title: 许昌外贸稳中有升'));
  const before = files();
  expect(states(await ingest(report))).toEqual(['same', 'yours', 'yours']);
  expect(files()).toEqual(before);
});

test('obeys the ranges that an editor sets', async () => {
  await ingest(page);
  const path = join(content, 'sources', 'page-2021-09-16.yaml');
  const [id, range] = /^ {2}(dengfeng[a-z-]*):[\s\S]*?ranges: (.*)$/m
    .exec(readFileSync(path, 'utf8'))!
    .slice(1) as [string, string];
  const draft = join(content, 'briefings', 'zh', `${id}.mdx`);
  expect(readFileSync(draft, 'utf8')).toContain('value: "120"');
  const start = /(\d+), \d+\]\]$/.exec(range)![1]!;
  const mine = `[[${start}, ${Number(start) + 40}]]`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(range, mine));
  await ingest(page);
  expect(readFileSync(draft, 'utf8')).toContain('value: "96"');
  expect(readFileSync(draft, 'utf8')).not.toContain('value: "120"');
  expect(readFileSync(path, 'utf8')).toContain(mine);
});

test('takes the date from the caller where the document has none', async () => {
  const { data } = await ingest(write('notes.txt', '焦作市企业签约12个项目，总投资3亿元。'), {
    date: '2020-03-14',
  });
  expect(data).toMatchObject({ date: '2020-03-14', dateFoundIn: 'editor' });
});

test('knows a document again in another encoding', async () => {
  const { id } = await ingest(report);
  const again = await ingest(join(golden, 'gb18030', 'henan-daily-2021-05-12.txt'));
  expect([again.id, states(again)]).toEqual([id, ['same', 'same', 'same']]);
});

test('reports a new version, and takes it over when told to', async () => {
  const path = write('henan-daily-2021-05-12.txt', readFileSync(report));
  await ingest(path);
  const [draft] = [...files(join(content, 'briefings', 'zh')).keys()];
  writeFileSync(draft!, readFileSync(draft!, 'utf8').replace(/^summary: .*$/m, 'summary: 外贸进出口。'));
  writeFileSync(
    path,
    readFileSync(path, 'utf8')
      .replace('长葛市96家', '长葛市98家')
      .replace('\n\n企业', '\n\n另起一段。\n\n企业'),
  );
  const before = files();
  const waiting = await ingest(path);
  expect(waiting.update?.report.join('\n')).toMatch(/“长葛市96家” cannot follow: the quote is gone/);
  expect(files()).toEqual(before);
  expect((await ingest(path, { update: true })).update?.done).toBe(true);
  const corpus = loadCorpus(content, { sourcesDir: texts });
  const { text } = [...corpus.sources.values()][0]!;
  const printed = (at: readonly [number, number]) =>
    text.at === 'hand' ? text.value.slice(...at).replace(/\s/g, '') : '';
  const figures = [...corpus.figures.values()];
  expect(figures.length).toBeGreaterThan(12);
  expect(figures.filter(({ at, quote }) => printed(at) !== quote).map(({ quote }) => quote)).toEqual([
    '长葛市96家',
  ]);
  expect(readFileSync(draft!, 'utf8')).toContain('summary: 外贸进出口。');
});

test('takes another document of the same name for what it is', async () => {
  const path = write('index.txt', readFileSync(report));
  const one = await ingest(path, { date: '2021-05-12' });
  writeFileSync(path, readFileSync(join(golden, 'hard-wraps', 'luoyang-daily-2021-07-03.txt')));
  const other = await ingest(path, { date: '2021-07-03' });
  expect(other.update).toBeUndefined();
  expect(other.id).not.toBe(one.id);
  expect(readdirSync(texts)).toHaveLength(2);
});

test('refuses a new version whose old text is gone', async () => {
  const path = write('henan-daily-2021-05-12.txt', readFileSync(report));
  await ingest(path);
  rmSync(texts, { recursive: true });
  writeFileSync(path, readFileSync(path, 'utf8').replace('96家', '98家'));
  await expect(ingest(path, { update: true })).rejects.toThrow(/old text is not at hand/);
  expect((await ingest(path, { id: 'another' })).id).toBe('another');
});

test.each(twins)('keeps apart the texts of %j and %j', async (one, other) => {
  mkdirSync(join(folder, 'a'));
  mkdirSync(join(folder, 'b'));
  await ingest(write(join('a', one), '3月14日，焦作市签约12个项目。'), { date: '2020-03-14', id: 'one' });
  await ingest(write(join('b', other), '3月15日，焦作市签约15个项目。'), { date: '2020-03-15', id: 'other' });
  expect(new Set(readdirSync(texts).map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(2);
});

test('explains itself', () => {
  const { status, stdout } = program(['--help']);
  expect(status).toBe(0);
  for (const word of ['--dry-run', '--update', '--sources', 'standard input', 'Exit codes'])
    expect(stdout).toContain(word);
});
