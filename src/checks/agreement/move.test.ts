import { describe, expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

describe('a move and its two numbers', () => {
  test.each([
    ['亏损由27亿元收窄至11亿元。', 'Losses narrowed to 2.7 billion yuan from 1.1 billion yuan.'],
    [
      '政策利率由3.75%下调至3.25%。',
      'The bank raised its policy rate for the fifth time, to 3.25% from 3.75%.',
    ],
    ['该比率由3.2倍升至4.1倍。', 'The ratio has come down to 4.1 times from 3.2 times.'],
    ['非法捕捞案件减少两成。', 'Cases are down to 20 percent of their former level.'],
    ['水域面积缩小四分之三。', 'The lake covers three quarters of the area it did.'],
    ['贫困发生率由8.6%降到1.8%。', 'It has been cutting poverty from 1.8 percent to 8.6 percent.'],
  ])('that go different ways are found: %s', (zh, en) => expect(kinds(zh, en)).not.toEqual([]));

  test.each([
    ['亏损由27亿元收窄至11亿元。', 'Losses narrowed to 1.1 billion yuan from 2.7 billion yuan.'],
    [
      '该县脱贫1.9万人，贫困发生率由8.6%降到1.8%。',
      'It lifted 19,000 people out, cutting its poverty rate from 8.6 percent to 1.8 percent.',
    ],
    ['案件降至原来的三分之一。', 'Cases have been cut by two-thirds.'],
    ['水域面积缩小四分之三。', 'The lake covers a quarter of the area it did.'],
    ['两年平均增长3.8%。', 'That sent the two-year average growth to 3.8 percent.'],
  ])('that go the same way agree: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
});
