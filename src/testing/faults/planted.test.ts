/**
 * Faults of fifty kinds planted one by one in a copy of the founding archive: each is found, and reported at its
 * line. `npm run bench -- faults` plants them all; here a few of each kind.
 */
import { existsSync, globSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { type Planted, plantedIn } from './planted.ts';
import { isPlaced, Trial } from './trial.ts';

const sources = process.env['SOURCES_DIR'] || 'content/sources/text';
const trial = new Trial('content', sources);
afterAll(() => trial.discard());

const files = globSync(['briefings/*/*.mdx', 'sources/*.yaml'], { cwd: 'content' }).sort();
const faults = files.flatMap((file) => [...plantedIn(`content/${file}`, trial.read(`content/${file}`))]);
const kinds = [...Map.groupBy(faults, ({ kind }) => kind)];
const atHand = [...loadCorpus().sources.values()].every(({ text }) => text.at === 'hand');

/** What only the source's text can tell; where it is not at hand, the check says so. */
const needsSource =
  /^(?:a quote moved|a repeat left out|an item that the source|another hash|an article past)/;

const few = (items: readonly Planted[]): readonly Planted[] =>
  items.length < 3 ? items : [items[0]!, items[items.length >> 1]!, items.at(-1)!];

test('there are faults of many kinds to plant', () => {
  expect(existsSync('content')).toBe(true);
  expect(kinds.length).toBeGreaterThanOrEqual(48);
  expect(faults.length).toBeGreaterThan(5000);
});

describe.each(kinds.filter(([kind]) => atHand || !needsSource.test(kind)))('%s', (_, planted) => {
  test.each(few(planted).map((fault) => [`${fault.file}:${fault.lines[0]}`, fault] as const))(
    'is found and placed in %s',
    { timeout: 60_000 },
    (_place, fault) => {
      const reports = trial.plant(fault);
      expect(reports.length).toBeGreaterThan(0);
      expect(isPlaced(reports, fault), JSON.stringify(reports)).toBe(true);
      for (const { message } of reports) expect(message).toMatch(/Unexpected|contradict|does not match/);
    },
  );
});
