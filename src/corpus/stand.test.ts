import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedBetween, standOf } from './stand.ts';

test('names every file that was changed, added, removed or renamed, and no other', () => {
  const root = mkdtempSync(join(tmpdir(), 'stand-'));
  const at = (name: string) => join(root, name);
  mkdirSync(at('briefings'));
  for (const name of ['site.yaml', 'briefings/one.mdx', 'briefings/two.mdx', 'briefings/three.mdx'])
    writeFileSync(at(name), name);
  const before = standOf(root);
  expect(changedBetween(before, standOf(root))).toEqual([]);

  writeFileSync(at('briefings/one.mdx'), 'briefings/ONE.mdx');
  rmSync(at('briefings/two.mdx'));
  renameSync(at('briefings/three.mdx'), at('briefings/trio.mdx'));
  writeFileSync(at('.editor.swp'), 'not of the archive');
  expect(changedBetween(before, standOf(root))).toEqual(
    ['briefings/one.mdx', 'briefings/three.mdx', 'briefings/trio.mdx', 'briefings/two.mdx'].map(at),
  );
  rmSync(root, { recursive: true });
  expect(standOf(root).size).toBe(0);
});
