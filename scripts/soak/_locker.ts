/**
 * One of the crowd of the lock soak: takes the lock again and again, and notes when it has it.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withLock } from '../../src/corpus/lock.ts';

const [folder = '', rounds = '0'] = process.argv.slice(2);
const note = (what: string) => appendFileSync(join(folder, 'log.txt'), `${what}\n`);

for (let round = 0; round < Number(rounds); round += 1) {
  const turn = `${process.pid}.${round}`;
  await withLock(
    folder,
    async () => {
      note(`begin ${turn}`);
      await pause(Math.random() * 5);
      note(`end ${turn}`);
    },
    { wait: 120_000 },
  );
}
