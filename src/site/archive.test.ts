import { expect, test } from 'vitest';
import type { Outcome } from '../model/outcome.ts';
import { archiveOf } from './archive.ts';
import { fixture } from './fixture.ts';

const archive = fixture();

test('knows what was said of each figure, and where it is printed', () => {
  expect(archive.figures).toHaveLength(6);
  expect(archive.verdictOf('tree-planting#rural-share')).toBe('consistent');
  expect(archive.outcomesOf('tree-planting#rural').map(({ check }) => check)).toContain('ratio');
  expect(
    archive.mentionsOf('library#visits').map(({ briefing, language }) => `${briefing} ${language}`),
  ).toEqual(['tree-planting zh', 'tree-planting en', 'library zh', 'library en']);
});

test('a figure is judged by its own outcomes, not by those in which it only takes part', () => {
  const broken: Outcome = {
    id: 'sum:x',
    check: 'sum',
    verdict: 'inconsistent',
    figures: ['tree-planting#planted', 'tree-planting#rural'],
    file: 'x',
    line: 1,
  };
  const judged = archiveOf(archive.corpus, [...archive.outcomes, broken], []);
  expect(judged.verdictOf('tree-planting#planted')).toBe('inconsistent');
  expect(judged.verdictOf('tree-planting#rural')).toBe('exact');
  expect(judged.outcomesOf('tree-planting#rural')).toContain(broken);
});

test('a figure of which nothing was said is not checked', () => {
  expect(archiveOf(archive.corpus, [], []).verdictOf('library#visits')).toBe('not-checked');
});

test('drafts and their figures stay out', () => {
  const library = archive.corpus.briefings.get('library')!;
  const draft = {
    ...library,
    versions: { ...library.versions, en: { ...library.versions.en, draft: true } },
  };
  const briefings = new Map([...archive.corpus.briefings, ['library', draft]]);
  const without = archiveOf({ ...archive.corpus, briefings }, archive.outcomes, []);
  expect(without.briefings.map(({ id }) => id)).toEqual(['tree-planting']);
  expect(without.figures).toHaveLength(5);
});
