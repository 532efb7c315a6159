import { expect, test } from 'vitest';
import type { Outcome, Verdict } from './outcome.ts';
import type { FigureRef } from './text.ts';
import { verdictsOf, worstOf } from './verdict.ts';

const outcomes = (...all: Verdict[]) => all.map((verdict) => ({ verdict }));

test.each([
  [['exact', 'consistent'], 'consistent'],
  [['exact', 'not-checked', 'consistent'], 'not-checked'],
  [['blocked', 'inconsistent', 'exact'], 'inconsistent'],
  [['exact'], 'exact'],
  [[], 'not-checked'],
] as [Verdict[], Verdict][])('of %j a person needs %s first', (all, worst) =>
  expect(worstOf(outcomes(...all))).toBe(worst),
);

const outcome = (verdict: Verdict, ...figures: FigureRef[]): Outcome => ({
  id: 'x',
  check: 'sum',
  verdict,
  figures,
  file: 'x',
  line: 1,
});

test('a figure is judged by its own outcomes, not by those in which it only takes part', () =>
  expect(
    verdictsOf([
      outcome('inconsistent', 'a#total', 'a#part'),
      outcome('exact', 'a#total'),
      outcome('exact', 'a#part'),
      outcome('blocked'),
    ]),
  ).toEqual(
    new Map([
      ['a#total', 'inconsistent'],
      ['a#part', 'exact'],
    ]),
  ));
