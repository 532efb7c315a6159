import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  [
    '上世纪90年代末以来，冰川后退了1.8公里。',
    'The glacier has retreated 1.8 kilometers since the early 1990s.',
    'date',
  ],
  ['墓葬建于公元前三世纪。', 'The tomb was built in the third century AD.', 'date'],
  ['9月29日（星期日）、10月12日（星期六）上班。', 'People will work on Saturday, October 12.', 'left-out'],
  [
    '本世纪头二十年，人口翻了一番。',
    'The population doubled in the first two decades of the last century.',
    'direction',
  ],
  ['日元兑美元跌破156。', 'The yen slid past 156 to the euro.', 'currency'],
])('days and eras that differ: %s', (zh, en, kind) => expect(kinds(zh, en)).toContain(kind));

test.each([
  [
    '上世纪90年代末以来，冰川后退了1.8公里。',
    'The glacier has retreated 1.8 kilometers since the late 1990s.',
  ],
  ['墓葬建于公元前三世纪。', 'The tomb was built in the third century BC.'],
  [
    '9月29日（星期日）、10月12日（星期六）上班。',
    'People will work on Sunday, September 29, and Saturday, October 12.',
  ],
  ['该帖发布于2020-07-26 05:03:17。', 'The post was published at 2020-07-26 05:03:17.'],
  [
    '报名时间为3月4日9:00至3月10日17:00。',
    'Applications are taken from 9 a.m. on March 4 to 5 p.m. on March 10.',
  ],
  ['列车零点20分到站。', 'The train arrives at 20 minutes past midnight.'],
  ['十一黄金周期间门票五折。', 'Tickets are half price over the October 1 holiday.'],
])('and ones that agree: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
