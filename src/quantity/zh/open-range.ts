/**
 * Ranges whose unit stands only at their end: 1至2月, 3月1-5日, 2016—2020年, 前两个月.
 */

import { integer, integerAt } from './integer.ts';
import { clear, type Moment } from './moment-parts.ts';
import { is, oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
/** 1至2月, 1-2月份; in 1、2月 as well. */
export function openMonths(text: string, at: number, end: number, m: Moment): number {
  const pair = openPair(text, at, end, '至到—-~～–、');
  if (pair === undefined) return -1;
  const unit = skipSpace(text, pair.end, end);
  if (unit >= end || !is(text, unit, '月') || pair.from < 1 || pair.to > 12 || pair.from >= pair.to)
    return -1;
  m.month = pair.from;
  m.shape = 'month';
  m.openRange = {
    ...clear(),
    month: pair.to,
    shape: 'month',
    year: m.year,
    yearShift: m.yearShift,
    yearStated: m.yearStated,
  };
  return is(text, unit + 1, '份') ? unit + 2 : unit + 1;
}

/** 3月1至5日. */
export function openDays(text: string, at: number, end: number, m: Moment): number {
  const pair = openPair(text, at, end, '至到—-~～–、');
  if (pair === undefined) return -1;
  const unit = skipSpace(text, pair.end, end);
  if (unit >= end || !oneOf(text, unit, '日号') || pair.from >= pair.to || pair.to > 31) return -1;
  m.day = pair.from;
  m.shape = 'day';
  m.openRange = { ...m, day: pair.to, openRange: undefined };
  return unit + 1;
}

/** 11月30日0—24时. */
export function openHours(text: string, at: number, end: number, m: Moment): number {
  const pair = openPair(text, at, end, '至到—-~～–');
  if (pair === undefined) return -1;
  const unit = skipSpace(text, pair.end, end);
  if (unit >= end || !is(text, unit, '时') || pair.from >= pair.to || pair.to > 24) return -1;
  m.hour = pair.from;
  m.openRange = { ...m, hour: pair.to, openRange: undefined };
  return unit + 1;
}

/** 2016—2020年. */
export function openYears(text: string, at: number, stop: number, end: number, m: Moment): number {
  const pair = openPair(text, at, end, '至到—-~～–、/');
  if (pair === undefined) return -1;
  const { from, to, length } = pair;
  const full = length === 4 ? to : Math.floor(from / 100) * 100 + to;
  const unit = skipSpace(text, pair.end, end);
  if (from < 1000 || full > 2999 || full <= from || (length !== 4 && length !== 2)) return -1;
  const year = unit < end && is(text, unit, '年');
  if (!year && !(length === 4 && from > 1900 && full < 2100 && full - from <= 30)) return -1;
  if (stop === pair.end) return -1;
  m.year = from;
  m.yearStated = true;
  m.shape = 'year';
  m.openRange = { ...clear(), year: full, yearStated: true, shape: 'year' };
  return year ? unit + 1 : pair.end;
}

function openPair(text: string, at: number, end: number, marks: string) {
  if (!integerAt(text, at, end)) return undefined;
  const from = integer.value;
  let next = skipSpace(text, integer.end, end);
  if (next >= end || !oneOf(text, next, marks)) return undefined;
  const mark = text[next];
  next++;
  while (text[next] === mark && mark !== '至' && mark !== '到') next++;
  next = skipSpace(text, next, end);
  if (!integerAt(text, next, end)) return undefined;
  return { from, to: integer.value, length: integer.length, end: integer.end };
}

/** 前两个月, 前5个月 of a year. */
export function firstMonths(text: string, at: number, end: number, m: Moment): number {
  if (!integerAt(text, at, end) && !is(text, at, '两')) return -1;
  const two = is(text, at, '两');
  const value = two ? 2 : integer.value;
  const next = skipSpace(text, two ? at + 1 : integer.end, end);
  if (value < 2 || value > 11 || !is(text, next, '个') || !is(text, skipSpace(text, next + 1, end), '月'))
    return -1;
  m.month = 1;
  m.shape = 'month';
  m.openRange = {
    ...clear(),
    month: value,
    shape: 'month',
    year: m.year,
    yearShift: m.yearShift,
    yearStated: m.yearStated,
  };
  return skipSpace(text, next + 1, end) + 1;
}
