/**
 * The victim of the disk soak: writes standard input to one file, and says what became of it.
 */
import { readFileSync } from 'node:fs';
import { type Disk, nodeDisk, writeAtomically } from '../../src/corpus/write.ts';

const [path = '', fault = ''] = process.argv.slice(2);

/** Faults that no ordinary disk can be made to have. */
const injected: Readonly<Record<string, Partial<Disk>>> = {
  EIO: { fsync: fail('EIO') },
  EXDEV: { rename: fail('EXDEV') },
};

function fail(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

try {
  writeAtomically(path, readFileSync(0), { ...nodeDisk, ...injected[fault] });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
