/**
 * How a folder stands at a moment, so that work which reads it more than once can tell whether all its readings were
 * of the same files.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Each file with its size in bytes and the time of its last change. */
export type Stand = ReadonlyMap<string, string>;

/** Hidden files count for nothing; a folder that is missing has no files. */
export function standOf(root: string): Stand {
  const files = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) {
        const { size, mtimeNs } = statSync(path, { bigint: true, throwIfNoEntry: false }) ?? {};
        files.set(path, `${size} ${mtimeNs}`);
      }
    }
  };
  if (existsSync(root)) walk(root);
  return files;
}

/** The files that were changed, added or removed between two moments, in order. */
export function changedBetween(before: Stand, after: Stand): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}
