/** Queries, in both languages, read by the small reader as the full one reads them. */
import { expect, test } from 'vitest';
import { amounts } from './amounts.ts';
import { printed } from './printed.testing.ts';

const rows: readonly (readonly [typed: string, read: string])[] = [
  ['10.78亿', '10.78亿=1078000000 1'],
  ['939亿元', '939亿元=93900000000 CNY'],
  ['约70%~90%', '约70%~90%=70..90 %'],
  ['三百二十七万', '三百二十七万=3270000 1'],
  ['超300家 焦作', '超300家=300 {家} over'],
  ['1,078,000,000', '1,078,000,000=1078000000 1'],
  ['1.078 billion', '1.078 billion=1078000000 1'],
  ['93.9 billion yuan', '93.9 billion yuan=93900000000 CNY'],
  ['93.9bn', '93.9bn=93900000000 1'],
  ['RMB 461m', 'RMB 461m=461000000 CNY'],
  ['US$310 million', 'US$310 million=310000000 USD'],
  ['75.6 percent Jiaozuo', '75.6 percent=75.6 %'],
  ['3.2 percentage points', '3.2 percentage points=3.2 pp'],
  ['276', '276=276 1'],
  ['焦作', ''],
  ['100亿 焦作', '100亿=10000000000 1'],
  ['10.78 亿元项目', '10.78 亿元=1078000000 CNY'],
  ['三农 一带一路', ''],
];

test('there are 18 rows', () => expect(rows).toHaveLength(18));

test.each(rows)('reads %s', (typed, read) => {
  const found = amounts(typed);
  expect(found.map(printed).join(' | ')).toBe(read);
  for (const { start, end, exact } of found) expect(typed.slice(start, end)).toBe(exact);
});
