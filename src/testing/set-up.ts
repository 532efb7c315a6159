/**
 * Builds the archive once for each base path before the browser tests, and removes it after them. Each test
 * file runs in a process of its own, so that none could build for the others.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bases } from './built-site.ts';

export function setup(): () => void {
  const run = mkdtempSync(join(tmpdir(), 'shuzheng-site-'));
  for (const [base, folder] of Object.entries(bases)) {
    const out = join(run, folder);
    execFileSync('node', ['scripts/shuzheng.ts', 'build', '--out', out, '--base', base], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  process.env['SHUZHENG_TEST_SITES'] = run;
  return () => rmSync(run, { recursive: true, force: true });
}
