import { describe, expect, test } from 'vitest';
import { verdicts } from '../model/outcome.ts';
import { corpusOf } from './example.ts';
import { checks } from './index.ts';

test('there are as many checks as the list of rules names', () => expect(checks.length).toBe(18));

test.each(checks.map((check) => [check.id, check] as const))('%s has what its page needs', (id, check) => {
  expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  for (const text of [check.title, check.summary, ...check.examples.map(({ shows }) => shows)]) {
    expect(text.zh).toMatch(/\p{Script=Han}/u);
    expect(text.en).not.toMatch(/\p{Script=Han}{8}/u);
  }
  // The negative control: a check that has not failed has not been tested.
  expect(check.examples.map(({ verdict }) => verdict)).toContain('inconsistent');
  expect(check.examples.some(({ verdict }) => verdict === 'exact' || verdict === 'consistent')).toBe(true);
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test.each(check.examples.map((example) => [example.shows.en, example] as const))('%s', (_, example) => {
    const outcomes = [...check.run(corpusOf(example))];
    expect(outcomes.length).toBeGreaterThan(0);
    const worst = verdicts.find((verdict) => outcomes.some((outcome) => outcome.verdict === verdict));
    expect({ verdict: worst, outcomes }).toMatchObject({ verdict: example.verdict });
    for (const outcome of outcomes) {
      expect(outcome.check).toBe(id);
      if (outcome.verdict === 'inconsistent') {
        expect(outcome.message?.en).toMatch(/^Unexpected .*expected/s);
        expect(outcome.hint?.zh).toBeTruthy();
      }
      if (outcome.verdict === 'exact' || outcome.verdict === 'consistent')
        expect(outcome.arithmetic?.zh).toBeTruthy();
      if (['blocked', 'not-comparable', 'not-checked'].includes(outcome.verdict))
        expect(outcome.reason?.en).toBeTruthy();
    }
  });
});
