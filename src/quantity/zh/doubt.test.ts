import { describe, expect, test } from 'vitest';
import type { DateMention, Quantity } from '../quantity.ts';
import { read } from '../read.ts';

const readings = (text: string) =>
  [...read(text, { language: 'zh', dates: true, date: '2020-01-14' })] as (Quantity | DateMention)[];

describe('says why a sentence is open, beside the likelier reading', () => {
  test.each([
    ['出口量增长3倍，', '3倍', 'up by so many times, or to so many times'],
    ['成本下降2倍，', '2倍', 'nothing falls by more than itself'],
    ['近三年投资12亿元，', '近三年', 'nearly so long, or the last so long'],
    ['十点到了，', '十点', 'points, or a time of day'],
    ['香港菜價每斤11.5元，', '11.5元', 'the text does not say whose yuan'],
    ['建设千亿级产业集群，', '千亿级', 'the text names a scale and no unit'],
    ['全市2 78个村，', '2 78个', 'white space parts the digits'],
    ['总额12 345 678元，', '12 345 678元', 'white space parts the digits'],
    ['12月投产，', '12月', 'no year is stated, and the month may be of either of two'],
    ['比上年末增长，', '上年末', 'the year that ends may be this one or the one before'],
  ])('%s', (text, exact, reason) => {
    const open = readings(text).filter(({ uncertain }) => uncertain !== undefined);
    expect(open.map((reading) => [reading.exact, reading.uncertain])).toEqual([[exact, reason]]);
  });
});

test.each([
  '出口量增长到3倍，',
  '是去年的3倍，',
  '近三年来投资12亿元，',
  '持续三年，',
  '跌了十点，四点意见',
  '焦作菜价每斤11.5元，',
  '2019年12月投产，',
  '1月投产，',
  '全市2⏎78个村，',
])('leaves no doubt: %s', (text) => {
  expect(readings(text.replaceAll('⏎', '\n')).filter(({ uncertain }) => uncertain !== undefined)).toEqual([]);
});

test('上年末 is a year before the 年末 that the text spoke of', () => {
  const dates = readings('年末户籍人口比上年末增加2万人。存款比上年末增长3%。').filter(
    ({ kind }) => kind === 'date',
  );
  expect(dates.map(({ exact, value }) => `${exact} ${value}`)).toEqual([
    '年末 2019-12-31',
    '上年末 2018-12-31',
    '上年末 2018-12-31',
  ]);
});

test.each([
  ['时速由80公里提高到120公里，', ['80 km/h', '120 km/h']],
  ['人均收入由2015年的4860元增加到去年的1.26万元，', ['4860 CNY per {人}', '12600 CNY per {人}']],
  ['今年六十有五，', ['65 1']],
  ['税费减半征收，', ['0.5 {倍} v']],
  ['以1分44秒39夺冠，', ['104.39 s']],
  ['事故造成三死两伤。', ['3 {死}', '2 {伤}']],
  ['全 市 占 9 3 . 7 % 。', ['93.7 %']],
  ['原煤 万吨 84.6 3.2 发电量 12 家', ['84.6 1', '3.2 1', '12 {家}']],
  ['三至四成的企业，五成至六成的学校', ['30..40 %', '50..60 %']],
])('reads %s', (text, wanted) => {
  const found = [...read(text, { language: 'zh' })] as Quantity[];
  expect(
    found.map(({ value, min, max, unit, per, direction }) =>
      [
        value ?? `${min}..${max}`,
        unit,
        ...(per ? ['per', per] : []),
        ...(direction === 'down' ? ['v'] : []),
      ].join(' '),
    ),
  ).toEqual(wanted);
});
