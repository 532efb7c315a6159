import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRationals, rational, subtractRationals } from './rational.ts';
import { sameRational } from './rounding.ts';

const any = fc.tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 60n)).map(([n, d]) => rational(n, d));

test('what is taken away and added again is the same, and the order matters by its sign alone', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(sameRational(addRationals(subtractRationals(a, b), b), a)).toBe(true);
      const { n, d } = subtractRationals(a, b);
      expect(subtractRationals(b, a)).toEqual({ n: -n, d });
    }),
  );
});
