/**
 * A file name that every disk can hold, made from one that somebody chose: no folders, no control
 * characters, one Unicode form, at most 200 bytes.
 */
import { withoutEdges } from '../../src/extract/edge.ts';

const limit = 200;

/** `name` made plain, with `extension`; `hash` tells shortened names apart. */
export function plainName(name: string, extension: string, hash: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1)!;
  const printable = base
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}<>:"|?*]/gu, '');
  const stem = withoutEdges(printable, /[.\s]/);
  const room = limit - extension.length - 9;
  if (stem === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(stem))
    return `source-${hash.slice(0, 8)}${extension}`;
  if (Buffer.byteLength(stem) <= room) return `${stem}${extension}`;
  let cut = '';
  for (const character of stem) {
    if (Buffer.byteLength(cut + character) > room) break;
    cut += character;
  }
  return `${cut.trimEnd()}-${hash.slice(0, 8)}${extension}`;
}
