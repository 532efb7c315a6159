import { expect, test } from 'vitest';
import type { Range } from '../model/text.ts';
import { anchor, wholeOf } from './anchor.ts';

const old = '甲市签约7个项目，投资3.5亿元。\n乙市签约9个项目，投资3.5亿元。\n';
const place = (text: string, quote: string, from = 0): Range => [
  text.indexOf(quote, from),
  text.indexOf(quote, from) + quote.length,
];
const follow = (quote: string, now: string, from = 0, before: string | null = old) => {
  const result = anchor(
    quote,
    place(old, quote, from),
    before === null ? undefined : wholeOf(before),
    wholeOf(now),
  );
  return result.found ? now.slice(...result.at) : result.reason;
};

test.each([
  ['text put in before it', '签约7个项目', `新的一段。\n${old}`, '签约7个项目'],
  ['another line wrap', '签约7个项目', old.replace('签约7', '签\n约 7'), '签\n约 7个项目'],
  ['a change right beside it', '签约7个项目', old.replace('甲市', '丙市'), '签约7个项目'],
  ['one of two by its neighbours', '投资3.5亿元', `前言。\n${old}`, '投资3.5亿元'],
])('follows a quote over %s', (_, quote, now, expected) => expect(follow(quote, now)).toBe(expected));

test.each([
  ['whose digits changed', '签约7个项目', old.replace('7个', '8个'), 'the quote is gone'],
  ['with another width of digit', '签约7个项目', old.replace('7个', '７个'), 'the quote is gone'],
  [
    'that only stands elsewhere now',
    '签约7个项目',
    '另一篇报道说，丁县已签约7个项目，都已开工。',
    'the quote now stands only where something else was said',
  ],
  ['that stands twice alike', '签约7个项目', `${old}${old}`, 'the quote stands 2 times'],
])('does not follow a quote %s', (_, quote, now, reason) => expect(follow(quote, now)).toBe(reason));

test('without the old text only a quote that stands once is followed', () => {
  expect(follow('签约7个项目', `新的一段。\n${old}`, 0, null)).toBe('签约7个项目');
  expect(follow('投资3.5亿元', `新的一段。\n${old}`, 0, null)).toBe('the quote stands 2 times');
});

test('tells two equal quotes apart where the texts around them are whole', () => {
  const second = old.lastIndexOf('投资3.5亿元');
  const now = `前言。\n${old}`;
  const result = anchor('投资3.5亿元', [second, second + 7], wholeOf(old), wholeOf(now));
  expect(result).toEqual({ found: true, at: [second + 4, second + 11] });
});
