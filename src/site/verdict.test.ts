import { expect, test } from 'vitest';
import type { Verdict } from '../model/outcome.ts';
import { byVerdict, tally } from './verdict.ts';

const outcomes = (...all: Verdict[]) => all.map((verdict) => ({ verdict }));

test('counts every verdict, also those that nothing has', () => {
  const counts = tally(outcomes('exact', 'exact', 'blocked'));
  expect(counts).toHaveLength(6);
  expect(Object.fromEntries(counts.map(({ verdict, count }) => [verdict, count]))).toMatchObject({
    exact: 2,
    blocked: 1,
    inconsistent: 0,
  });
});

test('sorts contradictions to the front', () => {
  expect(
    outcomes('exact', 'inconsistent', 'consistent')
      .toSorted(byVerdict)
      .map(({ verdict }) => verdict),
  ).toEqual(['inconsistent', 'consistent', 'exact']);
});
