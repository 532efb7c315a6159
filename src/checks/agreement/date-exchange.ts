/** Two dates of one form that changed places: 始建于1902年，1998年升格 as "founded in 1998, it was raised in 1902". */
import { type Attached, attached, sentenceStop, type Told } from './attached.ts';
import type { Label } from './label.ts';
import type { Place } from './message.ts';
import { reach } from './order.ts';
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
    if (between.length > reach || sentenceStop.test(between)) continue;
    const [own, other] = [courseOf(zh.text, p, q), courseOf(en.text, x, y)];
    if (own && other && own !== other) return [p.cell.zh, y];
    if ((own && other) || x.start <= y.start) continue;
    const isBetween = ({ cell: { en: other } }: Dated): boolean =>
      other.start > y.start && other.start < x.start;
    if (dates.some((other) => other.unit === q.unit && isBetween(other))) continue;
    if (backwards.test(en.text.slice(Math.max(0, y.start - 24), x.start))) continue;
    if (areInRows(en, tables, p, q)) continue;
    const leans = leansOf(en, [x, nearest(words.get(p)!)], [y, nearest(words.get(q)!)], told);
    if (leans.has('own')) continue;
    if (leans.has('other')) return [p.cell.zh, y];
  }
  return undefined;
}

/** What opens a course of time, and what closes it: 出发 and 返回, "began" and "returned". */
const opening =
  /(?:出[发發]|[启啟]程|[启啟]航|离开|離開|[开開][始工幕业業凿鑿]|[动動]工|破土|始[建于於]|起[飞飛]|入[院伍]|出生|生[于於])|\b(?:began|begun|beg[ai]n(?:ning)?|start(?:ed|s|ing)?|left|set (?:off|out|sail)|depart(?:ed|s|ing)?|opened|launched|sailed|born)\b/iu;
const closing =
  /(?:返[回航]|回到|[结結]束|[闭閉]幕|[竣完]工|抵[达達]|[归歸][来來]|截止|到期|去世|逝世|出院)|\b(?:return(?:ed|s|ing)?|end(?:ed|s|ing)|finish(?:ed|es|ing)?|complet(?:ed|es|ing)|conclud(?:ed|es|ing)|clos(?:ed|es|ing)|came back|docked|arriv(?:ed|es|ing)|died|discharged)\b/iu;

/** Which of two dates opens a course of time by the words right beside them; undefined where they do not say. */
function courseOf(text: string, first: Span, last: Span): 'first' | 'last' | undefined {
  const near = ({ start, end }: Span): string => {
    const [lead, rest] = [text.slice(Math.max(0, start - 28), start), text.slice(end, end + 8)];
    return `${lead.split(/[，。；,;]/).at(-1)}${/\p{Script=Han}/u.test(rest) ? rest.split(/[，。；,;]/)[0] : ''}`;
  };
  const [a, b] = [near(first), near(last)];
  const is = (one: string, other: string): boolean =>
    (opening.test(one) && !closing.test(one)) || (closing.test(other) && !opening.test(other));
  const [isFirst, isLast] = [is(a, b), is(b, a)];
  return isFirst === isLast ? undefined : isFirst ? 'first' : 'last';
}
type Span = Pick<Place, 'start' | 'end'>;

const nearest = (words: readonly Attached[]): readonly Attached[] => {
  const least = Math.min(...words.map(({ gap }) => gap));
  return words.filter(({ gap }) => gap <= least);
};

/** "1,249 in 2022 from 1,012 in 2017": told from the later to the earlier. */
const backwards = /\b(?:from|than|compared|against|versus)\b/i;
