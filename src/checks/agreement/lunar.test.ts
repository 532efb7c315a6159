import { expect, test } from 'vitest';
import { lunarNumbers } from './lunar.ts';

test.each([
  ['农历五月初五', [5, 5]],
  ['正月初三', [1, 3]],
  ['腊月二十', [12, 20]],
  ['农历八月十五', [8, 15]],
  ['五月五日', []],
])('%s states its numbers', (text, numbers) => expect(lunarNumbers(text).map(Number)).toEqual(numbers));
