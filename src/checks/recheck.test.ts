import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeptFolder, sweepKept } from '../corpus/kept.ts';
import { keptReaders } from '../corpus/kept-files.ts';
import { loadCorpus } from '../corpus/load.ts';
import { Archive } from '../testing/faults/archive.ts';
import { faults } from '../testing/faults/faults.ts';
import { runChecks } from './index.ts';
import { recheck } from './recheck.ts';

const folder = mkdtempSync(join(tmpdir(), 'shuzheng-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
  link();
});
afterEach(() => archive.discard());

/** Relations across briefings, so that there is something to depend on. */
function link(): void {
  archive.edit(trees, 'checks:\n', `checks:\n${relations}`);
}
const trees = 'content/briefings/zh/tree-planting.mdx';
const treesEn = 'content/briefings/en/tree-planting.mdx';
const library = 'content/briefings/zh/library.mdx';
const libraryEn = 'content/briefings/en/library.mdx';
const source = 'content/sources/sample-daily-2020-05-06.yaml';
const text = 'texts/sample-daily-2020-05-06.txt';
const relations = [
  '  - { bounds: "library#visits", within: volunteers }',
  '  - { sum: [rural, "library#visits"], of: planted, partial: true }',
  '',
].join('\n');

const root = () => join(archive.folder, 'content');
const options = () => ({ sourcesDir: archive.path('texts') });
/** Paths differ from one copy of the archive to the next, and nothing else may. */
const printed = (value: unknown): string => JSON.stringify(value).replaceAll(archive.folder, '');

function direct(): string {
  const corpus = loadCorpus(root(), options());
  return printed([corpus.findings, runChecks(corpus)]);
}

let hits = 0;
function keeping(program = 'one'): string {
  const store = new KeptFolder(folder);
  hits = 0;
  const counting = {
    get: (key: string) => {
      const value = store.get(key);
      if (value !== undefined) hits++;
      return value;
    },
    set: (key: string, value: unknown) => store.set(key, value),
  };
  const corpus = loadCorpus(root(), { ...options(), readers: keptReaders(counting, program) });
  const outcomes = recheck(corpus, counting, program);
  for (const [path, entry] of store.fresh) writeFileSync(path, entry);
  return printed([corpus.findings, outcomes]);
}

test('a second run takes everything from the first and prints the same', () => {
  const first = direct();
  expect(keeping()).toBe(first);
  expect(keeping()).toBe(first);
  // Seven files of settings and sources, two briefings read and judged, the archive judged as one.
  expect(hits).toBe(12);
});

test('another version of the program starts anew', () => {
  keeping();
  keeping('two');
  expect(hits).toBe(0);
});

test('a damaged entry counts as none', () => {
  const first = keeping();
  const names = readdirSync(folder);
  for (const [index, name] of names.entries()) {
    const path = join(folder, name);
    const damage = ['', 'x', `${name}\n{}`, '{"lines":{}}', '\0'.repeat(99)][index % 5]!;
    writeFileSync(path, damage);
  }
  expect(keeping()).toBe(first);
  expect(hits).toBe(0);
  expect(keeping()).toBe(first);
  expect(hits).toBe(12);
});

test('entries older than a week go, newer ones stay', () => {
  keeping();
  const [first] = readdirSync(folder);
  const now = statSync(join(folder, first!)).mtimeMs;
  utimesSync(join(folder, first!), new Date(now - 8 * 86_400_000), new Date(now - 8 * 86_400_000));
  const before = readdirSync(folder).length;
  sweepKept(folder, now);
  expect(readdirSync(folder).length).toBe(before - 1);
  sweepKept(join(folder, 'nowhere'), now);
});

const rehash = (a: Archive): void => {
  const hash = createHash('sha256').update(a.bytes(text)).digest('hex');
  a.write(source, a.read(source).replace(/sha256: \w+/, `sha256: ${hash}`));
};

