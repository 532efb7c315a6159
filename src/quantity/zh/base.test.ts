/** Words that look like the base of an amount and are none. */
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const basesIn = (text: string): (string | undefined)[] =>
  [...read(text, { language: 'zh' })].map((reading) =>
    reading.kind === 'none' ? '' : 'per' in reading ? reading.per : undefined,
  );

test.each([
  '上周薪酬发放300万元',
  '当月租金500元',
  '明年租金涨到6000元',
  '全年费用1200万元',
  '多年薪水才3000元',
  '同时薪资上涨5%',
  '年薪制员工300名',
  '月租房源1200套',
  '三个月租金9000元',
  '半年薪水6万元',
  '年产值可达500亿元',
])('gives no base to what is counted in %s', (text) => {
  expect(basesIn(text).length).toBeGreaterThan(0);
  expect(basesIn(text).every((base) => base === undefined)).toBe(true);
});

test.each([
  ['每月租房花3000元', 'mo'],
  ['每年产值300亿元', 'a'],
  ['每块展板300元', '{块}'],
])('takes the base that 每 makes in %s', (text, base) => {
  expect(basesIn(text)).toEqual([base]);
});
