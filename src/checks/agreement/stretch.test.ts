import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['上半年出口4.2万亿元。', 'Exports came to 4.2 trillion yuan in the six months to June.'],
  ['前三季度出口4.2万亿元。', 'Exports came to 4.2 trillion yuan in the nine months ended September 30.'],
  ['三季度出口4.2万亿元。', 'Exports came to 4.2 trillion yuan in the three months through September.'],
  ['截至6月30日止六个月，溢利为21.7亿港元。', 'Profit was HK$2.17 billion for the six months ended 30 June.'],
  ['截至6月30日止六个月，溢利为21.7亿港元。', 'Profit was HK$2.17 billion in the first half.'],
  ['二〇二六／二七至二〇三〇／三一年度建屋4萬伙。', '40,000 flats will be built from 2026-27 to 2030-31.'],
])('months up to another are a date: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));

test.each([
  ['上半年出口4.2万亿元。', 'Exports came to 4.2 trillion yuan in the nine months to September.'],
  ['三季度出口4.2万亿元。', 'Exports came to 4.2 trillion yuan in the three months to June.'],
  [
    '截至6月30日止六个月，溢利为21.7亿港元。',
    'Profit was HK$2.17 billion for the three months ended 30 June.',
  ],
  ['二〇二六／二七至二〇三〇／三一年度建屋4萬伙。', '40,000 flats will be built from 2026-27 to 2031-32.'],
])('of another stretch it is another: %s', (zh, en) => expect(kinds(zh, en)).toContain('date'));
