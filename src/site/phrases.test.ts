import { expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';

test.each([
  ['焦作签下25个项目，总投资132.6亿元', ['25个', '132.6亿']],
  ['2022年2月下旬至3月初', ['2022年', '2月']],
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

test('an English heading is left to the browser', () => {
  expect(phrasesOf('Signings move online', 'en')).toEqual(['Signings move online']);
});
