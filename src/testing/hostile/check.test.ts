import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check } from '../../../scripts/check/run.ts';
import { Archive } from '../faults/archive.ts';
import { attacks } from './attacks.ts';
import { secret, trap } from './unguarded.ts';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
  vi.stubEnv('SOURCES_DIR', archive.path('texts'));
  vi.stubEnv('SHUZHENG_SECRET', secret);
});
afterEach(() => {
  archive.discard();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test.each(attacks)('check refuses and runs nothing of: $name', async ({ body, rule, line }) => {
  const file = 'content/briefings/en/library.mdx';
  const before = archive.read(file);
  archive.write(file, `${before}\n${body}\n`);
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  delete trap.pwned;
  // In this process, where an attack that ran would spring the trap.
  const code = await check(
    { content: archive.path('content'), format: 'json', lang: 'en' },
    undefined,
    undefined,
  );
  expect(code).toBe(1);
  const text = printed.mock.calls.map(([chunk]) => String(chunk)).join('');
  const { findings } = JSON.parse(text) as { findings: { rule: string; line: number }[] };
  const place = before.split('\n').length + line;
  expect(findings.map((finding) => [finding.rule, finding.line])).toContainEqual([rule, place]);
  expect(text).not.toContain(secret);
  expect(trap.pwned).toBeUndefined();
});
