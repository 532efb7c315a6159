import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from '../markdown/strict-yaml.ts';
import { printBriefing, printYaml } from './print.ts';

test('a frontmatter prints as an editor would write it', () => {
  const data = {
    title: '签约',
    date: '2020-03-14',
    region: '410800',
    topics: ['investment'],
    figures: {
      total: {
        quote: '总投资939亿元',
        at: [2301, 2309],
        value: '93900000000',
        unit: 'CNY',
        period: '2020',
        subject: { zh: '总投资', en: 'total: all of it' },
      },
    },
    checks: [{ sum: ['a', 'b'], of: 'total', partial: true }],
    dismissed: [{ quote: '第十一场', class: 'ordinal' }],
  };
  expect(printBriefing(data, '正文。')).toBe(`---
title: 签约
date: 2020-03-14
region: "410800"
topics: [investment]
figures:
  total:
    quote: 总投资939亿元
    at: [2301, 2309]
    value: "93900000000"
    unit: CNY
    period: "2020"
    subject: { zh: 总投资, en: "total: all of it" }
checks:
  - { sum: [a, b], of: total, partial: true }
dismissed:
  - { quote: 第十一场, class: ordinal }
---
正文。
`);
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '12.50',
    '010',
    '1e3',
    '0x1F',
    '.5',
    '1_000',
    'no',
    'null',
    '~',
    'a: b',
    '- a',
    '[ 1 ]',
    '# x',
    'a #b',
    '{',
    '*a',
    '&a',
    '!t',
    '2020-01-01',
    '"',
    "'",
    '：',
    '第3',
    '|',
    '%',
    '@',
    '`',
    ' a',
    'a ',
    '',
  ),
);
const key = fc.stringMatching(/^[a-z]{1,6}$/);
const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

test('reading back what was printed gives the same data, text as text', () => {
  fc.assert(
    fc.property(data.map, (value) => {
      expect(parse(printYaml(value))).toEqual(value);
    }),
    { numRuns: 1000 },
  );
});

test('what is printed is accepted by the strict reader', () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, fc.constantFrom('12.50', '签约', 'a: b', '[ 1 ]', 'x'), {
        noNullPrototype: true,
        minKeys: 1,
      }),
      (value) => {
        const { data, findings } = readYaml('a.yaml', printYaml(value));
        expect(findings).toEqual([]);
        expect(data).toEqual(value);
      },
    ),
  );
});
