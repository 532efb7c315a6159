import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  [
    '5月CPI环比下降0.2%；核心CPI同比上涨1.1%。',
    'The CPI fell 0.2% month on month in May, while core prices rose 1.1% on the previous month.',
  ],
  [
    '10月营收月增24.8%，年增29.2%。',
    'October sales rose 24.8% on the month and 29.2% on the previous quarter.',
  ],
  ['成交均价较年初下跌2.1%。', 'Average prices fell 2.1% from a year earlier.'],
  ['增速比上月末低0.3个百分点。', 'The rate was 0.3 percentage points below that at the end of last year.'],
])('counted from another time: %s', (zh, en) => expect(kinds(zh, en)).toContain('date'));

test.each([
  ['第三季度营收环比增长0.2%。', 'Third-quarter revenue rose 0.2% from the previous quarter.'],
  [
    '年末常住人口4957万人，比上年末减少12万人。',
    'The population was 49.57 million at the end of the year, 120,000 fewer than a year earlier.',
  ],
  [
    '余额比年初减少74亿元；不良率比年初下降0.12个百分点。',
    'The balance is 7.4 billion yuan less than at the start of the year, and the ratio fell 0.12 percentage points over the same period.',
  ],
  [
    '5月销量环比下降4.6%，同比增长8.9%。',
    'Sales in May were 4.6% less than in April but 8.9% more than in May of the previous year.',
  ],
  [
    '三季度末余额比上季末增加183亿元。',
    'At the end of the third quarter it was 18.3 billion yuan more than at end-June.',
  ],
])('counted from the same time: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
