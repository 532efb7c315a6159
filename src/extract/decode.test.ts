import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const hans =
  '全市签约项目12个，总投资93.9亿元。这是一段用来判断编码的文字，说的是企业复工和外贸进出口。\n'.repeat(3);
const hant =
  '全市簽約項目12個，總投資93.9億元。這是一段用來判斷編碼的文字，說的是企業復工和外貿進出口。\n'.repeat(3);

test.each([
  ['utf-8', 'utf-8', hans],
  ['utf-8', 'utf-8', hant],
  ['utf-16le', 'utf-16le', hans],
  ['utf-16be', 'utf-16be', hans],
  ['gb18030', 'gb18030', hans],
  ['gb18030', 'gb18030', hant],
  ['gbk', 'gb18030', hans],
  ['big5', 'big5', hant],
])('reads %s as %s', (written, encoding, text) => {
  expect(decode(iconv.encode(text, written))).toEqual({ text, encoding });
  if (written.startsWith('utf'))
    expect(decode(iconv.encode(text, written, { addBOM: true }))).toEqual({ text, encoding });
});

test.each([
  ['nothing', Buffer.alloc(0), /empty file/],
  ['white space', Buffer.from(' \n\t '), /white space only/],
  ['zero bytes', Buffer.from([1, 0, 2, 0, 0, 0, 3, 255, 0]), /binary data/],
  ['control characters', Buffer.from('\u0001\u0002\u0003abc'), /binary data/],
  [
    'random bytes',
    Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7919 + 13) % 256 || 1)),
    /neither UTF-8|binary/,
  ],
  ['Latin-1', iconv.encode('déjà vu, où êtes-vous? ÀÈÌ '.repeat(20), 'latin1'), /neither UTF-8/],
  ['UTF-8 cut in a character', Buffer.from('全市签约').subarray(0, 11), /neither UTF-8/],
  ['UTF-16 cut after its mark', Buffer.from([0xff, 0xfe, 0x41]), /broken UTF-16LE/],
])('refuses %s and says what to do', (_, bytes, seen) => {
  expect(() => decode(bytes)).toThrow(seen);
  expect(() => decode(bytes)).toThrow(expect.objectContaining({ hint: expect.stringMatching(/\w{4}/) }));
});
