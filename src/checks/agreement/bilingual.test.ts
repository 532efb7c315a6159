import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { disagreements } from './agreement.ts';

interface Pair {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly fault?: string;
}

const pairs = readFileSync(new URL('./fixtures/bilingual.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair);

/** What translators of reports write, each once right and once with a fault; none may be misjudged. */
test.each(pairs.map((pair) => [pair.id, pair] as const))('%s', (_, { zh, en, fault }) => {
  expect(disagreements(zh, en).length > 0).toBe(fault !== undefined);
});
