/**
 * What may follow a month and a day: 2月底, 3月上旬, 3月11日, 正月初三, a weekday, a time.
 */

import { codeAt } from '../code-at.ts';
import { digitOf, eachForm } from './characters.ts';
import { clockAt, clockFirst } from './clock.ts';
import { integer, integerAt } from './integer.ts';
import { type Moment, withClock } from './moment-parts.ts';
import { dateJoints, firstWords, openDays, openHours } from './open-range.ts';
import { is, oneOf, startsWith } from './text.ts';
import { skipSpace } from './trie.ts';
/** 正月初三, 腊月廿三, 八月十五: the day of a lunar month. */
export function lunarDay(text: string, at: number, end: number, m: Moment, month: number): number {
  m.lunar = true;
  m.month = month;
  m.shape = 'month';
  let next = skipSpace(text, at, end);
  const first = is(text, next, '初');
  if (first) next = skipSpace(text, next + 1, end);
  if (!integerAt(text, next, end)) return at;
  // 初三一大早: one numeral behind 初, and another word.
  if (first && integer.length > 1 && integer.value > 10 && oneOf(text, next + 1, '一'))
    integerAt(text, next, next + 1);
  if (integer.value > 30 || integer.value === 0) return at;
  m.day = integer.value;
  m.shape = 'day';
  const stop = is(text, integer.end, '日') ? integer.end + 1 : integer.end;
  return lunarRange(text, stop, end, m) ?? afterDay(text, stop, end, m);
}

/** 正月初五至初八, 正月初八至十二. */
function lunarRange(text: string, at: number, end: number, m: Moment): number | undefined {
  const joint = skipSpace(text, at, end);
  const list = oneOf(text, joint, '、和');
  let next = skipSpace(text, joint + 1, end);
  if (next >= end || !(list || oneOf(text, joint, dateJoints))) return undefined;
  const first = is(text, next, '初');
  if (first) next = skipSpace(text, next + 1, end);
  if (!integerAt(text, next, end) || integer.value > (first ? 10 : 30) || integer.value <= m.day)
    return undefined;
  // 初八至十二: from the eleventh on a day needs no 初; 初八至十二月 goes on to a month.
  if (!first && (integer.value < 11 || integer.digits || oneOf(text, integer.end, '月个家名人项')))
    return undefined;
  m.openRange = { ...m, day: integer.value, openRange: undefined };
  m.listed = list;
  return integer.end;
}

/** Festivals by their lunar month and day, which they make lunar: 二月二龙抬头, 九月九日重阳节. */
const festivals: ReadonlyMap<number, readonly string[]> = new Map([
  [202, ['龙抬头']],
  [505, ['端午']],
  [707, ['七夕', '乞巧']],
  [715, ['中元']],
  [815, ['中秋']],
  [909, ['重阳']],
  [1208, ['腊八']],
]);

/** What is held on the double days, 二月二 to 九月九, that are all of the moon: 二月二庙会. */
const held =
  '庙会 古会 灯会 花会 歌会 香会 祭祀 祭祖 赛龙舟 登高 当天 当日 这天 那天 前后 节前 节日 节庆'.split(' ');

/** The end of the day at `next`, in Chinese numerals and with the name of its festival behind it; else −1. */
function festivalDay(text: string, at: number, next: number, end: number, m: Moment): number {
  if (digitOf[codeAt(text, at - 2)]! >= 0 || !integerAt(text, next, end) || integer.digits) return -1;
  const { value } = integer;
  const stop = is(text, integer.end, '日') ? integer.end + 1 : integer.end;
  const name = oneOf(text, stop, ',、“') ? stop + 1 : stop;
  const names = festivals.get(m.month * 100 + value) ?? [];
  // 六月六日当天 is a day of the sun.
  const events = stop === integer.end && m.month === value && value > 1 && value < 10 ? held : [];
  if (![...names, ...events].some((word) => startsWith(text, name, word))) return -1;
  m.lunar = true;
  m.day = value;
  m.shape = 'day';
  return stop;
}

