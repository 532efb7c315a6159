/**
 * The reading order of a page from where its pieces stand: columns from left to right, what runs across them
 * between them, boxes whole. The order in which the pieces were set is kept where it reads as smoothly.
 */

import { rowsOf, type Segment, type Spot, segmentsOf } from './pdf-segment.ts';
import { tableIn } from './pdf-table.ts';

/** Nesting of columns in columns; a newspaper page has three. */
const depthLimit = 12;
/** Characters of a printed line; one that goes back further has left its column. */
const lineLimit = 60;

export function inReadingOrder(pieces: readonly Spot[]): readonly Spot[] {
  const ordered = split(segmentsOf(pieces), 0).flatMap((segment) => segment.pieces);
  const table = ordered.some(({ joins }) => joins);
  return table || jumps(ordered) < jumps(pieces) ? ordered : pieces;
}

/** How often the eye has to move to another place than the rest of the line or the line below. */
export function jumps(pieces: readonly Spot[]): number {
  let count = 0;
  for (let index = 1; index < pieces.length; index += 1) {
    const [a, b] = [pieces[index - 1]!, pieces[index]!];
    const em = Math.max(a.size, b.size);
    const end = a.x + a.width;
    const onLine = Math.abs(a.y - b.y) < 0.5 * em && b.x >= a.x && b.x - end < 2 * em;
    const down = a.y - b.y;
    const below = down > 0 && down < 4 * em && b.x < end && end - b.x < lineLimit * em;
    if (!onLine && !below) count += 1;
  }
  return count;
}

function split(segments: readonly Segment[], depth: number): Segment[] {
  if (segments.length < 4 || depth > depthLimit) return rowsOf(segments).flat();
  const rows = rowsOf(segments);
  const table = tableIn(rows);
  if (table)
    return [
      ...split(rows.slice(0, table.from).flat(), depth + 1),
      ...table.cells,
      ...split(rows.slice(table.until).flat(), depth + 1),
    ];
  const storeys = storeysOf(segments, depth === 0);
  if (storeys.length > 1) return storeys.flatMap((storey) => split(storey, depth + 1));
  for (const gutter of guttersOf(segments)) {
    const bands = bandsOf(segments, gutter);
    const columns = bands.filter((band) => isColumns(band, gutter));
    if (columns.length === 0) continue;
    return bands.flatMap((band) => {
      if (!columns.includes(band))
        return band.length < segments.length ? split(band, depth + 1) : rowsOf(band).flat();
      return [
        ...split(
          band.filter(({ left }) => left < gutter),
          depth + 1,
        ),
        ...split(
          band.filter(({ left }) => left >= gutter),
          depth + 1,
        ),
      ];
    });
  }
  return rows.flat();
}

/**
 * Parts of a page one above the other: white space over its whole width, with large type right below it or the
 * page's running header right above it.
 */
function storeysOf(segments: readonly Segment[], page: boolean): Segment[][] {
  const sizes = segments.map(({ size }) => size).sort((a, b) => a - b);
  const body = sizes[sizes.length >> 1]!;
  const storeys: Segment[][] = [];
  let bottom = Number.POSITIVE_INFINITY;
  let rows = 0;
  const sorted = segments.toSorted((a, b) => b.top - a.top || a.left - b.left);
  for (const [index, segment] of sorted.entries()) {
    const gap = bottom - segment.top;
    const large = sorted
      .slice(index, index + 4)
      .some(({ size, top }) => size > 1.25 * body && segment.top - top < body);
    const [only, ...more] = storeys.at(-1) ?? [];
    const alone = only !== undefined && more.length === 0 && only.size > 1.25 * body;
    const small = storeys[0]?.every(({ size }) => size < 1.25 * body);
    if (
      storeys.length === 0 ||
      (gap > 0.8 * body && (large || alone || (page && storeys.length === 1 && rows === 1 && small)))
    ) {
      storeys.push([]);
      rows = 0;
    }
    if (segment.top < bottom) rows += 1;
    storeys.at(-1)!.push(segment);
    bottom = Math.min(bottom, segment.y);
  }
  return storeys;
}

/** Where columns could begin: left edges that few segments run across, fewest first. */
function guttersOf(segments: readonly Segment[]): number[] {
  const edge = Math.ceil(segments.reduce((right, segment) => Math.max(right, segment.right), 0)) + 2;
  const crossing = new Int32Array(Math.min(20_000, Math.max(4, edge + 2)));
  const starts = new Map<number, number>();
  const last = crossing.length - 1;
  for (const { left, right, size } of segments) {
    const from = Math.min(last, Math.max(0, Math.floor(left) + 1));
    const until = Math.min(last, Math.max(from, Math.ceil(right + 0.5 * size)));
    crossing[from] = crossing[from]! + 1;
    crossing[until] = crossing[until]! - 1;
    const start = Math.min(last, Math.max(0, Math.floor(left)));
    starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  for (let x = 1; x <= last; x += 1) crossing[x] = crossing[x]! + crossing[x - 1]!;
  const leftmost = Math.min(...starts.keys());
  return [...starts]
    .filter(([x]) => x > leftmost + 4 && crossing[x]! < segments.length * 0.6)
    .sort((a, b) => crossing[a[0]]! - crossing[b[0]]! || b[1] - a[1] || a[0] - b[0])
    .slice(0, 12)
    .map(([x]) => x);
}

/** From the top down: what runs across the gutter, and what stands beside it, by turns. */
function bandsOf(segments: readonly Segment[], gutter: number): Segment[][] {
  const bands: { across: boolean; band: Segment[] }[] = [];
  for (const segment of segments.toSorted((a, b) => b.top - a.top || a.left - b.left)) {
    const across = segment.left < gutter - 1 && segment.right + 0.3 * segment.size > gutter;
    const open = bands.at(-1);
    if (open && open.across === across) open.band.push(segment);
    else bands.push({ across, band: [segment] });
  }
  return bands.map(({ band }) => band);
}

/** Text on both sides of the gutter at one height, and no table, whose rows are read across. */
function isColumns(band: readonly Segment[], gutter: number): boolean {
  const left = band.filter((segment) => segment.left < gutter);
  const right = band.filter((segment) => segment.left >= gutter);
  if (left.length < 2 || right.length < 2) return false;
  const beside = Math.min(left[0]!.top, right[0]!.top) > Math.max(left.at(-1)!.y, right.at(-1)!.y);
  if (!beside) return false;
  const baselines = new Set(left.map(({ y }) => Math.round(y)));
  const aligned = right.filter(({ y }) => [-1, 0, 1].some((by) => baselines.has(Math.round(y) + by))).length;
  const short = band.filter(({ text }) => text.length <= 8).length;
  const table = aligned >= 0.8 * right.length && short >= 0.6 * band.length;
  return !table;
}
