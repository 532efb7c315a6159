import { describe, expect, test } from 'vitest';
import { otherQuantities, otherReadings } from './other-reading.ts';
import type { Language, Quantity } from './quantity.ts';
import { read } from './read.ts';

const open = (text: string, language: Language): Quantity[] =>
  [...read(text, { language })].filter(
    (reading): reading is Quantity =>
      reading.kind !== 'date' && reading.kind !== 'none' && reading.uncertain !== undefined,
  );

describe('says what else an open number may be', () => {
  test.each([
    ['zh', '出口量增长3倍，', [{ direction: null }]],
    ['zh', '近三年投资12亿元，', [{ bound: 'exact', hedge: null }]],
    ['zh', '香港菜價每斤11.5元，', [{ unit: 'CNY' }, { unit: 'TWD' }, { unit: 'MOP' }]],
    ['zh', '香港超市售價15元/公斤，', ['CNY', 'TWD', 'MOP'].map((code) => ({ unit: `${code}/kg` }))],
    ['zh', '建设千亿级产业集群，', [{ kind: 'money', unit: 'CNY' }]],
    ['en', 'It ran 400m', [{ kind: 'count', unit: '1', value: '400000000' }]],
    ['en', 'It hired a couple of hundred people.', [{ bound: 'about' }]],
    ['en', 'It was fined 20 crowns.', ['NOK', 'SEK', 'DKK', 'CZK', 'ISK'].map((unit) => ({ unit }))],
    ['en', 'Sydney firms paid $3 million.', 'AUD CAD HKD SGD NZD TWD'.split(' ').map((unit) => ({ unit }))],
    // The other reading is no quantity: a time of day, two numbers.
    ['zh', '十点到了，', []],
    ['zh', '全市2 78个村，', []],
  ] as const)('%s: %s', (language, text, wanted) => {
    const [quantity, ...rest] = open(text, language);
    expect(rest).toEqual([]);
    expect(otherReadings(quantity!)).toEqual(wanted);
    for (const other of otherQuantities(quantity!)) expect(Object.values(other)).not.toContain(null);
  });
});

test.each([
  ['zh', '出口量增长到3倍，'],
  ['en', 'It paid US$3 million.'],
] as const)('leaves %s alone: %s', (language, text) => {
  for (const reading of read(text, { language })) expect(otherReadings(reading as Quantity)).toEqual([]);
});
