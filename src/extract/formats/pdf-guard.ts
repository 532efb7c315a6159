/**
 * A PDF looked at before the library reads it: encryption, and what its streams unpack to. The library
 * unpacks a stream whole, so one that is a bomb must be found first.
 */
import { constants, inflateSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';

/** Bytes; the largest page of a newspaper has about a hundredth of the first. */
export const pdfLimits = {
  stream: 32 * 1024 * 1024,
  total: 256 * 1024 * 1024,
  pages: 2_000,
  items: 200_000,
  streams: 100_000,
} as const;

const keyword = Buffer.from('stream');
const endKeyword = Buffer.from('endstream');

export function judgePdf(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (
    /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(
      file.toString('latin1', Math.max(0, file.length - 65_536)),
    ) ||
    file.includes('/Encrypt ')
  ) {
    throw refusal(
      'a protected PDF',
      'one that is not encrypted',
      'Save an unprotected copy (for example with: qpdf --decrypt in.pdf out.pdf).',
    );
  }
  for (let at = file.indexOf('/Count'); at >= 0; at = file.indexOf('/Count', at + 6)) {
    const pages = Number.parseInt(
      /^\s*(\d{1,9})/.exec(file.toString('latin1', at + 6, at + 20))?.[1] ?? '0',
      10,
    );
    // Bookmarks are counted too.
    const around = file.toString('latin1', Math.max(0, at - 200), at + 200);
    if (pages > pdfLimits.pages && !/\/(?:Title|First|Outlines)\b/.test(around)) throw tooManyPages(pages);
  }
  let [total, count] = [0, 0];
  for (const { dictionary, from, until } of streamsOf(file)) {
    count += 1;
    if (count > pdfLimits.streams)
      throw refusal(`a PDF of more than ${pdfLimits.streams} streams`, 'fewer', split);
    total += unpackedSize(dictionary, file.subarray(from, until));
    if (total > pdfLimits.total)
      throw refusal(`a PDF that unpacks to more than ${pdfLimits.total} bytes`, 'less than that', suspicious);
  }
}

function* streamsOf(file: Buffer): Generator<{ dictionary: string; from: number; until: number }> {
  for (let at = file.indexOf(keyword); at >= 0; at = file.indexOf(keyword, at)) {
    let from = at + keyword.length;
    if (file[from] === 0x0d) from += 1;
    if (file[from] === 0x0a) from += 1;
    const end = file.indexOf(endKeyword, from);
    const until = end < 0 ? file.length : end;
    const before = file.toString('latin1', Math.max(0, at - 2048), at);
    yield { dictionary: before.slice(Math.max(0, before.lastIndexOf(' obj'))), from, until };
    at = until + endKeyword.length;
  }
}

function unpackedSize(dictionary: string, data: Buffer): number {
  // Pictures are never unpacked to read text.
  if (/\/Subtype\s*\/Image\b/.test(dictionary)) return 0;
  const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? [];
  if (filters.length === 0) return data.length;
  if (filters.length > 1)
    throw refusal(`a stream packed ${filters.length} times over`, 'one packing', suspicious);
  if (!/\/Fl/.test(filters[0]!)) {
    // Only Flate can be unpacked here; the others are bounded by their worst ratio.
    const worst = data.length * (/LZW/.test(filters[0]!) ? 1365 : 64);
    if (worst > pdfLimits.stream)
      throw refusal(
        `a stream of ${data.length} bytes packed with ${filters[0]!.slice(1)}`,
        'Flate packing',
        suspicious,
      );
    return worst;
  }
  try {
    return inflateSync(data, { maxOutputLength: pdfLimits.stream, finishFlush: constants.Z_SYNC_FLUSH })
      .length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw refusal(
        `a stream that unpacks to more than ${pdfLimits.stream} bytes`,
        'less than that',
        suspicious,
      );
    return data.length; // damaged: the library stops there as well
  }
}

export const tooManyPages = (pages: number): Refusal =>
  refusal(
    `a PDF of ${pages} pages`,
    `at most ${pdfLimits.pages}`,
    'Split it (for example with: qpdf --split-pages=500 in.pdf out.pdf) and ingest the parts that matter.',
  );

const suspicious =
  'Do not open this file if you do not know where it comes from; otherwise print it to a new PDF.';
const split = 'Split the document (for example with: qpdf --split-pages=100 in.pdf out.pdf).';

export function refusal(seen: string, expected: string, hint: string): Refusal {
  return new Refusal({ seen, expected, hint });
}
