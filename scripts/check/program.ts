/**
 * A digest of the code that reads and checks, and of what it runs on: what another version made is not kept.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, type Kept } from '../../src/model/kept.ts';

const here = resolve(fileURLToPath(import.meta.url), '../../..');
const folders = ['quantity', 'regions', 'model', 'markdown', 'corpus', 'facts', 'checks'];
/** Folders of what tests read and nothing else. */
const tests = new Set(['fixtures', 'gold', 'pairs']);

/** Of the program in the folder `root`; files that nobody touched since `kept` was filled are not read again. */
export function programDigest(root = here, kept?: Kept): string {
  const paths = pathsOf(root);
  if (!kept) return digestOfFiles(root, paths);
  const key = digestOf('program', process.version, root, ...paths.map((path) => touched(root, path)));
  const known = kept.get(key);
  if (typeof known === 'string') return known;
  const digest = digestOfFiles(root, paths);
  kept.set(key, digest);
  return digest;
}

function digestOfFiles(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** What changes with every write, as Git's index has it: nobody sets back the time that the system gives. */
function touched(root: string, path: string): string {
  const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, path));
  return [path, size, mtimeMs, ctimeMs, ino].join(':');
}

/** The files that the digest is of, from `root`. */
function pathsOf(root: string): readonly string[] {
  const paths = ['package-lock.json'];
  const add = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !tests.has(entry.name)) add(path);
      else if (/\.(?:ts|json)$/.test(entry.name) && !entry.name.endsWith('.test.ts')) paths.push(path);
    }
  };
  for (const folder of folders) add(`src/${folder}`);
  return paths;
}
