/**
 * The parts of one date as the text states them. `parseMoment` reads from the largest part down and stops at the
 * first that is not there; what the parts mean is left to `resolve.ts`.
 */

import { folded } from '../fold.ts';
import { digitOf, han, letter, powerOf } from './characters.ts';
import { type Clock, clockAt, clockEnd, periodBefore } from './clock.ts';
import { dateWord, dateWordAt } from './date-word.ts';
import { integer, integerAt } from './integer.ts';
import { is, oneOf, startsWith } from './text.ts';
import { skipSpace, skipSpaceBack } from './trie.ts';
import { unitAt } from './unit.ts';

export type Shape = 'year' | 'month' | 'day' | 'quarter' | 'half' | 'decade' | 'time';

export interface Moment {
  start: number;
  shape: Shape;
  /** 0 where the text gives none; `yearShift` counts from the present year. */
  year: number;
  yearShift: number | undefined;
  yearStated: boolean;
  month: number;
  monthShift: number | undefined;
  day: number;
  dayShift: number | undefined;
  relativeDay: boolean;
  /** 1 to 4, and the last of 前三季度. */
  quarter: number;
  quarterTo: number;
  half: number;
  part: '' | 'early' | 'mid' | 'late' | 'end';
  lunar: boolean;
  /** 年末: in a bulletin of January to June the year before. */
  stock: boolean;
  hour: number;
  minute: number;
  /** The second end where the unit stands only after it: 1至2月. */
  openRange: Moment | undefined;
}

export const clear = (): Moment => ({
  start: 0,
  shape: 'day',
  year: 0,
  yearShift: undefined,
  yearStated: false,
  month: 0,
  monthShift: undefined,
  day: 0,
  dayShift: undefined,
  relativeDay: false,
  quarter: 0,
  quarterTo: 0,
  half: 0,
  part: '',
  lunar: false,
  stock: false,
  hour: -1,
  minute: 0,
  openRange: undefined,
});

/** Fills `m` from the date at `at`; returns its end or −1. `head` is the date it goes on from, if any. */
export function parseMoment(
  text: string,
  at: number,
  end: number,
  floor: number,
  m: Moment,
  head: Moment | undefined,
): number {
  Object.assign(m, blank);
  m.start = at;
  const word = dateWordAt(text, at, end, floor);
  if (word !== undefined) return fromWord(text, end, floor, m, word);
  if (folded[text.charCodeAt(at - 1)] === 0x524d && at - 1 >= floor && !oneOf(text, at - 2, '提之以目')) {
    const months = firstMonths(text, at, end, m);
    if (months >= 0) {
      m.start = at - 1;
      return months;
    }
  }
  if (!integerAt(text, at, end)) return -1;
  return fromNumber(text, at, end, floor, m, head);
}

const blank = clear();

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
    case 'lunar':
      return lunarDay(text, stop, end, m, word.shift);
    default:
      m.lunar = true;
      m.month = word.kind === 'eve' ? -1 : 1;
      m.day = 1;
      return stop;
  }
}

