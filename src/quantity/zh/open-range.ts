/**
 * Ranges whose unit stands only at their end: 1至2月, 3月1-5日, 2016—2020年, 前两个月.
 */

import { digitOf, han } from './characters.ts';
import { integer, integerAt } from './integer.ts';
import { clear, type Moment } from './moment-parts.ts';
import { is, oneOf } from './text.ts';
import { skipSpace, skipSpaceBack } from './trie.ts';

/** What joins the ends of a range of dates. */
export const dateJoints = '至到—-~～–―─';
const listJoints = `${dateJoints}、`;
const dayJoints = `${listJoints}及和与`;
const yearJoints = `${listJoints}/`;

/** 1至2月, 1-2月份; in 1、2月 as well. */
export function openMonths(text: string, at: number, end: number, m: Moment): number {
  const pair = openPair(text, at, end, listJoints);
  if (pair === undefined) return -1;
  const next = skipSpace(text, pair.end, end);
  const unit = next + (pair.listed && pair.to === pair.from + 1 ? bothMonths(text, next) : 0);
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

/** 7、8两月, 七、八两个月: how many characters stand before 月. */
const bothMonths = (text: string, at: number): number =>
  !is(text, at, '两') ? 0 : is(text, at + 1, '个') ? 2 : 1;

/** 3月1至5日, 3月1及2日. */
export function openDays(text: string, at: number, end: number, m: Moment): number {
  const pair = openPair(text, at, end, dayJoints);
  if (pair === undefined) return -1;
  const unit = skipSpace(text, pair.end, end);
  if (unit >= end || !oneOf(text, unit, '日号') || pair.from >= pair.to || pair.to > 31) return -1;
  m.day = pair.from;
  m.shape = 'day';
  m.openRange = { ...m, day: pair.to, openRange: undefined };
  m.listed = pair.listed && pair.to > pair.from + 1;
  return unit + 1;
}

/** 11月30日0—24时. */
export function openHours(text: string, at: number, end: number, m: Moment): number {
  const pair = openPair(text, at, end, dateJoints);
  if (pair === undefined) return -1;
  const unit = skipSpace(text, pair.end, end);
  if (unit >= end || !is(text, unit, '时') || pair.from >= pair.to || pair.to > 24) return -1;
  m.hour = pair.from;
  m.openRange = { ...m, hour: pair.to, openRange: undefined };
  return unit + 1;
}

/** 2016—2020年. */
export function openYears(text: string, at: number, stop: number, end: number, m: Moment): number {
  const pair = openPair(text, at, end, yearJoints);
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
  const listed = mark !== undefined && '、及和與与'.includes(mark);
  return { from, to: integer.value, length: integer.length, end: integer.end, listed };
}

/** 前两个月, 首5个月 of a year; 前十月 only where 前 begins the date: 此前7月 is a July before. */
export function firstMonths(text: string, at: number, end: number, m: Moment): number {
  if (!integerAt(text, at, end) && !is(text, at, '两')) return -1;
  const two = is(text, at, '两');
  const value = two ? 2 : integer.value;
  const next = skipSpace(text, two ? at + 1 : integer.end, end);
  const counted = is(text, next, '个');
  if (!counted && !isHeadOfYear(text, at - 1)) return -1;
  const month = counted ? skipSpace(text, next + 1, end) : next;
  if (value < 2 || value > 11 || !is(text, month, '月') || month >= end) return -1;
  // 前5月1日 is a day.
  if (!counted && month + 1 < end && digitOf[text.charCodeAt(month + 1)]! >= 0 && !is(text, month + 1, '份'))
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
  return !counted && is(text, month + 1, '份') ? month + 2 : month + 1;
}

/** What says that the months or quarters counted after it are the first of a year: 前三季度, 首11个月, 头两个月. */
export const firstWords = '前首头';

/** Whether such a word at `at` opens a clause or follows a year or a word that joins. */
export const isHeadOfYear = (text: string, at: number): boolean => {
  const before = skipSpaceBack(text, at, 0);
  return (
    oneOf(text, at, firstWords) &&
    (before === 0 ||
      han[text.charCodeAt(before - 1)] === 0 ||
      oneOf(text, before - 1, '年比较和与的由从至在全国市省县区计港门澳台') ||
      // 全行业首5个月 but 开业首5个月, which are counted from that day.
      (oneOf(text, before - 1, '业') && !oneOf(text, before - 2, '开创就毕从复')))
  );
};
