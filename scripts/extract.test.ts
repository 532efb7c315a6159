import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const extract = (input: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/shuzheng.mjs', 'extract', ...args], { encoding: 'utf8', input });

test('prints what else an open number may be, and nothing of the kind for one that is not', {
  timeout: 30_000,
}, () => {
  const { stdout, status } = extract('产量增长3倍，投资100元。');
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { exact: '3倍', direction: 'up', alternatives: [{ direction: null }] },
    { exact: '100元', unit: 'CNY' },
  ]);
  expect(lines[1]).not.toHaveProperty('alternatives');
  expect(status).toBe(0);
  expect(extract('产量增长3倍', '--format', 'table').stdout).toContain('no direction');
});
