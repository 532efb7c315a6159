import { expect, test } from 'vitest';
import { archives } from './archives/index.ts';
import { joined } from './archives/joined.ts';
import { flowOf } from './fixtures.ts';
import { proposalsFor } from './index.ts';

/** Whether figures of both stories are in it. */
const isAcross = (flow: string): boolean => / x-/.test(flow) && / y-/.test(flow);

const pairs = archives.flatMap((first, index) => {
  const corpus = joined(first, archives[(index + 5) % archives.length]!);
  return corpus ? [corpus] : [];
});

test('there are stories to join', () => expect(pairs.length).toBeGreaterThan(50));

test('two stories in one paragraph have nothing to do with each other', () => {
  const flows = pairs.flatMap((corpus) => proposalsFor(corpus).map(({ relation }) => flowOf(relation)));
  expect(flows.length).toBeGreaterThan(400);
  expect(flows.filter(isAcross)).toEqual([]);
});
