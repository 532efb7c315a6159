import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, parse, print } from '../quantity/decimal.ts';
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
  [
    ['-3', '5.6'],
    ['−4', '−2', '0', '2', '4', '6'],
  ],
  [['-12'], ['−15', '−10', '−5', '0']],
])('an axis for %j goes below zero and holds it', (values, ticks) =>
  expect(axisFor(values).ticks).toEqual(ticks),
);

test.each([
  ['0', '0', '200', 0],
  ['50', '0', '200', 250],
  ['87.3', '0', '250', 349],
  ['200', '0', '200', 1000],
  ['300', '0', '200', 1000],
  ['-3', '0', '200', 0],
  ['-3', '-4', '6', 100],
  ['0', '-4', '6', 400],
])('%s on an axis from %s to %s is %i thousandths', (value, bottom, top, share) => {
  expect(thousandths(parse(value), { bottom: parse(bottom), top: parse(top), ticks: [] })).toBe(share);
});

test('an axis of any values holds zero and all of them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 4 })), {
        minLength: 1,
        maxLength: 6,
      }),
      (decimals) => {
        const values = decimals.map(([digits, scale]) => print({ digits, scale }));
        const { bottom, top, ticks } = axisFor(values);
        for (const value of ['0', ...values].map(parse)) {
          expect(compare(bottom, value)).toBeLessThanOrEqual(0);
          expect(compare(top, value)).toBeGreaterThanOrEqual(0);
        }
        expect(ticks).toContain('0');
        expect(ticks.length).toBeLessThanOrEqual(7);
      },
    ),
  );
});

test('prints decimals without idle zeros', () => {
  expect(plain(parse('1234567.500'))).toBe('1,234,567.5');
  expect(plain({ digits: 18n, scale: -2 })).toBe('1,800');
  expect(plain(parse('-1234.50'))).toBe('−1,234.5');
});
