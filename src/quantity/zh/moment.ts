/**
 * The parts of one date as the text states them. `parseMoment` reads from the largest part down and stops at the
 * first that is not there; what the parts mean is left to `resolve.ts`.
 */

import { dateWord, dateWordAt } from './date-word.ts';
import { integerAt } from './integer.ts';
import { numberedDate, timeAt } from './moment-number.ts';
import { type Moment, reset } from './moment-parts.ts';
import { afterYear, ofReign } from './moment-year.ts';
import { afterDay, afterMonth, lunarDay } from './month.ts';
import { firstMonths, isHeadOfYear } from './open-range.ts';
import { quarterAt } from './quarter.ts';
import { reignYearAt } from './reign.ts';
import { is, oneOf } from './text.ts';

/** Fills `m` from the date at `at`; returns its end or −1. `head` is the date it goes on from, if any. */
export function parseMoment(
  text: string,
  at: number,
  end: number,
  floor: number,
  m: Moment,
  head: Moment | undefined,
): number {
  reset(m);
  m.start = at;
  const word = dateWordAt(text, at, end, floor);
  if (word !== undefined) return fromWord(text, end, m, word);
  if (
    at - 1 >= floor &&
    (is(text, at - 1, '前') ? !oneOf(text, at - 2, '提之以目') : isHeadOfYear(text, at - 1))
  ) {
    const months = firstMonths(text, at, end, m);
    if (months >= 0) {
      m.start = at - 1;
      return months;
    }
  }
  // 宣统元年.
  if (is(text, at, '元')) {
    const first = is(text, at + 1, '年') ? reignYearAt(text, at, at + 2, floor, 1) : undefined;
    return first === undefined ? -1 : ofReign(text, at, at + 2, end, m, first);
  }
  if (is(text, at, '两')) {
    const quarter = quarterAt(text, at, end, floor, m);
    return quarter < 0 && is(text, at + 1, '点') ? timeAt(text, at, at + 1, end, floor, m, head) : quarter;
  }
  if (!integerAt(text, at, end)) return -1;
  return numberedDate(text, at, end, floor, m, head);
}

function fromWord(
  text: string,
  end: number,
  m: Moment,
  word: NonNullable<ReturnType<typeof dateWordAt>>,
): number {
  const stop = dateWord.end;
  m.start = dateWord.start;
  switch (word.kind) {
    case 'year':
      m.yearShift = word.shift;
      m.yearStated = true;
      m.shape = 'year';
      if (word.part !== undefined) {
        m.part = word.part;
        m.stock = true;
        return stop;
      }
      return afterYear(text, stop, end, m);
    case 'month':
      m.monthShift = word.shift;
      m.shape = 'month';
      return afterMonth(text, stop, end, m);
    case 'day':
      m.dayShift = word.shift;
      m.relativeDay = true;
      m.shape = 'day';
      return afterDay(text, stop, end, m, word.evening === true);
    case 'weekday':
      m.dayShift = word.shift;
      m.relativeDay = m.fromMonday = true;
      m.shape = 'day';
      return afterDay(text, stop, end, m, false);
    case 'quarter':
      m.quarter = m.quarterTo = word.shift;
      m.shape = 'quarter';
      return stop;
    case 'half':
      m.half = word.shift;
      m.shape = 'half';
      return stop;
    case 'part':
      m.shape = word.shift === 12 ? 'year' : 'month';
      m.stock = is(text, stop - 1, '末') && word.shift === 12;
      if (word.shift !== 12) m.monthShift = 0;
      m.part = word.part!;
      return stop;
    case 'first':
      m.month = word.shift;
      m.shape = 'month';
      return afterMonth(text, stop, end, m);
    case 'lunar':
      return lunarDay(text, stop, end, m, word.shift);
    default:
      m.lunar = true;
      m.month = word.kind === 'eve' ? -1 : 1;
      m.day = 1;
      return stop;
  }
}