/** 正月初三, 腊月廿三, 八月十五: the day of a lunar month. */
function lunarDay(text: string, at: number, end: number, m: Moment, month: number): number {
  m.lunar = true;
  m.month = month;
  m.shape = 'month';
  let next = skipSpace(text, at, end);
  const first = is(text, next, '初');
  if (first) next = skipSpace(text, next + 1, end);
  if (!integerAt(text, next, end) || integer.value > 30 || integer.value === 0) return at;
  m.day = integer.value;
  m.shape = 'day';
  return is(text, integer.end, '日') ? integer.end + 1 : integer.end;
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
    m.year = value + 1911;
    m.yearStated = true;
    m.shape = 'year';
    return afterYear(text, next + 1, end, floor, m);
  }
  if (!far && is(text, next, '年')) {
    if (isYear(text, at, next, end)) {
      m.year = length === 4 ? value : value < 50 ? 2000 + value : 1900 + value;
      m.yearStated = true;
      m.shape = 'year';
      return is(text, next + 1, '代') ? decade(text, next + 2, m) : afterYear(text, next + 1, end, floor, m);
    }
    return is(text, next + 1, '代') && value % 10 === 0 && value >= 10 && length <= 2
      ? decade(text, next + 2, m, value)
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
  if (length === 4 && digits) {
    const numeric = numericDate(text, stop, end, value, m);
    if (numeric >= 0) return numeric;
    const open = openYears(text, at, stop, end, m);
    return open >= 0 ? open : bareYear(text, at, stop, end, value, m);
  }
  if (length > 2) return -1;
  if (!far && is(text, next, '月')) return fromMonth(text, at, next, end, floor, m, value);
  if (!far && (is(text, next, '季') || is(text, next, '至') || oneOf(text, next, '—-~～–到、'))) {
    const quarter = quarterAt(text, at, end, floor, m);
    if (quarter >= 0) return quarter;
    const open = openMonths(text, at, end, m);
    if (open >= 0) return open;
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
  if (far || !oneOf(text, next, ':点时')) return -1;
  const clock = clockAt(text, at, end, floor, head !== undefined && head.hour >= 0);
  if (clock === undefined) return -1;
  const begin = periodBefore(text, at, floor);
  if (begin >= 0) m.start = begin;
  return withClock(m, clock, 'time');
}

function withClock(m: Moment, clock: Clock, shape?: Shape): number {
  m.hour = clock.hour;
  m.minute = clock.minute;
  if (shape) m.shape = shape;
  return clockEnd;
}

/** 民國109年: the calendar of the Republic of China. */
const isRepublic = (text: string, at: number, floor: number): boolean =>
  at - 2 >= floor && startsWith(text, at - 2, '民国');

/** Four digits before 年, or two before 年 and a month; 2000年历史 is a stretch of time. */
function isYear(text: string, at: number, year: number, end: number): boolean {
  const after = skipSpace(text, year + 1, end);
  const { value, length } = integer;
  // 至少1000年 is a stretch of time.
  if (length === 4 && value % 100 === 0 && at > 0 && oneOf(text, at - 1, '约近超逾少多过达足到长'))
    return false;
  if (length === 4)
    return (
      value >= 1000 &&
      value < 3000 &&
      !startsWith(text, after, '历史') &&
      !startsWith(text, after, '之久') &&
      !oneOf(text, after, '古老')
    );
  if (length !== 2) return false;
  const kept = { ...integer };
  const month =
    integerAt(text, after, end) &&
    integer.value >= 1 &&
    integer.value <= 12 &&
    is(text, skipSpace(text, integer.end, end), '月');
  Object.assign(integer, kept);
  return month;
}

function decade(text: string, stop: number, m: Moment, short?: number): number {
  m.shape = 'decade';
  if (short === undefined) return stop;
  m.year = 1900 + short;
  m.yearStated = true;
  // 20世纪90年代, 上世纪80年代.
  const before = text.slice(Math.max(0, m.start - 8), m.start);
  const century = /(?:(\d\d)|上个?|本)世[纪紀]\s*$/.exec(before);
  if (century) {
    m.start -= century[0].length;
    if (century[1]) m.year = (Number(century[1]) - 1) * 100 + short;
    else if (century[0].startsWith('本')) m.year += 100;
  } else if (short <= 20) m.year = 2000 + short;
  return stop;
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
  if (word?.kind === 'lunar') return lunarDay(text, dateWord.end, end, m, word.shift);
  if (is(text, next, '前')) {
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
  if (value < 1 || value > 12) return -1;
  m.start = Math.min(m.start, at);
  m.month = value;
  m.shape = 'month';
  return afterMonth(text, month + 1, end, m);
}

function afterMonth(text: string, at: number, end: number, m: Moment): number {
  let next = skipSpace(text, at, end);
  if (next >= end) return at;
  if (is(text, next, '份')) {
    const part = skipSpace(text, next + 1, end);
    return part < end && oneOf(text, part, '底末初') ? monthPart(text, part, m) : next + 1;
  }
  if (oneOf(text, next, '底末初上中下')) {
    const part = monthPart(text, next, m);
    return part < 0 ? at : part;
  }
  const first = is(text, next, '初');
  if (first) next = skipSpace(text, next + 1, end);
  if (!integerAt(text, next, end) || integer.value < 1 || integer.value > 31 || integer.length > 2) return at;
  const { value, end: stop, digits } = integer;
  const unit = skipSpace(text, stop, end);
  if (unit < end && oneOf(text, unit, '日号')) {
    m.day = value;
    m.shape = 'day';
    return afterDay(text, unit + 1, end, m, false);
  }
  const open = openDays(text, next, end, m);
  if (open >= 0) return open;
  // 八月十五 in Chinese numerals and without 日 is a lunar day.
  if (!digits && value >= 10 && m.year === 0 && !(unit < end && oneOf(text, unit, '个家名人项'))) {
    m.lunar = true;
    m.day = value;
    m.shape = 'day';
    return stop;
  }
  return at;
}

function monthPart(text: string, at: number, m: Moment): number {
  if (oneOf(text, at, '底末')) {
    m.part = 'end';
    return at + 1;
  }
  const ten = is(text, at + 1, '旬');
  if (is(text, at, '初')) {
    m.part = 'early';
    return at + 1;
  }
  if (!ten) return is(text, at, '中') && !oneOf(text, at + 1, '国央心共部学小级') ? -1 : -1;
  m.part = is(text, at, '上') ? 'early' : is(text, at, '中') ? 'mid' : 'late';
  return at + 2;
}

/** The weekday and the clock that may follow a day. */
function afterDay(text: string, at: number, end: number, m: Moment, evening: boolean): number {
  let stop = at;
  let next = skipSpace(text, at, end);
  const open = oneOf(text, next, '(') ? 1 : 0;
  for (const week of ['星期', '礼拜', '周']) {
    if (!startsWith(text, next + open, week) || !oneOf(text, next + open + week.length, '一二三四五六日天'))
      continue;
    const after = next + open + week.length + 1;
    if (open && !oneOf(text, after, ')')) break;
    stop = after + open;
    next = skipSpace(text, stop, end);
    break;
  }
  if (next >= end) return stop;
  const clock = clockAt(text, next, end, next, true, evening);
  return clock === undefined ? stop : withClock(m, clock);
}

/** 一季度, 第三季度, 前三季度, 一至三季度. */
function quarterAt(text: string, at: number, end: number, floor: number, m: Moment): number {
  let next = at;
  const upTo = is(text, next, '前');
  if (upTo || is(text, next, '第')) next = skipSpace(text, next + 1, end);
  const head = is(text, next, '首');
  if (!head && (!integerAt(text, next, end) || integer.value < 1 || integer.value > 4 || integer.length > 1))
    return -1;
  const from = head ? 1 : integer.value;
  let stop = head ? next + 1 : integer.end;
  let to = from;
  let unit = skipSpace(text, stop, end);
  if (
    oneOf(text, unit, '至到—-~～–') &&
    integerAt(text, skipSpace(text, unit + 1, end), end) &&
    integer.value <= 4
  ) {
    to = integer.value;
    stop = integer.end;
    unit = skipSpace(text, stop, end);
  }
  if (!is(text, unit, '季') || unit >= end) return -1; // 第三季 is a quarter as well; 四季 and 三季 alone are seasons.
  const before = skipSpaceBack(text, at, floor);
  const degree = skipSpace(text, unit + 1, end);
  if (is(text, degree, '度')) stop = degree + 1;
  else if (before > floor && is(text, before - 1, '第') && !oneOf(text, unit + 1, '节')) stop = unit + 1;
  else return -1;
  m.shape = 'quarter';
  m.quarter = upTo ? 1 : from;
  m.quarterTo = upTo ? from : to;
  if (m.start === at) {
    if (before > floor && oneOf(text, before - 1, '第前')) {
      if (is(text, before - 1, '前')) m.quarter = 1;
      m.start = before - 1;
    }
  }
  return stop;
}

/** 1至2月, 1-2月份; in 1、2月 as well. */
function openMonths(text: string, at: number, end: number, m: Moment): number {
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
function openDays(text: string, at: number, end: number, m: Moment): number {
  const pair = openPair(text, at, end, '至到—-~～–、');
  if (pair === undefined) return -1;
  const unit = skipSpace(text, pair.end, end);
  if (unit >= end || !oneOf(text, unit, '日号') || pair.from >= pair.to || pair.to > 31) return -1;
  m.day = pair.from;
  m.shape = 'day';
  m.openRange = { ...m, day: pair.to, openRange: undefined };
  return unit + 1;
}

/** 2020山阳区招商项目: a year at the head of a name, without 年. */
function bareYear(text: string, at: number, stop: number, end: number, value: number, m: Moment): number {
  if (value < 1949 || value > 2049 || unitAt(text, stop, end) !== undefined) return -1;
  const next = skipSpace(text, stop, end);
  const after = next < end ? text.charCodeAt(next) : 0;
  if (han[after] === 0 || powerOf[after]! > 0 || oneOf(text, next, '余多几')) return -1;
  const before = skipSpaceBack(text, at, 0);
  if (before > 0 && oneOf(text, before - 1, '达共有为约近超逾至到足过计增少多〔[【(-.号第')) return -1;
  if (before > 0 && (letter[text.charCodeAt(before - 1)] === 1 || digitOf[text.charCodeAt(before - 1)]! >= 0))
    return -1;
  m.year = value;
  m.yearStated = true;
  m.shape = 'year';
  return stop;
}

/** 2016—2020年. */
function openYears(text: string, at: number, stop: number, end: number, m: Moment): number {
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

/** 2020-03-13, 2020/3/13, 2020.3.13, with a clock after it. */
function numericDate(text: string, at: number, end: number, year: number, m: Moment): number {
  const mark = text[at];
  if (year < 1000 || year > 2999 || at >= end || !'-/.－／．'.includes(mark!)) return -1;
  if (!integerAt(text, at + 1, end) || integer.length > 2 || integer.value < 1 || integer.value > 12)
    return -1;
  const month = integer.value;
  const padded = integer.length === 2;
  const stop = integer.end;
  if (
    text[stop] === mark &&
    stop < end &&
    integerAt(text, stop + 1, end) &&
    integer.length <= 2 &&
    integer.value >= 1 &&
    integer.value <= 31
  ) {
    m.year = year;
    m.yearStated = true;
    m.month = month;
    m.day = integer.value;
    m.shape = 'day';
    const after = integer.end;
    if (letter[text.charCodeAt(after)] === 1 && is(text, after, 'T')) {
      const clock = clockAt(text, after + 1, end, after + 1, true);
      return clock === undefined ? after : withClock(m, clock);
    }
    return afterDay(text, after, end, m, false);
  }
  if (!padded || mark !== '-' || digitOf[text.charCodeAt(stop)]! >= 0 || text[stop] === '-' || year < 1900)
    return -1;
  m.year = year;
  m.yearStated = true;
  m.month = month;
  m.shape = 'month';
  return stop;
}

/** 13日 without a month is a day unless it is a stretch of days: 3日内, 连续5日, 5日游. */
function isLoneDay(text: string, at: number, unit: number, end: number, floor: number): boolean {
  if (is(text, unit, '号')) {
    const after = skipSpace(text, unit + 1, end);
    return ['上午', '下午', '凌晨', '晚上', '晚间', '中午', '清晨'].some((word) =>
      startsWith(text, after, word),
    );
  }
  const after = skipSpace(text, unit + 1, end);
  if (oneOf(text, after, '内以之游均元圆本报间龄多余左元') && after < end) return false;
  const before = skipSpaceBack(text, at, floor);
  if (before > floor && oneOf(text, before - 1, '续期时满约近每超共到足经达过仅第')) return false;
  if (
    before === 0 ||
    before < at ||
    oneOf(text, before - 1, ',。、;:()"“”!?的于在从自至截和与及据报讯电定起者月将年')
  )
    return true;
  return lonely.some((word) => startsWith(text, after, word));
}

/** What says that a day stands before it: 13日上午, 13日在郑州召开. */
const lonely =
  '上午 下午 晚 凌晨 清晨 中午 早 夜 零时 在 从 起 召 举 电 讯 开 发布 发表 发出 表示 宣 公布 报 消息 对 向 与 会 就 说 称 通报 前往 抵达 至 到 闭'.split(
    ' ',
  );

/** 前两个月, 前5个月 of a year. */
function firstMonths(text: string, at: number, end: number, m: Moment): number {
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
