/** A part of a month: `the first ten days of February`, `the second week of April`, `the last weekend in May`, `the first half of June`. */
import { movedDay, two, weekdayOf } from '../iso-day.ts';
import {
  dayOf,
  lastDay,
  monthsAfter,
  partsOf,
  thirdOf,
  unknownYear,
  weekdays,
  type Year,
} from './calendar.ts';
import { wordBefore } from './chars.ts';
import { type DateContext, type FoundDate, likelyYear, yearBehind } from './date-context.ts';
import { monthAt } from './days.ts';

const places: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  middle: 2,
  last: -1,
  final: -1,
};
const parts = /^ (?:(?:ten|10) (days)|(week|weekend|half)) (?:of|in) (?=[A-Z])/;
/** Of the month told before. */
const ofTold = /^ (?:ten|10) days of the (?:same )?month\b/;
const longest = 28;
const thirds = ['early', 'mid', 'late'] as const;

/** The part that the word from `index` to `stop` opens. */
export function monthPart(
  context: DateContext,
  index: number,
  word: string,
  stop: number,
): FoundDate | undefined {
  const place = places[word];
  const { text, floor, end } = context;
  const day = place ? weekdayOfMonth(context, index, place, stop) : undefined;
  if (day) return day;
  const found = place ? parts.exec(text.slice(stop, Math.min(end, stop + longest))) : null;
  const again = place ? ofTold.exec(text.slice(stop, Math.min(end, stop + longest))) : null;
  const [, toldYear, toldMonth] = (again && /^(\d{4}|XXXX)-(\d\d)/.exec(context.told)) ?? [];
  if (again && place && toldYear !== undefined) {
    const the = wordBefore(text, index, floor);
    const value = partOf(toldYear, Number.parseInt(toldMonth!, 10), place, 'days');
    return value && { start: the?.word === 'the' ? the.start : index, end: stop + again[0].length, ...value };
  }
  const the = found ? wordBefore(text, index, floor) : undefined;
  const defined = the?.word === 'the';
  // "Last week in March" is last week.
  if (!found || !place || (word === 'last' && !defined && found[2])) return undefined;
  const month = monthAt(text, stop + found[0].length, end);
  if (!month) return undefined;
  const behind = yearBehind(context, month.end);
  const year = behind?.year ?? likelyYear(context, index, month.month, false);
  const part = partOf(year, month.month, place, found[2] ?? 'days');
  return part && { start: defined ? the.start : index, end: behind?.end ?? month.end, ...part };
}

const ofMonth = /^ (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:of|in) (?:(next|this|last) month\b|(?=[A-Z]))/;
const turns: Readonly<Record<string, number>> = { next: 1, this: 0, last: -1 };

/** `the first Monday of October`, `the third Thursday of next month`. */
function weekdayOfMonth(
  context: DateContext,
  index: number,
  place: number,
  stop: number,
): FoundDate | undefined {
  const { text, floor, end, today } = context;
  const found = ofMonth.exec(text.slice(stop, Math.min(end, stop + longest)));
  const the = found ? wordBefore(text, index, floor) : undefined;
  if (!found || the?.word !== 'the') return undefined;
  const [all, name, turn] = found;
  let at = stop + all.length;
  let year: Year;
  let month: number;
  const now = today === undefined ? undefined : partsOf(today);
  if (turn) {
    if (!now) return undefined;
    const moved = monthsAfter(now.year, now.month, turns[turn]!);
    year = moved.slice(0, 4);
    month = Number.parseInt(moved.slice(5, 7), 10);
  } else {
    const told = monthAt(text, at, end);
    if (!told) return undefined;
    const behind = yearBehind(context, told.end);
    at = behind?.end ?? told.end;
    month = told.month;
    year = behind?.year ?? likelyYear(context, index, month, false);
  }
  const first = dayOf(year, month, 1);
  if (!partsOf(first)) return { start: the.start, end: at, value: `${year}-${two(month)}` };
  const days = lastDay(year, month);
  const from = 1 + ((weekdays.get(`${name!.toLowerCase()}day`)! - weekdayOf(first) + 7) % 7);
  const day = place > 0 ? from + 7 * (place - 1) : from + 7 * Math.floor((days - from) / 7);
  return day > days ? undefined : { start: the.start, end: at, value: dayOf(year, month, day) };
}

function partOf(
  year: Year,
  month: number,
  place: number,
  noun: string,
): Pick<FoundDate, 'value' | 'uncertain'> | undefined {
  if (noun === 'days') {
    const third = thirds.at(place > 0 ? place - 1 : place);
    return place < 4 && third ? { value: thirdOf(year, month, third) } : undefined;
  }
  const last = lastDay(year, month);
  const span = (from: number, to: number) => `${dayOf(year, month, from)}/${dayOf(year, month, to)}`;
  if (noun === 'half') return place > 2 ? undefined : { value: place === 1 ? span(1, 15) : span(16, last) };
  if (noun === 'weekend') return weekendOf(year, month, place);
  const from = place > 0 ? 7 * place - 6 : last - 6;
  const whole = year !== unknownYear && weekdayOf(dayOf(year, month, from)) === 0;
  return {
    value: span(from, from + 6),
    uncertain: whole ? undefined : 'the weeks of a month may be counted from its first Monday',
  };
}

/** From the Saturday on. */
function weekendOf(year: Year, month: number, place: number) {
  const first = dayOf(year, month, 1);
  if (!partsOf(first)) return { value: `${year}-${two(month)}` };
  const saturday = 1 + ((12 - weekdayOf(first)) % 7);
  const from =
    place > 0 ? saturday + 7 * (place - 1) : saturday + (lastDay(year, month) - saturday >= 28 ? 28 : 21);
  const day = dayOf(year, month, from);
  return { value: `${day}/${movedDay(day, 1)}` };
}
