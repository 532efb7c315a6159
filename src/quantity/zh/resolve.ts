/**
 * From the parts of a date to ISO 8601, with the day given and the dates of the sentence for what is left out.
 */

import { movedDay, weekdayOf } from '../iso-day.ts';
import type { State } from '../reader.ts';
import { isoDay, isoMonth, isoYear, lastDay, lunarEve, pad, solarOf } from './calendar.ts';
import type { Moment } from './moment-parts.ts';

/** Months by which a month without a year may lie ahead before the year before is meant: 12月 said in January. */
const farAhead = 9;

/** Whether a month without a year, so many months from the present, may be of either of two years. */
const isFar = (ahead: number): boolean => ahead >= 6 || ahead <= -farAhead;

export const unresolved = (value: string): boolean => value.includes('X');

const daysFrom = (today: string, { dayShift = 0, fromMonday }: Moment): number =>
  fromMonday ? dayShift - weekdayOf(today) : dayShift;

/** 周五: the last one gone, the next where the clause looks ahead, and the first behind a day that lies ahead itself. */
function weekdayAlone({ dayShift = 0, ahead, gone, fromTold }: Moment, { told, today = '' }: State): string {
  const goesOn = told.length > 9 && !gone && (fromTold || told.slice(0, 10) > today);
  const from = goesOn ? told.slice(0, 10) : today;
  const on = (dayShift - weekdayOf(from) + 7) % 7;
  return movedDay(from, ahead || goesOn || on === 0 ? on : on - 7);
}

export function resolve(m: Moment, state: State): string {
  const today = m.fromTold && /^\d/.test(state.told) ? state.told : state.today;
  const clock =
    m.hour >= 0 ? `T${pad(m.hour)}:${pad(m.minute)}${m.second < 0 ? '' : `:${pad(m.second)}`}` : '';
  if (m.shape === 'time' && m.day === 0 && !m.relativeDay) return clock;
  if (m.alone && today !== undefined) return weekdayAlone(m, state) + clock;
  if (m.relativeDay) {
    if (today === undefined) return isoDay(0, 0, m.day) + clock;
    const day = movedDay(today.slice(0, 10), daysFrom(today, m));
    moveTo(day, m, state);
    return day + clock;
  }

  const thisYear = today === undefined ? 0 : Number(today.slice(0, 4));
  const thisMonth = today === undefined ? 0 : Number(today.slice(5, 7)) || 0;
  if (m.monthShift !== undefined && m.month === 0) {
    const count = thisYear * 12 + thisMonth - 1 + m.monthShift;
    m.year = today === undefined ? 0 : Math.floor(count / 12);
    m.month = today === undefined ? 0 : (count % 12) + 1;
  }
  if (m.quarterShift !== undefined) {
    if (thisMonth === 0) return 'XXXX-QX';
    const count = thisYear * 4 + Math.floor((thisMonth - 1) / 3) + m.quarterShift;
    const [year, number] = [Math.floor(count / 4), (count % 4) + 1];
    return m.part === 'end' ? quarterEnd(year, number) : quarter(year, number);
  }
  if (m.repeated)
    return m.lunar ? lunar(m, 0) : m.shape === 'month' ? monthOf(m, 0) : isoDay(0, m.month, m.day) + clock;
  if (m.day > 0 && m.month === 0 && !m.lunar) dayOnly(m, state, thisYear, thisMonth);
  const year = yearOf(m, state, thisYear, thisMonth);
  if (m.lunar) return lunar(m, year) + clock;
  if (m.shape === 'year' && m.part === 'end' && m.yearShift === undefined) state.stockYear = year;
  if (m.stock && m.yearShift !== undefined) return isoDay(year, 12, 31);
  if (m.yearStated || m.month > 0) {
    if (m.yearStated) state.year = year;
    // 去年12月 … 3月1日至5日: a month of another year ends the reach of the year stated before it.
    else if (year !== state.year) state.year = 0;
    state.month = Math.max(m.month, 0);
  }
  switch (m.shape) {
    case 'year':
      return m.part === 'end' ? isoDay(year, 12, 31) : m.part === 'early' ? isoMonth(year, 1) : isoYear(year);
    case 'decade':
      return `${isoYear(year)}/${isoYear(year + 9)}`;
    case 'half':
      if (m.part === 'end') return quarterEnd(year, m.half * 2);
      return m.half === 1
        ? `${isoMonth(year, 1)}/${isoMonth(year, 6)}`
        : `${isoMonth(year, 7)}/${isoMonth(year, 12)}`;
    case 'quarter':
      if (m.part === 'end') return quarterEnd(year, m.quarterTo);
      return m.quarter === m.quarterTo
        ? quarter(year, m.quarter)
        : `${quarter(year, m.quarter)}/${quarter(year, m.quarterTo)}`;
    case 'month':
      return monthOf(m, year);
    default:
      return isoDay(year, m.month, m.day) + clock;
  }
}

