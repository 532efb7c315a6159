/**
 * Dates and times: 去年12月份, 3月1日至5日, 今年1月和3月, 前三季度, 2月底, 24时, 正月初三. A date is parsed into the parts
 * that the text states; what it leaves out comes from the date before it in the range, the sentence, the day given.
 */

import { codeAt } from '../code-at.ts';
import { folded } from '../fold.ts';
import type { DateMention, Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { digitOf, numeralOf, powerOf, setOf, space } from './characters.ts';
import { eraDateAt } from './era.ts';
import { integer, integerAt } from './integer.ts';
import { parseMoment } from './moment.ts';
import { clear, type Moment } from './moment-parts.ts';
import { dateJoints, firstWords } from './open-range.ts';
import { resolve, unresolved } from './resolve.ts';
import { is, oneOf, rawOneOf } from './text.ts';
import { skipSpace } from './trie.ts';

const first: Moment = clear();
const second: Moment = clear();

/** The date that begins at `at`, with a numeral or with a word: 昨日, 去年, 上半年, 正月; returns its end, or `at`. */
export function dateAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const era = eraDateAt(text, at, end, floor, state, out);
  if (era >= 0) return era;
  if (!mayBegin(text, at, end)) return at;
  let stop = parseMoment(text, at, end, floor, first, undefined);
  if (stop < 0) return at;
  if (first.fromTold && !isTold(first, state)) return at;
  first.repeated = repeatedAt(text, first);
  countOn(text, first, state);
  const named = first.month > 0 || first.monthShift !== undefined;
  // Where nobody asks for dates it is enough to know how far this one goes.
  // 2022年8月犯案 … 押后至12月19日: what is put off lies ahead of the article; 2026年赛会将于3月开幕 is of its year.
  if (isPutOff(text, first.start) && state.year < Number(state.today?.slice(0, 4) ?? 0)) state.year = 0;
  let value = state.dates ? resolve(first, state) : '';
  const mark = joint(text, stop, end);
  if (mark !== undefined) {
    const next = parseMoment(text, mark.at, end, mark.at, second, first);
    // A list goes on only with what leans on its head: 今年1月和3月, 3月11日和12日.
    if (next >= 0 && (mark.range || leans(first, second))) {
      stop = next;
      if (state.dates) {
        if (isLate(text, first, second, mark.at)) second.hour += 12;
        inherit(first, second, value);
        state.told = endOf(value);
        const to = resolve(second.openRange ?? second, state);
        first.openRange = undefined;
        value = mark.range ? `${startOf(value)}/${endOf(to)}` : `${value},${to}`;
      }
    }
  }
  if (!state.dates) return stop;
  // 1至2月, 2016—2020年: the unit stands only after the second number, which `parseMoment` has read.
  if (first.openRange) {
    first.openRange.fromTold = first.fromTold;
    first.openRange.repeated = first.repeated;
    const to = resolve(first.openRange, state);
    value = first.listed ? `${value},${to}` : `${startOf(value)}/${endOf(to)}`;
  }
  const begin = first.start;
  const loose = unresolved(value);
  if (value[0] !== 'T') state.told = lastOf(value);
  if (named)
    state.stretch = crossing.test(value)
      ? { since: startOf(value).slice(0, 10), until: state.told.slice(0, 10) }
      : undefined;
  const uncertain = loose ? whyLoose(value, first) : whyOpen(first);
  const reading: { -readonly [K in keyof DateMention]: DateMention[K] } = {
    start: begin + state.base,
    end: stop + state.base,
    exact: text.slice(begin, stop),
    kind: 'date',
    value,
  };
  if (uncertain !== undefined) reading.uncertain = uncertain;
  out.push(reading);
  return stop;
}

const whyLoose = (value: string, { repeated }: Moment): string =>
  impossible.test(value)
    ? 'the month has no such day'
    : repeated
      ? 'it comes again every year or month'
      : 'the text leaves out a part of the date and no date is given';

const whyOpen = ({ far, stock }: Moment): string | undefined =>
  far
    ? 'no year is stated, and the month may be of either of two'
    : stock
      ? 'the year that ends may be this one or the one before'
      : undefined;

/** From a day of one month to a day of another. */
const crossing = /^(\d{4}-\d\d)-\d\d(?:T[\d:]+)?\/(?!\1)\d{4}-\d\d-\d\d/;

/** 八年后的9月2日: so many years after the year told. */
function countOn(text: string, m: Moment, { told }: State): void {
  if (
    m.yearStated ||
    m.month <= 0 ||
    m.lunar ||
    !is(text, m.start - 1, '的') ||
    !oneOf(text, m.start - 2, '后')
  )
    return;
  const years = /(\d{1,3}|[一二两兩三四五六七八九十]{1,3})年之?[后後]的$/.exec(
    text.slice(Math.max(0, m.start - 7), m.start),
  )?.[1];
  if (years === undefined || !/^\d{4}/.test(told)) return;
  const at = m.start - 3 - years.length - (is(text, m.start - 3, '之') ? 1 : 0);
  if (!is(text, at, '两') && !integerAt(text, at, m.start)) return;
  m.year = Number(told.slice(0, 4)) + (is(text, at, '两') ? 2 : integer.value);
  m.yearStated = true;
}

/** 每年9月, 每月1日至5日. */
function repeatedAt(text: string, { start, yearStated, month, day }: Moment): Moment['repeated'] {
  if (yearStated || !is(text, start - 2, '每')) return '';
  return month > 0 && is(text, start - 1, '年')
    ? 'year'
    : day > 0 && is(text, start - 1, '月')
      ? 'month'
      : '';
}

