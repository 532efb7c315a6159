import { expect, test } from 'vitest';
import { corpusOf } from './example.ts';
import { randomFrom, type Truth, truthFrom } from './fixtures/truths.ts';
import { checks } from './index.ts';

const verdictOf = ({ kind }: Truth, example: Truth['example']): string => {
  const corpus = corpusOf({ shows: { zh: '真', en: 'true' }, verdict: 'exact', ...example });
  return [...checks.find(({ id }) => id === kind)!.run(corpus)][0]!.verdict;
};

test('true sets rounded from known values give no finding; one digit too far is always found', {
  timeout: 60_000,
}, () => {
  const random = randomFrom(20200314);
  const seen = { ratio: 0, sum: 0, growth: 0, 'implied-whole': 0, broken: 0 };
  for (let i = 0; i < 2500; i++) {
    const truth = truthFrom(random);
    seen[truth.kind]++;
    const verdict = verdictOf(truth, truth.example);
    expect(['exact', 'consistent'], JSON.stringify(truth.example)).toContain(verdict);
    if (!truth.broken) continue;
    seen.broken++;
    expect(verdictOf(truth, truth.broken), JSON.stringify(truth.broken)).toBe('inconsistent');
  }
  expect(Math.min(seen.ratio, seen.sum, seen.growth, seen['implied-whole'])).toBeGreaterThan(500);
  expect(seen.broken).toBeGreaterThan(2000);
});
