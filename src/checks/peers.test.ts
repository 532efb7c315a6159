/**
 * One vector for each hole found in programs that came before: XBRL 2.1, Arelle, the iXBRL viewer, and
 * the number checks of translators' tools (for those see `agreement.test.ts`).
 */
import { describe, expect, test } from 'vitest';
import type { Example } from './check.ts';
import { corpusOf } from './example.ts';
import { runChecks } from './index.ts';

type Set = Pick<Example, 'figures' | 'relation'>;
const outcome = (check: string, set: Set) =>
  runChecks(corpusOf({ shows: { zh: '例', en: 'case' }, verdict: 'exact', ...set })).find(
    (o) => o.check === check,
  )!;

const gdp = { indicator: 'economy/gdp', period: '2024-Q1' };
const twice = (a: string, b: string, more: object = {}): Set => ({
  figures: { a: { quote: a, ...gdp, ...more }, b: { quote: b, ...gdp, ...more, briefing: 'other' } },
});
const sumOf = (total: string, ...parts: readonly string[]): Set => ({
  figures: { ...Object.fromEntries(parts.map((part, index) => [`p${index}`, part])), total },
  relation: { sum: parts.map((_, index) => `p${index}`), of: 'total' },
});

describe('duplicates', () => {
  test('equal digits must be equal: 100 and 101 do not meet at 100.5', () =>
    expect(outcome('same-fact', twice('100亿元', '101亿元')).verdict).toBe('inconsistent'));
  test('equal digits far apart are not taken for one: 100 and 200', () =>
    expect(outcome('same-fact', twice('100亿元', '200亿元')).verdict).toBe('inconsistent'));
  test('unequal digits agree where their ranges meet: 93.9 and 94', () =>
    expect(outcome('same-fact', twice('939亿元', '939.4亿元')).verdict).toBe('consistent'));
  test('complete duplicates are exact', () =>
    expect(outcome('same-fact', twice('939亿元', '939亿元')).verdict).toBe('exact'));
  test('a hedge is no contradiction: 超900亿元 and 939亿元', () =>
    expect(outcome('same-fact', twice('超900亿元', '939亿元')).verdict).toBe('consistent'));
  test('another unit is another fact, as another currency or language is', () =>
    expect(outcome('same-fact', twice('939亿元', '132亿美元'))).toBeUndefined());
});

describe('sums', () => {
  test('rounding that adds up is no error: 4 + 4 + 4 = 13', () =>
    expect(outcome('sum', sumOf('13亿元', '4亿元', '4亿元', '4亿元')).verdict).toBe('consistent'));
  test('three industries make the total exactly', () =>
    expect(outcome('sum', sumOf('296299亿元', '11538亿元', '109846亿元', '174915亿元')).verdict).toBe(
      'exact',
    ));
  test('eleven industries miss the total by 2, within ±6: two deviations of rounding', () => {
    const industries = [
      '12001',
      '97182',
      '21500',
      '35027',
      '12713',
      '5123',
      '26700',
      '18400',
      '11000',
      '16655',
      '40000',
    ];
    const { verdict, slack, hint } = outcome(
      'sum',
      sumOf('296299亿元', ...industries.map((n) => `${n}亿元`)),
    );
    expect(verdict).toBe('consistent');
    expect(slack).toEqual({
      residual: '200000000.00',
      allowed: '600000000.00',
      deviation: '100000000.00',
      deviations: '2.00',
    });
    expect(hint).toBeUndefined();
  });
  test('a wide tolerance is shown: 31 provinces off by 9 pass, and are pointed out', () => {
    const { verdict, slack, hint } = outcome(
      'sum',
      sumOf('3109亿元', ...Array.from({ length: 31 }, () => '100亿元')),
    );
    expect(verdict).toBe('consistent');
    expect(slack?.deviations).toBe('5.51');
    expect(hint?.en).toContain('5.51 standard deviations');
  });
  test('a part whose duplicates contradict each other blocks the sum', () => {
    const set: Set = {
      figures: {
        a: { quote: '4亿元', ...gdp },
        b: '6亿元',
        total: '10亿元',
        again: { quote: '5亿元', ...gdp, briefing: 'other' },
      },
      relation: { sum: ['a', 'b'], of: 'total' },
    };
    expect(outcome('sum', set).verdict).toBe('blocked');
  });
  test('duplicates narrow a part: 5.0 makes of 5 no more than 5.05', () => {
    const narrow = (again?: object): Set => ({
      figures: {
        a: { quote: '5亿元', ...gdp },
        b: '5.0亿元',
        total: '10.4亿元',
        ...(again && { again }),
      } as Example['figures'] & object,
      relation: { sum: ['a', 'b'], of: 'total' },
    });
    expect(outcome('sum', narrow()).verdict).toBe('consistent');
    expect(outcome('sum', narrow({ quote: '5.0亿元', ...gdp, briefing: 'other' })).verdict).toBe(
      'inconsistent',
    );
  });
});

