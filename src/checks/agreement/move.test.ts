import { describe, expect, test } from 'vitest';
import { disagreements } from './agreement.ts';

const kinds = (zh: string, en: string): readonly string[] => disagreements(zh, en).map(({ kind }) => kind);

describe('a move and its two numbers', () => {
  test.each([
    ['亏损由27亿元收窄至11亿元。', 'Losses narrowed to 2.7 billion yuan from 1.1 billion yuan.'],
    [
      '政策利率由3.75%下调至3.25%。',
      'The bank raised its policy rate for the fifth time, to 3.25% from 3.75%.',
    ],
    ['贫困发生率由8.6%降到1.8%。', 'It has been cutting poverty from 1.8 percent to 8.6 percent.'],
  ])('that go different ways are found: %s', (zh, en) => expect(kinds(zh, en)).not.toEqual([]));

  test.each([
    ['亏损由27亿元收窄至11亿元。', 'Losses narrowed to 1.1 billion yuan from 2.7 billion yuan.'],
    [
      '该县脱贫1.9万人，贫困发生率由8.6%降到1.8%。',
      'It lifted 19,000 people out, cutting its poverty rate from 8.6 percent to 1.8 percent.',
    ],
  ])('that go the same way agree: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
});
