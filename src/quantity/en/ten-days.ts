/** A third of a month: `the first ten days of February`, `the last 10 days of March 2023`. */
import { thirdOf } from './calendar.ts';
import { wordBefore } from './chars.ts';
import { type DateContext, type FoundDate, likelyYear, yearBehind } from './date-context.ts';
import { monthAt } from './days.ts';

const thirds: Readonly<Record<string, 'early' | 'mid' | 'late'>> = {
  first: 'early',
  second: 'mid',
  middle: 'mid',
  last: 'late',
  final: 'late',
};
const days = /^ (?:ten|10) days of (?=[A-Z])/;
const longest = 24;

/** The third that the word from `index` to `stop` opens. */
export function tenDays(
  context: DateContext,
  index: number,
  word: string,
  stop: number,
): FoundDate | undefined {
  const third = thirds[word];
  const { text, floor, end } = context;
  const found = third && days.exec(text.slice(stop, Math.min(end, stop + longest)));
  if (!found) return undefined;
  const month = monthAt(text, stop + found[0].length, end);
  if (!month) return undefined;
  const behind = yearBehind(context, month.end);
  const year = behind?.year ?? likelyYear(context, index, month.month, false);
  const the = wordBefore(text, index, floor);
  return {
    start: the?.word === 'the' ? the.start : index,
    end: behind?.end ?? month.end,
    value: thirdOf(year, month.month, third),
  };
}
