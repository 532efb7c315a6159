/** The edge of a month or a year that a word before it names: `late February`, `mid-March`, `the end of June`. */
import { dayOf, lastDay, thirdOf, type Year } from './calendar.ts';
import { gapStart, isHyphen, wordBefore } from './chars.ts';

type EdgeKind = 'early' | 'mid' | 'late' | 'start' | 'end';
const edges: Readonly<Record<string, EdgeKind>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  end: 'end',
  beginning: 'start',
  start: 'start',
  middle: 'mid',
};

/** `late February`, `mid-March`, `the end of June`. */
export function edgeBefore(
  text: string,
  index: number,
  floor: number,
): { kind: EdgeKind; start: number } | undefined {
  let at = gapStart(text, index, floor);
  if (at === index && isHyphen(text, at - 1)) at--;
  let before = wordBefore(text, at, floor);
  const of = before?.word === 'of';
  if (of) before = wordBefore(text, before!.start, floor);
  if (before?.word === 'the') return undefined;
  const kind = before ? edges[before.word] : undefined;
  if (!kind || !before) return undefined;
  if (!of && (kind === 'start' || before.word === 'middle' || (kind === 'end' && !isHyphen(text, at))))
    return undefined;
  const article = of ? wordBefore(text, before.start, floor) : undefined;
  return { kind, start: article?.word === 'the' ? article.start : before.start };
}

/** The date that an edge of a month is. */
export function edgeOf(kind: EdgeKind, year: Year, month: number): string {
  if (kind === 'end') return dayOf(year, month, lastDay(year, month));
  if (kind === 'start') return thirdOf(year, month, 'early');
  return thirdOf(year, month, kind);
}
