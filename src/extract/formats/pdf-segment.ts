/**
 * Pieces of a page put together as far as they touch: segments of printed lines, and rows of segments.
 */

/** A piece of text with its place, in points from the page's lower left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly str: string;
  /** Goes on with the line of the piece before it, wherever it stands. */
  readonly joins?: boolean;
}

/** Pieces of one printed line with no gap of a column's width between them. */
export interface Segment {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Spot[];
  readonly text: string;
}

interface Low {
  readonly left: number;
  readonly y: number;
  readonly size: number;
}

export function segmentsOf(pieces: readonly Spot[]): Segment[] {
  const segments: Segment[] = [];
  for (const row of rowsOf(pieces.map((piece) => ({ left: piece.x, y: piece.y, size: piece.size, piece })))) {
    let open: Spot[] = [];
    let right = Number.NEGATIVE_INFINITY;
    for (const { piece } of row) {
      const apart = piece.x - right > 0.9 * piece.size || piece.x < right - 2 * piece.size;
      if (apart && open.length > 0) {
        segments.push(segmentOf(open));
        open = [];
      }
      open.push(piece);
      right = piece.x + piece.width;
    }
    segments.push(segmentOf(open));
  }
  return segments;
}

export function segmentOf(pieces: readonly Spot[]): Segment {
  const size = pieces.reduce((most, piece) => Math.max(most, piece.size), 0);
  const y = pieces[0]!.y;
  return {
    left: pieces[0]!.x,
    right: pieces.reduce((right, { x, width }) => Math.max(right, x + width), 0),
    top: y + size,
    y,
    size,
    pieces,
    text: pieces
      .map(({ str }) => str)
      .join('')
      .trim(),
  };
}

/** Items by their baselines from the top down, each row from the left. */
export function rowsOf<T extends Low>(items: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const item of items.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
    const first = rows.at(-1)?.[0];
    if (first && Math.abs(first.y - item.y) < 0.35 * Math.min(first.size, item.size)) rows.at(-1)!.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}