test('digits beyond those printed stop a check rather than pass', () => {
  const set: Set = {
    figures: { a: { quote: '4亿元', value: '412345678', unit: 'CNY' }, b: '6亿元', total: '10亿元' },
    relation: { sum: ['a', 'b'], of: 'total' },
  };
  expect(outcome('value-of-quote', set).verdict).toBe('inconsistent');
  expect(outcome('sum', set)).toMatchObject({
    verdict: 'blocked',
    reason: { en: expect.stringContaining('value-of-quote') },
  });
});

describe('comparability', () => {
  test('growth at constant prices is not set against levels at current ones', () => {
    const set: Set = {
      figures: {
        now: { quote: '56亿元', period: '2020' },
        before: { quote: '50亿元', period: '2019' },
        rate: '增长10.2%',
      },
      relation: { growth: 'now', from: 'before', is: 'rate', basis: 'constant-prices' },
    };
    expect(outcome('growth', set)).toMatchObject({
      verdict: 'not-comparable',
      arithmetic: { en: expect.stringContaining('5.081') },
    });
  });
  test('a revision is told apart from a contradiction', () => {
    const revised: Set = {
      figures: {
        a: { quote: '100亿元', ...gdp, scope: 'preliminary' },
        b: { quote: '104亿元', ...gdp, scope: 'final', briefing: 'other' },
      },
    };
    expect(outcome('same-fact', revised)).toMatchObject({
      verdict: 'not-comparable',
      reason: { en: expect.stringContaining('revision') },
    });
  });
});

test('a waiver is kept with its verdict, for readers to see', () => {
  const waive = {
    reason: { zh: '来源如此', en: 'The source says so' },
    author: { zh: '编者', en: 'Editor' },
    date: '2020-03-20',
  };
  const set: Set = {
    figures: { part: '276家', whole: '365家', rate: '76.5%' },
    relation: { ratio: 'part', of: 'whole', is: 'rate', waive },
  };
  expect(outcome('ratio', set)).toMatchObject({ verdict: 'inconsistent', waiver: waive });
});

test.each([
  [
    '276 ÷ 365 = 75.616…%，四舍五入为 75.6%',
    '276 ÷ 365 = 75.616…%, which rounds to 75.6%',
    '75.6%',
    'consistent',
  ],
  [
    '276 ÷ 365 = 75.616…%，与超75% 相符',
    '276 ÷ 365 = 75.616…%, which agrees with more than 75%',
    '超75%',
    'consistent',
  ],
  ['276 ÷ 365 = 75.616…%，不是 76.5%', '276 ÷ 365 = 75.616…%, not 76.5%', '76.5%', 'inconsistent'],
])('writes the arithmetic as a person does: %s', (zh, en, rate, verdict) => {
  const set: Set = {
    figures: { part: '276家', whole: '365家', rate },
    relation: { ratio: 'part', of: 'whole', is: 'rate' },
  };
  expect(outcome('ratio', set)).toMatchObject({ verdict, arithmetic: { zh, en } });
});
