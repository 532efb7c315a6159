/**
 * `npm run bench -- NAME [ARGUMENTS]`: the benchmarks, one file each in `bench/`. They print a table and
 * judge nothing; a claim in the README repeats what they print.
 */
import { readdirSync } from 'node:fs';

/** What each benchmark exports: measures, and returns the table that is printed. */
export interface Bench {
  readonly bench: (args: readonly string[]) => Promise<string> | string;
}

const names = readdirSync(new URL('bench/', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('_'))
  .map((name) => name.slice(0, -3));
const [name = '', ...args] = process.argv.slice(2);

if (names.includes(name)) {
  const { bench } = (await import(`./bench/${name}.ts`)) as Bench;
  process.stdout.write(`${await bench(args)}\n`);
} else {
  process.stderr.write(`Usage: npm run bench -- NAME\nNames: ${names.join(', ')}\n`);
  process.exitCode = name === '--help' ? 0 : 2;
}
