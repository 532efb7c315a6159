import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LockedError, lockName, withLock } from './lock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shuzheng-lock-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const holder = (pid: number, host = hostname()) =>
  JSON.stringify({ pid, host, since: '2020-05-06T00:00:00Z', token: 'x' });

test('work runs one at a time and the lock is gone afterwards', async () => {
  let [running, most] = [0, 0];
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await pause(5);
    running -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(root, work)));
  expect(most).toBe(1);
  expect(existsSync(join(root, lockName))).toBe(false);
});

test('the lock is let go when the work fails', async () => {
  await expect(withLock(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(join(root, lockName))).toBe(false);
});

test('a lock whose holder has died is taken over, and its leftovers are swept', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(join(root, lockName), holder(pid));
  const leftover = join(root, '.shuzheng-0123456789abcdef.tmp');
  writeFileSync(leftover, '');
  expect(await withLock(root, () => existsSync(leftover))).toBe(false);
});

test.each([
  ['of a living process', holder(process.ppid)],
  ['of another machine', holder(1, 'elsewhere')],
])('a lock %s is respected, and its holder named', async (_, text) => {
  writeFileSync(join(root, lockName), text);
  const waiting: string[] = [];
  const attempt = withLock(root, () => 'ran', { wait: 50, onWait: (name) => waiting.push(name) });
  await expect(attempt).rejects.toThrow(LockedError);
  expect(waiting).toHaveLength(1);
  expect(readFileSync(join(root, lockName), 'utf8')).toBe(text);
});

test('a lock that names nobody is not guessed at', async () => {
  writeFileSync(join(root, lockName), 'garbage');
  await expect(withLock(root, () => 'ran', { wait: 50 })).rejects.toThrow(/delete the file/i);
});
