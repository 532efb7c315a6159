import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check as run } from '../../../scripts/check/run.ts';
import { Archive } from './archive.ts';
import { faults } from './faults.ts';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
  vi.stubEnv('SOURCES_DIR', archive.path('texts'));
});
afterEach(() => {
  archive.discard();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What `shuzheng check` prints and the code it leaves, run within this process. */
async function check(): Promise<{ printed: string; code: number }> {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const options = { content: archive.path('content'), format: 'text', lang: 'en' } as const;
  const code = await run(options, undefined, undefined);
  return { printed, code };
}

test('check passes the archive before it is damaged', async () => {
  const { printed, code } = await check();
  expect(code, printed).toBe(0);
});

test.each(faults)('check fails and says where: $name', async ({ file, line, rule, damage }) => {
  damage(archive);
  const { printed, code } = await check();
  expect(code).toBe(1);
  const places = printed.split('\n').filter((text) => text.endsWith(`  ${rule}`));
  const place = `${archive.path(file)}:${line}`;
  expect(
    places.some((text) => text.startsWith(`${place} `) || text.startsWith(`${place}:`)),
    printed,
  ).toBe(true);
});

test.each([...faults.filter((_, index) => index % 16 === 0)])(
  'so does the program itself: $name',
  ({ file, line, damage }) => {
    damage(archive);
    const { status, stdout } = spawnSync(
      'node',
      ['scripts/shuzheng.mjs', 'check', '--content', archive.path('content')],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout).toContain(`${archive.path(file)}:${line}`);
  },
  30_000,
);
