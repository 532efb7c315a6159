import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attacks } from './attacks.ts';
import { fragment } from './fragments.ts';
import { judge } from './oracle.ts';
import { tryOut } from './trial.ts';

const runs = 10_000;

test(`of ${runs} pieces of prose made by chance, none passes the guard that is not inert`, {
  timeout: 120_000,
}, () => {
  let accepted = 0;
  fc.assert(
    fc.property(fragment, (body) => {
      const trial = tryOut(body);
      if (trial.accepted) accepted += 1;
      expect(trial.complaints).toEqual([]);
    }),
    { numRuns: runs, seed: 20200314 },
  );
  // A guard that refuses everything, or a generator of nothing but rubbish, would prove nothing.
  expect(accepted).toBeGreaterThan(runs / 5);
  expect(runs - accepted).toBeGreaterThan(runs / 5);
});

const inProgram = attacks.filter(({ harm }) => harm !== 'text');

test('the oracle sees every attack that is in the program', () => {
  expect(inProgram.length).toBeGreaterThan(70);
  expect(
    inProgram.filter(({ body }) => judge(body)?.objections.length === 0).map(({ name }) => name),
  ).toEqual([]);
});

test('the oracle has nothing against sound prose', () => {
  const body =
    '## 头\n\n全市[74个](#a)<Fig id="a" />\n\n<Chart figures="a b" />\n\n| a |\n|-:|\n| [1](./b.mdx#c) |\n\n3. x\n';
  expect(judge(body)).toEqual({ objections: [], text: '头全市74个a1x', links: ['#a', './b.mdx#c'] });
});
