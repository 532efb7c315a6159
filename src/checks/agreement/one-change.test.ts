import { expect, test } from 'vitest';
import { agreeing, changes, missedOf } from '../../testing/one-change.ts';

/** All pairs: of one in eight the exchanges found vary by three in a hundred. Of the many figures one in eight will do. */
const pairs = agreeing(1);
const some = pairs.filter((_, i) => i % 8 === 0);
const figures = changes[0]!;

test('there are pairs to change', () => expect(pairs.length).toBeGreaterThan(800));

test.each(changes)('$name: $least of 100 changes are found', (change) => {
  const { changed, missed } = missedOf(change, change === figures ? some : pairs);
  expect(changed).toBeGreaterThan(20);
  expect(100 - (100 * missed.length) / changed, missed.join('\n')).toBeGreaterThanOrEqual(change.least);
});
