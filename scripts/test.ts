/**
 * `npm test`: everything that must hold, in the order that fails fastest, with the totals last.
 * Installs Chromium and CJK fonts where they are missing and the user may; says how otherwise.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.ts';

interface Totals {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'shuzheng-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs a command with its output shown; the step counts as one test. */
function step(name: string, command: string, ...args: string[]): boolean {
  process.stdout.write(`\n▸ ${name}\n`);
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  process.stdout.write(
    `  ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - started) / 100) / 10} s\n`,
  );
  totals[status === 0 ? 'passed' : 'failed'] += 1;
  return status === 0;
}

/** Runs a Vitest project and adds its totals; a run that executed no test has failed. */
function vitest(project: string): void {
  const file = join(scratch, `${project}.json`);
  process.stdout.write(`\n▸ tests: ${project}\n`);
  const { status } = spawnSync(
    'vitest',
    ['run', '--project', project, '--reporter', 'dot', '--reporter', 'json', '--outputFile.json', file],
    // A dot a test stays a dot in a log.
    { stdio: 'inherit', env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' } },
  );
  const result = readTotals(file);
  totals.passed += result.numPassedTests;
  totals.skipped += result.numPendingTests;
  totals.failed += Math.max(result.numFailedTests, status === 0 && result.numPassedTests > 0 ? 0 : 1);
}

function readTotals(file: string): Totals {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Totals;
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
  }
}

ensureChromium();
step('lint', 'npm', 'run', '--silent', 'lint');
step('types', 'npm', 'run', '--silent', 'types');
vitest('unit');
if (step('checks of the archive', 'npm', 'run', '--silent', 'check')) vitest('site');
else totals.failed += 1;

process.stdout.write(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}\n`,
);
process.exitCode = totals.failed === 0 ? 0 : 1;
