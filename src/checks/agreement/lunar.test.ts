import { expect, test } from 'vitest';
import { lunarNumbers } from './lunar.ts';

test.each([
  ['农历五月初五', [5n, 5n]],
  ['正月初三', [1n, 3n]],
  ['腊月二十', [12n, 20n]],
  ['农历八月十五', [8n, 15n]],
  ['五月五日', []],
])('%s states %j', (text, numbers) => expect(lunarNumbers(text)).toEqual(numbers));
