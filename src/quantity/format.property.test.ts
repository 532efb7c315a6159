import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, parse, print } from './decimal.ts';
import { foldScript } from './fold.ts';
import { type Formattable, format } from './format.ts';
import { boundOf, type HedgeClass, hedgeClass } from './hedge.ts';
import { equals, intervalOf } from './interval.ts';
import type { Language, Quantity } from './quantity.ts';
import { read } from './read.ts';
import { unitNames } from './unit-names.ts';

const runs = 25_000;
/** Names that Chinese texts are read by: the rest are printed so that a reader knows them, but stand for no unit there. */
const notInChinese = new Set(
  'ZAR TRY IDR SEK NOK DKK PLN CZK HUF ILS SAR AED MXN PHP ARS CLP COP EGP PKR LKR BDT KES UAH KZT NGN BRL [lb_av] [oz_tr] mm2 [smi_us] km3 [cft_i] [gal_us] [bbl_us]/d [pt_br] [bu_us] [yd_i] [ly] us ns TW TW.h [Btu] PJ [mi_i]/h [ppm] [ppb] MW.h'.split(
    ' ',
  ),
);
const rates = ['CNY/kg', 'USD/[bbl_us]', 'CNY/{亩}', 'CNY/{人}', 'USD/t', 'CNY/m2', 't/d', 'km/h', 'm/s'];
// Nobody is a thousand years old: beyond 200 they are years.
const codes = [...unitNames.keys()].filter((unit) => unit !== '{岁}').concat('%', 'pp', '{倍}', ...rates);
const units: Record<Language, readonly string[]> = {
  // A bare 1000年 may be a date.
  zh: codes.filter((unit) => unit !== 'a' && !notInChinese.has(unit)),
  en: codes,
};
const hedges: Record<Language, readonly (readonly string[])[]> = {
  zh: [
    ...['余', '超', '近', '约', '不足', '至少', '以上', '至多', '左右'].map((word) => [word]),
    ...[
      ['近', '左右'],
      ['至少', '余'],
      ['约', '余'],
      ['超', '约'],
    ],
  ],
  en: [
    ...['more than', 'at least', 'nearly', 'about', 'less than', 'up to', 'or so', 'just over'].map(
      (word) => [word],
    ),
    ...[
      ['at least', 'some'],
      ['up to', 'about'],
      ['about', 'odd'],
      ['nearly', 'or so'],
    ],
  ],
};
const loose: Record<Language, readonly (readonly string[])[]> = {
  zh: [[], [], ['约'], ['左右']],
  en: [[], [], ['about'], ['roughly']],
};
const bases: Record<Language, readonly string[]> = {
  zh: ['d', 'mo', 'a', '{人}', '{户}', '{亩}', '{家}', '100000.{人}', '10.{股}'],
  en: ['d', 'wk', 'mo', 'a', 'h', '{人}', '{户}', '{亩}', '{家}', '{股}', '{辆}', '100000.{人}', '10.{股}'],
};
/** Units that amounts with a base have; kilometres an hour are a speed. */
const shared = new Set(['CNY', 'USD', 'EUR', 't', 'kg', 'L', 'm3', 'kW.h', '{斤}']);
const mega = new Set(['MW', 'MW.h', 'MHz', 'MPa', 'MB']);
/** Units that fall below zero; elsewhere a hyphen joins a range. */
const signed = new Set(['%', 'pp', 'Cel', 'CNY', 'USD', 'EUR']);

const decimal = fc
  .record({ digits: fc.bigInt({ min: 1n, max: 999_999n }), scale: fc.integer({ min: -12, max: 3 }) })
  .map(({ digits, scale }) => ({ value: print({ digits, scale }), decimals: scale }));

const classesOf = (words: readonly string[] | undefined): HedgeClass[] =>
  [...new Set((words ?? []).map((word) => hedgeClass(foldScript(word).toLowerCase())!))].sort();

function quantities(language: Language): fc.Arbitrary<Formattable & { decimals: number }> {
  return fc
    .record({
      first: decimal,
      second: decimal,
      range: fc.integer({ min: 0, max: 3 }),
      below: fc.integer({ min: 0, max: 4 }),
      unit: fc.constantFrom(...units[language]),
      hedge: fc.constantFrom<readonly string[]>([], ...hedges[language]),
      wide: fc.constantFrom(...loose[language]),
      base: fc.constantFrom(undefined, undefined, ...bases[language]),
      direction: fc.constantFrom(undefined, undefined, 'up' as const, 'down' as const),
      uncertain: fc.constantFrom(undefined, 'two readings'),
    })
    .map(({ first, second, range, below, unit, hedge, wide, base, direction, uncertain }) => {
      // 每天下降1元: the base of an amount that moves is not looked for in Chinese.
      const based = base && shared.has(unit) && !(language === 'zh' && direction);
      const said = {
        unit,
        ...(direction && { direction }),
        ...(uncertain && { uncertain }),
        ...(based && { per: base }),
      };
      // 余 before 兆 is no hedge of a number.
      const words = language === 'zh' && hedge.includes('余') && mega.has(unit) ? [] : hedge;
      const minus =
        below === 0 && signed.has(unit) && said.per === undefined && direction === undefined ? '-' : '';
      // Chinese joins no ends below zero.
      if (
        range === 0 &&
        !(minus && language === 'zh') &&
        compare(parse(first.value), parse(second.value)) < 0
      ) {
        const [min, max] = minus ? [second.value, first.value] : [first.value, second.value];
        return {
          ...said,
          min: minus + min,
          max: minus + max,
          bound: 'range' as const,
          decimals: first.decimals,
          ...(wide.length > 0 && { hedge: wide }),
        };
      }
      const seen = words.map((word) => hedgeClass(word)!);
      const value = minus + first.value;
      return { ...first, ...said, value, bound: boundOf(seen), ...(words.length > 0 && { hedge: words }) };
    });
}

const statement = (quantity: Formattable & { decimals?: number }) => [
  quantity.bound,
  // "800 yuan per mu" is one unit in English, an amount with a base in Chinese.
  quantity.per ? `${quantity.unit}/${quantity.per}` : quantity.unit,
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
