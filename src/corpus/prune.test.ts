import { expect, test } from 'vitest';
import { prune } from './prune.ts';

test('a wrong entry of a map goes, and an unknown key at the top', () => {
  const data = { title: 'x', extra: 1, figures: { a: { unit: 1 }, b: {} } };
  expect(prune(data, [['figures', 'a', 'unit'], ['extra']], 2).data).toEqual({
    title: 'x',
    figures: { b: {} },
  });
  expect(data.figures).toHaveProperty('a');
});

test('entries of a list remember where they stood', () => {
  const { data, indexOf } = prune(
    { checks: ['a', 'b', 'c', 'd'], dates: ['e'] },
    [
      ['checks', 0],
      ['checks', 2, 'of'],
    ],
    2,
  );
  expect(data).toEqual({ checks: ['b', 'd'], dates: ['e'] });
  expect([0, 1].map((index) => indexOf('checks', index))).toEqual([1, 3]);
  expect(indexOf('dates', 0)).toBe(0);
});

test('so do those of a file that is one list', () => {
  const { data, indexOf } = prune(['a', 'b', 'c', 'd'], [[1, 'zh'], [2]], 1);
  expect(data).toEqual(['a', 'd']);
  expect([0, 1].map((index) => indexOf('', index))).toEqual([0, 3]);
});

test.each([[[]], [['absent', 'x']], [['title', 'zh', 'x']]])(
  'a path to nowhere (%j) changes nothing',
  (path) => {
    expect(prune({ title: 'x' }, [path], 2).data).toEqual({ title: 'x' });
  },
);
