/**
 * Where the text of a source lies: a UTF-8 file is its own text, any other document gets a text file beside
 * it, with what it was taken from. No file of another document is ever written over.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { textOf } from '../../src/corpus/source-file.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { sha256Of } from '../../src/extract/ingest.ts';
import type { SourceData } from '../../src/model/source.ts';
import { type Archive, foldedName } from './archive.ts';
import { plainName } from './plain-name.ts';

export interface Input {
  /** The file's name, without folders. */
  readonly name: string;
  /** Absolute path; absent for standard input. */
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
}

export interface Placed {
  readonly text: string;
  /** Its name in the folder of sources. */
  readonly file: string;
  readonly sha256: string;
  readonly original?: SourceData['original'];
  /** Files to put into the folder of sources, by name. */
  readonly copies: ReadonlyMap<string, string | Uint8Array>;
  /** What an earlier version of it would be called. */
  readonly names: readonly string[];
}

export function placeText(
  { name, path, bytes }: Input,
  extraction: Extraction,
  archive: Archive,
  folder: string,
): Placed {
  const { format, encoding, text } = extraction;
  const hash = sha256Of(bytes);
  if (format === 'text' && encoding === 'utf-8') {
    const inPlace =
      path !== undefined && resolve(dirname(path)) === resolve(folder) && isPlain(basename(path));
    const wanted = plainName(name, '.txt', hash);
    const file = inPlace ? basename(path) : freeName(archive, folder, wanted, bytes, hash);
    return {
      text: textOf(bytes),
      file,
      sha256: hash,
      names: [name, wanted],
      copies: new Map(inPlace ? [] : [[file, bytes]]),
    };
  }
  const copy = Buffer.from(text, 'utf8');
  const original = {
    file: name.normalize('NFC').slice(0, 255),
    sha256: hash,
    format,
    ...(encoding && { encoding }),
    ...(extraction.pages && { pages: [...extraction.pages] }),
  };
  const wanted =
    format === 'text' ? plainName(name, '.utf-8.txt', hash) : plainName(`${name}.txt`, '.txt', hash);
  const file = freeName(archive, folder, wanted, copy, hash);
  const copies = new Map<string, string | Uint8Array>([[file, copy]]);
  if (extraction.boxes) copies.set(`${file}.boxes.json`, printBoxes(extraction.boxes));
  return { text, file, sha256: sha256Of(copy), original, copies, names: [name, wanted] };
}

/** `wanted`, unless a file of that name, or one that differs by case or character form, holds something else. */
function freeName(
  archive: Archive,
  folder: string,
  wanted: string,
  content: Uint8Array,
  hash: string,
): string {
  const twins = archive.texts.get(foldedName(wanted)) ?? [];
  if (twins.length === 0) return wanted;
  if (twins.includes(wanted) && holds(join(folder, wanted), content)) return wanted;
  return wanted.replace(/(\.utf-8)?\.txt$/, `-${hash.slice(0, 8)}$&`);
}

function holds(path: string, content: Uint8Array): boolean {
  const entry = lstatSync(path);
  return entry.isFile() && entry.size === content.length && readFileSync(path).equals(content);
}

const isPlain = (name: string): boolean => !/[/\\:\0]/.test(name);

/** A line for each piece of text: start, end, page, then x, y, width, height in points. */
function printBoxes(boxes: NonNullable<Extraction['boxes']>): string {
  const lines = boxes.map(({ at, page, rectangle }) => JSON.stringify([...at, page, ...rectangle]));
  return `[\n${lines.join(',\n')}\n]\n`;
}