export function afterMonth(text: string, at: number, end: number, m: Moment): number {
  let next = skipSpace(text, at, end);
  if (next >= end) return at;
  const festival = festivalDay(text, at, next, end, m);
  if (festival >= 0) return festival;
  if (is(text, next, '份')) {
    const part = skipSpace(text, next + 1, end);
    return part < end && oneOf(text, part, '底末初') ? monthPart(text, part, m) : next + 1;
  }
  if (isLunarDay(text, at, next, end)) return lunarDay(text, next, end, m, m.month);
  if (oneOf(text, next, firstWords)) return firstDays(text, next, end, m, at);
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
    return afterDay(text, unit + 1, end, m);
  }
  const open = openDays(text, next, end, m);
  if (open >= 0) return open;
  // 八月十五 in Chinese numerals and without 日 is a lunar day.
  if (!digits && value >= 10 && m.year === 0 && !(unit < end && oneOf(text, unit, '个家名人项场件宗例次'))) {
    m.lunar = true;
    m.day = value;
    m.shape = 'day';
    return stop;
  }
  return at;
}

/** 八月初一, behind a month in Chinese numerals; 八月初一批 is early in August. */
function isLunarDay(text: string, at: number, next: number, end: number): boolean {
  if (!is(text, next, '初') || digitOf[codeAt(text, at - 2)]! >= 0) return false;
  if (!integerAt(text, next + 1, end) || integer.digits || integer.value < 1 || integer.value > 10)
    return false;
  return !oneOf(text, integer.end, '批个些场家次条位名项度');
}

/** 4月首18日, 3月前20日: its first days. */
function firstDays(text: string, at: number, end: number, m: Moment, none: number): number {
  if (!integerAt(text, at + 1, end) || integer.value < 2 || integer.value > 31) return none;
  const unit = skipSpace(text, integer.end, end);
  if (unit >= end || !is(text, unit, '日') || is(text, unit + 1, '内')) return none;
  m.day = 1;
  m.shape = 'day';
  m.openRange = { ...m, day: integer.value, openRange: undefined };
  return unit + 1;
}

function monthPart(text: string, at: number, m: Moment): number {
  if (oneOf(text, at, '底末')) {
    m.part = 'end';
    return at + 1;
  }
  const ten = is(text, at + 1, '旬');
  // 中下旬.
  if (oneOf(text, at, '上中') && oneOf(text, at + 1, '中下') && is(text, at + 2, '旬')) {
    m.part = is(text, at, '上') ? 'early' : 'mid';
    m.openRange = { ...m, part: is(text, at + 1, '中') ? 'mid' : 'late', openRange: undefined };
    return at + 3;
  }
  if (is(text, at, '初')) {
    m.part = 'early';
    return at + 1;
  }
  if (!ten) return is(text, at, '中') && !oneOf(text, at + 1, '国央心共部学小级') ? -1 : -1;
  m.part = is(text, at, '上') ? 'early' : is(text, at, '中') ? 'mid' : 'late';
  return at + 2;
}

/** What a weekday, also in brackets, or a clock begins with. */
export const weekOrClock = clockFirst.slice();
eachForm('(星礼周', (code) => {
  weekOrClock[code] = 1;
});

/** The weekday and the clock that may follow a day. */
export function afterDay(text: string, at: number, end: number, m: Moment, partOfDay?: string): number {
  let stop = at;
  let next = skipSpace(text, at, end);
  if (weekOrClock[codeAt(text, next)] === 0) return stop;
  const bracket = oneOf(text, next, '(') ? 1 : 0;
  // 3月16日（下周一）.
  const lead = bracket && oneOf(text, next + 1, '上本这下') ? 1 : 0;
  for (const week of ['星期', '礼拜', '周']) {
    if (
      !startsWith(text, next + bracket + lead, week) ||
      !oneOf(text, next + bracket + lead + week.length, '一二三四五六日天')
    )
      continue;
    const after = next + bracket + lead + week.length + 1;
    if (bracket && !oneOf(text, after, ')')) break;
    stop = after + bracket;
    next = skipSpace(text, stop, end);
    break;
  }
  if (next >= end) return stop;
  const open = openHours(text, next, end, m);
  if (open >= 0) return open;
  const clock = clockAt(text, next, end, next, true, partOfDay);
  return clock === undefined ? stop : withClock(m, clock);
}
