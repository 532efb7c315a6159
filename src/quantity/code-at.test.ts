import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const texts = [
  '全市新增就业4.2万人，同比增长7.3%；（一）每亩增收300元，约合2/3以上。',
  '一是抓好三农工作，二是第3季度末完成12公里道路，气温零下5至10度。',
  '3:00前，王一凡在Mate 30发布会上说，2024-05-06 12:30起，138****5521接听。',
  '由100元提高到3块5，十几名学生走了两个多月，翻了一番，占一半。',
  'Output rose by about 4.2% to $1.3 billion in the first quarter, No. 5 of 12 km/h.',
  'On 3 May 2024, between 10 and 20-odd people (a 3rd) drove 5 ft 3 in at 10:30 a.m.',
];
/** Whether `run` asks a string for a code that it has not. */
function looksOutside(run: () => void): boolean {
  const { charCodeAt } = String.prototype;
  let outside = false;
  String.prototype.charCodeAt = function (this: string, at: number): number {
    if (!(at >= 0 && at < this.length)) outside = true;
    return charCodeAt.call(this, at);
  };
  try {
    run();
  } finally {
    String.prototype.charCodeAt = charCodeAt;
  }
  return outside;
}

describe('codeAt', () => {
  test.each(texts)('is asked wherever a place may lie outside of %s', (text) => {
    const cuts = Array.from(text, (_, i) => [text.slice(0, i + 1), text.slice(i)]).flat();
    const outside = cuts.filter((cut) =>
      looksOutside(() => [...read(cut, { dates: true, dismissed: true, date: '2024-05-06' })]),
    );
    expect(outside).toEqual([]);
  });
});
