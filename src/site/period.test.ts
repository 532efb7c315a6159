import { expect, test } from 'vitest';
import { periodText, sortKey } from './period.ts';

test.each([
  ['2020', '2020年', '2020'],
  ['2020-Q1', '2020年第一季度', 'Q1 2020'],
  ['2020-03', '2020年3月', 'March 2020'],
  ['2020-03-02', '2020年3月2日', 'March 2, 2020'],
  ['../2020-03-12', '截至2020年3月12日', 'up to March 12, 2020'],
  ['2020-02/..', '自2020年2月起', 'since February 2020'],
  ['2020-02/2020-03', '2020年2月 至 2020年3月', 'February 2020 to March 2020'],
  ['2020-03-02/2020-03-02', '2020年3月2日', 'March 2, 2020'],
])('writes %s as %s and %s', (iso, zh, en) => {
  expect(periodText(iso, 'zh')).toBe(zh);
  expect(periodText(iso, 'en')).toBe(en);
});

test('sorts by where a period ends', () => {
  const periods = ['2020-03', '2019', '2020-02/2020-03-05', '../2020-03-12', '2020-Q1'];
  expect(periods.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
    '2019',
    '2020-02/2020-03-05',
    '../2020-03-12',
    '2020-03',
    '2020-Q1',
  ]);
});
