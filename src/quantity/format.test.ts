import { describe, expect, test } from 'vitest';
import { type FormatOptions, format } from './format.ts';
import type { Language, Quantity } from './quantity.ts';
import { read } from './read.ts';

/** The one quantity of a text. */
function only(text: string, language: Language): Quantity {
  const found = [...read(text, { language })] as Quantity[];
  expect(found, text).toHaveLength(1);
  return found[0]!;
}

const print = (text: string, from: Language, to: Language, options: FormatOptions = { plain: true }) =>
  format(only(text, from), to, 'words', options);

describe('prints Chinese figures as an English newspaper does', () => {
  const rows = `
939亿元       | 93.9 billion yuan
10.78亿元     | 1.078 billion yuan
2300万元      | 23 million yuan
1.32万亿元    | 1.32 trillion yuan
3.1亿美元     | US$310 million
￥3,200.50    | 3,200.50 yuan
约7000人      | about 7,000
300多吨       | just over 300 tonnes
4.5万余吨     | just over 45,000 tonnes
超300家       | more than 300
80%以上       | at least 80 percent
不足30%       | less than 30 percent
近10亿元      | nearly 1 billion yuan
近10亿元左右  | nearly 1 billion yuan or so
增长7%        | up 7 percent
下降5.6%      | down 5.6 percent
0.8个百分点   | 0.8 percentage points
70%~90%       | 70-90 percent
1.5亿—2亿元   | 150-200 million yuan
5—10000元     | between 5 and 10,000 yuan
5—15000人     | between 5 and 15,000
十几家        | 11-19
3.2元/斤      | 3.2 yuan per jin
120公里/小时  | 120 km/h
2.4倍         | 2.4-fold
零下5℃        | -5°C
54天          | 54 days
1个月         | 1 month
3万亩         | 30,000 mu
日供应400吨   | 400 tonnes per day
每10万人38.6例 | 38.6 per 100,000 people
每10股派3.2元 | 3.2 yuan per 10 shares
74个          | 74
`;
  const cases = rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()) as [string, string]);
  test('has all its rows', () => expect(cases).toHaveLength(33));
  test.each(cases)('%s → %s', (text, expected) => expect(print(text, 'zh', 'en')).toBe(expected));
});

test.each(['130余万元', '20余万份', '5万余个', '4.5万余吨', '300余吨', '1000余万元'])(
  '%s stays as it is',
  (text) => expect(print(text, 'zh', 'zh')).toBe(text),
);

describe('prints English figures as a Chinese newspaper does', () => {
  const rows = `
93.9 billion yuan         | 939亿元
1.078 billion yuan        | 10.78亿元
RMB 461m                  | 4.61亿元
US$310 million            | 3.1亿美元
1.8 trillion yuan         | 1.8万亿元
45,000 tonnes             | 4.5万吨
more than 6,700 tonnes    | 超6700吨
at least 20 percent       | 至少20%
up to 30 days             | 至多30天
nearly 300 yuan           | 近300元
about 7,000 tonnes        | 约7000吨
300-odd tonnes            | 300余吨
rose 7 percent            | 增长7%
0.8 percentage points     | 0.8个百分点
between 70% and 90%       | 70%—90%
276 companies             | 276家
400 tonnes a day          | 每天400吨
`;
  const cases = rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()) as [string, string]);
  test('has all its rows', () => expect(cases).toHaveLength(17));
  test.each(cases)('%s → %s', (text, expected) => expect(print(text, 'en', 'zh')).toBe(expected));
});

test('keeps how well a number is known unless told to print it plainly', () => {
  expect(print('2300万元', 'zh', 'en', {})).toBe('23.00 million yuan');
  expect(print('4.5万人', 'zh', 'en', {})).toBe('45 thousand');
});

test('prints full digits in either language', () => {
  const quantity = only('939亿元', 'zh');
  expect(format(quantity, 'zh', 'digits')).toBe('93,900,000,000元');
  expect(format(quantity, 'en', 'digits')).toBe('93,900,000,000 yuan');
});

test('puts the noun behind, and leaves out what the sentence says', () => {
  expect(print('74个', 'zh', 'en', { noun: 'projects' })).toBe('74 projects');
  expect(print('增长7%', 'zh', 'en', { direction: false })).toBe('7 percent');
  expect(print('日供应400吨', 'zh', 'en', { per: false })).toBe('400 tonnes');
});

test('prints a figure that has neither hedge words nor decimals', () => {
  const figure = { value: '93900000000', unit: 'CNY', bound: 'over' } as const;
  expect(format(figure, 'zh')).toBe('超939亿元');
  expect(format(figure, 'en')).toBe('more than 93.9 billion yuan');
});
