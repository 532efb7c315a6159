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
  const [first, last] = ranges[0] ?? [0, 0];
  const from =
    text.length <= width ? 0 : Math.max(0, Math.min(first - Math.floor(width / 3), text.length - width));
  const start = Math.min(first, from + cutStart(text.slice(from), text[from - 1]));
  const until = Math.min(text.length, from + width);
  const end = Math.max(last, until - cutEnd(text.slice(start, until), text[until]));
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

/** What English words and numbers are made of: no excerpt begins or ends within one. */
const isPart = /^[\p{Script=Latin}\p{N}.,'’%-]$/u;
const atStart = /^[\p{Script=Latin}\p{N}.,'’%-]{0,30}(?![\p{Script=Latin}\p{N}.,'’%-])\s?/u;
const atEnd = /\s?(?<=[^\p{Script=Latin}\p{N}.,'’%-])[\p{Script=Latin}\p{N}.,'’%-]{0,30}$/u;

/** How much of the start of `text` belongs to a word that began with `before`, and the blank behind it. */
const cutStart = (text: string, before = ''): number =>
  isPart.test(before) ? (atStart.exec(text)?.[0].length ?? 0) : 0;

/** How much of the end of `text` belongs to a word that goes on with `after`, and the blank before it. */
const cutEnd = (text: string, after = ''): number =>
  isPart.test(after) ? (atEnd.exec(text)?.[0].length ?? 0) : 0;

function mergeRanges(ranges: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
