/**
 * A table as text: one sentence a row, each number with the heading of its row and of its column and with the
 * unit that the heading or the line above the table names. Tables that only lay a page out are not read so.
 */

/** Cells of a row, each spanning cell repeated in every place that it covers. */
export type Grid = readonly (readonly string[])[];

const bare = /^[-−+]?\d[\d,，]*(?:\.\d+)?$/;
const numeric = /^[-−+]?\d[\d,，]*(?:\.\d+)?\s*(?:[%％‰]|\p{L}{1,4})?$/u;
export const isNumeric = (cell: string): boolean => numeric.test(cell);
/** Words in brackets after a heading that are a remark, not a unit. */
const remark = /[、，,]|市|县|縣|区|區|占|其中|含|累计|同比|名称/;
/** 总投资（亿元）, 开工率(%) */
function unitInHeading(heading: string): { name: string; unit: string } | undefined {
  if (!/[）)]$/.test(heading)) return undefined;
  const open = Math.max(heading.lastIndexOf('（'), heading.lastIndexOf('('));
  const unit = heading
    .slice(open + 1, -1)
    .replace(/^单位[:：]/, '')
    .trim();
  const plain = open > 0 && unit.length > 0 && unit.length <= 8 && !remark.test(unit);
  return plain ? { name: heading.slice(0, open).trim(), unit } : undefined;
}

/** A row as it reads: its label first, then each cell with its heading, up to the full stop. */
interface TableRow {
  readonly row: number;
  readonly parts: readonly { readonly column: number; readonly text: string }[];
}

/** The sentences of a table of data; nothing where it is none. `unit` is what the line above it says. */
export const sentencesOf = (grid: Grid, unit?: string): string[] | undefined =>
  rowsOfTable(grid, unit)?.map(({ parts }) => parts.map(({ text }) => text).join(''));

export function rowsOfTable(grid: Grid, unit?: string): TableRow[] | undefined {
  const width = grid[0]?.length ?? 0;
  if (grid.length < 2 || width < 2 || grid.some((row) => row.some((cell) => cell.length > 80)))
    return undefined;
  let head = 0;
  while (head < Math.min(4, grid.length) && !grid[head]!.some(isNumeric)) head += 1;
  const body = grid.slice(head);
  const numbers = body.flatMap((row) => row.slice(1)).filter(isNumeric).length;
  if (head === 0 || body.length === 0 || numbers * 2 < body.length) return undefined;
  const columns = Array.from({ length: width }, (_, column) => headingOf(grid.slice(0, head), column, unit));
  const labels = labelColumns(body);
  return body.flatMap((row, index): TableRow[] => {
    const spans = (column: number) => column > 0 && row[column] === row[column - 1];
    const label = row.flatMap((text, column) =>
      column < labels && text !== '' && !spans(column) ? [{ column, text }] : [],
    );
    const cells = row.flatMap((cell, column) =>
      column < labels || cell === '' || (spans(column) && !isNumeric(cell))
        ? []
        : [{ column, text: stated(cell, columns[column]!) }],
    );
    const marks = [...label.map((_, at) => (at < label.length - 1 ? '，' : '：')), ...cells.map(() => '，')];
    const parts = [...label, ...cells].map(({ column, text }, at, all) => ({
      column,
      text: text + (at === all.length - 1 ? '。' : marks[at]!),
    }));
    return parts.length > 0 ? [{ row: head + index, parts }] : [];
  });
}

interface Heading {
  readonly name: string;
  readonly unit: string | undefined;
}

function headingOf(head: Grid, column: number, unit: string | undefined): Heading {
  const words = [...new Set(head.map((row) => row[column] ?? ''))].filter((cell) => cell !== '');
  let found: string | undefined;
  const names = words.map((word) => {
    const own = unitInHeading(word);
    if (!own) return word;
    found = own.unit;
    return own.name;
  });
  return { name: names.join(''), unit: found ?? unit };
}

/** Columns on the left that name the row: a running number and the words after it, or the words alone. */
function labelColumns(body: Grid): number {
  const named = (column: number) =>
    body.filter((row) => /\p{L}/u.test(row[column] ?? '')).length * 2 > body.length;
  const counted = body.every((row, index) => row[0] === String(index + 1));
  return counted && named(1) ? 2 : 1;
}

/** 签约项目（个）, 21 → 签约项目21个 */
function stated(cell: string, { name, unit }: Heading): string {
  if (bare.test(cell)) return `${name}${cell}${unit ?? ''}`;
  return isNumeric(cell) || name === '' ? `${name}${cell}` : `${name} ${cell}`;
}

/** 单位：亿元 on a line of its own above a table; none where it names several. */
export function unitAbove(line: string | undefined): string | undefined {
  return /^[（(]?(?:计量)?单位[:：]\s*([^\s、，,；;（()）]{1,6})[）)]?$/u.exec(line?.trim() ?? '')?.[1];
}

/** What an editor is told of tables. */
export const tableNote =
  'Tables are read row by row: each number with the headings of its row and column. Compare them with the document.';

/** Cells of a table element, without those of tables inside it; nothing where it holds more than a table of data does. */
export function gridOf(table: Element, textOf: (cell: Element) => string): Grid | undefined {
  if (table.querySelector('table')) return undefined;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length > 2_000) return undefined;
  const grid: string[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.children) {
      if (!/^T[DH]$/i.test(cell.nodeName)) continue;
      while (grid[at]![column] !== undefined) column += 1;
      const text = textOf(cell);
      const [across, down] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let y = at; y < Math.min(at + down, rows.length); y += 1)
        for (let x = column; x < column + across; x += 1) grid[y]![x] = text;
      column += across;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width > 100) return undefined;
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

function span(cell: Element, name: string): number {
  const digits = /^\d{1,3}$/.exec(cell.getAttribute(name) ?? '')?.[0];
  return digits === undefined ? 1 : Math.min(100, Math.max(1, Number(digits)));
}
