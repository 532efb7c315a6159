/**
 * Two rows of two columns, 稻谷810万吨，47亿美元；咖啡168万吨，54亿美元: what stands with what needs no word of either language.
 * English may turn rows and columns round, but keeps a row together.
 */
import type { DateMention } from '../../quantity/quantity.ts';
import { dateDistance, isExplicit } from './date.ts';
import type { Match } from './match.ts';
import { type Place, placeOfDate } from './message.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

/** A number or a date of both texts, in its column. */
export interface Cell {
  readonly zh: Place;
  readonly en: Place;
  readonly column: string;
}
type Row = readonly [Cell, Cell];
export type Table = readonly [Row, Row];

/** The numbers of `pairs`. A change is another column than the level that changed. */
export const numbersOf = (pairs: readonly Match<Term, Term>[]): readonly Cell[] =>
  pairs.map(({ a, b }) => ({
    zh: a,
    en: b,
    // 四倍 is no other 10%.
    column: `${a.unit === '{倍}' ? a.unit : a.measure.dimension}${a.direction ? ' moved' : ''}`,
  }));

/** Those that count, by their counters: 192家、4926人；38家、417人. */
export const countsOf = (pairs: readonly Match<Term, Term>[]): readonly Cell[] =>
  pairs
    .filter(({ a }) => a.measure.dimension === 'count')
    .map(({ a, b }) => ({ zh: a, en: b, column: a.unit }));

/** Those that count, by what stands behind their counters: 98枚金牌、71枚银牌；64枚金牌、80枚银牌. */
export const thingsOf = (pairs: readonly Match<Term, Term>[], { text }: Statement): readonly Cell[] =>
  pairs.flatMap(({ a, b }) => {
    const [noun] = /^\p{Script=Han}{1,4}(?=[、，；。和与])/u.exec(text.slice(a.end, a.end + 5)) ?? [];
    return a.measure.dimension === 'count' && noun ? [{ zh: a, en: b, column: `${a.unit}${noun}` }] : [];
  });

/** The dates that print one day, month or year alone, each with the only one of the English that it may be. */
export function datesOf(zh: Statement, en: Statement): readonly Cell[] {
  const [own, other] = [zh, en].map(({ dates }) =>
    dates.filter((date) => isExplicit(date) && !/[,/]/.test(date.value)),
  );
  return own!.flatMap((a) => {
    const [b, ...more] = other!.filter(
      (date) => formOf(date) === formOf(a) && dateDistance(a, date) === undefined,
    );
    return b && more.length === 0 ? [{ zh: placeOfDate(a), en: placeOfDate(b), column: formOf(a) }] : [];
  });
}

/** The form of a date without its digits: that of a day, a month or a year. */
const formOf = ({ value }: DateMention): string => value.replaceAll(/\d/g, '0');

const byZh = (p: Cell, q: Cell): number => p.zh.start - q.zh.start;
const byEn = (p: Cell, q: Cell): number => p.en.start - q.en.start;

/** The most rows that are told in a sentence or two. */
const mostRows = 4;

/** Every two rows of every two columns that are as long, one row behind the other; of two rows also 分别. */
export function* tablesIn({ text }: Statement, cells: readonly Cell[]): Generator<Table> {
  const columns = [...Map.groupBy(cells, ({ column }) => column).values()]
    .filter(({ length }) => length >= 2 && length <= mostRows)
    .map((column) => column.toSorted(byZh));
  for (const [i, xs] of columns.entries())
    for (const ys of columns.slice(i + 1)) {
      if (xs.length !== ys.length) continue;
      const rows = xs.map((x, i): Row => [x, ys[i]!]);
      const order = rows.flat().sort(byZh);
      if (!areApart(text, rows, order) && !(rows.length === 2 && areInTurn(text, xs, order))) continue;
      for (const [j, row] of rows.entries()) for (const other of rows.slice(j + 1)) yield [row, other];
    }
}

/** Whether each row ends before the next begins. */
const areApart = (text: string, rows: readonly Row[], order: readonly Cell[]): boolean =>
  rows.every((row, i) => row.includes(order[2 * i]!) && row.includes(order[2 * i + 1]!)) &&
  !isTorn(text, order);

/** 铁路和公路分别…和…: the first of one column with the first of the other. */
const areInTurn = (text: string, column: readonly Cell[], [first, second, third]: readonly Cell[]): boolean =>
  column.includes(first!) === column.includes(second!) &&
  column.includes(second!) !== column.includes(third!) &&
  /分[别別]|依次/u.test(text.slice(second!.zh.end, third!.zh.start));

/** 罚金500万元，判李某三年、罚金80万元；王某一年半: no row has a stop inside and none behind. */
const isTorn = (text: string, [first, second, third]: readonly Cell[]): boolean =>
  /[，；。]/u.test(text.slice(first!.zh.end, second!.zh.start)) &&
  !/[，；。]/u.test(text.slice(second!.zh.end, third!.zh.start));

/** How far apart two neighbours are: what ends a clause is farther than any word. */
function gapOf(en: string, p: Cell, q: Cell): number {
  const between = en.slice(p.en.end, q.en.start);
  const count = (stop: RegExp): number => between.match(stop)?.length ?? 0;
  return (
    between.length +
    200 * count(/;|\.(?!\d)/g) +
    100 * count(/\b(?:while|but|whereas|although|though)\b/gi) +
    40 * count(/,(?!\d)/g) +
    40 * count(/\band\b/gi)
  );
}

/** The two rows of the English, as far as the numbers stand row by row. */
function rowsIn(en: string, table: Table): Table | undefined {
  const [first, second, third, fourth] = table.flat().toSorted(byEn) as [Cell, Cell, Cell, Cell];
  const column = (cell: Cell): number => Math.max(table[0].indexOf(cell), table[1].indexOf(cell));
  if (column(first) === column(second) || column(third) === column(fourth)) return undefined;
  const apart = gapOf(en, second, third);
  return apart > gapOf(en, first, second) && apart > gapOf(en, third, fourth)
    ? [
        [first, second],
        [third, fourth],
      ]
    : undefined;
}

/** The first number or date that the English tells with one of the other row, and that one. */
export function rowsMixed(
  en: Statement,
  tables: readonly Table[],
): readonly [zh: Place, en: Place] | undefined {
  for (const table of tables) {
    const rows = rowsIn(en.text, table);
    if (!rows) continue;
    const [[first, second]] = rows;
    const row = table.find((one) => one.includes(first))!;
    if (!row.includes(second)) return [row.find((one) => one !== first)!.zh, second.en];
  }
  return undefined;
}

/** Whether two of one column, by their Chinese, stand in the English each with another of its row. */
export const areInRows = (
  en: Statement,
  tables: readonly Table[],
  a: Pick<Place, 'start'>,
  b: Pick<Place, 'start'>,
): boolean =>
  tables.some((table) => {
    const has = (row: Row, { start }: Pick<Place, 'start'>): boolean =>
      row.some((cell) => cell.zh.start === start);
    if (!table.some((row) => has(row, a)) || !table.some((row) => has(row, b))) return false;
    const told = rowsIn(en.text, table)?.[0];
    return told !== undefined && table.some((row) => told.every((cell) => row.includes(cell)));
  });
