import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A guard that vanished would build green: these archives must never become a site. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-canary-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const secret = 'planted-secret-8c1f';
const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, {
    encoding: 'utf8',
    env: {
      ...process.env,
      SHUZHENG_CONTENT: join(folder, 'content'),
      SHUZHENG_OUT: join(folder, 'dist'),
      CANARY: secret,
    },
  });
const briefing = () => join(folder, 'content/briefings/en/foreign-trade.mdx');

test.each([
  ['an expression', '\n\n{process.env.CANARY}\n'],
  ['an import', '\n\nimport fs from "node:fs"\n\nText.\n'],
  ['a script', '\n\n<script>alert(1)</script>\n'],
])('shuzheng build refuses content with %s and writes nothing', (_name, planted) => {
  appendFileSync(briefing(), planted);
  const { status, stderr } = run(
    'node',
    'scripts/shuzheng.mjs',
    'build',
    '--content',
    join(folder, 'content'),
    '--out',
    join(folder, 'dist'),
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/briefings\/en\/foreign-trade\.mdx:\d+/);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('astro build on its own refuses the same content', () => {
  appendFileSync(briefing(), '\n\n{process.env.CANARY}\n');
  const { status, stdout, stderr } = run('astro', 'build');
  expect(status).not.toBe(0);
  expect(stdout + stderr).toMatch(/foreign-trade\.mdx:\d+/);
  expect(stdout + stderr).not.toContain(secret);
  expect(existsSync(join(folder, 'dist/en/index.html'))).toBe(false);
});

test('check names the file, the line, what was seen and what was expected where a digit was changed', () => {
  const file = join(folder, 'content/briefings/en/foreign-trade.mdx');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('[75.6 percent]');
  writeFileSync(file, text.replace('[75.6 percent]', '[75.8 percent]'));
  const { status, stdout } = run(
    'node',
    'scripts/shuzheng.mjs',
    'check',
    '--content',
    join(folder, 'content'),
  );
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /foreign-trade\.mdx:\d+.*mention-in-text\s+inconsistent\n\s+Unexpected "75\.8.*expected 75\.6/,
  );
});
