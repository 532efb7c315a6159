/**
 * What may follow a year: 2020年底, 上半年, 一季度, 1至2月, 3月11日.
 */
import { dateWord, dateWordAt } from './date-word.ts';
import { integer, integerAt } from './integer.ts';
import { type Moment, partEnd } from './moment-parts.ts';
import { afterMonth, lunarDay } from './month.ts';
import { firstMonths, firstWords, openMonths } from './open-range.ts';
import { quarterAt } from './quarter.ts';
import type { ReignYear } from './reign.ts';
import { is, oneOf } from './text.ts';
import { skipSpace } from './trie.ts';

/** `m` is of the year `year`, which the text states. */
export function setYear(m: Moment, year: number): void {
  m.year = year;
  m.yearStated = true;
  m.shape = 'year';
}

/** 令和二年: a number behind the name of a reign; `stop` is the place after 年. */
export function ofReign(text: string, stop: number, end: number, m: Moment, reign: ReignYear): number {
  m.start = reign.start;
  setYear(m, reign.year);
  return reign.end ?? afterYear(text, stop, end, m);
}

/** Reads on from `at`, after 年; returns the end. */
export function afterYear(text: string, at: number, end: number, m: Moment): number {
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
    return partEnd(text, dateWord.end, end, m);
  }
  if (word?.kind === 'first') {
    m.month = word.shift;
    m.shape = 'month';
    return afterMonth(text, dateWord.end, end, m);
  }
  if (word?.kind === 'eve') {
    m.lunar = true;
    m.month = -1;
    m.day = 1;
    m.shape = 'day';
    return dateWord.end;
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
  return fromMonth(text, m.start, month, end, m, integer.value);
}

/** Month `value`, whose 月 stands at `month`; −1 where it is none. */
export function fromMonth(
  text: string,
  at: number,
  month: number,
  end: number,
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
