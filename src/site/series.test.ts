import { expect, test } from 'vitest';
import type { Figure } from '../model/figure.ts';
import { cadenceOf, daysOf, missingIn, seriesOf } from './series.ts';

const figure = (period: string, more: Partial<Figure> = {}): Figure => ({
  id: 'x',
  briefing: 'b',
  ref: `b#${period}`,
  file: 'f',
  line: 1,
  quote: '9亿元',
  at: [0, 3],
  value: '900000000',
  unit: 'CNY',
  bound: 'exact',
  indicator: 'trade/exports',
  region: '410800',
  period,
  periodBasis: 'text',
  subject: { zh: '出口额', en: 'exports' },
  ...more,
});

test.each([
  ['2020', 'year'],
  ['2020-Q2', 'quarter'],
  ['2020-03', 'month'],
  ['2020-03-02', 'day'],
  ['2020-03-02/2020-03-02', 'day'],
  ['../2020-03-12', 'until'],
  ['2020-02/..', 'since'],
  ['2020-01/2020-03', '3 months'],
  ['2019/2020', '24 months'],
  ['2019-Q4/2020-Q1', '6 months'],
  ['2020-03-02/2020-03-08', '7 days'],
])('%s is of the kind %s', (period, kind) => expect(cadenceOf(period)).toBe(kind));

test.each([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2020-Q4', '2020-10-01', '2020-12-31'],
  ['2019-12/2020-01', '2019-12-01', '2020-01-31'],
  ['../2020-03-12', '2020-03-12', '2020-03-12'],
])('%s runs from %s to %s', (period, from, to) => {
  const days = daysOf(period);
  const day = (count: number) => new Date(count * 86_400_000).toISOString().slice(0, 10);
  expect([day(days.from), day(days.to)]).toEqual([from, to]);
});

test('only neighbours in time are joined', () => {
  const [series] = seriesOf(['2020-05', '2020-01', '2020-02', '2020-04'].map((period) => figure(period)));
  expect(series!.points.map(({ figure: { period }, joined }) => [period, joined])).toEqual([
    ['2020-01', false],
    ['2020-02', true],
    ['2020-04', false],
    ['2020-05', true],
  ]);
  expect(missingIn(series!)).toEqual(['2020-03']);
});

test.each([
  ['another region', { region: '410811' }],
  ['another base', { scope: 'comparable-basis' }],
  ['another unit', { unit: 'USD' }],
  ['a share of each', { per: '{人}' }],
])('%s is no part of the series', (_, more) => {
  expect(seriesOf([figure('2020-01'), figure('2020-02', more)])).toEqual([]);
});

test('a total so far is not drawn with what happened on a day, nor a month with a year', () => {
  const periods = ['2020-03-01', '../2020-03-13', '2020-03', '2020'];
  expect(seriesOf(periods.map((period) => figure(period)))).toEqual([]);
});

test('totals so far make one line', () => {
  const [series] = seriesOf(['../2020-03-13', '../2020-01-31'].map((period) => figure(period)));
  expect(series!.points.map(({ joined }) => joined)).toEqual([false, true]);
});

test('lists every quarter and year that is missing', () => {
  const missing = (...periods: string[]) => missingIn(seriesOf(periods.map((period) => figure(period)))[0]!);
  expect(missing('2019-Q3', '2020-Q2')).toEqual(['2019-Q4', '2020-Q1']);
  expect(missing('2017', '2020')).toEqual(['2018', '2019']);
  expect(missing('2020-03-01', '2020-03-09')).toEqual([]);
});
