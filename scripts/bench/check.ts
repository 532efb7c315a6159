/**
 * All checks over archives of 1,000, 10,000 and 100,000 figures made from known truths, told in briefings of
 * two languages and half of them told again in a second briefing. Each run is a process of its own.
 */
import { spawnSync } from 'node:child_process';

interface Run {
  readonly figures: number;
  readonly outcomes: number;
  readonly wrong: number;
  readonly seconds: number;
  /** Processor seconds, which a busy machine does not lengthen. */
  readonly busy: number;
  readonly rss: number;
}

export function bench(args: readonly string[]): string {
  const sizes = args.length > 0 ? args : ['1000', '10000', '100000'];
  const rows = sizes.map((size) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/bench/_check-run.ts', size], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const { figures, outcomes, wrong, seconds, busy, rss } = JSON.parse(stdout) as Run;
    const micro = Math.round((busy * 1e6) / figures);
    return [figures, outcomes, wrong, seconds.toFixed(2), busy.toFixed(2), micro, Math.round(rss)]
      .map((cell) => String(cell).padStart(9))
      .join('');
  });
  return ['  figures verdicts    wrong  seconds    CPU s µs/figure  peak MB', ...rows].join('\n');
}
