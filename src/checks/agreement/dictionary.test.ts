import { expect, test } from 'vitest';
import dictionary from './dictionary.json' with { type: 'json' };
import { glossesIn, wordsIn } from './dictionary.ts';

test('is sorted, so that a word is found by halves', () => {
  expect(dictionary.length).toBeGreaterThan(50_000);
  expect(dictionary.find((row, i) => i > 0 && row <= dictionary[i - 1]!)).toBeUndefined();
  for (const row of dictionary) expect(row).toMatch(/^[\u4e00-\u9fff]{2,5}=[a-z][a-z' |-]+$/);
});

test.each([
  ['成人票每张120元', ['成人']],
  ['全场拦网得分13分', ['全场', '拦网', '得分']],
  ['无轨电车和煤气', ['无轨电车', '煤气']],
  ['', []],
])('%s: its longest words', (text, words) => {
  expect(wordsIn(text, []).map(({ name }) => name)).toEqual(words);
});

test('leaves what is taken', () => {
  expect(wordsIn('成人票和儿童票', [{ name: '成人', at: 0, end: 2 }]).map(({ name }) => name)).toEqual([
    '儿童',
  ]);
});

test.each([
  ['儿童', 'Tickets are free for children.', ['children']],
  ['成人', 'Two adults and an adult pass', ['adults', 'adult']],
  ['拦网', 'The points came from blocks and one blocked serve', ['blocks', 'blocked']],
  ['女警', 'policewomen and a policewoman', ['policewomen', 'policewoman']],
  ['颜色', 'in colour and in color', ['colour', 'color']],
  ['儿童', 'a childish game', []],
  ['假日', 'on holidays and on a holiday', ['holidays', 'holiday']],
])('%s in "%s"', (word, english, said) => {
  expect(glossesIn(english, word).map(({ at, end }) => english.slice(at, end))).toEqual(said);
});
