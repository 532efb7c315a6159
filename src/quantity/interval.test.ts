import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, print } from './decimal.ts';
import {
  add,
  contains,
  divide,
  equals,
  type Interval,
  intervalOf,
  multiply,
  negate,
  overlaps,
  point,
  subtract,
  weight,
} from './interval.ts';
import type { Quantity } from './quantity.ts';
import { fromDecimal, type Rational, rational, toDecimal } from './rational.ts';
import { read } from './read.ts';

const at = (text: string): Rational => fromDecimal(parse(text));
const shown = ({ lo, hi }: Interval): string => {
  const end = (value: Rational): string => print(toDecimal(value, 6)).replace(/\.?0+$/, '');
  return `${lo ? `${lo.closed ? '[' : '('}${end(lo.at)}` : '(−∞'}, ${hi ? `${end(hi.at)}${hi.closed ? ']' : ')'}` : '∞)'}`;
};
const stated = (text: string): Interval => intervalOf([...read(text, { language: 'zh' })][0] as Quantity);

describe('the interval of a quantity', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['75.6%', '[75.55, 75.65]'],
    ['276家', '[275.5, 276.5]'],
    ['2300万元', '[22995000, 23005000]'],
    ['1.8万亿元', '[1750000000000, 1850000000000]'],
    ['5500余条', '[5500, 5600)'],
    ['20余万元', '[200000, 300000)'],
    ['4.5万余吨', '[45000, 46000)'],
    ['超300家', '[300, ∞)'],
    ['80%以上', '[80, ∞)'],
    ['至少300多', '[300, ∞)'],
    ['近50年', '[40, 50]'],
    ['近10亿元', '[0, 1000000000]'],
    ['约7000人', '[6000, 8000]'],
    ['1.3%左右', '[1.2, 1.4]'],
    ['近10亿元左右', '[0, 2000000000]'],
    ['不足20%', '(−∞, 20]'],
    ['1天以内', '(−∞, 1]'],
    ['70%~90%', '[70, 90]'],
    ['约70%~90%', '[60, 100]'],
    ['十几家', '[11, 19]'],
    ['数十家', '[20, 90]'],
    ['几百人', '[200, 900]'],
    ['零下5℃', '[-5.5, -4.5]'],
    ['零下20多度', '(-30, -20]'],
    ['亿元以上', '[100000000, ∞)'],
  ];
  test('has 25 rows', () => expect(rows).toHaveLength(25));
  test.each(rows)('%s is %s', (text, interval) => expect(shown(stated(text))).toBe(interval));
});

const ends = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
const closed = ends.map(([a, b]): Interval => {
  const [lo, hi] = [Math.min(a, b), Math.max(a, b)];
  return { lo: { at: rational(BigInt(lo)), closed: true }, hi: { at: rational(BigInt(hi)), closed: true } };
});
const within = (interval: Interval, share: number): Rational => {
  const { lo, hi } = interval as Required<Interval>;
  const width = hi!.at.n - lo!.at.n;
  return rational(lo!.at.n * 10n + width * BigInt(share), 10n);
};
const share = fc.integer({ min: 0, max: 10 });

test('holds every sum, difference, product and weight of what its operands hold', () => {
  fc.assert(
    fc.property(closed, closed, share, share, (a, b, i, j) => {
      const [x, y] = [within(a, i), within(b, j)];
      expect(contains(add(a, b), rational(x.n * y.d + y.n * x.d, x.d * y.d))).toBe(true);
      expect(contains(subtract(a, b), rational(x.n * y.d - y.n * x.d, x.d * y.d))).toBe(true);
      expect(contains(multiply(a, b), rational(x.n * y.n, x.d * y.d))).toBe(true);
      expect(contains(weight(a, y), rational(x.n * y.n, x.d * y.d))).toBe(true);
      if (y.n !== 0n) expect(contains(divide(a, b), rational(x.n * y.d, x.d * y.n))).toBe(true);
    }),
  );
});

test('meets another where one value satisfies both, and open ends do not touch', () => {
  const over: Interval = { lo: { at: at('5500'), closed: true }, hi: { at: at('5600'), closed: false } };
  expect(overlaps(over, point(at('5500')))).toBe(true);
  expect(overlaps(over, point(at('5600')))).toBe(false);
  expect(overlaps({ lo: over.lo }, point(at('999999')))).toBe(true);
  expect(overlaps(over, { hi: { at: at('5499.9'), closed: true } })).toBe(false);
});

test('turns round when negated, and a divisor that may be zero bounds nothing', () => {
  const a: Interval = { lo: { at: at('1'), closed: true }, hi: { at: at('2'), closed: false } };
  expect(equals(negate(negate(a)), a)).toBe(true);
  expect(divide(a, { lo: { at: at('-1'), closed: true }, hi: { at: at('1'), closed: true } })).toEqual({});
});
