/**
 * Reading archives of 100, 1,000 and 5,000 briefings (two languages, 12 figures each) against the floor of
 * reading the same files and parsing their YAML. Each run is a process of its own; medians of three.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growArchive } from './_archive.ts';

interface Run {
  readonly cpu: number;
  readonly wall: number;
  readonly rss: number;
  readonly findings: number;
}

export function bench(args: readonly string[]): string {
  const sizes = args.length > 0 ? args.map(Number) : [100, 1000, 5000];
  const rows = sizes.flatMap((size) => {
    const folder = mkdtempSync(join(tmpdir(), 'shuzheng-bench-'));
    try {
      growArchive(folder, size);
      const [floor, load] = [measure('floor', folder), measure('load', folder)];
      const share = Math.round((load.cpu * 10) / floor.cpu) / 10;
      return [
        row(size, 'floor', floor, ''),
        row(
          size,
          'load',
          load,
          `${share} × floor, ${Math.round((load.cpu * 1e4) / size) / 10} ms a briefing, ${load.findings} findings`,
        ),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return ['briefings  what    CPU s  wall s  peak MB', ...rows].join('\n');
}

function measure(what: 'floor' | 'load', folder: string): Run {
  const runs = [1, 2, 3].map(() => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['scripts/bench/_corpus-run.ts', what, folder],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Run;
  });
  return runs.sort((a, b) => a.cpu - b.cpu)[1]!;
}

function row(size: number, what: string, { cpu, wall, rss }: Run, remark: string): string {
  const cell = (value: number, digits: number, width: number) =>
    String(Math.round(value * 10 ** digits) / 10 ** digits).padStart(width);
  return `${String(size).padStart(9)}  ${what.padEnd(6)} ${cell(cpu, 2, 6)}  ${cell(wall, 2, 6)}  ${cell(rss, 0, 7)}  ${remark}`.trimEnd();
}
