import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test.each([
  ['plain', '939亿元', '939亿元'],
  ['a comma', '1,078', '"1,078"'],
  ['a quotation mark', 'the "list"', '"the ""list"""'],
  ['a line end', 'a\nb', '"a\nb"'],
  ['what looks like formula', '=1+1', "'=1+1"],
  ['a formula that begins with a minus', '-1+A1', "'-1+A1"],
  ['a negative number', '-3.5', '-3.5'],
  ['nothing', undefined, ''],
])('writes %s', (_, value, cell) => expect(csv(['a'], [{ a: value }])).toBe(`a\r\n${cell}\r\n`));

test('keeps the columns in order', () => {
  expect(csv(['b', 'a'], [{ a: 1, b: 2 }])).toBe('b,a\r\n2,1\r\n');
});
