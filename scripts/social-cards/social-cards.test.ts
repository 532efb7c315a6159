import { describe, expect, test } from 'vitest';
import type { SocialCard } from '../../src/site/social-cards.ts';
import { drawing, textOf, width } from './drawing.ts';
import { linesOf } from './lines.ts';
import { typeface } from './typeface.ts';

describe('lines', () => {
  const lines = (text: string, language: 'zh' | 'en', longest: number, most = 3) =>
    linesOf(text, language, (line) => [...line].length <= longest, most);

  test('break between words, and nowhere else', () => {
    expect(lines('the quick brown fox jumps', 'en', 10)).toEqual({
      lines: ['the quick', 'brown fox', 'jumps'],
      cut: false,
    });
  });

  test('never begin with a closing mark nor end with an opening one', () => {
    const { lines: broken } = lines('焦作日报：“云签约”完成，投资增长。', 'zh', 5, 9);
    expect(broken.join('')).toBe('焦作日报：“云签约”完成，投资增长。');
    for (const line of broken) {
      expect(line).not.toMatch(/^[，。：”]/);
      expect(line).not.toMatch(/“$/);
    }
  });

  test('keep a number with its unit', () => {
    for (const line of lines('全市共有939亿元项目', 'zh', 6).lines) expect(line).not.toMatch(/939$/);
  });

  test('say so where words are left over', () => {
    expect(lines('one two three four five six', 'en', 7, 2)).toEqual({
      lines: ['one two', 'three'],
      cut: true,
    });
    expect(lines('unbreakable', 'en', 5, 2).cut).toBe(true);
  });
});

const card: SocialCard = {
  file: 'cards/zh/x.png',
  language: 'zh',
  site: '样例',
  heading: '网上签下74个项目',
  key: { number: '939亿元', subject: '项目总投资', verdict: 'exact' },
  source: '样例日报 · 2020年3月14日',
};
const faces = async (text: string) => ({
  bold: await typeface([text], 700),
  book: await typeface([text], 400),
});

describe('a typeface', () => {
  test('sets Chinese, Latin and figures from its slices, and bold wider than light', async () => {
    const text = '数证 Shuzheng 939亿元';
    const { bold, book } = await faces(text);
    expect(bold.set('数', 100).width).toBe(100);
    expect(bold.set('Shuzheng', 100).width).toBeGreaterThan(book.set('Shuzheng', 100).width);
    expect(bold.set(text, 40).marks.match(/<path/g)!.length).toBe([...text.replaceAll(' ', '')].length);
    expect(bold.missing.size).toBe(0);
  });

  test('names a character that the font lacks, and goes on', async () => {
    const face = await typeface(['A\u{13000}B'], 400);
    expect(face.set('A\u{13000}B', 10).width).toBeGreaterThan(10);
    expect([...face.missing]).toEqual(['\u{13000}']);
  });
});

test('a card holds its words as outlines, so that it looks the same on every machine', async () => {
  const svg = drawing(card, await faces(textOf(card)));
  expect(svg).not.toContain('<text');
  expect(svg.match(/<path/g)!.length).toBeGreaterThan(30);
});

test('a briefing without a figure has its title on its card', async () => {
  const bare = { ...card, key: undefined };
  expect(drawing(bare, await faces(textOf(bare)))).not.toContain('#a72f1b');
});

test('a number as long as a sentence is set as small as it takes', async () => {
  const long: SocialCard = {
    ...card,
    key: { ...card.key!, number: '1234567890123456789012345678901234567890亿元' },
  };
  const svg = drawing(long, await faces(textOf(long)));
  const ends = [...svg.matchAll(/translate\(([\d.]+) 0\)/g)].map((match) => Number(match[1]));
  expect(Math.max(...ends)).toBeLessThan(width);
});
