import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { KeptFolder } from '../../src/corpus/kept.ts';
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

test('is read from what is kept until a file changes, be it by one letter', () => {
  const folder = mkdtempSync(join(root, 'kept-'));
  const run = () => {
    const kept = new KeptFolder(folder);
    const digest = programDigest(root, kept);
    for (const [path, text] of kept.fresh) writeFileSync(path, text);
    return { digest, made: kept.fresh.size };
  };
  const first = run();
  expect(first).toEqual({ digest: programDigest(root), made: 1 });
  expect(run()).toEqual({ digest: first.digest, made: 0 });
  writeFileSync(join(root, 'src/checks/ratio.ts'), '[]\n');
  const changed = run();
  expect(changed).toEqual({ digest: programDigest(root), made: 1 });
  expect(changed.digest).not.toBe(first.digest);
});
