import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load.ts';
import type { Outcome } from '../model/outcome.ts';
import { Archive } from '../testing/faults/archive.ts';
import type { Example } from './check.ts';
import { corpusOf } from './example.ts';
import { runChecks } from './index.ts';

const mention = (example: Partial<Example>): Outcome | undefined =>
  runChecks(corpusOf({ shows: { zh: '例', en: 'case' }, verdict: 'exact', ...example })).find(
    ({ check, id }) => check === 'mention-in-text' && id.includes('/en:'),
  );

test('says which way a number went where the text has it the other way', () => {
  const outcome = mention({
    figures: { more: '增加1.16亿元' },
    zh: '销售额[增加1.16亿元](#more)。',
    en: 'Sales [fell by 116 million yuan](#more).',
  });
  expect(outcome?.message?.en).toBe(
    'Unexpected "fell by 116 million yuan" for "more", expected a rise of 116 million yuan (1.16亿元): the direction is opposite',
  );
  expect(outcome?.arithmetic?.zh).toBe('增加1.16亿元 ≠ fell by 116 million yuan');
  expect(outcome?.hint?.zh).toContain('正文应写作 a rise of 116 million yuan；');
});

test('tells what to write in the language of the text', () => {
  const outcome = mention({
    figures: { cost: '投资90亿元' },
    zh: '投资[90亿元](#cost)。',
    en: 'It cost [90 billion yuan](#cost).',
  });
  expect(outcome?.hint?.zh).toContain('正文应写作 9 billion yuan；');
});

test.each([
  ['批复压缩到[1天](#time)。', 'inconsistent'],
  ['批复压缩到[1天以内](#time)。', 'exact'],
  ['批复[不超过1天](#time)。', 'exact'],
])('holds %s to the limit that its source sets', (zh, verdict) => {
  const found = runChecks(
    corpusOf({
      shows: { zh: '例', en: 'case' },
      verdict: 'exact',
      figures: { time: '1天以内' },
      zh,
      en: 'Approval takes [one day](#time).',
    }),
  ).filter(({ check }) => check === 'mention-in-text');
  expect(found.map(({ id, verdict: told }) => [id.includes('/en:'), told])).toEqual([
    [false, verdict],
    [true, 'exact'],
  ]);
});

test.each([
  ['It has [a couple of buildings](#number).', '"a couple" may be read in two ways'],
  ['It has [2 buildings](#number).', undefined],
])('notes of %s whether it is open', (en, note) => {
  const outcome = mention({ figures: { number: '建楼2座' }, zh: '[建楼2座](#number)。', en });
  expect(outcome?.note?.en.split(' (')[0]).toBe(note);
});

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.discard());

const loose = (): Outcome | undefined =>
  runChecks(loadCorpus(join(archive.folder, 'content'), { sourcesDir: archive.path('texts') })).find(
    ({ verdict }) => verdict === 'inconsistent',
  );

test.each([
  ['title', 'title: 今春植树收官', 'title: 今春植树366万株', 2, 12],
  ['quoted summary', 'summary: 乡村植树占多数。', 'summary: "乡村植树占多数，共366万株。"', 3, 20],
  ['folded summary', 'summary: 乡村植树占多数。', 'summary: >-\n  共植树\n  366万株。', 3, undefined],
])('points at a number of a %s and names the nearest figure', (_, before, after, line, column) => {
  archive.edit('content/briefings/zh/tree-planting.mdx', before, after);
  const outcome = loose();
  expect(outcome).toMatchObject({ check: 'unlinked-number', line, ...(column && { column }) });
  expect(outcome?.column).toBe(column);
  expect(outcome?.message?.en).toBe(
    'Unexpected number "366万株", expected one that a figure of the briefing states, such as 3.65 million of "planted"',
  );
});

test('points at a day of a title that no calendar has', () => {
  archive.edit('content/briefings/zh/tree-planting.mdx', 'title: 今春植树收官', 'title: 植树4月31日收官');
  expect(loose()).toMatchObject({ line: 2, column: 10 });
});
