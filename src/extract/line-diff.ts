/**
 * What changed between two versions of a text, line by line (Myers' algorithm), as ranges in both. Lines
 * that only moved their white space count as unchanged.
 */
import type { Range } from '../model/text.ts';

/** A stretch that differs; one side may be empty. */
export interface Hunk {
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** More edits than this are one hunk: the texts have little in common. */
const editLimit = 1_500;

export function lineDiff(before: string, after: string): Hunk[] {
  const [a, b] = [rowsOf(before), rowsOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head]!.key === b[head]!.key) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]!.key === b[b.length - 1 - tail]!.key
  )
    tail += 1;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const kept = commonRows(left, right);
  const hunks: Hunk[] = [];
  let [x, y] = [0, 0];
  for (const [i, j] of [...kept, [left.length, right.length] as const]) {
    if (i > x || j > y)
      hunks.push({
        before: span(a, head + x, head + i, before.length),
        after: span(b, head + y, head + j, after.length),
      });
    [x, y] = [i + 1, j + 1];
  }
  return hunks;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    rows.push({ start, end, key: text.slice(start, end).replace(/\s+/g, '') });
    start = end;
  }
  return rows;
}

function span(rows: readonly Row[], from: number, until: number, length: number): [number, number] {
  const start = rows[from]?.start ?? length;
  return [start, until > from ? rows[until - 1]!.end : start];
}

/** Pairs of rows that both sides share, in order. */
function commonRows(a: readonly Row[], b: readonly Row[]): (readonly [number, number])[] {
  let furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= Math.min(a.length + b.length, editLimit); edits += 1) {
    trace.push(furthest);
    furthest = new Map(furthest);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const from = previous(furthest, diagonal, edits);
      let x = from > diagonal ? (furthest.get(from) ?? 0) : (furthest.get(from) ?? 0) + 1;
      let y = x - diagonal;
      while (x < a.length && y < b.length && a[x]!.key === b[y]!.key) [x, y] = [x + 1, y + 1];
      furthest.set(diagonal, x);
      if (x >= a.length && y >= b.length) return backtrack(trace, a.length, b.length);
    }
  }
  return [];
}

/** The diagonal that the best path to this one comes from: above for an insertion, below for a deletion. */
function previous(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): number {
  const inserts = (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1);
  return diagonal === -edits || (diagonal !== edits && inserts) ? diagonal + 1 : diagonal - 1;
}

function backtrack(
  trace: readonly ReadonlyMap<number, number>[],
  width: number,
  height: number,
): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [x, y] = [width, height];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const from = previous(trace[edits]!, x - y, edits);
    const [fromX, fromY] =
      edits === 0 ? [0, 0] : [trace[edits]!.get(from) ?? 0, (trace[edits]!.get(from) ?? 0) - from];
    while (x > fromX && y > fromY) {
      [x, y] = [x - 1, y - 1];
      pairs.push([x, y]);
    }
    [x, y] = [fromX, fromY];
  }
  return pairs.reverse();
}

/** Where a range of the old text lies in the new one; a cut edge goes to the edge of what replaced it. */
export function mapRange(
  [start, end]: Range,
  hunks: readonly Hunk[],
): { range: Range | undefined; touched: boolean } {
  const touched =
    hunks.some(({ before }) => before[0] < end && before[1] > start) ||
    hunks.some(({ before }) => before[0] === before[1] && before[0] > start && before[0] < end);
  const from = mapOffset(start, hunks, 'start');
  const until = mapOffset(end, hunks, 'end');
  return { range: from < until ? [from, until] : undefined, touched };
}

function mapOffset(offset: number, hunks: readonly Hunk[], edge: 'start' | 'end'): number {
  let shift = 0;
  for (const { before, after } of hunks) {
    const inside =
      edge === 'start'
        ? offset >= before[0] && offset < before[1]
        : offset > before[0] && offset <= before[1];
    if (inside) return edge === 'start' ? after[0] : after[1];
    if (before[1] > offset || (before[1] === offset && edge === 'end' && before[0] === before[1])) break;
    shift = after[1] - before[1];
  }
  return offset + shift;
}