/** A day that its month does not have: 2020-02-XX for 2月30日. */
const impossible = /\d-XX/;

/** What may follow the first number of a date: its unit, a letter for the zero of 二OO八, a clock's colon, a range or list mark. */
const marks = setOf(`學年月日号时点季世:、个/／∕)）OＯ${dateJoints}`);

/** Within a web address or a path: /2020-03/14. */
const isAddress = (text: string, at: number): boolean =>
  at > 1 && rawOneOf(text, at - 1, '/_=&?#') && text.charCodeAt(at - 2) < 0x80;

/** 十, and 百 in 民国一百零五年. */
const isTens = (code: number): boolean => powerOf[code] === 1 || powerOf[code] === 2;

const isCounter = (code: number): boolean => folded[code] === 0x4e2a;

/** Whether a date may begin at `at`: for most numbers the character after the digits says no. */
function mayBegin(text: string, at: number, end: number): boolean {
  let i = at;
  while (i < end && digitOf[text.charCodeAt(i)]! >= 0) i++;
  if (i === at) {
    while (i < end && (numeralOf[text.charCodeAt(i)]! >= 0 || isTens(text.charCodeAt(i)))) i++;
    if (i === at || space[codeAt(text, i)] === 1) return true;
    const mark = codeAt(text, i);
    return i < end && marks[mark] === 1 && (!isCounter(mark) || oneOf(text, at - 1, firstWords));
  }
  if (i - at >= 4) return i - at === 4 && !isAddress(text, at);
  const next = i < end ? text.charCodeAt(i) : 0;
  const mark = space[next] === 1 ? codeAt(text, skipSpace(text, i, end)) : next;
  // 前5个月, but not 5个 of anything.
  return marks[mark] === 1 && (!isCounter(mark) || oneOf(text, at - 1, firstWords));
}

/** 下午2时至6时: whether the half of the day that the first time states is that of the second. */
const isLate = (text: string, a: Moment, b: Moment, joint: number): boolean =>
  a.hour > 12 &&
  b.hour < a.hour &&
  b.hour + 12 > a.hour &&
  b.day === 0 &&
  !b.relativeDay &&
  /[下傍晚夜][午晚上间間]?\d/.test(text.slice(a.start, joint));

/** 次日 needs a day told before it, 次月 a month; 次年3月 is a month of some year without one. */
const isTold = (m: Moment, { told }: State): boolean =>
  m.relativeDay
    ? /^\d{4}-\d\d-\d\d/.test(told)
    : m.month > 0 || (m.monthShift === undefined ? /^\d{4}/ : /^\d{4}-\d\d/).test(told);

const startOf = (value: string): string => value.split('/')[0]!;
const endOf = (value: string): string => value.split('/').at(-1)!;
const lastOf = (value: string): string =>
  value.slice(Math.max(value.lastIndexOf('/'), value.lastIndexOf(',')) + 1);

interface Joint {
  readonly at: number;
  readonly range: boolean;
}

const rangeJoints = setOf(dateJoints);
/** What joins two dates, in a range or in a list. */
export const joints = setOf(`${dateJoints}和、及与`);

/** 至 到 — - ~ join a range, 和 、 及 与 a list. */
function joint(text: string, at: number, end: number): Joint | undefined {
  let i = skipSpace(text, at, end);
  // 4月1日0时起至9月30日24时.
  if (is(text, i, '起') && oneOf(text, i + 1, '至到')) i++;
  if (i >= end) return undefined;
  const code = text.charCodeAt(i);
  if (joints[code] === 0) return undefined;
  const range = rangeJoints[code] === 1;
  i++;
  while (range && i < end && folded[text.charCodeAt(i)] === folded[code]) i++;
  i = skipSpace(text, i, end);
  return i < end ? { at: i, range } : undefined;
}

/** Whether `b` leaves out a larger part that `a` states. */
function leans(a: Moment, b: Moment): boolean {
  if (b.hour >= 0 && b.day === 0 && a.day > 0) return false;
  if (a.shape === 'month' && b.shape === 'month' && a.part === '' && b.part === '') return !b.yearStated;
  if (a.shape !== b.shape && !(a.day > 0 && b.day > 0)) return false;
  return (a.yearStated && !b.yearStated) || (a.month > 0 && b.month === 0 && a.day > 0 && b.day > 0);
}

/** Gives `b` the larger parts that it leaves out; `value` is what `a` has come to. */
function inherit(a: Moment, b: Moment, value: string): void {
  b.repeated = a.repeated;
  if (b.alone) b.fromTold = true;
  if (!b.yearStated) {
    b.year = a.fromTold ? Number.parseInt(value, 10) || 0 : a.year;
    b.yearShift = a.fromTold ? undefined : a.yearShift;
    b.yearStated = a.yearStated;
  }
  if (b.relativeDay) return;
  if (b.month === 0 && b.monthShift === undefined && (b.day > 0 || b.hour >= 0)) {
    b.month = a.month;
    b.monthShift = a.monthShift;
  }
  if (b.day === 0 && b.hour >= 0) {
    b.day = a.day;
    b.dayShift = a.dayShift;
    b.relativeDay = a.relativeDay;
    b.fromMonday = a.fromMonday;
  }
}

const isPutOff = (text: string, at: number): boolean =>
  oneOf(text, at - 1, '至到于') &&
  /(?:押[后後]|延(?:期|后|後)?|推[迟遲]|改期)[至到]$|[将將][于於]$/.test(text.slice(Math.max(0, at - 4), at));
