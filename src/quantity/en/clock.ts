/** Times of day: `10:30 am`, `8 p.m.`, `1130 GMT`, `6 o'clock`, `9 to 11 a.m.`. */

import { two } from '../iso-day.ts';
import { gapEnd, isDigit } from './chars.ts';
import type { DateContext, FoundDate } from './date-context.ts';
import { digitsEnd } from './figures.ts';
import { ratioBehind } from './scores.ts';

interface Clock {
  readonly hour: number;
  readonly minute: string;
  readonly second: string;
  /** Parted by a colon, so that no am or pm is needed. */
  readonly colon: boolean;
  readonly end: number;
}

/** `10:30`, `10:30:15`, `10.30` before am or pm, `8`. */
function clockAt(text: string, index: number, end: number): Clock | undefined {
  const stop = digitsEnd(text, index, end);
  if (stop - index > 2) return undefined;
  const hour = Number.parseInt(text.slice(index, stop), 10);
  if (!(hour <= 24)) return undefined;
  const part = (at: number) =>
    digitsEnd(text, at, end) === at + 2 && text.charCodeAt(at) < 54 ? text.slice(at, at + 2) : undefined;
  const mark = text[stop];
  const minute = mark === ':' || mark === '：' || mark === '.' ? part(stop + 1) : undefined;
  if (!minute) return { hour, minute: '', second: '', colon: false, end: stop };
  const second = text[stop + 3] === ':' ? part(stop + 4) : undefined;
  return { hour, minute, second: second ?? '', colon: mark !== '.', end: stop + (second ? 6 : 3) };
}

