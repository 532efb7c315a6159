import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { programDigest } from './program.ts';

const root = mkdtempSync(join(tmpdir(), 'shuzheng-program-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const path of ['package-lock.json', 'src']) cpSync(path, join(root, path), { recursive: true });

function write(path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '{}\n');
}

test('is that of a copy', () => {
  expect(programDigest(root)).toBe(programDigest());
});

test.each([
  'src/checks/ratio.ts',
  'src/checks/agreement/new.ts',
  'src/facts/facts.ts',
  'src/quantity/zh/unit.ts',
  'src/regions/gazetteer.json',
  'src/model/relation.ts',
  'src/markdown/parse.ts',
  'src/corpus/load.ts',
  'package-lock.json',
])('changes with %s', (path) => {
  const before = programDigest(root);
  write(path);
  expect(programDigest(root)).not.toBe(before);
});

test.each(['src/checks/ratio.test.ts', 'src/corpus/fixtures/new.json', 'src/report/text.ts'])(
  'does not change with %s',
  (path) => {
    const before = programDigest(root);
    write(path);
    expect(programDigest(root)).toBe(before);
  },
);
