/**
 * Publishing is all or nothing: a site is built beside the old one and takes its place by renaming.
 * A kill between the two renames leaves the old site under `<target>.old`, which the next start restores.
 */
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Puts the folder `side` in the place of `target`. Both must lie in the same file system. */
export async function swapFolder(side: string, target: string): Promise<void> {
  const old = `${target}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, old);
  await rename(side, target);
  await rm(old, { recursive: true, force: true });
}

/** Restores or removes what an interrupted build of `target` left; a build still running is left alone. */
export async function sweepFolders(target: string): Promise<void> {
  const old = `${target}.old`;
  if (existsSync(old)) {
    if (existsSync(target)) await rm(old, { recursive: true, force: true });
    else await rename(old, target);
  }
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  const prefix = `${basename(target)}.building-`;
  for (const name of await readdir(folder)) {
    if (name.startsWith(prefix) && !running(Number(name.slice(prefix.length))))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

function running(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
