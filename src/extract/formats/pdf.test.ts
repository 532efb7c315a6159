import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { pdfOf } from '../hostile/bombs.ts';
import { readPdf } from './pdf.ts';
import { withoutRadicals } from './radicals.ts';

vi.setConfig({ testTimeout: 60_000 });

const stream = (data: string): string => `<< /Length ${data.length} >>\nstream\n${data}\nendstream`;

/** A page that shows `content`, with one font. */
const page = (font: string, content: string, ...rest: string[]): Uint8Array =>
  new Uint8Array(
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      stream(content),
      font,
      ...rest,
    ]),
  );

const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
/** Glyph numbers and no map to Unicode: viewers draw it right, readers of text cannot know. */
const unmapped =
  '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Song /Encoding /Identity-H /DescendantFonts [6 0 R] >>';
const descendant =
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R >>';
const descriptor =
  '<< /Type /FontDescriptor /FontName /ABCDEF+Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>';

test('keeps page and rectangle of each piece of text', async () => {
  const { text, boxes, pages } = await readPdf(
    page(
      helvetica,
      'BT /F 12 Tf 50 700 Td (Investment signed 939 million) Tj 0 -14 Td (yuan in March) Tj ET',
    ),
  );
  expect(text).toBe('Investment signed 939 million\nyuan in March\n');
  expect(pages).toEqual([0]);
  expect(
    boxes?.map(({ at, page: number, rectangle }) => [text.slice(...at), number, rectangle.slice(0, 2)]),
  ).toEqual([
    ['Investment signed 939 million', 1, [50, 700]],
    ['yuan in March', 1, [50, 686]],
  ]);
});

test('refuses text whose labels are garbage', async () => {
  const codes = Array.from({ length: 60 }, (_, index) =>
    (0x3e8 + index * 37).toString(16).padStart(4, '0'),
  ).join('');
  await expect(
    readPdf(page(unmapped, `BT /F 12 Tf 50 700 Td <${codes}> Tj ET`, descendant, descriptor)),
  ).rejects.toThrow(/labels are garbage/);
});

test('refuses pages without text and protected files', async () => {
  await expect(readPdf(page(helvetica, '0 0 100 100 re f'))).rejects.toThrow(/PDF of 1 page without text/);
  const locked = Buffer.concat([
    page(helvetica, ''),
    Buffer.from('trailer << /Encrypt 9 0 R /Root 1 0 R >>'),
  ]);
  await expect(readPdf(new Uint8Array(locked))).rejects.toThrow(/protected PDF/);
});

test('reads Chinese through its character maps, two columns, two pages', async () => {
  const bytes = readFileSync(join(import.meta.dirname, '../golden/pdf/sanmenxia-2021-10-13.pdf'));
  const { text, pages, boxes } = await readPdf(new Uint8Array(bytes));
  expect(text).toMatch(/^三门峡市/);
  expect(pages).toHaveLength(2);
  expect(text.slice(pages![1])).toMatch(/^渑池县/);
  for (const { at, rectangle } of boxes!) {
    expect(text.slice(...at)).not.toBe('');
    expect(rectangle[0]).toBeGreaterThan(0);
  }
});

test('puts characters for radicals, one for one', () => {
  expect(withoutRadicals('三⻔峡⽉⽐⻓⼈⻰')).toBe('三门峡月比长人龙');
});
