/**
 * A date that begins with a number: a year, a decade, a month, a day or a time, by what stands behind it.
 */
import { bareYear, isLoneDay, numericDate, shortStamp } from './bare-date.ts';
import { clockAt, periodBefore } from './clock.ts';
import { fiscalYearAt } from './fiscal-year.ts';
import { integer, integerAt } from './integer.ts';
import { type Moment, withClock } from './moment-parts.ts';
import { afterYear, fromMonth, ofReign, setYear } from './moment-year.ts';
import { afterDay } from './month.ts';
import { dateJoints, openDays, openHours, openMonths, openYears } from './open-range.ts';
import { quarterAt } from './quarter.ts';
import { reignYearAt } from './reign.ts';
import { is, oneOf, rawOneOf, startsWith } from './text.ts';
import { skipSpace } from './trie.ts';
import {
  decade,
  decadePair,
  isRepublic,
  isRepublicYear,
  isRun,
  isTerm,
  isYear,
  republicOffset,
  republicYears,
} from './year.ts';

/** Fills `m` from the number at `at` that `integerAt` has just read; returns the end or −1. */
export function numberedDate(
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
  if (!far && is(text, next, '年')) return yearAt(text, at, next, end, floor, m);
  if (!far && is(text, next, '世')) {
    const stop = decadeOfCentury(text, next, end, m, value);
    if (stop >= 0) return stop;
  }
  if (length === 4 && value > 1800 && value < 2100) {
    const fiscal = fiscalYearAt(text, stop, end, value, m);
    if (fiscal >= 0) return fiscal;
  }
  if (length === 2 && digits && rawOneOf(text, stop, '-')) {
    const stamp = shortStamp(text, at, end, m);
    if (stamp >= 0) return stamp;
  }
  if (length === 4 && digits) {
    const numeric = numericDate(text, stop, end, value, m);
    if (numeric >= 0) return numeric;
    const open = openYears(text, at, stop, end, m);
    return open >= 0 ? open : bareYear(text, at, stop, end, value, m);
  }
  // 二〇一六至二〇一九年.
  if (length === 4) {
    const open = openYears(text, at, stop, end, m);
    return is(text, open - 1, '年') ? open : -1;
  }
  if (length > 2) return length === 3 && digits ? republicYears(text, at, end, m) : -1;
  if (far) return -1;
  if (is(text, next, '月'))
    return head === undefined && (isTerm(text, at) || isRun(text, at))
      ? -1
      : fromMonth(text, at, next, end, m, value);
  if (oneOf(text, next, '季、个') || oneOf(text, next, dateJoints)) {
    const stop = joined(text, at, end, floor, m, digits, value);
    if (stop >= 0) return stop;
  }
  if (
    oneOf(text, next, '日号') &&
    value >= 1 &&
    value <= 31 &&
    (head?.day || isLoneDay(text, at, next, end, floor))
  ) {
    m.day = value;
    m.shape = 'day';
    return afterDay(text, next + 1, end, m);
  }
  return timeAt(text, at, next, end, floor, m, head);
}

/** 2020年, 民国109年, 令和2年, 90年代: the number before 年 at `next`. */
function yearAt(text: string, at: number, next: number, end: number, floor: number, m: Moment): number {
  const { value, length } = integer;
  if (isRepublic(text, at, floor)) {
    m.start = at - 2;
    setYear(m, value + republicOffset);
    return afterYear(text, next + 1, end, m);
  }
  const reign = length > 2 ? undefined : reignYearAt(text, at, next + 1, floor, value);
  if (reign !== undefined) return ofReign(text, next + 1, end, m, reign);
  if (isRepublicYear(text, at, next, end)) {
    setYear(m, value + republicOffset);
    return afterYear(text, next + 1, end, m);
  }
  const isDecade = is(text, next + 1, '代');
  if (isYear(text, at, next, end)) {
    setYear(m, length === 4 ? value : value < 50 ? 2000 + value : 1900 + value);
    return isDecade ? decade(text, next + 2, m, floor) : afterYear(text, next + 1, end, m);
  }
  return isDecade && value % 10 === 0 && value >= 10 && length <= 2
    ? decade(text, next + 2, m, floor, value)
    : -1;
}

/** 20世纪90年代, 20世纪二三十年代: `value` before 世 at `next`. */
function decadeOfCentury(text: string, next: number, end: number, m: Moment, value: number): number {
  if (!is(text, next + 1, '纪') || value <= 10) return -1;
  const tens = skipSpace(text, next + 2, end);
  const pair = decadePair(text, tens, m, tens, (value - 1) * 100);
  if (pair >= 0) return pair;
  if (!integerAt(text, skipSpace(text, next + 2, end), end) || !startsWith(text, integer.end, '年代'))
    return -1;
  setYear(m, (value - 1) * 100 + integer.value);
  m.shape = 'decade';
  return integer.end + 2;
}

/** 一、二季度, 1至2月, 0-12时, 3、5日: the unit stands after the last of them. */
function joined(
  text: string,
  at: number,
  end: number,
  floor: number,
  m: Moment,
  digits: boolean,
  value: number,
): number {
  const quarter = quarterAt(text, at, end, floor, m);
  if (quarter >= 0) return quarter;
  const months = openMonths(text, at, end, m);
  if (months >= 0) return months;
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
  return -1;
}

/** 20时, 9:30, 下午三点: the hour at `at`, what follows it at `next`. */
export function timeAt(
  text: string,
  at: number,
  next: number,
  end: number,
  floor: number,
  m: Moment,
  head: Moment | undefined,
): number {
  // 升九點八分: by so many cents.
  if (!oneOf(text, next, ':点时') || (is(text, next, '点') && oneOf(text, at - 1, '升贬扬涨跌'))) return -1;
  const clock = clockAt(text, at, end, floor, head !== undefined && head.hour >= 0);
  if (clock === undefined) return -1;
  const begin = periodBefore(text, at, floor);
  if (begin >= 0) m.start = begin;
  return withClock(m, clock, 'time');
}