/** `am`, `a.m.`, `p.m`, `o'clock`, `noon`: what makes a number an hour. */
function halfDayAt(
  text: string,
  index: number,
  end: number,
): { readonly add: number; readonly end: number } | undefined {
  const at = gapEnd(text, index, end);
  const match = /^(?:([ap])\.?\s?m(\.?)(?![a-z])|o['’]clock|(noon|midnight)\b)/i.exec(text.slice(at, at + 9));
  if (!match) return undefined;
  const pm = match[1]?.toLowerCase() === 'p' || match[3]?.toLowerCase() === 'noon' ? 12 : 0;
  return {
    add: pm,
    end: at + match[0].length - (match[2] && !match[0].includes('.m') && !/[ap]\./i.test(match[0]) ? 1 : 0),
  };
}

/** `9 to 11 a.m.`, `7-9pm`: the half of the day stands behind the second time alone, and is that of both, or turns between them. */
function sharedHalf(text: string, { hour, end: stop }: Clock, end: number) {
  const other = /^\s?(?:[-–—]|to|and|until)\s?(\d{1,2})(?:[:.][0-5]\d)?\s?([ap])\.?m\b/i.exec(
    text.slice(stop, Math.min(end, stop + 20)),
  );
  const last = Number.parseInt(other?.[1] ?? '0', 10);
  if (!other || hour > 12 || hour === 0 || last > 12) return undefined;
  const late = other[2]!.toLowerCase() === 'p';
  return {
    add: late && (hour < last || last === 12) && hour !== 12 ? 12 : hour === 12 && late ? 12 : 0,
    end: stop,
  };
}

export const late =
  /^,? (?:on )?(?:last night|tonight|at night|this (?:evening|afternoon)|(?:in the|every|each) (?:evening|afternoon)|yesterday (?:evening|afternoon|night)|[MTWFS][a-z]{2,5}day (?:evening|afternoon|night))\b/i;

/** What runs to a timetable, whose hours British papers part by a point: leaves at 9.42, the 7.15 to Leeds. */
const timetabled =
  /\b(?:depart(?:s|ed|ing|ures?)?|arriv(?:e|es|ed|ing|als?)|leaves?|left|land(?:s|ed|ing)?|sleepers?|trains?|bus(?:es)?|trams?|ferr(?:y|ies)|coach(?:es)?|flights?|kick(?:s|ed)? off|sunrise|sunset)\b[^;!?]{0,40} at $/;
/** 1.40 in the afternoon. */
const partBehind =
  /^ (?:last night|tonight|this (?:morning|afternoon|evening)|yesterday (?:morning|afternoon|evening|night)|(?:in the|every|each|on [MTWFS][a-z]{2,5}day) (?:morning|afternoon|evening|night))\b/;
const served =
  /^\d{1,2}\.[0-5]\d (?:(?:to|from) [A-Z][a-z]+|(?:performance|showing|screening|service|train|sailing|kick-off|crossing)\b)/;
const measured =
  /^(?:[%\d]| ?(?:per ?cent|million|billion|points?|metres|meters|m\b|km|seconds|degrees|yuan|dollars|pounds|euros| to \d))/;

/** Whether `9.42` from `index` to `stop` is a time by what runs at it. */
export const isTimetabled = (text: string, index: number, stop: number): boolean =>
  (stop === index + (text[index + 1] === '.' ? 4 : 5) && partBehind.test(text.slice(stop, stop + 28))) ||
  (text.startsWith(' at ', index - 4) &&
    !measured.test(text.slice(stop, stop + 10)) &&
    timetabled.test(text.slice(Math.max(0, index - 72), index))) ||
  (text.startsWith('he ', index - 3) && served.test(text.slice(index, index + 24)));

/** A zone behind `19.30`, so that the point parts hours from minutes. */
export const zoneBehind = /^\s(?:GMT|UTC|BST|EST|EDT|CET|CEST|IST|local time)\b/;

/** The time that begins at the digit at `index`. */
export function clockDate(context: DateContext, index: number): FoundDate | undefined {
  const { text, end } = context;
  const zone = zonedAt(text, index, end);
  if (zone) return zone;
  if (marathonAt(text, index, end) || lapAt(text, index, end) || leftAt(text, index, end) !== undefined)
    return undefined;
  const clock = clockAt(text, index, end);
  if (!clock || (clock.colon && ratioBehind.test(text.slice(clock.end, clock.end + 32)))) return undefined;
  const past = pastTwelve(text, index, clock);
  if (past) return past;
  const half = halfDayAt(text, clock.end, end) ?? sharedHalf(text, clock, end);
  // 10 o'clock last night, 8:30 in the evening.
  const behind = half?.end ?? clock.end;
  const told = /^\s?[ap]\.?\s?m\b/i.test(text.slice(clock.end, clock.end + 5));
  const later = !told && clock.hour < 12 && late.test(text.slice(behind, Math.min(end, behind + 24)));
  // 19.30 GMT.
  const zoned =
    !clock.colon &&
    clock.minute !== '' &&
    (zoneBehind.test(text.slice(clock.end, clock.end + 12)) || isTimetabled(text, index, clock.end));
  if (
    !half &&
    !zoned &&
    (!clock.colon || isDigit(text, clock.end) || text[clock.end] === ':' || text[clock.end] === '%')
  )
    return undefined;
  if (half && clock.hour > 12 && clock.minute === '') return undefined;
  const hour =
    (half?.add === 12 && clock.hour < 12) || later
      ? clock.hour + 12
      : half?.add === 0 && clock.hour === 12 && /a/i.test(text[gapEnd(text, clock.end, end)] ?? '')
        ? 0
        : clock.hour;
  const stop = half?.end ?? clock.end;
  const time = `T${two(hour)}:${clock.minute || '00'}${clock.second && `:${clock.second}`}`;
  return { start: index, end: stop, value: time };
}

/** `20 minutes past midnight`, `5 minutes to noon`. */
function pastTwelve(text: string, index: number, { hour, colon, end }: Clock): FoundDate | undefined {
  const told =
    colon || hour < 1 || !text.startsWith(' minute', end) ? null : twelve.exec(text.slice(end, end + 24));
  if (!told) return undefined;
  const isPast = told[1] === 'past' || told[1] === 'after';
  const whole = told[2] === 'noon' ? 12 : isPast ? 0 : 24;
  return {
    start: index,
    end: end + told[0].length,
    value: `T${two(isPast ? whole : whole - 1)}:${two(isPast ? hour : 60 - hour)}`,
  };
}
const twelve = /^ minutes? (past|after|to|before) (midnight|noon)\b/;

/** `a 2:04:58 marathon`: hours, minutes and seconds that something took; a time of day has two digits of hours, a zone or a half of the day. */
export function marathonAt(text: string, index: number, end: number): number | undefined {
  const run =
    /^\d:[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?![\d:]|\.\d| ?(?:[AaPp]\.?[Mm]\b|GMT|UTC|E[SD]T|Z\b|local|hours))/.exec(
      text.slice(index, Math.min(end, index + 24)),
    );
  if (
    !run ||
    /(?:\bat|\bfrom|\buntil|\bsince|[T\d:/-]|\d )\s?$/i.test(text.slice(Math.max(0, index - 7), index))
  )
    return undefined;
  return index + run[0].length;
}

/** `1:44.39`: minutes and seconds of a race, not a time of day; where it ends. */
export function lapAt(text: string, index: number, end: number): number | undefined {
  const lap = /^\d{1,2}:[0-5]\d\.\d{1,3}(?!\d|\.\d)/.exec(text.slice(index, Math.min(end, index + 10)));
  return lap ? index + lap[0].length : undefined;
}

/** `1:37 before the break`, `2:15 left`: minutes and seconds of a game; where they end. */
export function leftAt(text: string, index: number, end: number): number | undefined {
  const left =
    /^\d{1,2}:[0-5]\d(?= (?:left|remaining|to go|to play|before (?:the break|halftime|half-time)|into the))/.exec(
      text.slice(index, Math.min(end, index + 28)),
    );
  return left ? index + left[0].length : undefined;
}

/** `1130 GMT`, `0800 hours`, `at 0215 on 5 July`. */
function zonedAt(text: string, index: number, end: number): FoundDate | undefined {
  if (digitsEnd(text, index, end) !== index + 4) return undefined;
  const match =
    /^\s?(?:GMT|UTC|BST|EST|EDT|CET|CEST|IST|hrs|hours(?: local time)?\b|local time\b)|^(?= on (?:\d{1,2} )?[A-Z])/.exec(
      text.slice(index + 4, Math.min(end, index + 24)),
    );
  const [hour, minute] = [text.slice(index, index + 2), text.slice(index + 2, index + 4)];
  if (
    !match ||
    hour > '24' ||
    minute > '59' ||
    ((/h/.test(match[0]) && !match[0].includes('local') ? hour[0] !== '0' : match[0] === '') &&
      !/\b(?:at|by|from|until|before|after|around) $/i.test(text.slice(Math.max(0, index - 8), index)))
  )
    return undefined;
  return { start: index, end: index + 4 + match[0].length, value: `T${hour}:${minute}` };
}

const ledHours = /\b(?:at|by|from|until|till|before|after|around|between|since) $/i;

/** `landed at 0645`, `from 0900 to 1700`: four figures with a zero before them that a word makes a time. */
export function hoursAt(text: string, index: number, end: number): FoundDate | undefined {
  if (!ledHours.test(text.slice(Math.max(0, index - 9), index))) return undefined;
  const found =
    /^(0\d)([0-5]\d)(?:(?: to | and |[-–])([01]\d|2[0-4])([0-5]\d))?(?![\d.,]\d|\d|[-–]\d)(?: ?(?:hours|hrs)\b)?/.exec(
      text.slice(index, Math.min(end, index + 24)),
    );
  if (!found) return undefined;
  const [exact, hour, minute, lastHour, lastMinute] = found;
  const last = lastHour === undefined ? '' : `/T${lastHour}:${lastMinute}`;
  return { start: index, end: index + exact.length, value: `T${hour}:${minute}${last}` };
}
