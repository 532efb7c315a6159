import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Disk, nodeDisk, sweep, WriteError, writeAtomically } from './write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const failing = (call: keyof Disk, code: string, after = 0): Disk => {
  let left = after;
  const fail = () => {
    if (left-- > 0) return;
    throw Object.assign(new Error(code), { code });
  };
  return {
    ...nodeDisk,
    [call]: (...args: never[]) => {
      fail();
      return (nodeDisk[call] as (...a: never[]) => unknown)(...args);
    },
  };
};

test('writes a new file, and the folders above it', () => {
  const path = join(folder, 'a', 'b', '数证.yaml');
  expect(writeAtomically(path, '甲\n')).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('甲\n');
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['数证.yaml']);
});

test('leaves a file alone that has the content already', () => {
  const path = join(folder, 'a.yaml');
  writeAtomically(path, 'same');
  const { mtimeMs, ino } = statSync(path);
  expect(writeAtomically(path, 'same')).toBe(false);
  expect(statSync(path)).toMatchObject({ mtimeMs, ino });
});

test('keeps the mode of a file that it replaces', () => {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  writeAtomically(path, 'new');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

// biome-ignore format: columns
test.each<[keyof Disk, string, number, string]>([
  ['open',   'EACCES', 0, 'on opening'],
  ['open',   'EROFS',  0, 'on a read-only disk'],
  ['open',   'EMFILE', 0, 'without file descriptors'],
  ['write',  'ENOSPC', 0, 'on a full disk'],
  ['write',  'EFBIG',  0, 'past the size limit'],
  ['write',  'EIO',    0, 'on a broken disk'],
  ['fsync',  'EIO',    0, 'when syncing the file'],
  ['rename', 'EXDEV',  0, 'across disks'],
  ['rename', 'EACCES', 0, 'on replacing'],
  ['rename', 'EIO',    0, 'on replacing'],
])('%s %s: the old file stays and nothing is left over, %4$s', (call, code, after) => {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, 'old');
  expect(() => writeAtomically(path, 'new', failing(call, code, after))).toThrow(WriteError);
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

test('a short write goes on where it stopped', () => {
  const path = join(folder, 'a.yaml');
  const bytewise: Disk = {
    ...nodeDisk,
    write: (fd, bytes, offset) => nodeDisk.write(fd, bytes.subarray(0, offset + 1), offset),
  };
  writeAtomically(path, '甲乙', bytewise);
  expect(readFileSync(path, 'utf8')).toBe('甲乙');
});

test('a file where a folder should be is said, and nothing is written', () => {
  writeFileSync(join(folder, 'a'), 'a file');
  expect(() => writeAtomically(join(folder, 'a', 'b.yaml'), 'x')).toThrow(
    /Unexpected (ENOTDIR|EEXIST).*expected a folder above it/s,
  );
  expect(readdirSync(folder)).toEqual(['a']);
});

test('sweeping removes our leftovers everywhere below, and nothing else', () => {
  mkdirSync(join(folder, 'x'));
  const ours = ['.shuzheng-0123456789abcdef.tmp', 'x/.shuzheng-fedcba9876543210.tmp'];
  const others = ['notes.tmp', '.shuzheng.lock', 'x/.shuzheng-short.tmp', 'x/a.yaml'];
  for (const name of [...ours, ...others]) writeFileSync(join(folder, name), '');
  expect(sweep(folder)).toBe(2);
  expect([...ours, ...others].filter((name) => existsSync(join(folder, name)))).toEqual(others);
});
