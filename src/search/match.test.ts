import { expect, test } from 'vitest';
import type { FactEntry } from './fact-index.ts';
import { matchFacts } from './match.ts';
import { parseQuery } from './query.ts';

const both = (zh: string, en: string) => ({ zh, en });
const fact = (
  ref: string,
  unit: string,
  value: string,
  quote: string,
  region = both('焦作市', 'Jiaozuo'),
): FactEntry => ({
  ref,
  unit,
  value,
  quote,
  region,
  subject: both('融资需求', 'financing needs'),
  period: both('2020年3月', 'March 2020'),
  indicator: both('融资', 'financing'),
  title: both('外贸', 'Foreign trade'),
  filters: {
    region: region.zh === '焦作市' ? ['410800', '410000'] : ['410100', '410000'],
    topic: ['trade'],
    publisher: ['Jiaozuo Daily'],
    year: ['2020'],
  },
  verdict: 'exact',
});
const facts = [
  fact('a#financing', 'CNY', '1078000000', '10.78亿元'),
  fact('a#total', 'CNY', '93900000000', '939亿元'),
  fact('b#total', 'CNY', '455000000000', '4550亿元', both('郑州市', 'Zhengzhou')),
  fact('c#rate', '%', '75.6', '75.6%'),
  fact('c#points', 'pp', '1.8', '1.8个百分点'),
  fact('d#share', '%', '18', '18%'),
  fact('f#warmth', 'Cel', '25', '25度'),
  fact('f#lessons', '{节}', '25', '25节'),
  {
    ...fact('e#recovery', '%', '', '70%~90%'),
    value: undefined,
    min: '70',
    max: '90',
  } as unknown as FactEntry,
];

test.each([
  ['10.78亿', ['exact a#financing']],
  ['10.78亿元', ['exact a#financing']],
  ['１０.７８億', ['exact a#financing']],
  ['1.078 billion', ['exact a#financing']],
  ['1.078 billion yuan', ['exact a#financing']],
  ['1,078,000,000', ['exact a#financing']],
  ['10.8亿', ['rounded a#financing']],
  ['25度', ['exact f#warmth']],
  ['10亿..11亿', ['within a#financing']],
  ['> 100亿', ['within a#total', 'within b#total']],
  ['> 100亿 焦作', ['within a#total']],
  ['> 10 billion Zhengzhou', ['within b#total']],
  ['>= 939亿', ['within a#total', 'within b#total']],
  ['> 939亿', ['within b#total']],
  ['<= 75.6%', ['within c#rate', 'within d#share']],
  ['1.8', ['exact c#points']],
  ['1.8%', []],
  ['18', ['exact d#share']],
  ['18%', ['exact d#share']],
  ['70%~90%', ['exact e#recovery']],
  ['复工率', []],
  ['939亿元 投资', []],
])('%s finds %j', (typed, expected) => {
  expect(matchFacts(facts, parseQuery(typed)).map(({ entry, fit }) => `${fit} ${entry.ref}`)).toEqual(
    expected,
  );
});

test.each([
  ['in a province', { region: '410000' }, ['a#total', 'b#total']],
  ['in a city of it', { region: '410100' }, ['b#total']],
  ['of one year and topic', { year: '2020', topic: 'trade' }, ['a#total', 'b#total']],
  ['of another year', { region: '410100', year: '2022' }, []],
])('filters figures %s', (_, chosen, expected) =>
  expect(matchFacts(facts, parseQuery('> 100亿'), chosen).map(({ entry }) => entry.ref)).toEqual(expected),
);

test.each([
  ['复工 "重点 企业"', ['复工', '重点 企业']],
  ['', []],
  ['..', ['..']],
  ['> 焦作', ['>', '焦作']],
])('reads the words of %j as %j', (typed, terms) => expect(parseQuery(typed).terms).toEqual(terms));
