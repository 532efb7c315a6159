/**
 * A digest of the code that reads and checks, and of what it runs on: what another version made is not kept.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const folders = ['quantity', 'regions', 'model', 'markdown', 'corpus', 'facts', 'checks'];

export function programDigest(): string {
  const hash = createHash('sha256').update(process.version);
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of folders) {
    const path = join(root, 'src', folder);
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(?:ts|json)$/.test(name) && !name.endsWith('.test.ts'))
        hash.update(`\0${folder}/${name}\0`).update(readFileSync(join(path, name)));
  }
  return hash.digest('hex');
}
