import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['8月31日报到，9月1日开课。', 'Pupils register on September 31 and start on September 1.'],
  ['10月指数为50.1，比上月上升0.3。', 'The index was 50.1 in October, 0.3 above October’s reading.'],
  ['5月CPI环比下降0.1%。', 'The CPI slipped 0.1 percent in May from June.'],
  [
    '10月失业率为5.1%，比上月下降0.2个百分点。',
    'Unemployment was 5.1 percent in November, down 0.2 percentage points from the previous month.',
  ],
  [
    '4月22日8时发生地震，截至23日12时共有余震146次。',
    'A quake struck at 8 a.m. on April 22; by noon on June 23 there had been 146 aftershocks.',
  ],
])('the month that the English mistakes: %s', (zh, en) => expect(kinds(zh, en)).toContain('date'));

test.each([
  ['8月31日报到，9月1日开课。', 'Pupils register on August 31 and start on September 1.'],
  ['10月指数为50.1，比上月上升0.3。', 'The index was 50.1 in October, 0.3 above September’s reading.'],
  [
    '10月指数为50.1，比上月上升0.3，同比上升1。',
    'The index was 50.1 in October, up 0.3 on the month and 1 from October last year.',
  ],
  [
    '4月22日20时下雪，截至23日8时积雪9厘米。',
    'Snow fell at 8 p.m. on April 22; by 8 a.m. on April 23 it lay 9 centimeters deep.',
  ],
])('and where it does not: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
