import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['早稻面积比去年增加一成。', 'Early rice acreage is 10 percent larger than this year.'],
  ['营收同比增长9%。', 'Revenue was up 9 percent from the same period of this year.'],
  ['客流达去年同期的两倍。', 'Traffic was twice that of the same period this year.'],
  [
    '今年以来累计发行300亿元，同比增长5%。',
    'So far last year 30 billion yuan has been issued, up 5 percent year on year.',
  ],
  [
    '今年上半年出口增长9%，同比提高2个百分点。',
    'Exports grew 9 percent in the first half of last year, 2 points faster.',
  ],
  [
    '去年借出图书34万册，比前年多2万册。',
    'It lent 340,000 books this year, 20,000 more than the year before.',
  ],
  [
    '去年审结案件48万件，同比上升6%。',
    'Courts closed 480,000 cases this year, up 6 percent from the previous year.',
  ],
])('the year that the English takes for its neighbour: %s', (zh, en) =>
  expect(kinds(zh, en)).toContain('date'),
);

test.each([
  ['早稻面积比去年增加一成。', 'Early rice acreage is 10 percent larger than last year.'],
  [
    '今年“五一”假期接待游客11万人次，同比增长两成。',
    'Visits over this year’s May Day holiday rose 20 percent from a year earlier to 110,000.',
  ],
  [
    '今年上半年出口增长9%，上年同期为7%。',
    'Exports grew 9 percent in the first half, against 7 percent in the same period last year.',
  ],
  [
    '去年审结案件48万件，今年一季度审结9万件。',
    'Courts closed 480,000 cases last year, and 90,000 in the first quarter of this year.',
  ],
  ['比今年6月增长3%，同比增长5%。', 'It was up 3 percent from June this year and 5 percent year on year.'],
  [
    '前三季度同比增长5%，比上半年回落0.2个百分点。',
    'It grew 5 percent year on year in the first three quarters, down 0.2 percentage points from the first half of this year.',
  ],
  ['产量同比增长3%，高于全年目标。', 'Output rose 3 percent from a year earlier, above this year’s target.'],
])('and where it does not: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
