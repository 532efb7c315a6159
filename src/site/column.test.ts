import { expect, test } from 'vitest';
import { aligned, mainValue, scaled, scaleOf, unitLabel } from './column.ts';

test.each([
  ['93900000000', 8, '939'],
  ['8730000000', 8, '87.3'],
  ['1078000000', 8, '10.78'],
  ['500', 8, '0.000005'],
  ['-250000', 4, '-25'],
  ['12.50', 0, '12.50'],
])('%s in units of 10^%i is %s', (value, power, text) => expect(scaled(value, power)).toBe(text));

test.each([
  ['CNY', ['93900000000', '8730000000'], '亿', 'billion'],
  ['CNY', ['35000000', '5000000'], '万', 'million'],
  ['{家}', ['280', '266'], '', ''],
  ['%', ['37600000', '95'], '', ''],
  ['CNY', ['200000000', '800'], '', ''],
])('a column of %s %j is counted in %s, %s', (unit, values, zh, en) => {
  expect(scaleOf(values, unit, 'zh').word).toBe(zh);
  expect(scaleOf(values, unit, 'en').word).toBe(en);
});

test('pads each number to the longest fraction, invisibly', () => {
  const column = aligned(
    [{ value: '93900000000' }, { value: '8730000000' }, { min: '100000000', max: '150000000' }],
    () => ({ power: 8, word: '亿' }),
  );
  expect(column).toEqual([
    { text: '939', ghost: '.0' },
    { text: '87.3', ghost: '' },
    { text: '1–1.5', ghost: '' },
  ]);
});

test('what fell is negative, and counted in the scale of its size', () => {
  expect(mainValue({ value: '3.2', direction: 'down' })).toBe('-3.2');
  expect(aligned([{ value: '3.2', direction: 'down' }], () => ({ power: 0, word: '' }))[0]!.text).toBe(
    '−3.2',
  );
  expect(scaleOf(['-93900000000', '8730000000', '0'], 'CNY', 'zh').word).toBe('亿');
});

test.each([
  ['CNY', 8, '亿', undefined, '亿元', '亿 yuan'],
  ['CNY', 0, '', '{亩}', '元/亩', 'yuan per mu'],
  ['{家}', 0, '', undefined, '家', ''],
  ['%', 0, '', undefined, '%', 'percent'],
])('the unit %s × 10^%i (%s) per %s is %s and %s', (unit, power, word, per, zh, en) => {
  expect(unitLabel(unit, { power, word }, 'zh', per)).toBe(zh);
  expect(unitLabel(unit, { power, word }, 'en', per)).toBe(en);
});

test('one month is no months', () => {
  expect(unitLabel('mo', { power: 0, word: '' }, 'en', undefined, true)).toBe('month');
  expect(unitLabel('mo', { power: 0, word: '' }, 'en')).toBe('months');
});
