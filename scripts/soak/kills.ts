/**
 * SIGKILLs of a writer at random moments: every file is whole afterwards, and the next start takes the lock
 * over and leaves no temporary file. A plain writer is killed in the same run, and must tear files.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withLock } from '../../src/corpus/lock.ts';

export const count = 200;
export const minutes = 10;

export async function soak(trials: number, deadline: number): Promise<string> {
  const atomic = await killed('atomic', trials, deadline);
  const plain = await killed('plain', Math.min(40, trials), deadline);
  if (plain.torn === 0)
    throw new Error('The plain writer tore no file: the kills come at the wrong moments.');
  if (atomic.torn > 0 || atomic.left > 0)
    throw new Error(`${atomic.torn} torn files, ${atomic.left} temporary files after the next start`);
  return `${atomic.kills} kills: 0 torn of ${atomic.files} files looked at, ${atomic.swept} temporary files swept, 0 left; control: ${plain.torn} torn in ${plain.kills} kills`;
}

async function killed(how: 'atomic' | 'plain', trials: number, deadline: number) {
  const folder = mkdtempSync(join(tmpdir(), 'shuzheng-kills-'));
  const seen = { kills: 0, files: 0, torn: 0, swept: 0, left: 0 };
  for (const name of ['sources', 'briefings/zh', 'briefings/en', 'text'])
    mkdirSync(join(folder, name), { recursive: true });
  try {
    while (seen.kills < trials && performance.now() < deadline) {
      const child = spawn(process.execPath, ['scripts/soak/_writer.ts', folder, how], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await pause(Math.random() * 40);
      child.kill('SIGKILL');
      await once(child, 'exit');
      seen.kills += 1;
      const before = files(folder);
      for (const file of before.filter((name) => !/\/\.[^/]*$/.test(name))) {
        seen.files += 1;
        if (!isWhole(readFileSync(file, 'utf8'))) seen.torn += 1;
      }
      await withLock(folder, () => undefined, { wait: 5_000 });
      seen.left += files(folder).filter((name) => name.endsWith('.tmp')).length;
      seen.swept += before.filter((name) => name.endsWith('.tmp')).length;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return seen;
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function isWhole(text: string): boolean {
  const end = text.indexOf('\n');
  return (
    createHash('sha256')
      .update(text.slice(end + 1))
      .digest('hex') === text.slice(0, Math.max(0, end))
  );
}
