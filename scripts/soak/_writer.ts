/**
 * The victim of the kill soak: writes the files of a folder over and over, each with its own hash in its
 * first line, until it is killed. `plain` writes the way that tears files, as the control.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../../src/corpus/lock.ts';
import { writeAtomically } from '../../src/corpus/write.ts';

const [folder = '.', how = 'atomic'] = process.argv.slice(2);
const names = ['sources/a.yaml', 'briefings/zh/a.mdx', 'briefings/en/a.mdx', 'text/a.txt'];

/** Content of about 200 kB that says itself whether it is whole. */
function content(round: number): string {
  const body = `${round} 数证\n`.repeat(10_000 + (round % 7) * 1_000);
  return `${createHash('sha256').update(body).digest('hex')}\n${body}`;
}

await withLock(folder, () => {
  process.stdout.write('ready\n');
  for (let round = 0; ; round += 1) {
    for (const name of names) {
      if (how === 'plain') writeFileSync(join(folder, name), content(round));
      else writeAtomically(join(folder, name), content(round));
    }
  }
});
