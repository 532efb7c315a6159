/**
 * `npm run soak -- NAME [COUNT]`: what takes too long for every test run. Each soak is bounded in count and
 * time, prints its figures, and exits 1 on the first thing that does not hold.
 */
import { readdirSync } from 'node:fs';

export interface Soak {
  /** Runs `count` trials or until the deadline; says in one line what was seen. Throws on a failure. */
  readonly soak: (count: number, deadline: number) => Promise<string> | string;
  /** How many trials when none are asked for. */
  readonly count: number;
  /** The longest it may take, in minutes. */
  readonly minutes: number;
}

const names = readdirSync(new URL('soak/', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('_'))
  .map((name) => name.slice(0, -3));
const [name = '', asked] = process.argv.slice(2);

if (!names.includes(name)) {
  process.stderr.write(`Usage: npm run soak -- NAME [COUNT]\nNames: ${names.join(', ')}\n`);
  process.exitCode = name === '--help' ? 0 : 2;
} else {
  const { soak, count, minutes } = (await import(`./soak/${name}.ts`)) as Soak;
  const trials = asked === undefined ? count : Number.parseInt(asked, 10);
  const started = performance.now();
  try {
    const seen = await soak(trials, started + minutes * 60_000);
    process.stdout.write(`${name}: ${seen} (${Math.round((performance.now() - started) / 100) / 10} s)\n`);
  } catch (error) {
    process.stderr.write(`${name}: FAILED\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
