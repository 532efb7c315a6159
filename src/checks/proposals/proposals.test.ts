import { expect, test } from 'vitest';
import type { Example } from '../check.ts';
import { corpusOf } from '../example.ts';
import { flowOf } from './fixtures.ts';
import { proposalsFor } from './index.ts';

const both = { zh: '示例', en: 'example' };
const proposed = (source: string, figures: Example['figures'], relation?: Example['relation']) =>
  proposalsFor(
    corpusOf({ shows: both, verdict: 'exact', source, figures: figures!, ...(relation && { relation }) }),
  ).map(({ relation: r }) => flowOf(r));

const own = (quote: string, indicator: string, more: object = {}) => ({ quote, indicator, ...more });

test.each<[string, string, Example['figures'], string[]]>([
  [
    'a rate beside its part and whole',
    '外贸企业有365家，已复工276家，复工率达75.6%。',
    {
      all: own('365家', 'firms/total'),
      part: own('276家', 'firms/resumed'),
      rate: own('75.6%', 'firms/rate'),
    },
    ['ratio part all rate', 'bounds part all'],
  ],
  [
    'a count and a rate without a whole',
    '大型商超复工38家，复工率90.5%。',
    { part: own('38家', 'firms/resumed'), rate: own('90.5%', 'firms/rate') },
    ['implied-whole part rate'],
  ],
  [
    'a list with its number',
    '依托甲物流公司、乙运输公司、丙运业公司3家企业运输。',
    { firms: own('3家', 'firms/partners') },
    ['list-length firms 甲物流公司 乙运输公司 丙运业公司'],
  ],
  [
    'an of-which line',
    '共派出医务人员210名，其中护士140名。',
    { all: own('210名', 'staff/sent'), nurses: own('140名', 'staff/nurses') },
    ['bounds nurses all'],
  ],
  [
    'a length of time between two dates',
    '2020年1月20日至2020年3月14日，连续奋战54天。',
    { days: own('54天', 'events/duration') },
    ['elapsed 2020-01-20 2020-03-14 days'],
  ],
  [
    'growth between two levels',
    '销售额由50亿元增至56亿元，增长12.0%。',
    {
      before: own('50亿元', 'sales/total', { period: '2019' }),
      now: own('56亿元', 'sales/total'),
      rate: own('增长12.0%', 'sales/growth'),
    },
    ['growth now before rate'],
  ],
])('proposes %s', (_, source, figures, expected) =>
  expect(proposed(source, figures).toSorted()).toEqual(expected.toSorted()),
);

test.each<[string, string, Example['figures']]>([
  [
    'equal numbers of different things',
    '签约40家企业，另有40家餐馆营业。',
    { a: own('40家', 'firms/signed'), b: own('40家餐馆', 'food/open') },
  ],
  [
    'a difference that equals another number by chance',
    '甲园区3000万元，乙基金500万元，丙资金3500万元。',
    { a: own('3000万元', 'funds/a'), b: own('500万元', 'funds/b'), c: own('3500万元', 'funds/c') },
  ],
  [
    'a discount taken for a share',
    '有15家超市以低于市场20%的价格售出3家。',
    { a: own('15家', 'firms/total'), b: own('3家', 'firms/selling'), rate: own('20%', 'prices/discount') },
  ],
])('does not propose %s', (_, source, figures) => expect(proposed(source, figures)).toEqual([]));

test('does not propose what is declared', () => {
  const figures = { part: own('38家', 'firms/resumed'), rate: own('90.5%', 'firms/rate') };
  expect(
    proposed('大型商超复工38家，复工率90.5%。', figures, { 'implied-whole': 'part', is: 'rate' }),
  ).toEqual([]);
});

test('proposes nothing without the source text', () => {
  expect(
    proposalsFor(
      corpusOf({ shows: both, verdict: 'exact', source: null, figures: { a: '38家', b: '90.5%' } }),
    ),
  ).toEqual([]);
});
