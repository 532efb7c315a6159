/**
 * Builds the archive once for each base path before the browser tests, and removes it after them. Each test
 * file runs in a process of its own, so that none could build for the others.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bases, seriesArchive } from './built-site.ts';

export function setup(): () => void {
  const run = mkdtempSync(join(tmpdir(), 'shuzheng-site-'));
  const build = (folder: string, options: readonly string[], env = process.env) =>
    execFileSync('node', ['scripts/shuzheng.mjs', 'build', '--out', join(run, folder), ...options], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  for (const [base, folder] of Object.entries(bases)) build(folder, ['--base', base]);
  build(seriesArchive.folder, ['--content', join(seriesArchive.root, 'content')], {
    ...process.env,
    SOURCES_DIR: join(seriesArchive.root, 'texts'),
  });
  process.env['SHUZHENG_TEST_SITES'] = run;
  return () => rmSync(run, { recursive: true, force: true });
}
