import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  [
    '有效期最短为九十日，最长为五年。',
    'It is valid for a minimum of ninety days and a maximum of five years.',
  ],
  ['延期以三十日为限。', 'The extension is for no more than thirty days.'],
  ['年龄不超过35周岁。', 'Candidates must be no older than 35.'],
  ['存放温度不得高于60℃。', 'Do not store the device above 60°C.'],
  ['五百克大约够四个人吃。', 'Five hundred grams will serve about four.'],
  ['差异显著（P<0.05）。', 'The difference was significant (P<0.05).'],
  [
    '彩礼不超过3万元，酒席控制在15桌以内。',
    'No bride price above 30,000 yuan and no banquet of more than 15 tables.',
  ],
  ['震中50公里范围内有3座县城。', 'Three county seats lie within 50 km of the epicenter.'],
  ['最少的时候只有3名学生。', 'Enrollment once fell as low as three.'],
  ['周围三十公里内只有她一名医生。', 'She is the only doctor for 30 kilometers around.'],
  ['超过了法定的三分之二多数。', 'That cleared the two-thirds majority required by law.'],
  ['累积雨量最多为512毫米。', 'The heaviest rainfall was 512 millimeters.'],
  ['容量将超过12亿千瓦。', 'The capacity is to exceed 1.2 billion kilowatts.'],
  ['存活率由33%提高到超过50%。', 'The rate climbed from 33 percent to more than half.'],
  ['合作社流转了1500亩地。', 'The cooperative has taken over 100 hectares.'],
  ['5年期以上利率为4.30%。', 'The rate for loans of more than five years is 4.30 percent.'],
])('a hedge apart from its number is found: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));

test.each([
  ['签约企业300家，大约40家已投产。', 'Over 300 companies signed; about 40 are in production.'],
  [
    '流程压缩到3个工作日以内，以前至少要跑半个月。',
    'It takes more than three working days; it was at least half a month.',
  ],
  ['有效期为九十日，最长不过五年。', 'It is valid for at least ninety days, and five years at most.'],
  ['年龄不超过35周岁。', 'Candidates must be 35.'],
])('the hedge of another number is none of its own: %s', (zh, en) =>
  expect(kinds(zh, en)).toContain('hedge'),
);
