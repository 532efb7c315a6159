/**
 * Which format a file is, told by its first bytes and not by its name, and its text.
 */
import { decode } from '../decode.ts';
import type { Extraction } from '../extraction.ts';
import { Refusal } from '../refusal.ts';

/** Bytes of one input; a newspaper page as PDF with its pictures is about a tenth of it. */
export const inputLimit = 64 * 1024 * 1024;
/** Characters of text; the longest report of a year has about a twentieth. */
const textLimit = 8 * 1024 * 1024;

export async function readFormat(bytes: Uint8Array, name: string): Promise<Extraction> {
  if (bytes.length > inputLimit) throw tooLarge(`${bytes.length} bytes`, `at most ${inputLimit}`);
  const extraction = await readAny(bytes, name);
  if (extraction.text.length > textLimit)
    throw tooLarge(`a text of ${extraction.text.length} characters`, `at most ${textLimit}`);
  return extraction;
}

async function readAny(bytes: Uint8Array, name: string): Promise<Extraction> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return (await import('./pdf.ts')).readPdf(bytes);
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'))
    return (await import('./docx.ts')).readDocx(bytes);
  const known = binaries.find(([magic]) => head.startsWith(magic));
  if (known) {
    throw new Refusal({
      seen: known[1],
      expected: 'text, HTML, PDF or DOCX',
      hint: known[2],
    });
  }
  if (isHtml(head, name)) return (await import('./html.ts')).readHtml(bytes);
  const { text, encoding } = decode(bytes);
  return { format: 'text', text, encoding, known: {}, furniture: [], notes: [] };
}

const asText = 'Save it as text, PDF or DOCX, then run ingest on that file.';
const binaries: readonly (readonly [magic: string, seen: string, hint: string])[] = [
  [
    '\u00d0\u00cf\u0011\u00e0',
    'an old Word, Excel or PowerPoint file',
    'Open it in Word or LibreOffice and save it as DOCX.',
  ],
  ['\u0089PNG', 'a picture (PNG)', 'Run it through OCR and ingest the text.'],
  ['\u00ff\u00d8\u00ff', 'a picture (JPEG)', 'Run it through OCR and ingest the text.'],
  ['GIF8', 'a picture (GIF)', 'Run it through OCR and ingest the text.'],
  ['\u001f\u008b', 'a gzip archive', 'Unpack it and ingest the files in it.'],
  ['Rar!', 'a RAR archive', 'Unpack it and ingest the files in it.'],
  ['7z\u00bc\u00af', 'a 7-Zip archive', 'Unpack it and ingest the files in it.'],
  ['{\\rtf', 'an RTF file', asText],
  ['\u007fELF', 'a program', asText],
  ['MZ', 'a program', asText],
];

function isHtml(head: string, name: string): boolean {
  const ascii = head.replaceAll('\0', '');
  return (
    /^[\s\u00ef\u00bb\u00bf\u00fe\u00ff]*<(?:!doctype html|html|head|body|\?xml[^>]{0,80}\?>\s*<(?:!doctype html|html))/i.test(
      ascii,
    ) ||
    (/\.x?html?$/i.test(name) && /<[a-z!]/i.test(ascii))
  );
}

function tooLarge(seen: string, expected: string): Refusal {
  return new Refusal({ seen, expected, hint: 'Split the file into its articles and ingest those.' });
}
