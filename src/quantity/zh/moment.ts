/**
 * The parts of one date as the text states them. `parseMoment` reads from the largest part down and stops at the
 * first that is not there; what the parts mean is left to `resolve.ts`.
 */

import { bareYear, isLoneDay, numericDate } from './bare-date.ts';
import { clockAt, periodBefore } from './clock.ts';
import { dateWord, dateWordAt } from './date-word.ts';
import { fiscalYearAt } from './fiscal-year.ts';
import { integer, integerAt } from './integer.ts';
import { type Moment, reset, withClock } from './moment-parts.ts';
import { afterDay, afterMonth, lunarDay } from './month.ts';
import {
  dateJoints,
  firstMonths,
  firstWords,
  isHeadOfYear,
  openDays,
  openHours,
  openMonths,
  openYears,
} from './open-range.ts';
import { quarterAt } from './quarter.ts';
import { reignYearAt } from './reign.ts';
import { is, oneOf, startsWith } from './text.ts';
import { skipSpace } from './trie.ts';
import {
  decade,
  isRepublic,
  isRepublicYear,
  isRun,
  isTerm,
  isYear,
  republicOffset,
  republicYears,
} from './year.ts';

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
    if (first === undefined) return -1;
    m.start = at - 2;
    m.year = first.year;
    m.yearStated = true;
    m.shape = 'year';
    return first.end ?? afterYear(text, at + 2, end, floor, m);
  }
  if (!integerAt(text, at, end)) return is(text, at, '两') ? quarterAt(text, at, end, floor, m) : -1;
  return fromNumber(text, at, end, floor, m, head);
}

