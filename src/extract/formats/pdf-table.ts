/**
 * Tables on a page, told by rows of cells that stand below the same headings: read across, each number with
 * the headings of its row and column.
 */
import { type Segment, segmentOf } from './pdf-segment.ts';
import { isNumeric, rowsOfTable } from './table.ts';

export interface Run {
  /** Rows `from` up to, not including, `until`. */
  readonly from: number;
  readonly until: number;
  /** The cells in the order of reading, their words completed. */
  readonly cells: readonly Segment[];
}

/** The first table among `rows`, each row of which takes the whole width that is looked at. */
export function tableIn(rows: readonly (readonly Segment[])[]): Run | undefined {
  for (let from = 0; from + 2 < rows.length; from += 1) {
    const head = rows[from]!;
    if (head.length < 2 || head.some(({ text }) => isNumeric(text) || text.length > 24)) continue;
    if (!rows[from + 1]!.some(({ text }) => isNumeric(text))) continue;
    let until = from + 1;
    while (until < rows.length && columnsOf(rows[until]!, head)) until += 1;
    if (until - from < 3) continue;
    const cells = completed(rows.slice(from, until));
    if (cells) return { from, until, cells };
  }
  return undefined;
}

/** The column of each cell; nothing where a cell stands below no heading or two below one. */
function columnsOf(row: readonly Segment[], head: readonly Segment[]): number[] | undefined {
  if (row.length < 2) return undefined;
  const columns = row.map(({ left, right }) =>
    head.findIndex((heading, index) => {
      const [before, after] = [head[index - 1], head[index + 1]];
      const from = before ? (before.right + heading.left) / 2 : Number.NEGATIVE_INFINITY;
      const until = after ? (heading.right + after.left) / 2 : Number.POSITIVE_INFINITY;
      const middle = (left + right) / 2;
      return from < middle && middle <= until;
    }),
  );
  return new Set(columns).size === row.length && !columns.includes(-1) ? columns : undefined;
}

function completed(rows: readonly (readonly Segment[])[]): Segment[] | undefined {
  const head = rows[0]!;
  const placed = rows.map((row) => {
    const columns = columnsOf(row, head)!;
    return head.map((_, column) => row[columns.indexOf(column)]);
  });
  const table = rowsOfTable(placed.map((row) => row.map((cell) => cell?.text ?? '')));
  return table?.flatMap(({ row, parts }) =>
    parts.flatMap(({ column, text }, index): Segment[] => {
      const cell = placed[row]![column];
      if (!cell) return [];
      const { x, y, size } = cell.pieces[0]!;
      return [segmentOf([{ x, y, size, width: cell.right - x, str: text, joins: index > 0 }])];
    }),
  );
}
