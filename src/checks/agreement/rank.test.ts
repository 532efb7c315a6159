import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  [
    '我市选手获得女子跳台亚军。',
    'An athlete of the city took third place in the women’s platform.',
    'ordinal',
  ],
  ['该国在十国中位居倒数第三。', 'The country stands third among the ten.', 'ordinal'],
  ['钢厂利润率在同行里垫底。', 'The mill’s margin is the second worst among its peers.', 'ordinal'],
  ['她今年连续第二年止步八强。', 'Her run ended in the last eight for the third year in a row.', 'ordinal'],
])('ranks that differ: %s', (zh, en, kind) => expect(kinds(zh, en)).toContain(kind));

test.each([
  ['该市从第11位升至第5位。', 'The city climbed six places to fifth.'],
  ['该国在十国中位居倒数第三。', 'The country is third from bottom among the ten.'],
])('and ones that agree: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
