import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

// biome-ignore format: columns
test.each([
  ['Chinese',                  '', '全市\n签约',        '全市签约'],
  ['a rare character',         '', '𠮷\n野',            '𠮷野'],
  ['full-width punctuation',   '', '签约，\n开工',      '签约，开工'],
  ['English',                  '', 'signed\ntoday',     'signed today'],
  ['Chinese before English',   '', '签约\nsigned',      '签约 signed'],
  ['English before Chinese',   '', 'signed\n签约',      'signed 签约'],
  ['the end of Chinese',       '', '签约\n',            '签约'],
  ['the end of English',       '', 'signed\n',          'signed '],
  ['a start after Chinese',    '约', '\n开工',           '开工'],
  ['a start after English',    'd', '\ntoday',           ' today'],
])('joins the lines of %s', (_, before, text, expected) => expect(joinLines(text, before)).toBe(expected));
