/**
 * A short stretch of a found text around its first match, cut into plain and marked pieces. Pieces are
 * printed as text, never as HTML: what the archive holds comes from strangers.
 */
import { find } from './fold.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The stretch of `text` around the first match of any of `terms`, about `width` characters long. */
export function excerptOf(text: string, terms: readonly string[], width: number): Piece[] {
  const ranges = mergeRanges(terms.flatMap((term) => find(text, term)));
  const first = ranges[0]?.[0] ?? 0;
  const start =
    text.length <= width ? 0 : Math.max(0, Math.min(first - Math.floor(width / 3), text.length - width));
  const end = Math.min(text.length, start + width);
  const pieces: Piece[] = [];
  const push = (from: number, to: number, marked: boolean) => {
    if (from < to) pieces.push({ text: text.slice(from, to), marked });
  };
  let at = start;
  for (const [from, to] of ranges) {
    if (to <= start || from >= end) continue;
    push(at, Math.max(at, from), false);
    push(Math.max(from, start), Math.min(to, end), true);
    at = Math.min(to, end);
  }
  push(at, end, false);
  if (start > 0) pieces.unshift({ text: '…', marked: false });
  if (end < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

function mergeRanges(ranges: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
