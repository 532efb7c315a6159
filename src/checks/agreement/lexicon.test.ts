import { describe, expect, test } from 'vitest';
import lexicon from './lexicon.json' with { type: 'json' };
import { namedIn, saidIn } from './lexicon.ts';

const words = Object.values(lexicon.words).flatMap((field) => Object.entries(field));

describe('words for one thing in both languages', () => {
  test('are some six hundred things, each with words that are read', () => {
    expect(words.length).toBeGreaterThan(550);
    for (const [zh, en] of words) {
      expect(
        namedIn(zh.split('|')[0]!).map(({ name }) => name),
        zh,
      ).toContain(zh);
      expect(saidIn(`the ${en.split('|')[0]!.replace('~', '')} of it`, zh).length, en).toBeGreaterThan(0);
    }
  });

  test('hold no sign of a pattern but | and ~', () => {
    for (const [zh, en] of words) expect(`${zh} ${en}`).not.toMatch(/[()[\]{}*+?^$\\]/);
  });

  test('take the longest word, in either script', () => {
    expect(namedIn('非税收入').map(({ name }) => name)).toContain('非税');
    expect(namedIn('財政赤字').map(({ at }) => at)).toEqual([2]);
    expect(saidIn('imports and exports of cars', '进口|输入').map(({ at }) => at)).toEqual([0]);
  });

  test('hold no word that 其中 and 当中 end in', () => {
    expect(namedIn('其中国内游客').map(({ at }) => at)).not.toContain(1);
    expect(namedIn('當中學校考生').map(({ at }) => at)).not.toContain(1);
    expect(namedIn('中学').length).toBeGreaterThan(0);
  });
});
