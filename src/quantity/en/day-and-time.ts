/**
 * A time and the day it is on as one date: `10 a.m. on Tuesday, March 24`, `Thursday, 5 December, at 2.30 pm`,
 * `0215 on 5 July`, `2022-07-06 08:30`; and from one time to another: `9 p.m. Saturday to 5 a.m. Sunday`.
 */
import { movedDay } from '../iso-day.ts';
import { monthNames, weekdays } from './calendar.ts';
import { gapEnd, isDigit, isLetter, wordAt, wordBefore } from './chars.ts';
import { clockDate } from './clock.ts';
import type { DateContext, FoundDate } from './date-context.ts';
import { dayMonthDate } from './day-month-dates.ts';
import { jointAt } from './days.ts';
import { monthDate } from './month-dates.ts';
import { dayOfMonth, dayOfNamedMonth } from './month-day.ts';
import { relativeDate, relativeDays } from './relative-dates.ts';
import { toldDay } from './told-dates.ts';
import { numericDate } from './year-dates.ts';

const isTime = (value: string): boolean => value.startsWith('T');
const isDay = (value: string): boolean => value.length === 10 && value[7] === '-';

/** `found` with the time or the day that stands behind it. */
export function withBeside(context: DateContext, found: FoundDate): FoundDate {
  if (isTime(found.value)) return throughTime(context, onDay(context, found));
  return isDay(found.value) ? atTime(context, found) : found;
}

/** `noon on Friday`; noon alone is no date. */
export function noonOn(context: DateContext, start: number, end: number): FoundDate | undefined {
  const found = onDay(context, { start, end, value: 'T12:00' });
  if (!found.value.startsWith('T')) return found;
  if (ofThatDay.test(context.text.slice(end, end + 12))) return found;
  return ledNoon.test(context.text.slice(Math.max(context.floor, start - 9), start)) ? found : undefined;
}

/** "Noon that day". */
const ofThatDay = /^ (?:on the|that|the same) day\b/;

/** "From 8:30 am to noon", "by noon". */
const ledNoon = /\b(?:at|by|to|until|till|from|before|after|around|between|and) $/i;

/** A zone behind a time: its letters belong to the time, words like `local time` only lead on to the day. */
const zone =
  /^ ?(?:GMT|UTC|BST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|CES?T|IST|JST|HKT|AE[SD]T)\b|^,? \(?(?:local|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}) time\)?(?=[ ,])|^ (?:Eastern|Central|Mountain|Pacific)(?=,? (?:on )?[A-Z])/;
const longestZone = 32;

/** `on March 12`, `local time on 12 March`, `, March 12`, ` Thursday`, `the next day`. */
function onDay(context: DateContext, found: FoundDate): FoundDate {
  const { text, end } = context;
  const named = zone.exec(text.slice(found.end, Math.min(end, found.end + longestZone)))?.[0] ?? '';
  const past = found.end + named.length;
  let at = gapEnd(text, text[past] === ',' ? past + 1 : past, end);
  const word = wordAt(text, at, end);
  if (word === 'on' || word === 'of') at = gapEnd(text, at + 2, end);
  const day = at > past && at < end ? dayAt(context, at) : undefined;
  if (day) return { ...day, start: found.start, value: `${day.value}${found.value}` };
  return /^ ?[A-Z]+$/.test(named) ? { ...found, end: past } : found;
}

/** The day that begins at `at`, whatever form it has. */
function dayAt(context: DateContext, at: number): FoundDate | undefined {
  const { text, end } = context;
  const word = isLetter(text, at) ? wordAt(text, at, end) : '';
  const stop = at + word.length;
  const day = isDigit(text, at)
    ? (numericDate(context, at) ?? dayMonthDate(context, at))
    : monthNames.has(word)
      ? monthDate(context, at)
      : weekdays.has(word) || relativeDays.has(word) || word === 'last' || word === 'next'
        ? relativeDate(context, at, word, stop)
        : word === 'the'
          ? (toldDay(context, at) ?? dayOfNamedMonth(context, at) ?? dayOfMonth(context, at))
          : undefined;
  return day && day.start === at && isDay(day.value) ? day : undefined;
}

const beforeTime =
  /^(?:,? at (?:about |around )?|,? from |T| (?=\d{1,2}:\d\d)|, (?=\d{1,2}[:.]?\d{0,2} ?[ap]\.?m))/;

/** `Saturday at 3 p.m.`, `, at 2.30 pm`, `2022-07-05T08:30:00Z`. */
function atTime(context: DateContext, day: FoundDate): FoundDate {
  const { text, end } = context;
  const lead = beforeTime.exec(text.slice(day.end, Math.min(end, day.end + 16)));
  const at = day.end + (lead?.[0].length ?? 0);
  if (!lead || !isDigit(text, at)) return day;
  const time = clockDate(context, at);
  if (time === undefined || !/^T\d\d:\d\d(?::\d\d)?$/.test(time.value)) return day;
  const stamp = lead[0] === 'T' && text[time.end] === 'Z' ? 1 : 0;
  const named = stamp ? '' : (zone.exec(text.slice(time.end, Math.min(end, time.end + 6)))?.[0] ?? '');
  const told = { ...day, end: time.end + stamp + named.length, value: `${day.value}${time.value}` };
  const through = throughTime(context, told);
  // Sunday, 10am–6pm: hours that come again each week.
  return lead[0] === ', ' && through !== told ? day : through;
}

/** `7:00 to 21:00`, `10am–6pm`, `between 7pm and 9pm on Friday`. */
function throughTime(context: DateContext, from: FoundDate): FoundDate {
  const { text, end } = context;
  const joint = jointAt(text, from.end, end);
  if (!joint || !isDigit(text, joint.end)) return from;
  if (joint.kind !== 'range' && wordBefore(text, from.start, context.floor)?.word !== 'between') return from;
  const clock = clockDate(context, joint.end);
  if (clock === undefined || !isTime(clock.value) || clock.value.includes('/')) return from;
  const to = onDay(context, clock);
  const [day, until] = [dayOf(from.value), dayOf(to.value)];
  if (!day && until) return { ...to, start: from.start, value: `${until}${from.value}/${to.value}` };
  // From Saturday to Sunday: the first one after it.
  const last = until !== '' && until < day ? `${movedDay(until, 7)}${clock.value}` : to.value;
  return { ...from, end: to.end, value: `${from.value}/${until ? last : `${day}${to.value}`}` };
}

const dayOf = (value: string): string => (isTime(value) ? '' : value.slice(0, 10));
