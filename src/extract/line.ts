/**
 * Lines of a source with their offsets. Nothing is joined or replaced: every later step works on ranges
 * of the text as read, so that an offset never needs translating back.
 */
import type { Range } from '../model/text.ts';

export interface Line {
  /** Offsets of the printed part, without white space at either end; equal on a blank line. */
  readonly start: number;
  readonly end: number;
  /** The printed part without any white space: what patterns are matched against. */
  readonly tight: string;
  /** In widths of a Chinese character. */
  readonly width: number;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f\u2028\u2029]/g;
  let from = 0;
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    lines.push(lineOf(text, [from, found.index]));
    from = breaks.lastIndex;
  }
  lines.push(lineOf(text, [from, text.length]));
  return lines;
}

function lineOf(text: string, [from, until]: Range): Line {
  const raw = text.slice(from, until);
  const start = from + (raw.length - raw.trimStart().length);
  const printed = raw.trim();
  const tight = printed.replace(/[\s\u{FEFF}\u200B]+/gu, '');
  return { start, end: start + printed.length, tight, width: widthOf(tight) };
}

/** Printed width without white space: ASCII is half a Chinese character. */
function widthOf(tight: string): number {
  let halves = 0;
  for (let index = 0; index < tight.length; index += 1) halves += tight.charCodeAt(index) < 0x2000 ? 1 : 2;
  return halves / 2;
}

/** Whether a line could be followed by a new sentence. */
export function closes(tight: string): boolean {
  return /[。！？!?；;：:…][”’」』）)\]】]*$/.test(tight);
}
