/**
 * The archive checked from nothing, then with everything kept, then with one briefing changed: milliseconds
 * from files to verdicts, waited and of the processors, beyond the start of the process and its modules. Medians
 * of five.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { young } from '../confined.ts';

interface Run {
  readonly outcomes: number;
  readonly findings: number;
  /** Milliseconds that a person waits. */
  readonly waited: number;
  /** Milliseconds of the processors, helper threads included. */
  readonly busy: number;
  /** Entries that had to be made. */
  readonly made: number;
}

export function bench([content = 'content']: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'shuzheng-bench-'));
  try {
    cpSync(content, join(folder, 'content'), { recursive: true });
    const kept = join(folder, 'kept');
    const empty = (): void => {
      rmSync(kept, { recursive: true, force: true });
      mkdirSync(kept);
    };
    empty();
    const none = median(() => measure(folder, ''));
    const cold = median(() => {
      empty();
      return measure(folder, kept);
    });
    const warm = median(() => measure(folder, kept));
    const changed = (language: 'zh' | 'en', place: Place) =>
      median((nth) => {
        touch(content, folder, language, place, nth);
        return measure(folder, kept);
      });
    return [
      `${none.outcomes} verdicts, ${none.findings} findings`,
      'run                      ms  CPU ms  of uncached  entries made',
      ...Object.entries({
        uncached: none,
        cold,
        warm,
        'one changed, zh': changed('zh', 'apart'),
        'one changed, en': changed('en', 'apart'),
        'among figures, zh': changed('zh', 'among figures'),
        'among figures, en': changed('en', 'among figures'),
      }).map(
        ([name, { waited, busy, made }]) =>
          `${name.padEnd(19)}${waited.toFixed(0).padStart(8)}${busy.toFixed(0).padStart(8)}${`${Math.round((100 * busy) / none.busy)} %`.padStart(13)}${String(made).padStart(14)}`,
      ),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(run: (nth: number) => Run): Run {
  return [0, 1, 2, 3, 4].map(run).sort((a, b) => a.busy - b.busy)[2]!;
}

const sentences = { zh: '该局继续工作。', en: 'The bureau goes on. ' };

type Place = 'apart' | 'among figures';

/** Another sentence without a number at the end of one language: a paragraph of its own, or in the last, full of figures. */
function touch(content: string, folder: string, language: 'zh' | 'en', place: Place, nth: number): void {
  const name = join('briefings', language, 'foreign-trade.mdx');
  const text = readFileSync(join(content, name), 'utf8').trimEnd();
  const added = sentences[language].repeat(nth + 1).trim();
  const joint = place === 'apart' ? '\n\n' : language === 'en' ? ' ' : '';
  writeFileSync(join(folder, 'content', name), `${text}${joint}${added}\n`);
}

function measure(folder: string, kept: string): Run {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [young, 'scripts/bench/_recheck-run.ts', join(folder, 'content'), kept],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}
