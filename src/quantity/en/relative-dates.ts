/** Dates that only the day of the article fixes: yesterday, last year, this month, next week, on Friday. */

import { movedDay, weekdayOf } from '../iso-day.ts';
import { goesOn, isAwaited } from './ahead.ts';
import { dayOf, lastDay, partsOf, stretchOf, unknownDay, weekdays } from './calendar.ts';
import { gapEnd, isCapital, isDigit, wordAt, wordBefore } from './chars.ts';
import type { DateContext, FoundDate } from './date-context.ts';
import { dayMonthDate } from './day-month-dates.ts';
import { edgeBefore } from './edges.ts';
import { monthDate } from './month-dates.ts';
import { namedDay } from './month-day.ts';

export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

const turns: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** The date that the word at `index` opens: `word` is in lower case, `stop` its end. */
export function relativeDate(
  context: DateContext,
  index: number,
  word: string,
  stop: number,
): FoundDate | undefined {
  const { text, floor, end, today } = context;
  const offset = relativeDays.get(word);
  if (offset !== undefined) {
    return { start: index, end: stop, value: today === undefined ? unknownDay : movedDay(today, offset) };
  }
  const day = weekdays.get(word);
  if (day !== undefined)
    return (
      followingDay(context, index, stop, day) ??
      (isCapital(text, index) && !isRepeated(text, index, stop) && !isAny(text, index)
        ? weekday(context, index, stop, day, -1, false)
        : undefined)
    );
  const turn = turns.get(word);
  if (turn === undefined) return undefined;
  const before = wordBefore(text, index, floor);
  const article = before?.word === 'the';
  // "the last year" and "in the next week" are stretches of time up to or from now, not calendar ones.
  if (article && word !== 'previous' && word !== 'current' && word !== 'same') return undefined;
  const at = gapEnd(text, stop, end);
  const noun = wordAt(text, at, end);
  const nounEnd = at + noun.length;
  if (isOwned(text, index, nounEnd, word)) return undefined;
  const named = weekdays.get(noun);
  if (named !== undefined) return weekday(context, index, nounEnd, named, turn, true);
  const value = stretchOf(noun, turn, today);
  if (!value) return undefined;
  const edge = edgeBefore(text, index, floor);
  const parts = today === undefined ? undefined : partsOf(today);
  const start = edge ? edge.start : article ? before.start : index;
  if (edge?.kind === 'end' && parts) {
    if (noun === 'year') return { start, end: nounEnd, value: dayOf(value, 12, 31) };
    if (noun === 'month')
      return {
        start,
        end: nounEnd,
        value: `${value}-${lastDay(value.slice(0, 4), Number.parseInt(value.slice(5), 10))}`,
      };
  }
  return { start, end: nounEnd, value };
}

/** `its last year of profit`, `Trump's last week in office`: the last or next of what somebody has, whenever that is. */
const isOwned = (text: string, index: number, stop: number, turn: string): boolean =>
  (turn === 'last' || turn === 'next') &&
  owner.test(text.slice(Math.max(0, index - 20), index)) &&
  /^\s(?:of|in|at|as|on|with)\b/.test(text.slice(stop, stop + 6));
