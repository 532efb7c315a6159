import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find, fold, words } from './fold.ts';

test.each([
  ['國務院', '国务院'],
  ['１２３４５', '12345'],
  ['焦作　ＡＢＣ', '焦作 abc'],
  ['GDP', 'gdp'],
  ['復工', '复工'],
])('folds %s to %s', (text, folded) => expect(fold(text)).toBe(folded));

test('keeps every offset', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
});

test('makes every Chinese character a word', () =>
  expect(words('簽約4個項目abc')).toBe('签 约 4 个 项 目 abc'));

test.each([
  ['总投资939亿元', '投资939', ['投资939']],
  ['總 投\n資', '总投资', ['總 投\n資']],
  ['增长18%', '8', []],
  ['增长1.8%', '8', []],
  ['共1.85万', '1.8', []],
  ['in 1.8 trillion', '1.8 Trillion', ['1.8 trillion']],
  ['复工266家，复工率', '复工', ['复工', '复工']],
  ['anything', '', []],
])('in %j finds %j as %j', (text, term, expected) => {
  expect(find(text, term).map(([start, end]) => text.slice(start, end))).toEqual(expected);
});
