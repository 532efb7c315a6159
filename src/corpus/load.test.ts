import { expect, test } from 'vitest';
import { loadCorpus } from './load.ts';

const folder = 'src/corpus/fixtures/sound';
const corpus = loadCorpus(`${folder}/content`, { sourcesDir: `${folder}/texts` });

test('a sound archive has no findings', () => expect(corpus.findings).toEqual([]));

test('briefings of one day come as the paper prints them, with both versions', () => {
  expect([...corpus.briefings.keys()]).toEqual(['tree-planting', 'library']);
  const { zh, en } = corpus.briefings.get('tree-planting')!.versions;
  expect(zh.mentions.map(({ figure }) => figure)).toEqual(en.mentions.map(({ figure }) => figure));
  expect(zh.mentions).toHaveLength(8);
});

test('a figure knows its file and line', () => {
  expect(corpus.figures.get('tree-planting#rural')).toMatchObject({
    value: '2760000',
    bound: 'exact',
    file: `${folder}/content/briefings/zh/tree-planting.mdx`,
    line: 19,
  });
  expect(corpus.figures.size).toBe(6);
});

test('every quote stands at its offsets in the text', () => {
  for (const { quote, at, briefing } of corpus.figures.values()) {
    const { text } = corpus.sources.get(corpus.briefings.get(briefing)!.source)!;
    expect(text.at === 'hand' && text.value.slice(...at)).toBe(quote);
  }
});

test('without the texts every source says why its text is missing', () => {
  const { sources, findings } = loadCorpus(`${folder}/content`, { sourcesDir: '/nonexistent' });
  expect(findings).toEqual([]);
  expect([...sources.values()].map(({ text }) => text.at)).toEqual(['missing']);
});

test('corrections come newest first, each with its line', () => {
  expect(
    corpus.corrections.map(({ date, briefing, figure, line }) => [date, briefing, figure, line]),
  ).toEqual([
    ['2020-05-08', 'library', 'visits', 6],
    ['2020-05-07', 'tree-planting', undefined, 1],
  ]);
});

test('an archive that is not there is findings, not an exception', () => {
  const { findings } = loadCorpus('/nonexistent/content');
  expect(findings.map(({ rule }) => rule)).toContain('missing-file');
  expect(findings.every(({ file, line, level }) => file !== '' && line >= 1 && level === 'error')).toBe(true);
});
