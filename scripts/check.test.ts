import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Archive } from '../src/testing/faults/archive.ts';

vi.setConfig({ testTimeout: 60_000 });

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.discard());

/** What code run from content would try; each line says whether it could. */
const probe = `
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const who = process.permission ? 'confined' : 'free';
const here = dirname(fileURLToPath(import.meta.url));
const attempt = (what, act) => {
  try {
    act();
    process.stderr.write(who + ' could ' + what + '\\n');
  } catch (error) {
    process.stderr.write(who + ' was denied ' + what + ': ' + error.code + '\\n');
  }
};
attempt('write the archive', () => writeFileSync(join(here, who + '.txt'), ''));
attempt('write elsewhere', () => writeFileSync(join(here, '..', who + '.txt'), ''));
attempt('read elsewhere', () => readFileSync('/etc/hostname'));
attempt('start a program', () => {
  const { error } = spawnSync('true');
  if (error) throw error;
});
attempt('start a thread', () => new Worker('', { eval: true }).unref());
`;

const check = (args: readonly string[], preload?: string) =>
  spawnSync(
    process.execPath,
    [resolve('scripts/shuzheng.mjs'), 'check', '--content', archive.path('content'), ...args],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        SOURCES_DIR: archive.path('texts'),
        ...(preload && { NODE_OPTIONS: `--import=${preload}` }),
      },
    },
  );

test('what reads the archive can write nothing, start nothing and read nothing else', () => {
  archive.write('content/probe.mjs', probe);
  const { status, stderr, stdout } = check([], archive.path('content/probe.mjs'));
  expect(status, stdout + stderr).toBe(0);
  const acts = [
    'write the archive',
    'write elsewhere',
    'read elsewhere',
    'start a program',
    'start a thread',
  ];
  for (const act of acts) {
    expect(stderr).toContain(`free could ${act}\n`);
    expect(stderr).toContain(`confined was denied ${act}: ERR_ACCESS_DENIED\n`);
  }
  expect(existsSync(archive.path('content/free.txt'))).toBe(true);
  expect(existsSync(archive.path('content/confined.txt'))).toBe(false);
});

test('runs where Node was started confined already, and does not pass in silence', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--permission', `--allow-fs-read=${resolve('.')}/*`, resolve('scripts/shuzheng.mjs'), 'check'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/ERR_ACCESS_DENIED|permission|restricted/i);
});

test('what is wrong in a draft is shown and stops nothing', () => {
  const [zh, en] = ['content/briefings/zh', 'content/briefings/en'] as const;
  archive.edit(
    `${zh}/tree-planting.mdx`,
    '同日[图书馆](./library.mdx)开放,接待[1280人次](./library.mdx#visits)。',
    '',
  );
  archive.edit(
    `${en}/tree-planting.mdx`,
    'The [library](./library.mdx) reopened and received [1,280 visits](./library.mdx#visits).\n',
    '',
  );
  archive.edit(`${zh}/library.mdx`, 'value: "1280"', 'value: "1290"');
  expect(check([]).status).toBe(1);
  for (const folder of [zh, en])
    archive.write(
      `${folder}/library.mdx`,
      archive.read(`${folder}/library.mdx`).replace('---\n', '---\ndraft: true\n'),
    );
  const drafted = check([]);
  expect(drafted.stdout).toMatch(/library\.mdx.* {2}inconsistent$/m);
  expect(drafted.status, drafted.stdout).toBe(0);
});

test('accepts a proposal through the process outside, and writes nothing but the briefing', () => {
  const file = 'content/briefings/zh/tree-planting.mdx';
  archive.edit(file, 'checks:\n  - { ratio: rural, of: planted, is: rural-share }\n', '');
  const before = archive.read(file);
  const listed = check(['--propose', '--format', 'json']);
  expect(listed.status, listed.stderr).toBe(0);
  const [proposal] = JSON.parse(listed.stdout) as { id: string }[];
  const { status, stderr } = check(['--accept', proposal!.id]);
  expect(status, stderr).toBe(0);
  expect(archive.read(file)).not.toBe(before);
  expect(check([]).status).toBe(0);
});
