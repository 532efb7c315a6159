/**
 * Bytes to text, with the encoding said. UTF-8 and UTF-16 prove themselves; GB18030 and Big5 accept almost
 * any bytes, so they must also look like Chinese: most characters in use.
 */
import { shareInUse } from './legible.ts';
import { Refusal } from './refusal.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of `bytes`; throws a Refusal for empty, binary and undetectable input. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw empty('an empty file');
  const decoded = decodeAny(bytes);
  if (decoded.text.replace(/[\s\u{FEFF}]/gu, '') === '') throw empty('a file of white space only');
  return decoded;
}

function decodeAny(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes);
  if (marked)
    return strict(bytes, marked) ?? fail(`broken ${marked.toUpperCase()} after its byte order mark`);
  const unmarked = zerosOf(bytes);
  if (unmarked !== undefined) {
    const decoded = unmarked === 'binary' ? undefined : strict(bytes, unmarked);
    if (decoded && readable(decoded.text)) return decoded;
    return fail('binary data (zero bytes)');
  }
  const utf8 = strict(bytes, 'utf-8');
  if (utf8) return readable(utf8.text) ? utf8 : fail('binary data (control characters)');
  const [best] = [legacy(bytes, 'gb18030'), legacy(bytes, 'big5')]
    .filter((guess) => guess !== undefined)
    .sort((a, b) => b.share - a.share);
  return best?.decoded ?? fail('bytes that are neither UTF-8, UTF-16, GB18030 nor Big5');
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Zero bytes: UTF-16 without a mark has them on one side only (line ends, digits); other files are binary. */
function zerosOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 65_536).entries()) if (byte === 0) zeros[index & 1]! += 1;
  const [even, odd] = zeros as [number, number];
  if (even === 0 && odd === 0) return undefined;
  // 一 is U+4E00, so a Chinese text has a few on the other side.
  if (bytes.length % 2 === 0 && odd > 4 * even) return 'utf-16le';
  if (bytes.length % 2 === 0 && even > 4 * odd) return 'utf-16be';
  return 'binary';
}

/** Without the byte order mark: offsets count the text that `corpus` reads. */
function strict(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** No more than one control character in a thousand; tabs, line ends and form feeds are text. */
function readable(text: string): boolean {
  const sample = text.slice(0, 65_536);
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code < 0x20 ? code < 0x09 || code > 0x0d : code === 0x7f || code === 0xfffd) controls += 1;
  }
  return controls * 1000 <= sample.length;
}

/** `share`: how many of the characters are in use. In running Chinese nearly all, in other bytes a third. */
function legacy(bytes: Uint8Array, encoding: Encoding): { decoded: Decoded; share: number } | undefined {
  const decoded = strict(bytes, encoding);
  if (!decoded || !readable(decoded.text)) return undefined;
  const share = shareInUse(decoded.text.slice(0, 262_144));
  return share >= 0.8 ? { decoded, share } : undefined;
}

function empty(seen: string): Refusal {
  return new Refusal({
    seen,
    expected: 'a source text',
    hint: 'Check that the file was saved completely, then run ingest again.',
  });
}

function fail(seen: string): never {
  throw new Refusal({
    seen,
    expected: 'text in UTF-8, UTF-16 or GB18030, HTML, PDF or DOCX',
    hint: 'Open the file in the program it came from and save it as text in UTF-8, or as PDF, HTML or DOCX.',
  });
}
