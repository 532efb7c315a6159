import { expect, test } from 'vitest';
import { sparkOf } from './spark.ts';

test('a mini series keeps time, zero and gaps', () => {
  const { dots, path } = sparkOf([
    { value: '50', time: 0, joined: false },
    { value: '100', time: 500, joined: true },
    { value: '0', time: 1000, joined: false },
  ]);
  expect(dots).toEqual([
    { x: 3, y: 10 },
    { x: 32, y: 3 },
    { x: 61, y: 17 },
  ]);
  expect(path).toBe('M3 10 L32 3 M61 17');
});
