import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const compare = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['scripts/shuzheng.mjs', 'compare', ...args], { encoding: 'utf8', input });

test('prints one JSON object a pair and exits 1 on a disagreement', { timeout: 30_000 }, () => {
  const pairs = [
    { id: 'right', zh: '投资90亿元', en: 'an investment of 9 billion yuan' },
    { id: 'wrong', zh: '投资90亿元', en: 'an investment of 90 billion yuan' },
  ];
  const { stdout, status } = compare(
    ['--format', 'ndjson'],
    pairs.map((pair) => JSON.stringify(pair)).join('\n'),
  );
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id, agree }) => [id, agree])).toEqual([
    ['right', true],
    ['wrong', false],
  ]);
  expect(lines[1].findings[0]).toMatchObject({ kind: 'magnitude', en: { text: '90 billion yuan' } });
  expect(status).toBe(1);
});

test('compares two files, and names line and column', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  try {
    const [zh, en] = [join(folder, 'zh.txt'), join(folder, 'en.txt')];
    writeFileSync(zh, '签约12个项目。\n总投资208亿元。\n');
    writeFileSync(en, 'It signed 12 projects.\nThey are worth 2.08 billion yuan.\n');
    const { stdout, status } = compare([zh, en]);
    expect(stdout).toContain('zh 2:4, en 2:16  magnitude');
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['one file only', ['a.txt'], ''],
  ['a file that is not there', ['/nowhere/a', '/nowhere/b'], ''],
  ['a line that is no JSON', [], '{"id":'],
  ['a pair without texts', [], '{"id":1}'],
  ['a date that is none', ['--date', 'today'], ''],
])('exits 2 with a clear message on %s', { timeout: 30_000 }, (_, args, input) => {
  const { stderr, status } = compare(args, input);
  expect(stderr).toMatch(/Unexpected .*[Ee]xpected/s);
  expect(status).toBe(2);
});
