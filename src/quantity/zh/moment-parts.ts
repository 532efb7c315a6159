/**
 * The parts of one date as the text states them; what they mean is left to `resolve.ts`.
 */
import { type Clock, clockEnd } from './clock.ts';
import { oneOf } from './text.ts';

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
  /** `dayShift` counts from the Monday of this week. */
  fromMonday: boolean;
  /** A weekday without its week: the last one gone, or the next where the clause looks ahead. */
  alone: boolean;
  ahead: boolean;
  gone: boolean;
  /** What is shifted counts from the date told before, not from today: 次日, 同年11月. */
  fromTold: boolean;
  /** 1 to 4, and the last of 前三季度. */
  quarter: number;
  quarterTo: number;
  /** Quarters from the present one. */
  quarterShift: number | undefined;
  half: number;
  part: '' | 'early' | 'mid' | 'late' | 'end';
  lunar: boolean;
  /** 年末: in a bulletin of January to June the year before. */
  stock: boolean;
  /** 每年9月, 每月1日: in no one year, in no one month. */
  repeated: '' | 'year' | 'month';
  /** No year is stated, and the month lies half a year or more away. */
  far: boolean;
  hour: number;
  minute: number;
  /** −1 where the text tells none. */
  second: number;
  /** The second end where the unit stands only after it: 1至2月; and whether the two are a list: 3、5日. */
  openRange: Moment | undefined;
  listed: boolean;
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
  fromMonday: false,
  alone: false,
  ahead: false,
  gone: false,
  fromTold: false,
  quarter: 0,
  quarterTo: 0,
  quarterShift: undefined,
  half: 0,
  part: '',
  lunar: false,
  stock: false,
  repeated: '',
  far: false,
  hour: -1,
  minute: 0,
  second: -1,
  openRange: undefined,
  listed: false,
});

/** As `clear` makes it; field by field, since `Object.assign` costs more than reading most dates does. */
export function reset(m: Moment): void {
  m.start = 0;
  m.shape = 'day';
  m.year = 0;
  m.yearShift = undefined;
  m.yearStated = false;
  m.month = 0;
  m.monthShift = undefined;
  m.day = 0;
  m.dayShift = undefined;
  m.relativeDay = false;
  m.fromMonday = false;
  m.alone = false;
  m.ahead = false;
  m.gone = false;
  m.fromTold = false;
  m.quarter = 0;
  m.quarterTo = 0;
  m.quarterShift = undefined;
  m.half = 0;
  m.part = '';
  m.lunar = false;
  m.stock = false;
  m.repeated = '';
  m.far = false;
  m.hour = -1;
  m.minute = 0;
  m.second = -1;
  m.openRange = undefined;
  m.listed = false;
}

export function withClock(m: Moment, clock: Clock, shape?: Shape): number {
  m.hour = clock.hour;
  m.minute = clock.minute;
  m.second = clock.second;
  if (shape) m.shape = shape;
  return clockEnd;
}

/** Where a part of the year ends, with 末 or 底 behind it its last day: 上半年末, 上季度末. */
export function partEnd(text: string, stop: number, end: number, m: Moment): number {
  if (stop >= end || !oneOf(text, stop, '末底')) return stop;
  m.part = 'end';
  return stop + 1;
}
