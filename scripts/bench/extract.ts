/**
 * How fast `read` reads: million characters a second on two million characters of the sources, shuffled by sentence.
 * Each run is a fresh process, its best of twenty rounds counts, and the median of five is printed: the JIT is bimodal.
 * Beside it the floor, a loop that reads every character code, and Microsoft Recognizers-Text.
 */
import { spawnSync } from 'node:child_process';

interface Run {
  readonly rate: number;
  readonly found: number;
  readonly peak: number;
}

const size = 2_000_000;

export function bench(): string {
  const rows: string[] = ['what                              Mchar/s   share of floor   readings   peak MB'];
  const floor = measure('floor', size);
  const row = (name: string, run: Run): void => {
    const rate = Number.isNaN(run.rate) ? '–' : run.rate.toPrecision(3);
    const share = `1/${(floor.rate / run.rate).toFixed(0)}`;
    rows.push(
      `${name.padEnd(30)} ${rate.padStart(10)} ${share.padStart(16)} ${String(run.found).padStart(10)} ${run.peak.toFixed(0).padStart(9)}`,
    );
  };
  row('floor: every character code', floor);
  row('values and units', measure('values', size));
  row('the same, twice the text', measure('values', 2 * size));
  row('with dates and dismissals', measure('everything', size));
  row('the same, twice the text', measure('everything', 2 * size));
  english(row);
  const other = measure('recognizers', 20_000, 1);
  if (other.found !== null) row('Recognizers-Text, 4 models', other);
  else rows.push('Recognizers-Text is not installed: npm ci --prefix scripts/bench');
  return rows.join('\n');
}

/** English as newspapers and bulletins have it, made by `_english.ts`. */
function english(row: (name: string, run: Run) => void): void {
  row('English prose, values', measure('values', size, 5, 'prose'));
  row('the same, twice the text', measure('values', 2 * size, 5, 'prose'));
  row('with dates and dismissals', measure('everything', size, 5, 'prose'));
  row('English bulletin, values', measure('values', size, 5, 'dense'));
}

/** The run with the median rate; `manner` is that of English text, the sources without. */
function measure(what: string, length: number, runs = 5, manner = ''): Run {
  const results = Array.from({ length: runs }, () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [new URL('_extract-run.ts', import.meta.url).pathname, what, String(length), manner],
      { encoding: 'utf8' },
    );
    if (!stdout) throw new Error(`Unexpected end of the run "${what}": ${stderr}`);
    return JSON.parse(stdout) as Run;
  });
  return results.sort((a, b) => a.rate - b.rate)[Math.floor(runs / 2)]!;
}
