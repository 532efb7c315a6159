import { expect, test } from 'vitest';
import { type Archive, archiveOf, knownOf, wantedOf } from './archives/archives.ts';
import { archives } from './archives/index.ts';
import { flowOf } from './fixtures.ts';
import { scoreOf } from './score.ts';

test('invents two hundred archives, each with its own name', () => {
  expect(new Set(archives.map(({ name }) => name)).size).toBe(200);
});

const score = (archive: Archive) => {
  const wanted = wantedOf(archive);
  const { isFound, others } = scoreOf(archiveOf(archive), knownOf(archive));
  return {
    missed: wanted.filter((one) => !isFound(one)).map(({ relation }) => flowOf(relation)),
    others: others.map(({ relation }) => flowOf(relation)),
  };
};

test.each(archives)('$name', (archive) => {
  const missed = (archive.unseen ?? []).map(([, relation]) => flowOf(relation));
  expect(score(archive)).toEqual({ missed, others: [] });
});
