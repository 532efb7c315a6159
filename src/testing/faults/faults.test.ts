import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { Archive } from './archive.ts';
import { faults } from './faults.ts';

const load = (archive: Archive) => loadCorpus(archive.path('content'), { sourcesDir: archive.path('texts') });

test('there are faults enough, each by its own name', () => {
  expect(faults.length).toBeGreaterThanOrEqual(80);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

test('the archive is sound before it is damaged', () => {
  const archive = new Archive();
  expect(load(archive).findings).toEqual([]);
  archive.discard();
});

test.each(faults)('$name: $rule', ({ rule, file, line, damage }) => {
  const archive = new Archive();
  try {
    damage(archive);
    const errors = load(archive).findings.filter(({ level }) => level === 'error');
    const seen = errors.map((finding) => [
      finding.rule,
      relative(archive.folder, finding.file),
      finding.line,
    ]);
    expect(seen).toContainEqual([rule, file, line]);
    for (const { message } of errors) expect(message).toMatch(/^Unexpected .*expected /s);
  } finally {
    archive.discard();
  }
});
