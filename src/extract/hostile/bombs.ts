/**
 * Documents made to harm whoever opens them, built when a test asks for one: small files that unpack to
 * gigabytes, archives that lie, page trees without end.
 */
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { storedZip } from '../formats/zip-stored.ts';

export interface Bomb {
  readonly name: string;
  readonly file: string;
  readonly build: () => Uint8Array;
  /** What the refusal says it saw. */
  readonly seen: RegExp;
}

const mebi = 1024 * 1024;
const zeros = (size: number): Buffer<ArrayBuffer> => Buffer.alloc(size, 0x20);

/** A gibibyte of spaces packed, made of one block repeated: building it takes no gibibyte. */
function gibibyte(): Buffer {
  const block = deflateRawSync(zeros(16 * mebi), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...Array.from({ length: 64 }, () => block)]);
}

interface ZipEntry {
  readonly name: string;
  readonly data: Buffer;
  readonly size: number;
  readonly method?: 0 | 8;
  readonly flags?: number;
}

/** A ZIP archive with whatever its entries claim. */
function zipOf(entries: readonly ZipEntry[], count = entries.length): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size, method = 8, flags = 0x0800 } of entries) {
    const path = Buffer.from(name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(0, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(path.length, 22);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), fields, path, data);
    const entry = Buffer.alloc(42);
    entry.writeUInt16LE(20, 0);
    fields.copy(entry, 2, 0, 26);
    entry.writeUInt32LE(offset, 38);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), entry, path);
    offset += 30 + path.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listing, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const document = (data: Buffer, size: number): ZipEntry => ({ name: 'word/document.xml', data, size });
const packed = (size: number): Buffer<ArrayBuffer> => deflateRawSync(zeros(size), { level: 9 });

/** A PDF with the objects given; the cross-reference table is left for the reader to rebuild. */
export function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  for (const [index, object] of objects.entries()) {
    parts.push(
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.isBuffer(object) ? object : Buffer.from(object, 'latin1'),
      Buffer.from('\nendobj\n'),
    );
  }
  parts.push(Buffer.from(`trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`));
  return Buffer.concat(parts);
}

function streamOf(dictionary: string, data: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

const page = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>',
];

/** So many pages of nothing, one object each. */
function manyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ');
  const pages = Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...pages,
  ]);
}

export const bombs: readonly Bomb[] = [
  {
    name: 'a DOCX that declares 1 GiB',
    file: 'a.docx',
    build: () => zipOf([document(packed(4 * mebi), 1024 * mebi)]),
    seen: /unpacks to \d+ times its size|unpacks to more than/,
  },
  {
    name: 'a DOCX of ratio 1000',
    file: 'b.docx',
    build: () => zipOf([document(packed(30 * mebi), 30 * mebi)]),
    seen: /unpacks to \d+ times its size/,
  },
  {
    name: 'a DOCX whose declared size is a lie',
    file: 'c.docx',
    build: () => zipOf([document(packed(64 * mebi), 60_000)]),
    seen: /damaged archive|unpacks to more than/,
  },
  {
    name: 'a DOCX of many middling parts',
    file: 'd.docx',
    build: () =>
      zipOf(
        Array.from({ length: 40 }, (_, index) => ({
          name: `word/part${index}.xml`,
          data: Buffer.alloc(20_000, 1),
          size: mebi,
          method: 8 as const,
        })),
      ),
    seen: /unpacks to more than/,
  },
  {
    name: 'a DOCX of 5,000 entries',
    file: 'e.docx',
    build: () =>
      zipOf(
        Array.from({ length: 5_000 }, (_, index) => ({
          name: `word/${index}.xml`,
          data: Buffer.from('x'),
          size: 1,
          method: 0 as const,
        })),
      ),
    seen: /archive of 5000 entries/,
  },
  {
    name: 'an archive inside the archive',
    file: 'f.docx',
    build: () =>
      storedZip(
        new Map([
          ['word/document.xml', Buffer.from('<x/>')],
          ['word/inner.zip', zipOf([document(packed(mebi), mebi)])],
        ]),
      ),
    seen: /archive inside the archive/,
  },
  ...['../../evil.xml', '/etc/evil.xml', 'C:/evil.xml', 'word\\..\\evil.xml'].map((name, index) => ({
    name: `a DOCX with an entry named ${name}`,
    file: `name-${index}.docx`,
    build: () =>
      storedZip(
        new Map([
          ['word/document.xml', Buffer.from('<x/>')],
          [name, Buffer.from('<x/>')],
        ]),
      ),
    seen: /damaged archive \((?:invalid relative path|absolute path|invalid characters in fileName)/,
  })),
  {
    name: 'XML entities that multiply',
    file: 'g.docx',
    build: () => {
      const lol = Array.from(
        { length: 9 },
        (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
      ).join('');
      return storedZip(
        new Map([
          [
            'word/document.xml',
            Buffer.from(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${lol}]><x>&l9;</x>`),
          ],
        ]),
      );
    },
    seen: /document type declaration/,
  },
  {
    name: 'a PDF stream of 1 GB',
    file: 'h.pdf',
    build: () => pdfOf([...page, streamOf('/Filter /FlateDecode', gibibyte())]),
    seen: /stream that unpacks to more than/,
  },
  {
    name: 'a PDF stream packed twice',
    file: 'i.pdf',
    build: () =>
      pdfOf([
        ...page,
        streamOf('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(zeros(40 * mebi)))),
      ]),
    seen: /packed 2 times over/,
  },
  {
    name: 'a PDF of many streams below the limit',
    file: 'j.pdf',
    build: () => {
      const stream = streamOf('/Filter /FlateDecode', deflateSync(zeros(30 * mebi), { level: 9 }));
      return pdfOf([...page, ...Array.from({ length: 12 }, () => stream)]);
    },
    seen: /PDF that unpacks to more than/,
  },
  {
    name: 'a PDF of 100,000 pages',
    file: 'k.pdf',
    build: () => manyPages(100_000),
    seen: /100000 pages|pages/,
  },
  {
    name: 'HTML nested 200,000 levels deep',
    file: 'l.html',
    build: () =>
      Buffer.from(`<!doctype html><body>${'<div>'.repeat(200_000)}1亿元${'</div>'.repeat(200_000)}`),
    seen: /nested 200001 levels deep/,
  },
  {
    name: 'HTML of 300,000 elements',
    file: 'm.html',
    build: () => Buffer.from(`<!doctype html><body>${'<p>1亿元</p>'.repeat(300_000)}`),
    seen: /with 30000\d elements/,
  },
  {
    name: 'a text of 20 million characters',
    file: 'n.txt',
    build: () => Buffer.alloc(20 * mebi, 'a'),
    seen: /text of 20971520 characters/,
  },
];