const quarter = (year: number, number: number): string => `${isoYear(year)}-Q${number}`;

const quarterEnd = (year: number, number: number): string =>
  isoDay(year, number * 3, lastDay(year, number * 3));

function monthOf({ month, part }: Moment, year: number): string {
  const last = lastDay(year, month);
  switch (part) {
    case 'early':
      return `${isoDay(year, month, 1)}/${isoDay(year, month, 10)}`;
    case 'mid':
      return `${isoDay(year, month, 11)}/${isoDay(year, month, 20)}`;
    case 'late':
      return `${isoDay(year, month, 21)}/${isoDay(year, month, last)}`;
    case 'end':
      return isoDay(year, month, last);
    default:
      return isoMonth(year, month);
  }
}

function yearOf(m: Moment, state: State, thisYear: number, thisMonth: number): number {
  if (m.year > 0) return m.year;
  if (m.stock) return stockYearOf(m, state, thisYear, thisMonth);
  if (m.yearShift !== undefined) return thisYear === 0 ? 0 : thisYear + m.yearShift;
  if (state.year > 0 && (m.month >= state.month || m.month === 0)) return state.year;
  // 四季度 in a paper of the first two months tells of the year before.
  if (thisYear > 0 && m.shape === 'quarter' && m.quarter === 4 && thisMonth <= 2) {
    m.far = true;
    return thisYear - 1;
  }
  m.far = thisYear > 0 && m.month > 0 && m.monthShift === undefined && isFar(m.month - thisMonth);
  return thisYear > 0 && !m.lunar && m.month - thisMonth >= farAhead ? thisYear - 1 : thisYear;
}

/** 年末 in a bulletin of January to June is the year before; 上年末 the one before that, where the text says which. */
function stockYearOf(m: Moment, state: State, thisYear: number, thisMonth: number): number {
  const early = thisMonth > 0 && thisMonth <= 6;
  if (m.yearShift === undefined) return state.year > 0 ? state.year : early ? thisYear - 1 : thisYear;
  const told = state.year > 0 ? state.year : state.stockYear;
  m.stock = told === 0 && early;
  return told > 0 ? told - 1 : thisYear === 0 ? 0 : thisYear + m.yearShift;
}

/** 11月30日 … 次日 … 3日, 9月20日至12月31日 … 昨日 … 8日: the days behind 次日 and 昨日 are of their month. */
function moveTo(day: string, { fromTold }: Moment, state: State): void {
  if (state.month === 0) return;
  if (fromTold && state.year > 0) state.year = Number(day.slice(0, 4));
  else if (!fromTold) state.year = 0;
  state.month = Number(day.slice(5, 7));
  state.stretch = undefined;
}

/** 13日: of the sentence's month, else of this month, or of the last where that is much nearer. */
function dayOnly(m: Moment, state: State, thisYear: number, thisMonth: number): void {
  if (state.month > 0) {
    m.month = state.month;
    // 8月24日至9月5日 … 29日: of the month that the stretch begins in.
    const { since, until } = state.stretch ?? { since: '', until: '' };
    if (since !== '' && m.day >= Number(since.slice(8)) && m.day > Number(until.slice(8))) {
      m.month = Number(since.slice(5, 7));
      m.year = Number(since.slice(0, 4));
    } else if (since !== '') m.month = Number(until.slice(5, 7));
    return;
  }
  m.month = thisMonth;
  m.year = thisYear;
  if (state.today === undefined) return;
  const ahead = m.day - Number(state.today.slice(8, 10));
  const lastMonth = thisMonth === 1 ? 12 : thisMonth - 1;
  const lastYear = thisMonth === 1 ? thisYear - 1 : thisYear;
  // 14日 said on the 13th is tomorrow, 28日 said on the 2nd is past.
  if (3 * ahead <= 2 * (lastDay(lastYear, lastMonth) - ahead)) return;
  m.month = lastMonth;
  m.year = lastYear;
}

function lunar(m: Moment, year: number): string {
  if (year === 0) return 'XXXX-XX-XX';
  if (m.month === -1) return lunarEve(year) ?? 'XXXX-XX-XX';
  if (m.shape === 'month') {
    const first = solarOf(year, m.month, 1);
    const next = m.month === 12 ? solarOf(year + 1, 1, 1) : solarOf(year, m.month + 1, 1);
    return first && next ? `${first}/${movedDay(next, -1)}` : 'XXXX-XX';
  }
  // 腊月 of the lunar year before is meant early in a solar year: it ends in January or February.
  if (m.month >= 11 && !m.yearStated) {
    const before = solarOf(year - 1, m.month, m.day);
    if (before?.startsWith(String(year))) return before;
  }
  return solarOf(year, m.month, m.day) ?? 'XXXX-XX-XX';
}
