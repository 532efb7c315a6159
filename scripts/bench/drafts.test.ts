import { expect, test } from 'vitest';
import { bench } from './drafts.ts';

/** What was right when the samples were last looked at; only ever raised. */
const floor = { date: 6, articles: 10, figures: 125, region: 125, period: 98, indicator: 107 };

test('drafts of the samples are no worse than they were', { timeout: 60_000 }, async () => {
  const table = (await bench([])).split('\n');
  const names = table[0]!.trim().split(/\s+/).slice(1);
  const right = table
    .at(-1)!
    .trim()
    .split(/\s+/)
    .slice(1)
    .map((score) => Number(score.split('/')[0]));
  expect(names).toEqual(Object.keys(floor));
  for (const [index, least] of Object.values(floor).entries())
    expect(right[index], names[index]).toBeGreaterThanOrEqual(least);
});
