import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const shown = (text: string, terms: string[], width = 40) =>
  excerptOf(text, terms, width)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('marks every match in a short text', () =>
  expect(shown('复工率九成,复工二百家', ['复工'])).toBe('[复工]率九成,[复工]二百家'));
test('merges matches that overlap', () => expect(shown('新项目投资', ['新项', '项目'])).toBe('[新项目]投资'));
test('cuts a long text around the first match', () =>
  expect(shown(`${'前'.repeat(50)}此处${'后'.repeat(50)}`, ['此处'], 12)).toBe(
    '…前前前前[此处]后后后后后后…',
  ));
test.each([
  ['Early numbers alongside later numbers elsewhere', 'later', 30, '…alongside [later] numbers…'],
  ['招商会上GDP增长率与外贸一同公布', '增长率', 7, '…[增长率]与外…'],
  ['a word of its own, 12,345,678 at its end', 'own', 20, '…its [own],…'],
  ['unbroken'.repeat(9), 'broken', 6, 'un[broken]…'],
])('cuts %s between words and within no number', (text, term, width, expected) =>
  expect(shown(text, [term], width)).toBe(expected),
);
test('prints the head of a text that holds no term', () => expect(shown('abcdef', ['x'], 3)).toBe('abc…'));
test('leaves markup as text', () =>
  expect(excerptOf('<img onerror=1>', ['img'], 40)[1]).toEqual({ text: 'img', marked: true }));
