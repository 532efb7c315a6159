import { expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';

test.each([
  ['焦作签下25个项目，总投资132.6亿元', ['25个', '总投资', '132.6亿']],
  ['2022年2月下旬至3月初', ['2022年', '2月']],
  ['外贸企业复工率75.6%，商务局帮复工', ['复工率', '商务局', '帮复工']],
  ['今年招商签下10余家服务业企业', ['招商', '10余家', '服务业']],
  ['评论：引资要靠“产业链”', ['“产业', '链”']],
])('a heading of %s keeps numbers with units and points with words', (text, kept) => {
  const phrases = phrasesOf(text, 'zh');
  expect(phrases.join('')).toBe(text);
  expect(phrases.length).toBeGreaterThan(1);
  for (const phrase of phrases) expect(phrase).not.toMatch(/^[，。：；、”）]|[“（]$|\d$/u);
  for (const stretch of kept)
    expect(
      phrases.some((phrase) => phrase.includes(stretch)),
      stretch,
    ).toBe(true);
});

test.each([
  ['2022年招商', ['2022年', '招商']],
  ['仅1例确诊', ['仅', '1例', '确诊']],
  ['常委会为各专班划定重点', ['常委会', '为', '各专班', '划定', '重点']],
])('in %s a line may end between words', (text, phrases) => expect(phrasesOf(text, 'zh')).toEqual(phrases));

test('an English heading is left to the browser', () => {
  expect(phrasesOf('Signings move online, 74 of them', 'en')).toEqual(['Signings move online, 74 of them']);
});

test('no line of an English heading ends within 93.9 billion', () => {
  expect(phrasesOf('Projects worth 93.9 billion yuan', 'en')).toEqual([
    'Projects worth 93.9\u00a0billion yuan',
  ]);
});
