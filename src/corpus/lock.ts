/**
 * One writer at a time. The lock is a file that names its holder, so a lock whose holder was killed is
 * known at once and taken over; no timer has to run, and no stretch of long work makes a lock look old.
 */

import { randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sweep, temporaryName } from './write.ts';

export interface LockOptions {
  /** How long to wait for another writer, in milliseconds. */
  readonly wait?: number;
  /** Called once when there is another writer to wait for. */
  readonly onWait?: (holder: string) => void;
}

/** Another writer did not finish in time. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

export const lockName = '.shuzheng.lock';

/** Runs `work` while no other process writes under `root`, after sweeping what killed writers left there. */
export async function withLock<T>(
  root: string,
  work: () => T | Promise<T>,
  { wait = 30_000, onWait }: LockOptions = {},
): Promise<T> {
  mkdirSync(root, { recursive: true });
  const path = join(root, lockName);
  const own = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    started: processAt(process.pid)?.started,
    token: randomBytes(8).toString('hex'),
  };
  const deadline = performance.now() + wait;
  for (let waited = false; !take(path, JSON.stringify(own)); waited = true) {
    const seen = readHolder(path);
    if (seen === undefined || (isDead(seen.holder) && release(path, seen.text))) continue;
    const name = `process ${seen.holder.pid} on ${seen.holder.host}, since ${seen.holder.since}`;
    if (!waited) onWait?.(name);
    if (performance.now() > deadline) {
      throw new LockedError(
        `${path}\n  Unexpected lock held by ${name}, expected it to be free within ${wait / 1000} s\n  Wait for that process; if it is not one of Shuzheng, delete the file.`,
      );
    }
    await pause(20 + Math.random() * 80);
  }
  const letGo = () => {
    if (readHolder(path)?.holder.token === own.token) unlinkSync(path);
  };
  process.once('exit', letGo);
  try {
    sweep(root);
    return await work();
  } finally {
    process.off('exit', letGo);
    letGo();
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  /** When the process began, as the system counts; tells a process from a later one of the same number. */
  readonly started?: string | undefined;
  readonly token: string;
}

/** Puts the lock in place with its content in one step; a link fails if there is one. */
function take(path: string, text: string): boolean {
  const temporary = join(dirname(path), temporaryName());
  writeFileSync(temporary, text, { flag: 'wx' });
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    // ENOENT: the holder has just swept our temporary file.
    if (['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Removes the lock of a dead holder, unless somebody else just did and holds it now. */
function release(path: string, text: string): boolean {
  const guard = `${path}.takeover`;
  try {
    mkdirSync(guard);
  } catch {
    // Another process is at it. One that was killed in this short stretch must not block for ever.
    const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 10_000) removeFolder(guard);
    return false;
  }
  try {
    if (readHolder(path)?.text === text) unlinkSync(path);
    return true;
  } finally {
    removeFolder(guard);
  }
}

function removeFolder(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Somebody else removed it.
  }
}

function readHolder(path: string): { readonly text: string; readonly holder: Holder } | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return { text, holder: JSON.parse(text) as Holder };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new LockedError(
      `${path}\n  Unexpected content, expected the name of a process\n  Delete the file if no other Shuzheng runs.`,
      { cause: error },
    );
  }
}

/** Whether the holder is a process of this machine that has ended. */
function isDead({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  const now = processAt(pid);
  return now?.state === 'Z' || (started !== undefined && now !== undefined && started !== now.started);
}

/** Fields 3 and 22 of /proc/<pid>/stat, where there is one that we may read. */
function processAt(pid: number): { readonly state: string; readonly started: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
