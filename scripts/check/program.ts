/**
 * A digest of the code that reads and checks, and of what it runs on: what another version made is not kept.
 */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = resolve(fileURLToPath(import.meta.url), '../../..');
const folders = ['quantity', 'regions', 'model', 'markdown', 'corpus', 'facts', 'checks'];
/** Folders of what tests read and nothing else. */
const tests = new Set(['fixtures', 'gold', 'pairs']);

/** Of the program in the folder `root`. */
export function programDigest(root = here): string {
  const hash = createHash('sha256').update(process.version);
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of folders) addFolder(hash, root, join(root, 'src', folder));
  return hash.digest('hex');
}

function addFolder(hash: Hash, root: string, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !tests.has(entry.name)) addFolder(hash, root, path);
    else if (/\.(?:ts|json)$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
      hash.update(`\0${path.slice(root.length)}\0`).update(readFileSync(path));
  }
}