/** Not of `it's` and its like. */
const owner =
  /\b(?:his|her|its|my|our|your|their|(?!(?:it|that|he|she|there|here|what|who)['’])[a-z]{1,16}(?:['’]s|s['’]))\s$/i;

/** `every Friday`, and `Monday to Friday`, which is no one week's. */
const isRepeated = (text: string, index: number, stop: number): boolean =>
  /(?:\b(?:every|each)|day(?: to| through| ?[-–]))\s?$/i.test(text.slice(Math.max(0, index - 13), index)) ||
  (/^(?: to | through | ?[-–] ?)[MTWFS][a-z]{2,5}day\b/.test(text.slice(stop, stop + 20)) &&
    !/\bfrom $/.test(text.slice(Math.max(0, index - 6), index)));

/** `on a Sunday in April`, `the third Thursday of each month`: none that the article's day would tell; `October 4th, a Monday` is one. */
const isAny = (text: string, index: number): boolean =>
  /(?<!,)(?<!\d) (?:an?|one|first|second|third|fourth|fifth)\s$/.test(
    text.slice(Math.max(0, index - 9), index),
  ) && !text.startsWith(', a ', index - 4);

/** A weekday with the day that it is beside, or to the one that it goes on to; else by the day of the article. */
function weekday(
  context: DateContext,
  start: number,
  end: number,
  day: number,
  turn: number,
  stated: boolean,
): FoundDate {
  const later = stated
    ? undefined
    : (weeksOn(context, start, end, day) ?? ofNamedWeek(context, start, end, [day]));
  if (later) return later;
  const beside = stated
    ? undefined
    : (throughDay(context, start, end, day) ?? dayBehind(context, end, day) ?? namedDay(context, end, day));
  return beside
    ? { start, end: beside.end, value: beside.value }
    : { start, end, ...nearest(context, start, day, turn, stated) };
}

/** `a week on Monday`, `Monday week`: one week after the first to come. */
function weeksOn(
  { text, today }: DateContext,
  start: number,
  end: number,
  day: number,
): FoundDate | undefined {
  const from = text[start - 2] === 'm' ? start - 7 : text[start - 2] === 'n' ? start - 5 : start;
  const lead = 'kts'.includes(text[from] ?? ' ')
    ? /\b(a|one|two) (week|fortnight)s? (?:on|from) $/i.exec(text.slice(Math.max(0, start - 21), start))
    : null;
  const tail =
    lead || !'wf'.includes(text[end + 1] ?? ' ')
      ? null
      : /^ (week|fortnight)(?=[.,;)]|$)/.exec(text.slice(end, end + 11));
  if ((!lead && !tail) || today === undefined) return undefined;
  const weeks = (lead?.[1]?.toLowerCase() === 'two' ? 2 : 1) * ((lead?.[2] ?? tail![1]) === 'week' ? 1 : 2);
  const first = 7 - ((weekdayOf(today) - day + 7) % 7);
  return {
    start: start - (lead?.[0].length ?? 0),
    end: end + (tail?.[0].length ?? 0),
    value: movedDay(today, first + 7 * weeks),
  };
}

/** `Thursday this week`, `Friday of last week`, `Monday to Friday next week`: the days of the week that stands behind them at `end`. */
function ofNamedWeek(
  { text, today }: DateContext,
  start: number,
  end: number,
  days: readonly number[],
): FoundDate | undefined {
  const week = /^ (?:of )?(last|this|next) week\b/.exec(text.slice(end, end + 14));
  if (!week) return undefined;
  if (today === undefined) return { start, end: end + week[0].length, value: unknownDay };
  const monday = 7 * turns.get(week[1]!)! - weekdayOf(today);
  const value = days.map((day) => movedDay(today, monday + day)).join('/');
  return { start, end: end + week[0].length, value };
}

/** The latest such day up to the article's, or the first after it for `next`. */
function nearest(
  context: DateContext,
  start: number,
  day: number,
  turn: number,
  stated: boolean,
): Pick<FoundDate, 'value' | 'uncertain'> {
  const { text, today, told } = context;
  if (today === undefined) return { value: unknownDay };
  // October 4th, a Monday.
  if (text.slice(start - 4, start) === ', a ' && told.length > 9 && weekdayOf(told.slice(0, 10)) === day)
    return { value: told.slice(0, 10) };
  const from = weekdayOf(today);
  const back = (from - day + 7) % 7;
  if (turn > 0) {
    const first = back === 0 ? 7 : 7 - back;
    // Of the days that "next Friday" may be, one lies in this week and one in the next.
    const uncertain = first === 7 - from + day ? undefined : 'may be a day of this week or of the next';
    return { value: movedDay(today, first), uncertain };
  }
  if (turn === 0) return { value: movedDay(today, day - from) };
  const ahead = !stated && back > 0 && isAwaited(context, start);
  if (ahead || (!stated && goesOn(context, start))) return { value: movedDay(today, 7 - back) };
  return { value: movedDay(today, stated && back === 0 ? -7 : -back) };
}

/** `the following Monday`: the first after the day told. */
function followingDay({ text, told }: DateContext, index: number, end: number, day: number) {
  if (told.length < 10 || !text.startsWith('the following ', index - 14)) return undefined;
  const from = told.slice(0, 10);
  return { start: index - 10, end, value: movedDay(from, ((day - weekdayOf(from) + 6) % 7) + 1) };
}

/** `from Monday to Wednesday`: from the one to the first such day after it. */
function throughDay(context: DateContext, start: number, end: number, day: number): FoundDate | undefined {
  const { text } = context;
  const joint = /^(?: to | through | ?[-–] ?)([MTWFS][a-z]{2,5}day)\b/.exec(text.slice(end, end + 20));
  const last = weekdays.get(joint?.[1]?.toLowerCase() ?? '');
  if (!joint || last === undefined || context.today === undefined) return undefined;
  const named = ofNamedWeek(context, start, end + joint[0].length, [day, last]);
  if (named) return named;
  const { value } = nearest(context, start, day, -1, false);
  return {
    start,
    end: end + joint[0].length,
    value: `${value}/${movedDay(value, (last - day + 7) % 7)}`,
  };
}

/** `Monday, 3 February`: one day told twice, where the two agree. */
function dayBehind(context: DateContext, index: number, day: number): FoundDate | undefined {
  const { text, end } = context;
  const at = gapEnd(text, text[index] === ',' ? index + 1 : index, end);
  if (at === index || at >= end) return undefined;
  const date = isDigit(text, at)
    ? dayMonthDate(context, at)
    : isCapital(text, at)
      ? monthDate(context, at)
      : undefined;
  if (date?.start !== at || !partsOf(date.value)) return undefined;
  return weekdayOf(date.value) === day ? date : undefined;
}
