/**
 * Faults planted one by one in a copy of the archive, by kind: how many are found at all, and how many are
 * reported at the line they stand on. `faults 20` takes 20 of a kind, evenly spread; needs the source texts.
 */
import { globSync } from 'node:fs';
import { type Planted, plantedIn } from '../../src/testing/faults/planted.ts';
import { isPlaced, Trial } from '../../src/testing/faults/trial.ts';

export function bench([count = '20', content = 'content']: readonly string[]): string {
  const trial = new Trial(content, process.env['SOURCES_DIR'] || `${content}/sources/text`);
  const files = globSync(['briefings/*/*.mdx', 'sources/*.yaml'], { cwd: content }).sort();
  const all = files.flatMap((file) => [...plantedIn(`content/${file}`, trial.read(`content/${file}`))]);
  const escaped: string[] = [];
  const rows = [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, faults]) => {
    const tried = sample(faults, Number(count));
    let [found, placed] = [0, 0];
    for (const fault of tried) {
      const reports = trial.plant(fault);
      if (reports.length > 0) found++;
      if (isPlaced(reports, fault)) placed++;
      else
        escaped.push(
          `  ${kind}: ${fault.file}:${fault.lines[1]}  ${reports.length > 0 ? `reported at ${reports[0]!.file}:${reports[0]!.line}` : `not found: ${changed(fault, trial)}`}`,
        );
    }
    return [kind, faults.length, tried.length, found, placed] as const;
  });
  trial.discard();
  const sum = (column: 1 | 2 | 3 | 4) => rows.reduce((total, row) => total + row[column], 0);
  const line = (cells: readonly [string, ...unknown[]]) =>
    `${cells[0].padEnd(46)}${cells
      .slice(1)
      .map((cell) => String(cell).padStart(9))
      .join('')}`;
  return [
    line(['kind', 'places', 'planted', 'found', 'placed']),
    ...rows.map(line),
    line(['all', sum(1), sum(2), sum(3), sum(4)]),
    '',
    ...escaped,
  ].join('\n');
}

export const sample = <T>(items: readonly T[], count: number): readonly T[] =>
  items.length <= count
    ? items
    : Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]!);

function changed({ file, text }: Planted, trial: Trial): string {
  const [before, after] = [trial.read(file).split('\n'), text.split('\n')];
  const at = after.findIndex((line, index) => line !== before[index]);
  const [was, is] = [before[at] ?? '', after[at] ?? ''];
  let from = 0;
  while (was[from] === is[from] && from < was.length) from++;
  return `${was.slice(Math.max(0, from - 14), from + 18)} → ${is.slice(Math.max(0, from - 14), from + 18)}`;
}
