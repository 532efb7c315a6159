import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load.ts';
import type { languages } from '../model/text.ts';
import { regionOf } from '../regions/regions.ts';

const corpus = loadCorpus();
const briefings = [...corpus.briefings.values()];
const figures = [...corpus.figures.values()];
const sources = [...corpus.sources.values()];

test('holds the founding archive, sound in form', () => {
  expect(corpus.findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(briefings.length).toBeGreaterThanOrEqual(22);
  expect(figures.length).toBeGreaterThanOrEqual(300);
  expect(sources.length).toBeGreaterThanOrEqual(5);
});

test('tells every article of every source', () => {
  const told = new Set(briefings.map(({ source, article }) => `${source}#${article}`));
  const articles = sources.flatMap(({ id, articles }) =>
    Object.keys(articles).map((article) => `${id}#${article}`),
  );
  expect(articles.length).toBeGreaterThanOrEqual(22);
  expect(articles.filter((article) => !told.has(article))).toEqual([]);
});

test('pairs the paragraphs of the two languages', () => {
  const uneven = briefings.filter(({ versions: { zh, en } }) => zh.blocks.length !== en.blocks.length);
  expect(uneven.map(({ id }) => id)).toEqual([]);
});

test('mentions the same figures in both languages', () => {
  const mentioned = (id: string, language: (typeof languages)[number]) =>
    [...new Set(corpus.briefings.get(id)!.versions[language].mentions.map(({ figure }) => figure))].sort();
  for (const { id } of briefings) expect(mentioned(id, 'en'), id).toEqual(mentioned(id, 'zh'));
});

test('places every figure in a region of the gazetteer', () => {
  expect(figures.filter(({ region }) => !regionOf(region)).map(({ ref }) => ref)).toEqual([]);
});

const run = 32;
const stretches = (text: string): readonly string[] => {
  const printed = text.replace(/\s+/gu, '');
  return Array.from({ length: Math.max(0, printed.length - run + 1) }, (_, start) =>
    printed.slice(start, start + run),
  );
};
const copied = (text: string, source: ReadonlySet<string>) =>
  stretches(text).find((stretch) => source.has(stretch));

test('notices a stretch that is copied, wraps and all', () => {
  const source = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃';
  const wrapped = (length: number) => `另起：${source.slice(1, 12)}\n ${source.slice(12, 1 + length)}。`;
  expect(copied(wrapped(run), new Set(stretches(source)))).toBeDefined();
  expect(copied(wrapped(run - 1), new Set(stretches(source)))).toBeUndefined();
});

const texts = sources.flatMap(({ text }) => (text.at === 'hand' ? [text.value] : []));

/** The rule of the house: no more than 24 characters around a number, and never 32 in a row anywhere. */
test(`quotes no more of a source than a number and its words (${texts.length} of ${sources.length} texts at hand)`, () => {
  expect(figures.filter(({ quote }) => quote.length > 24).map(({ ref }) => ref)).toEqual([]);

  const source = new Set(texts.flatMap(stretches));
  const files = globSync('content/**/*.{mdx,yaml}');
  expect(files.length).toBeGreaterThanOrEqual(2 * briefings.length + sources.length);
  for (const file of files) expect(copied(readFileSync(file, 'utf8'), source), file).toBeUndefined();
});
