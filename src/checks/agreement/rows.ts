/**
 * Two rows of two columns, 稻谷810万吨，47亿美元；咖啡168万吨，54亿美元: what stands with what needs no word of either language.
 * English may turn rows and columns round, but keeps a row together.
 */
import type { Match } from './match.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

type Pair = Match<Term, Term>;
type Row = readonly [Pair, Pair];

/** A change is another column than the level that changed. */
const columnOf = ({ a }: Pair): string => `${a.measure.dimension}${a.direction ? ' moved' : ''}`;

const byZh = (p: Pair, q: Pair): number => p.a.start - q.a.start;
const byEn = (p: Pair, q: Pair): number => p.b.start - q.b.start;

/** The rows of every two columns that have two numbers each, one row behind the other or 分别. */
function* tables(zh: Statement, pairs: readonly Pair[]): Generator<readonly [Row, Row]> {
  const columns = [...Map.groupBy(pairs, columnOf).values()]
    .filter(({ length }) => length === 2)
    .map((column) => column.toSorted(byZh) as [Pair, Pair]);
  for (const [i, [x1, x2]] of columns.entries())
    for (const [y1, y2] of columns.slice(i + 1)) {
      const order = [x1, x2, y1, y2].sort(byZh);
      const isInTurn =
        order.indexOf(x2) !== order.indexOf(x1) + 1
          ? order[1] !== x2 && order[1] !== y2
          : /分[别別]|依次/u.test(zh.text.slice(order[1]!.a.end, order[2]!.a.start)) &&
            order.indexOf(y2) === order.indexOf(y1) + 1;
      if (isInTurn)
        yield [
          [x1, y1],
          [x2, y2],
        ];
    }
}

/** How far apart two neighbours are: what ends a clause is farther than any word. */
function gapOf(en: string, p: Pair, q: Pair): number {
  const between = en.slice(p.b.end, q.b.start);
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
function rowsIn(en: string, table: readonly [Row, Row]): readonly [Row, Row] | undefined {
  const [first, second, third, fourth] = table.flat().toSorted(byEn) as [Pair, Pair, Pair, Pair];
  const column = (pair: Pair): number => Math.max(table[0].indexOf(pair), table[1].indexOf(pair));
  if (column(first) === column(second) || column(third) === column(fourth)) return undefined;
  const apart = gapOf(en, second, third);
  return apart > gapOf(en, first, second) && apart > gapOf(en, third, fourth)
    ? [
        [first, second],
        [third, fourth],
      ]
    : undefined;
}

/** The first number that the English tells with one of the other row, and that one. */
export function rowsMixed(
  zh: Statement,
  en: Statement,
  pairs: readonly Pair[],
): readonly [zh: Term, en: Term] | undefined {
  for (const table of tables(zh, pairs)) {
    const rows = rowsIn(en.text, table);
    if (!rows) continue;
    const [[first, second]] = rows;
    const row = table.find((one) => one.includes(first))!;
    if (!row.includes(second)) return [row.find((one) => one !== first)!.a, second.b];
  }
  return undefined;
}

/** Whether two numbers of one column stand in the English with the numbers of their rows. */
export const areInRows = (zh: Statement, en: Statement, pairs: readonly Pair[], p: Pair, q: Pair): boolean =>
  [...tables(zh, pairs)].some((table) => {
    const [row, other] = table;
    if (!(row.includes(p) && other.includes(q)) && !(row.includes(q) && other.includes(p))) return false;
    const told = rowsIn(en.text, table)?.[0];
    return told !== undefined && [row, other].some((one) => told.every((pair) => one.includes(pair)));
  });
