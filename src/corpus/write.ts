/**
 * Writing that cannot tear a file: temporary file, fsync, rename, fsync of the folder. Whoever reads sees
 * the old text or the new one, whatever kills the writer; what a killed writer leaves is swept at next start.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The calls that writing makes; a test passes ones that fail. */
export interface Disk {
  readonly open: (path: string, flags: string, mode: number) => number;
  readonly write: (fd: number, bytes: Uint8Array, offset: number) => number;
  readonly fsync: (fd: number) => void;
  readonly close: (fd: number) => void;
  readonly rename: (from: string, to: string) => void;
}

export const nodeDisk: Disk = {
  open: openSync,
  write: (fd, bytes, offset) => writeSync(fd, bytes, offset),
  fsync: fsyncSync,
  close: closeSync,
  rename: renameSync,
};

/** A file could not be written; the file itself is as it was before. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly path: string;
  readonly code: string;

  constructor(path: string, bytes: number, cause: unknown) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'error';
    super(
      `${path}\n  Unexpected ${code} on writing ${bytes} bytes, expected ${expectations[code] ?? 'a disk that takes them'}\n  The file is as it was. Clear the cause and run again.`,
      { cause },
    );
    this.path = path;
    this.code = code;
  }
}

const expectations: Readonly<Record<string, string>> = {
  ENOSPC: 'room on the disk',
  EDQUOT: 'room in the quota',
  EFBIG: 'a size within the limit for files',
  EACCES: 'the right to write there',
  EPERM: 'the right to write there',
  EROFS: 'a disk that is not read-only',
  ENOTDIR: 'a folder above it, not a file',
  EEXIST: 'a folder above it, not a file',
  EISDIR: 'no folder of the same name',
  EXDEV: 'its folder on one disk',
  EIO: 'a disk without faults',
  ENAMETOOLONG: 'a shorter name',
};

/**
 * Makes `content` the content of the file at `path`, or throws `WriteError` and leaves it as it was.
 * Folders above it are made; a file that has this content already is not touched. Says whether it wrote.
 */
export function writeAtomically(path: string, content: string | Uint8Array, disk: Disk = nodeDisk): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const folder = dirname(path);
  const temporary = join(folder, temporaryName());
  let opened = false;
  try {
    const mode = currentMode(path, bytes);
    if (mode === 'same') return false;
    makeFolder(folder, disk);
    const fd = disk.open(temporary, 'wx', mode ?? 0o666);
    opened = true;
    try {
      for (let written = 0; written < bytes.length; ) written += disk.write(fd, bytes, written);
      disk.fsync(fd);
    } finally {
      disk.close(fd);
    }
    disk.rename(temporary, path);
    opened = false;
    syncFolder(folder, disk);
    return true;
  } catch (cause) {
    if (opened) remove(temporary);
    throw new WriteError(path, bytes.length, cause);
  }
}

/** Removes the temporary files that killed writers left under `root`; only sound while no writer runs. */
export function sweep(root: string): number {
  let swept = 0;
  const entries = readdirSafely(root);
  for (const entry of entries) {
    const path = join(root, entry.name);
    if (entry.isDirectory()) swept += sweep(path);
    else if (entry.isFile() && temporaryPattern.test(entry.name) && remove(path)) swept += 1;
  }
  return swept;
}

/** Ours alone: an editor's own `notes.tmp` is not touched. Short, so that a long name has room for it. */
const temporaryPattern = /^\.shuzheng-[0-9a-f]{16}\.tmp$/;

export function temporaryName(): string {
  return `.shuzheng-${randomBytes(8).toString('hex')}.tmp`;
}

/** The mode to keep, `same` if nothing need be written, or nothing for a new file. */
function currentMode(path: string, bytes: Uint8Array): number | 'same' | undefined {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry?.isFile()) return undefined;
  if (entry.size === bytes.length && readFileSync(path).equals(bytes)) return 'same';
  return entry.mode & 0o777;
}

/** Makes a folder that outlives a crash: its name is on the disk before anything is put in it. */
function makeFolder(folder: string, disk: Disk): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first !== undefined) syncFolder(dirname(first), disk);
}

/** Some systems do not open folders; there the rename alone has to do. */
function syncFolder(folder: string, disk: Disk): void {
  let fd: number;
  try {
    fd = disk.open(folder, 'r', 0);
  } catch {
    return;
  }
  try {
    disk.fsync(fd);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EINVAL', 'EPERM', 'EISDIR', 'EBADF', 'ENOTSUP'].includes(code)) throw error;
  } finally {
    disk.close(fd);
  }
}

function readdirSafely(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that cannot be listed has nothing that we could remove.
    return [];
  }
}

function remove(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    // It is swept at the next start.
    return false;
  }
}
