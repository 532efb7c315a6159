/**
 * One content file → its text, or the finding that says why it cannot be one: too large, a link, not UTF-8,
 * a byte order mark. CRLF line ends are accepted and read as LF; everything else must be as we would write it.
 */
import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import { visible } from '../markdown/hidden.ts';
import type { Finding } from '../model/outcome.ts';

/** Bytes; the largest real file of an archive is about a hundredth of it. */
const fileLimit = 2 * 1024 * 1024;

export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly missing: boolean; readonly finding: Finding };

/** Reads a file of the archive. `file` is its path as findings print it. */
export function readTextFile(file: string): TextFile {
  const refuse = (rule: string, message: string, hint?: string, line = 1): TextFile => ({
    ok: false,
    missing: rule === 'missing-file',
    finding: { rule, level: 'error', file, line, message, hint },
  });
  let bytes: Buffer;
  try {
    const entry = lstatSync(file);
    if (entry.isSymbolicLink()) {
      return refuse('symlink', 'Unexpected symbolic link, expected a file', 'Put a copy of the file here.');
    }
    if (!entry.isFile()) return refuse('unreadable-file', 'Unexpected folder or device, expected a file');
    if (entry.size > fileLimit) {
      return refuse('file-size', `Unexpected file of ${entry.size} bytes, expected at most ${fileLimit}`);
    }
    bytes = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refuse('missing-file', 'Unexpected absence of the file, expected it here');
    return refuse('unreadable-file', `Unexpected ${code} on reading, expected a readable file`);
  }
  if (bytes.length === 0) return refuse('empty-file', 'Unexpected empty file, expected content');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refuse(
      'byte-order-mark',
      'Unexpected byte order mark (EF BB BF), expected plain UTF-8',
      'Save the file as "UTF-8", not "UTF-8 with BOM".',
    );
  }
  if (!isUtf8(bytes)) {
    const hint = 'Save the file as UTF-8; GBK, GB18030, Big5 and UTF-16 are not read here.';
    return refuse(
      'not-utf-8',
      'Unexpected bytes that are not UTF-8, expected UTF-8 text',
      hint,
      firstBadLine(bytes),
    );
  }
  if (bytes.at(-1) !== 10) {
    const hint = 'If the file is whole, end its last line with a line break; if not, restore the rest.';
    const line = bytes.toString('utf8').split('\n').length;
    return refuse(
      'unfinished-file',
      'Unexpected end in the middle of a line, expected a line break',
      hint,
      line,
    );
  }
  return { ok: true, text: bytes.toString('utf8').replaceAll('\r\n', '\n') };
}

/** The text of a file for showing a line of it; nothing of a file that is no text of the archive. */
export function shownText(file: string): string {
  const read = readTextFile(file);
  return read.ok ? visible(read.text) : '';
}

/** No byte of a longer character is a line feed, so lines can be judged one by one. */
function firstBadLine(bytes: Buffer): number {
  for (let [line, start] = [1, 0]; ; line += 1) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
