/** Two dates of one form that changed places: 始建于1902年，1998年升格 as "founded in 1998, it was raised in 1902". */
import { type Attached, attached, sentenceStop, type Told } from './attached.ts';
import type { Label } from './label.ts';
import type { Place } from './message.ts';
import { isNested, reach } from './order.ts';
import { areInRows, type Cell, type Table } from './rows.ts';
import { leansOf } from './said.ts';
import type { Statement } from './statement.ts';

interface Dated extends Told {
  readonly cell: Cell;
}

const toldOf = (cell: Cell): Dated => ({
  cell,
  start: cell.zh.start,
  end: cell.zh.end,
  unit: cell.column,
  measure: { dimension: 'date', factor: { n: 1n, d: 1n } },
});

/** The first two of `cells`, dates of both texts, that English turned round, with the words of neither beside its own. */
export function datesExchanged(
  zh: Statement,
  en: Statement,
  labels: readonly Label[],
  cells: readonly Cell[],
  tables: readonly Table[],
): readonly [zh: Place, en: Place] | undefined {
  const dates = cells.map(toldOf);
  const told = dates.map(({ cell }) => cell.en);
  const words = attached(
    { text: zh.text, terms: [...zh.terms, ...dates] },
    dates,
    labels.filter(({ sort }) => sort !== 'time'),
    [],
  );
  for (const [i, q] of dates.entries()) {
    const p = dates.slice(0, i).findLast(({ unit }) => unit === q.unit);
    if (!p || p.cell.zh.text === q.cell.zh.text) continue;
    const [x, y] = [p.cell.en, q.cell.en];
    const between = zh.text.slice(p.end, q.start);
    if (x.start <= y.start || between.length > reach || sentenceStop.test(between)) continue;
    const isBetween = ({ cell: { en: other } }: Dated): boolean =>
      other.start > y.start && other.start < x.start;
    if (dates.some((other) => other.unit === q.unit && isBetween(other))) continue;
    if (backwards.test(en.text.slice(Math.max(0, y.start - 24), x.start))) continue;
    if (areInRows(en, tables, p, q)) continue;
    const leans = leansOf(en, [x, nearest(words.get(p)!)], [y, nearest(words.get(q)!)], told);
    if (leans.has('own')) continue;
    if (leans.has('other') || !isNested(en.text.slice(y.end, x.start))) return [p.cell.zh, y];
  }
  return undefined;
}

const nearest = (words: readonly Attached[]): readonly Attached[] => {
  const least = Math.min(...words.map(({ gap }) => gap));
  return words.filter(({ gap }) => gap <= least);
};

/** "1,249 in 2022 from 1,012 in 2017": told from the later to the earlier. */
const backwards = /\b(?:from|than|compared|against|versus)\b/i;