const changes: readonly (readonly [string, (a: Archive) => void])[] = [
  ['a figure', (a) => a.edit(trees, 'value: "75.6"', 'value: "76.5"')],
  ['a figure that another briefing leans on', (a) => a.edit(library, 'value: "1280"', 'value: "4000000"')],
  ['the quote of one', (a) => a.edit(library, '接待读者1280人次\n', '读者1280人次\n')],
  ['a line above one', (a) => a.edit(library, 'topics: [culture]', '# a remark\ntopics: [culture]')],
  ['the prose', (a) => a.edit(trees, '[占75.6%]', '[占76.5%]')],
  ['a line before the prose', (a) => a.edit(trees, '---\n全市', '---\n\n\n全市')],
  ['a paragraph before the others', (a) => a.edit(treesEn, '---\nThe', '---\nIn spring it began.\n\nThe')],
  [
    'a paragraph said twice',
    (a) => a.edit(treesEn, '<Chart', 'It [invested 1.078 billion yuan](#invested).\n\n<Chart'),
  ],
  ['the direction in the Chinese text alone', (a) => a.edit(trees, '[投资10.78', '[投资减少10.78')],
  ['what a mention is linked to', (a) => a.edit(treesEn, '(#rural-share)', '(#rural)')],
  ['a date of the Chinese text', (a) => a.edit(trees, '同日', '5月4日')],
  ['the summary', (a) => a.edit(treesEn, 'Most of the trees', 'Of the trees 75.6%')],
  ['the day of the article', (a) => a.edit(trees, 'date: 2020-05-06', 'date: 2021-05-06')],
  [
    'a number dismissed in the twin',
    (a) => a.edit(treesEn, '---\nThe', 'dismissed:\n  - { quote: 2.76 million, class: phrase }\n---\nThe'),
  ],
  ['the twin', (a) => a.edit(treesEn, '1.078 billion', '10.78 billion')],
  [
    'the title of another briefing',
    (a) => a.edit(libraryEn, 'City Library reopens', 'City Library reopens after 45 days'),
  ],
  [
    'a name in the twin of another',
    (a) => a.write(libraryEn, a.read(libraryEn).replaceAll('City Library', 'town library')),
  ],
  ['a relation', (a) => a.edit(trees, 'of: planted, is', 'of: rural, is')],
  [
    'a waiver',
    (a) =>
      a.edit(
        trees,
        'is: rural-share }',
        'is: rural-share, waive: { reason: { zh: 因, en: so }, author: A, date: 2020-05-07 } }',
      ),
  ],
  [
    'a declaration elsewhere that two are one',
    (a) =>
      a.edit(library, '---\n市', 'checks:\n  - { same-fact: [visits, "tree-planting#volunteers"] }\n---\n市'),
  ],
  [
    'the text of the source',
    (a) => {
      a.write(text, a.read(text).replace('276', '275'));
      rehash(a);
    },
  ],
  ['the text alone, its hash not', (a) => a.write(text, a.read(text).replace('276', '275'))],
  ['the text taken away', (a) => a.remove(text)],
  ['the description of the source', (a) => a.edit(source, '[[15, 85]]', '[[15, 60]]')],
  ['the glossary', (a) => a.edit('content/glossary.yaml', 'en: City Library', 'en: Town Library')],
  ['an indicator', (a) => a.edit('content/indicators.yaml', 'unit: [CNY, USD]', 'unit: USD')],
  ['a topic', (a) => a.edit('content/topics.yaml', 'culture:', 'arts:')],
  ['the settings', (a) => a.edit('content/site.yaml', '#planted', '#missing')],
  ['an event', (a) => a.write('content/events.yaml', a.read('content/events.yaml').replace('1280', '1281'))],
  [
    'a correction',
    (a) => a.write('content/corrections.yaml', a.read('content/corrections.yaml').replace('1280', '1281')),
  ],
  ['a removed figure', (a) => a.edit(library, 'visits:', 'visitors:')],
  [
    'a removed briefing',
    (a) =>
      [library, libraryEn].forEach((file) => {
        a.remove(file);
      }),
  ],
  ['a removed twin', (a) => a.remove(libraryEn)],
  [
    'a renamed briefing',
    (a) => {
      a.rename(library, library.replace('library', 'reading'));
      a.rename(libraryEn, libraryEn.replace('library', 'reading'));
    },
  ],
  [
    'a date dismissed in a neighbour',
    (a) => a.edit(library, '---\n市', 'dismissed:\n  - { quote: 投资10.78亿元, class: repeat }\n---\n市'),
  ],
];

describe('prints the same with and without what is kept after a change of', () => {
  test.each(changes)('%s', (_, change) => {
    const sound = keeping();
    change(archive);
    const changed = direct();
    expect(changed).not.toBe(sound);
    expect(keeping()).toBe(changed);
    expect(keeping()).toBe(changed);
  });

  test.each(faults.map(({ name, damage }) => [name, damage] as const))('%s', (_, damage) => {
    archive.discard();
    archive = new Archive();
    keeping();
    damage(archive);
    expect(keeping()).toBe(direct());
  });
});
