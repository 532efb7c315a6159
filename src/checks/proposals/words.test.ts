import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test.each([
  ['in simplified script', '佔總數的', '占总数的'],
  ['without white space', '共有 \n 医生', '共有医生'],
  ['with Chinese marks', '其中:男生,女生;(教师)', '其中：男生，女生；（教师）'],
  ['with numbers as printed', '1,286人, 16:30', '1,286人，16:30'],
])('compares words %s', (_, text, words) => {
  expect(wordsOf(text)).toBe(words);
});
