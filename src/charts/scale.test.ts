import { expect, test } from 'vitest';
import { parse } from '../quantity/decimal.ts';
import { axisFor, plain, thousandths } from './scale.ts';

test.each([
  [['939'], ['0', '200', '400', '600', '800', '1,000']],
  [
    ['87.3', '223.7', '11.1'],
    ['0', '50', '100', '150', '200', '250'],
  ],
  [
    ['0.8', '0.35'],
    ['0', '0.2', '0.4', '0.6', '0.8'],
  ],
  [['95'], ['0', '20', '40', '60', '80', '100']],
  [['1'], ['0', '0.2', '0.4', '0.6', '0.8', '1']],
  [['0'], ['0', '1']],
  [
    ['12345678901234567890'],
    ['0', '5,000,000,000,000,000,000', '10,000,000,000,000,000,000', '15,000,000,000,000,000,000'],
  ],
])('an axis for %j has round ticks', (values, ticks) => expect(axisFor(values).ticks).toEqual(ticks));

test.each([
  ['0', '200', 0],
  ['50', '200', 250],
  ['87.3', '250', 349],
  ['200', '200', 1000],
  ['300', '200', 1000],
  ['-3', '200', 0],
])('%s on an axis to %s is %i thousandths', (value, top, share) => {
  expect(thousandths(parse(value), parse(top))).toBe(share);
});

test('prints decimals without idle zeros', () => {
  expect(plain(parse('1234567.500'))).toBe('1,234,567.5');
  expect(plain({ digits: 18n, scale: -2 })).toBe('1,800');
});
