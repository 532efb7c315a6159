import { expect, test } from 'vitest';
import { agreeing, changes, missedOf } from '../../testing/one-change.ts';

/** One pair of eight, so that a run takes seconds; `npm run bench -- changes` takes all. */
const pairs = agreeing(8);

test('there are pairs to change', () => expect(pairs.length).toBeGreaterThan(800));

test.each(changes)('$name: $least of 100 changes are found', (change) => {
  const { changed, missed } = missedOf(change, pairs);
  expect(changed).toBeGreaterThan(20);
  expect(100 - (100 * missed.length) / changed, missed.join('\n')).toBeGreaterThanOrEqual(change.least);
});
