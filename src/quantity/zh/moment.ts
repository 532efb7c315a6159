/**
 * The parts of one date as the text states them. `parseMoment` reads from the largest part down and stops at the
 * first that is not there; what the parts mean is left to `resolve.ts`.
 */

import { codeAt } from '../code-at.ts';
import { clockAt, clockFirst } from './clock.ts';
import { dateWord, dateWordAt } from './date-word.ts';
import type { DateWord } from './date-words.ts';
import { integer, integerAt } from './integer.ts';
import { numberedDate, timeAt } from './moment-number.ts';
import { type Moment, partEnd, reset, withClock } from './moment-parts.ts';
import { afterYear, ofReign } from './moment-year.ts';
import { afterDay, afterMonth, lunarDay } from './month.ts';
import { firstMonths, isHeadOfYear } from './open-range.ts';
import { quarterAt } from './quarter.ts';
import { reignYearAt } from './reign.ts';
import { is, oneOf, startsWith } from './text.ts';
import { hasHappened, liesAhead } from './weekday.ts';
import { decadePair, hundredAt, isRepublic } from './year.ts';

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
  if (word !== undefined) return fromWord(text, end, floor, m, word);
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
    return first === undefined ? -1 : ofReign(text, at + 2, end, m, first);
  }
  if (is(text, at, '两')) {
    const quarter = quarterAt(text, at, end, floor, m);
    return quarter < 0 && is(text, at + 1, '点') ? timeAt(text, at, at + 1, end, floor, m, head) : quarter;
  }
  // 上午8时至下午4时.
  if (head !== undefined && head.hour >= 0 && clockFirst[codeAt(text, at)] === 1) {
    const clock = clockAt(text, at, end, at, false);
    if (clock !== undefined && !integerAt(text, at, end)) return withClock(m, clock, 'time');
  }
  const decades = decadePair(text, at, m, floor);
  if (decades >= 0) return decades;
  // 万历三十六年: a reign whose name begins with a numeral.
  const reign = startsWith(text, at, '万历') ? at + 2 : at;
  if (isRepublic(text, at, floor) && hundredAt(text, at, end))
    return numberedDate(text, at, end, floor, m, head);
  if (!integerAt(text, reign, end)) return -1;
  if (reign > at) return is(text, integer.end, '年') ? numberedDate(text, reign, end, at, m, head) : -1;
  return numberedDate(text, at, end, floor, m, head);
}

function fromWord(text: string, end: number, floor: number, m: Moment, word: DateWord): number {
  const stop = dateWord.end;
  m.start = dateWord.start;
  m.fromTold = word.told === true;
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
      return withPart(word, stop, afterYear(text, stop, end, m));
    case 'month':
      m.monthShift = word.shift;
      m.fromTold ||=
        word.shift < 0 &&
        oneOf(text, m.start - 1, '比较') &&
        !/^\d{1,2}[日号號]/.test(text.slice(stop, stop + 3));
      m.shape = 'month';
      return withPart(word, stop, afterMonth(text, stop, end, m));
    case 'day':
      m.dayShift = word.shift;
      m.relativeDay = true;
      m.day = word.day ?? 0;
      m.shape = 'day';
      return withPart(word, stop, afterDay(text, bracketedDate(text, stop, end, m), end, m, word.partOfDay));
    case 'weekday':
      m.dayShift = word.shift;
      m.relativeDay = m.fromMonday = true;
      m.shape = 'day';
      m.alone = word.alone === true;
      m.gone = m.alone && hasHappened(text, m.start, stop, floor);
      m.ahead = m.alone && !m.gone && liesAhead(text, m.start, stop);
      return afterDay(text, bracketedDate(text, stop, end, m), end, m);
    case 'quarter':
      m.quarter = m.quarterTo = word.shift;
      m.shape = 'quarter';
      return stop;
    case 'ownQuarter':
      m.quarterShift = word.shift;
      m.shape = 'quarter';
      return partEnd(text, stop, end, m);
    case 'half':
      m.half = word.shift;
      m.shape = 'half';
      return partEnd(text, stop, end, m);
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
      return lunarWord(text, stop, end, m, word);
    default:
      m.lunar = true;
      m.month = word.kind === 'eve' ? -1 : 1;
      m.day = 1;
      return afterDay(text, stop, end, m);
  }
}

/** 正月初三, 初一至初七: days behind 初 alone are of the first month; the first three of them name grades of school as well. */
function lunarWord(text: string, at: number, end: number, m: Moment, word: DateWord): number {
  const stop = lunarDay(text, at, end, m, word.shift);
  const alone = at === m.start + 1;
  // 初二至初三年级.
  if (alone && ((m.openRange === undefined && m.day < 4) || m.listed || oneOf(text, stop, '年班学级')))
    return -1;
  return withPart(word, at, stop);
}

/** 同年 alone, 年初 alone: no date without a part of it. */
const withPart = (word: DateWord, stop: number, end: number): number =>
  word.leans && end === stop ? -1 : end;

/** 周五（13日）, 本周四（10月19日）: the same day once more, which says most; returns its end, or `at`. */
function bracketedDate(text: string, at: number, end: number, m: Moment): number {
  if (!is(text, at, '(') || !integerAt(text, at + 1, end) || integer.value > 31) return at;
  let day = integer.value;
  let month = 0;
  if (is(text, integer.end, '月')) {
    month = day;
    if (month > 12 || !integerAt(text, integer.end + 1, end) || integer.value > 31) return at;
    day = integer.value;
  }
  const close = integer.end + 1;
  if (day === 0 || !oneOf(text, integer.end, '日号') || !is(text, close, ')')) return at;
  // 周日（7日）: of the two the number says in which week.
  if (month > 0 || m.alone) {
    m.month = month;
    m.day = day;
    m.relativeDay = m.fromMonday = m.alone = false;
  } else m.day = day;
  return close + 1;
}
