/**
 * Eight processes that want one lock, some of them killed while they hold it or wait: no two ever have it
 * at once, and no killed one keeps the others out.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lockName } from '../../src/corpus/lock.ts';

/** Processes in all, eight at a time. */
export const count = 80;
export const minutes = 10;

const crowd = 8;
const rounds = 10;

export async function soak(trials: number, deadline: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'shuzheng-locks-'));
  const seen = { processes: 0, kills: 0 };
  try {
    while (seen.processes < trials && performance.now() < deadline) {
      const members = Array.from({ length: crowd }, (_, index) => member(folder, index % 4 === 0));
      const ends = await Promise.all(members);
      seen.processes += crowd;
      seen.kills += ends.filter((end) => end === 'killed').length;
      const failed = ends.find((end) => end === 'failed');
      if (failed) throw new Error('A process did not get the lock.');
    }
    const turns = judge(readFileSync(join(folder, 'log.txt'), 'utf8').trim().split('\n'));
    if (existsSync(join(folder, `${lockName}.takeover`)))
      throw new Error('The guard of a takeover was left.');
    if (seen.kills === 0) throw new Error('Nobody was killed: the moments are wrong.');
    return `${seen.processes} processes, ${turns} turns, ${seen.kills} killed: never two at once, nobody kept out`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function member(folder: string, doomed: boolean): Promise<'done' | 'killed' | 'failed'> {
  const child = spawn(process.execPath, ['scripts/soak/_locker.ts', folder, String(rounds)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  if (doomed) {
    await Promise.race([pause(300 + Math.random() * 1500), exit]);
    if (child.kill('SIGKILL')) {
      await exit;
      return 'killed';
    }
  }
  const [code] = await exit;
  return code === 0 ? 'done' : 'failed';
}

/** Between the begin and the end of a turn nobody else may begin; a turn without an end was killed. */
function judge(log: readonly string[]): number {
  const ends = new Map(
    log.flatMap((line, index) => (line.startsWith('end ') ? [[line.slice(4), index]] : [])),
  );
  let last = -1;
  for (const [index, line] of log.entries()) {
    if (!line.startsWith('begin ')) continue;
    if (index < last) throw new Error(`${line} came before the end of the turn before it`);
    last = Math.max(last, ends.get(line.slice(6)) ?? index);
  }
  return ends.size;
}
