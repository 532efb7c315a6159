import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, divide, multiply, parse, print, shift, shiftText, subtract } from './decimal.ts';
import { toDecimal } from './rational.ts';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, scale]) => ({ digits, scale }));

test('prints what it parsed, zeros included', () => {
  for (const text of ['0', '12.50', '-3.5', '0.007', '12345678901234567890.1'])
    expect(print(parse(text))).toBe(text);
  fc.assert(
    fc.property(decimal, (d) => {
      expect(parse(print(d))).toEqual(d);
    }),
  );
});

test.each(['', '1.', '.5', '1e3', '1,000', ' 1', '--1'])('refuses %j', (text) => {
  expect(() => parse(text)).toThrow(/^Unexpected number/);
});

test('adds and multiplies without doubles', () => {
  expect(print(add(parse('0.1'), parse('0.2')))).toBe('0.3');
  expect(print(multiply(parse('1.16'), parse('100000000')))).toBe('116000000.00');
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(compare(subtract(add(a, b), b), a)).toBe(0);
    }),
  );
});

test('divides exactly', () => {
  expect(divide(parse('276'), parse('365'))).toEqual({ n: 276n, d: 365n });
  expect(print(toDecimal(divide(parse('276'), parse('3.65')), 1))).toBe('75.6');
  expect(divide(parse('1'), parse('-2'))).toEqual({ n: -1n, d: 2n });
  expect(() => divide(parse('1'), parse('0'))).toThrow(/division by zero/);
});

test.each([
  ['10.78', 8, '1078000000'],
  ['1.8', 12, '1800000000000'],
  ['0.5', 4, '5000'],
  ['1.23456', 4, '12345.6'],
  ['0.0012', 2, '0.12'],
  ['4.50', 8, '450000000'],
  ['5.60', 0, '5.60'],
  ['0', 8, '0'],
  ['-3.5', 4, '-35000'],
])('moves the point of %s by %i to %s', (text, places, moved) => {
  expect(shiftText(text, places)).toBe(moved);
  expect(compare(parse(moved), shift(parse(text), places))).toBe(0);
});