function fromWord(
  text: string,
  end: number,
  floor: number,
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
      return afterYear(text, stop, end, floor, m);
    case 'month':
      m.monthShift = word.shift;
      m.shape = 'month';
      return afterMonth(text, stop, end, m);
    case 'day':
      m.dayShift = word.shift;
      m.relativeDay = true;
      m.shape = 'day';
      return afterDay(text, stop, end, m, word.evening === true);
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

function fromNumber(
  text: string,
  at: number,
  end: number,
  floor: number,
  m: Moment,
  head: Moment | undefined,
): number {
  const { value, length, digits, end: stop } = integer;
  const next = skipSpace(text, stop, end);
  const far = next >= end;
  if (!far && is(text, next, '年') && isRepublic(text, at, floor)) {
    m.start = at - 2;
    m.year = value + republicOffset;
    m.yearStated = true;
    m.shape = 'year';
    return afterYear(text, next + 1, end, floor, m);
  }
  const reign =
    far || length > 2 || !is(text, next, '年') ? undefined : reignYearAt(text, at, next + 1, floor, value);
  if (reign !== undefined) {
    m.start = at - 2;
    m.year = reign.year;
    m.yearStated = true;
    m.shape = 'year';
    return reign.end ?? afterYear(text, next + 1, end, floor, m);
  }
  if (!far && is(text, next, '年')) {
    if (isRepublicYear(text, at, next, end)) {
      m.year = value + republicOffset;
      m.yearStated = true;
      m.shape = 'year';
      return afterYear(text, next + 1, end, floor, m);
    }
    if (isYear(text, at, next, end)) {
      m.year = length === 4 ? value : value < 50 ? 2000 + value : 1900 + value;
      m.yearStated = true;
      m.shape = 'year';
      return is(text, next + 1, '代')
        ? decade(text, next + 2, m, floor)
        : afterYear(text, next + 1, end, floor, m);
    }
    return is(text, next + 1, '代') && value % 10 === 0 && value >= 10 && length <= 2
      ? decade(text, next + 2, m, floor, value)
      : -1;
  }
  if (
    !far &&
    is(text, next, '世') &&
    is(text, next + 1, '纪') &&
    value > 10 &&
    integerAt(text, skipSpace(text, next + 2, end), end) &&
    startsWith(text, integer.end, '年代')
  ) {
    m.shape = 'decade';
    m.year = (value - 1) * 100 + integer.value;
    m.yearStated = true;
    return integer.end + 2;
  }
  if (length === 4 && value > 1800 && value < 2100) {
    const fiscal = fiscalYearAt(text, stop, end, value, m);
    if (fiscal >= 0) return fiscal;
  }
  if (length === 4 && digits) {
    const numeric = numericDate(text, stop, end, value, m);
    if (numeric >= 0) return numeric;
    const open = openYears(text, at, stop, end, m);
    return open >= 0 ? open : bareYear(text, at, stop, end, value, m);
  }
  if (length > 2) return length === 3 && digits ? republicYears(text, at, end, m) : -1;
  if (!far && is(text, next, '月') && head === undefined && (isTerm(text, at) || isRun(text, at))) return -1;
  if (!far && is(text, next, '月')) return fromMonth(text, at, next, end, floor, m, value);
  if (!far && (oneOf(text, next, '季、个') || oneOf(text, next, dateJoints))) {
    const quarter = quarterAt(text, at, end, floor, m);
    if (quarter >= 0) return quarter;
    const open = openMonths(text, at, end, m);
    if (open >= 0) return open;
    // 0-12时.
    const hours = digits && value < 24 ? openHours(text, at, end, m) : -1;
    if (hours >= 0 && !oneOf(text, hours, '间代候期常刻段节事速任限区')) {
      m.shape = m.openRange!.shape = 'time';
      return hours;
    }
    m.hour = -1;
    const days = digits && value >= 1 ? openDays(text, at, end, m) : -1;
    if (days >= 0 && is(text, days - 1, '日') && isLoneDay(text, at, days - 1, end, floor)) return days;
    m.day = 0;
    m.openRange = undefined;
  }
  if (
    !far &&
    oneOf(text, next, '日号') &&
    value >= 1 &&
    value <= 31 &&
    (head?.day || isLoneDay(text, at, next, end, floor))
  ) {
    m.day = value;
    m.shape = 'day';
    return afterDay(text, next + 1, end, m, false);
  }
  // 升九點八分: by so many cents.
  if (far || !oneOf(text, next, ':点时') || (is(text, next, '点') && oneOf(text, at - 1, '升贬扬涨跌')))
    return -1;
  const clock = clockAt(text, at, end, floor, head !== undefined && head.hour >= 0);
  if (clock === undefined) return -1;
  const begin = periodBefore(text, at, floor);
  if (begin >= 0) m.start = begin;
  return withClock(m, clock, 'time');
}

function afterYear(text: string, at: number, end: number, floor: number, m: Moment): number {
  const next = skipSpace(text, at, end);
  if (next >= end) return at;
  if (oneOf(text, next, '底末')) {
    m.part = 'end';
    return next + 1;
  }
  if (is(text, next, '初')) {
    m.part = 'early';
    return next + 1;
  }
  if (is(text, next, '年') && oneOf(text, next + 1, '底末')) {
    m.part = 'end';
    return next + 2;
  }
  const word = dateWordAt(text, next, end, next);
  if (word?.kind === 'half') {
    m.half = word.shift;
    m.shape = 'half';
    return dateWord.end;
  }
  if (word?.kind === 'first') {
    m.month = word.shift;
    m.shape = 'month';
    return afterMonth(text, dateWord.end, end, m);
  }
  if (word?.kind === 'lunar') return lunarDay(text, dateWord.end, end, m, word.shift);
  if (oneOf(text, next, firstWords)) {
    const months = firstMonths(text, skipSpace(text, next + 1, end), end, m);
    if (months >= 0) return months;
  }
  const quarter = quarterAt(text, next, end, next, m);
  if (quarter >= 0) return quarter;
  const open = openMonths(text, next, end, m);
  if (open >= 0) return open;
  if (!integerAt(text, next, end) || integer.length > 2) return at;
  const month = skipSpace(text, integer.end, end);
  if (!is(text, month, '月') || month >= end || integer.value < 1 || integer.value > 12) return at;
  return fromMonth(text, m.start, month, end, floor, m, integer.value);
}

function fromMonth(
  text: string,
  at: number,
  month: number,
  end: number,
  _floor: number,
  m: Moment,
  value: number,
): number {
  // 10月龄 is an age.
  if (value < 1 || value > 12 || is(text, month + 1, '龄')) return -1;
  m.start = Math.min(m.start, at);
  m.month = value;
  m.shape = 'month';
  return afterMonth(text, month + 1, end, m);
}
