import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, parse, print } from './decimal.ts';
import { foldScript } from './fold.ts';
import { type Formattable, format } from './format.ts';
import { type HedgeClass, hedgeClass } from './hedge.ts';
import { equals, intervalOf } from './interval.ts';
import type { Language, Quantity } from './quantity.ts';
import { read } from './read.ts';

const runs = 25_000;
const units = [
  'CNY',
  'USD',
  'EUR',
  'GBP',
  'HKD',
  'JPY',
  '%',
  'pp',
  '{倍}',
  't',
  'kg',
  'har',
  '{亩}',
  'm2',
  'km',
  'm3',
  'kW',
  'd',
  'mo',
  'a',
  'Cel',
  'CNY/kg',
];
const hedges: Record<Language, readonly string[]> = {
  zh: ['余', '超', '近', '约', '不足', '至少', '以上', '至多', '左右'],
  en: ['more than', 'at least', 'nearly', 'about', 'less than', 'up to', 'or so', 'just over'],
};

const decimal = fc
  .record({ digits: fc.bigInt({ min: 1n, max: 999_999n }), scale: fc.integer({ min: -12, max: 3 }) })
  .map(({ digits, scale }) => ({ value: print({ digits, scale }), decimals: scale }));

const classesOf = (words: readonly string[] | undefined): HedgeClass[] =>
  (words ?? []).map((word) => hedgeClass(foldScript(word).toLowerCase())!).sort();

function quantities(language: Language): fc.Arbitrary<Formattable & { decimals: number }> {
  const hedge = fc.constantFrom<readonly string[]>([], [], ...hedges[language].map((word) => [word]));
  return fc
    .record({
      first: decimal,
      second: decimal,
      range: fc.integer({ min: 0, max: 4 }),
      // A bare 1000年 may be a date.
      unit: fc.constantFrom(...units.filter((unit) => language === 'en' || unit !== 'a')),
      hedge,
      direction: fc.constantFrom(undefined, undefined, 'up' as const, 'down' as const),
    })
    .map(({ first, second, range, unit, hedge, direction }) => {
      const moved = direction && { direction };
      if (range === 0 && compare(parse(first.value), parse(second.value)) < 0) {
        return {
          min: first.value,
          max: second.value,
          unit,
          bound: 'range' as const,
          decimals: first.decimals,
          ...moved,
        };
      }
      const name = hedge[0] === undefined ? undefined : hedgeClass(hedge[0]);
      const bound =
        name === undefined ? 'exact' : name === 'step' ? 'over' : name === 'near' ? 'about' : name;
      return { ...first, unit, bound, ...(hedge.length > 0 && { hedge }), ...moved };
    });
}

const statement = (quantity: Formattable & { decimals?: number }) => [
  quantity.bound,
  quantity.unit,
  quantity.direction,
  classesOf(quantity.hedge),
];

for (const language of ['zh', 'en'] as const) {
  for (const style of ['words', 'digits'] as const) {
    test(`reads back what it prints: ${language}, ${style}`, () => {
      fc.assert(
        fc.property(quantities(language), (quantity) => {
          const printed = format(quantity, language, style);
          const found = [...read(printed, { language })] as Quantity[];
          expect(found, printed).toHaveLength(1);
          expect(statement(found[0]!), printed).toEqual(statement(quantity));
          const known =
            style === 'digits' && quantity.bound === 'exact'
              ? { ...quantity, decimals: Math.max(0, quantity.decimals) }
              : quantity;
          expect(
            equals(intervalOf(found[0]!), intervalOf(known)),
            `${printed} → ${JSON.stringify(found[0])}`,
          ).toBe(true);
        }),
        { numRuns: runs },
      );
    }, 60_000);
  }
}
