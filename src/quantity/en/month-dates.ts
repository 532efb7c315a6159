/**
 * Dates that name a month: `March 3`, `3 March 2020`, `March 1-5`, `January and March`, `late February`,
 * `the end of June`, `Feb. 28 to March 3`. The month's word or the day before it opens the reading.
 */

import {
  dayOf,
  lastDay,
  monthNames,
  monthOf,
  partsOf,
  yearAfter as shiftYear,
  thirdOf,
  type Year,
  yearAfter,
} from './calendar.ts';
import {
  classAt,
  gapEnd,
  gapStart,
  isCapital,
  isDigit,
  isHyphen,
  isLetter,
  letter,
  wordAt,
  wordBefore,
  wordEnd,
} from './chars.ts';
import { type DateContext, type FoundDate, likelyYear, yearBehind } from './date-context.ts';
import { counterOf } from './nouns.ts';
import { digitsEnd } from './numeral.ts';
import { scales } from './numeral-words.ts';
import { unitNameAt } from './units.ts';

interface Month {
  readonly month: number;
  readonly end: number;
  readonly short: boolean;
}

/** The month named at `index`: a full name, or a short one with its point. */
export function monthAt(text: string, index: number, end: number): Month | undefined {
  if (!isCapital(text, index)) return undefined;
  const stop = wordEnd(text, index, end);
  const month = monthNames.get(text.slice(index, stop).toLowerCase());
  if (month === undefined) return undefined;
  const short = stop - index < 5 && month !== 5 && !(stop - index === 4 && (month === 6 || month === 7));
  return { month, end: short && text[stop] === '.' && stop < end ? stop + 1 : stop, short };
}

interface Days {
  readonly days: readonly number[];
  readonly joint: 'one' | 'range' | 'list';
  readonly end: number;
}

/** A day of the month: digits up to 31, perhaps with st, nd, rd, th. */
function dayAt(text: string, index: number, end: number): { day: number; end: number } | undefined {
  const stop = digitsEnd(text, index, end);
  if (stop === index || stop - index > 2) return undefined;
  const day = Number.parseInt(text.slice(index, stop), 10);
  if (!(day >= 1 && day <= 31)) return undefined;
  if ((text[stop] === ',' || text[stop] === '.' || text[stop] === ':') && isDigit(text, stop + 1))
    return undefined;
  if (/^(?:st|nd|rd|th)(?![a-z])/i.test(text.slice(stop, stop + 3))) return { day, end: stop + 2 };
  return isLetter(text, stop) || '%％'.includes(text[stop] ?? ' ') ? undefined : { day, end: stop };
}

/** Whether what follows shows a number to count or measure rather than to name a day. */
function counts(text: string, index: number, end: number): boolean {
  const next = isHyphen(text, index) ? index + 1 : gapEnd(text, index, end);
  if (next === index || !isLetter(text, next)) return '%％$°℃'.includes(text[next] ?? ' ');
  const word = wordAt(text, next, end);
  return (
    scales.has(word) ||
    word === 'percent' ||
    unitNameAt(text, next, end) !== undefined ||
    (counterOf(word) !== undefined && word.endsWith('s'))
  );
}

/** `1`, `1-5`, `1 to 5`, `1, 3 and 5` behind a month. */
function daysAt(text: string, index: number, end: number): Days | undefined {
  const first = dayAt(text, index, end);
  if (!first || counts(text, first.end, end)) return undefined;
  const days = [first.day];
  let at = first.end;
  let joint: Days['joint'] = 'one';
  for (let count = 0; count < 8; count++) {
    const found = jointAt(text, at, end);
    if (!found || (found.kind === 'range' && joint !== 'one') || joint === 'range') break;
    const next = dayAt(text, found.end, end);
    if (!next || next.day <= days[days.length - 1]! || counts(text, next.end, end)) break;
    const month = gapEnd(text, next.end, end);
    if (monthAt(text, month, end) || '-/'.includes(text[next.end] ?? ' ')) break;
    days.push(next.day);
    at = next.end;
    joint = found.kind;
  }
  return { days, joint, end: at };
}

/** What joins two days or two months: a dash or `to` for a stretch, a comma or `and` for a list. */
function jointAt(
  text: string,
  index: number,
  end: number,
): { kind: 'range' | 'list'; end: number } | undefined {
  let at = gapEnd(text, index, end);
  if (at < end && '-–—~～‐‑−'.includes(text[at]!)) return { kind: 'range', end: gapEnd(text, at + 1, end) };
  let comma = false;
  if (text[at] === ',' && at < end) {
    comma = true;
    at = gapEnd(text, at + 1, end);
  }
  const word = wordAt(text, at, end);
  if (word === 'and' || word === 'or') return { kind: 'list', end: gapEnd(text, at + word.length, end) };
  if (comma) return { kind: 'list', end: at };
  if (word === 'to' || word === 'through' || word === 'until' || word === 'till')
    return { kind: 'range', end: gapEnd(text, at + word.length, end) };
  return undefined;
}

const join = (parts: readonly string[], joint: Days['joint']): string =>
  parts.length === 1
    ? parts[0]!
    : joint === 'range'
      ? `${parts[0]}/${parts[parts.length - 1]}`
      : parts.join(',');

/** Words before a month that look ahead, so that a far month is in the future. */
const ahead = new Set('by until before next through till'.split(' '));

/** The date whose month begins at `index`; days may already have been read before it. */
export function monthDate(context: DateContext, index: number): FoundDate | undefined {
  const { text, floor, end, today } = context;
  const found = monthAt(text, index, end);
  if (!found) return undefined;
  const { month } = found;
  const before = wordBefore(text, index, floor);
  const next = gapEnd(text, found.end, end);
  const days = next > found.end || text[found.end - 1] === '.' ? daysAt(text, next, end) : undefined;
  const edge = edgeBefore(text, index, floor);
  const behind = yearBehind(context, days?.end ?? found.end);
  if (!days && !plainMonth(text, found, before?.word, behind !== undefined, edge !== undefined))
    return undefined;
  const relative = before && isLetter(text, index) ? relativeMonth(before.word, month, today) : undefined;
  const year = behind?.year ?? relative ?? likelyYear(today, month, ahead.has(before?.word ?? ''));
  const stop = behind?.end ?? days?.end ?? found.end;
  const start = relative !== undefined && !behind ? before!.start : (edge?.start ?? index);
  if (days)
    return daysThrough(
      context,
      {
        start,
        end: stop,
        value: join(
          days.days.map((day) => dayOf(year, month, day)),
          days.joint,
        ),
      },
      month,
      behind !== undefined,
    );
  if (edge) return { start, end: stop, value: edgeOf(edge.kind, year, month) };
  return monthsThrough(
    context,
    { start, end: stop, value: monthOf(year, month) },
    month,
    year,
    behind !== undefined,
  );
}

/** `Feb. 28 to March 3`, `Dec 30, 2019 - Jan 2, 2020`: the second end has a month of its own. */
function daysThrough(context: DateContext, first: FoundDate, month: number, stated: boolean): FoundDate {
  const { text, end } = context;
  const joint = jointAt(text, first.end, end);
  if (joint?.kind !== 'range' || first.value.length !== 10) return first;
  const other = monthAt(text, joint.end, end);
  if (!other) return first;
  const days = daysAt(text, gapEnd(text, other.end, end), end);
  if (days?.days.length !== 1) return first;
  const behind = yearBehind(context, days.end);
  const startYear = first.value.slice(0, 4);
  const year = behind?.year ?? (other.month < month ? shiftYear(startYear, 1) : startYear);
  const opened =
    behind && !stated
      ? `${other.month < month ? yearAfter(year, -1) : year}${first.value.slice(4)}`
      : first.value;
  return {
    start: first.start,
    end: behind?.end ?? days.end,
    value: `${opened}/${dayOf(year, other.month, days.days[0]!)}`,
  };
}

/** `January to March`, `January-February`, `January and March`. */
function monthsThrough(
  context: DateContext,
  first: FoundDate,
  month: number,
  year: Year,
  stated: boolean,
): FoundDate {
  const { text, end } = context;
  const months = [month];
  let at = first.end;
  let kind: Days['joint'] = 'one';
  for (let count = 0; count < 6; count++) {
    const joint = jointAt(text, at, end);
    if (!joint || kind === 'range' || (joint.kind === 'range' && kind !== 'one')) break;
    const next = monthAt(text, joint.end, end);
    if (!next) break;
    const day = daysAt(text, gapEnd(text, next.end, end), end);
    if (day) break;
    months.push(next.month);
    at = next.end;
    kind = joint.kind;
  }
  if (months.length === 1) return first;
  const behind = yearBehind(context, at);
  const last = behind?.year ?? (kind === 'range' && months[1]! < month ? yearAfter(year, 1) : year);
  const opened = stated ? year : kind === 'range' && months[1]! < month ? yearAfter(last, -1) : last;
  const parts = months.map((one, place) => monthOf(place === 0 ? opened : last, one));
  return { start: first.start, end: behind?.end ?? at, value: join(parts, kind) };
}

/** `last March` is the latest one gone, `next March` the first to come. */
function relativeMonth(word: string, month: number, today: string | undefined): Year | undefined {
  const parts = today === undefined ? undefined : partsOf(today);
  if (!parts || (word !== 'last' && word !== 'next' && word !== 'this')) return undefined;
  if (word === 'this') return parts.year;
  if (word === 'last') return month < parts.month ? parts.year : yearAfter(parts.year, -1);
  return month > parts.month ? parts.year : yearAfter(parts.year, 1);
}

type EdgeKind = 'early' | 'mid' | 'late' | 'start' | 'end';
const edges: Readonly<Record<string, EdgeKind>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  end: 'end',
  beginning: 'start',
  start: 'start',
  middle: 'mid',
};

/** `late February`, `mid-March`, `the end of June`. */
export function edgeBefore(
  text: string,
  index: number,
  floor: number,
): { kind: EdgeKind; start: number } | undefined {
  let at = gapStart(text, index, floor);
  if (at === index && isHyphen(text, at - 1)) at--;
  let before = wordBefore(text, at, floor);
  const of = before?.word === 'of';
  if (of) before = wordBefore(text, before!.start, floor);
  if (before?.word === 'the') return undefined;
  const kind = before ? edges[before.word] : undefined;
  if (!kind || !before) return undefined;
  if (!of && (kind === 'start' || before.word === 'middle' || (kind === 'end' && !isHyphen(text, at))))
    return undefined;
  const article = of ? wordBefore(text, before.start, floor) : undefined;
  return { kind, start: article?.word === 'the' ? article.start : before.start };
}

function edgeOf(kind: EdgeKind, year: Year, month: number): string {
  if (kind === 'end') return dayOf(year, month, lastDay(year, month));
  if (kind === 'start') return thirdOf(year, month, 'early');
  return thirdOf(year, month, kind);
}

const leadIn = new Set(
  'in since of by early late mid until from and to through for this last next during between before after till over around every year s'.split(
    ' ',
  ),
);

/** A month without a day or a year: short names and May need a word before them that makes them a month. */
function plainMonth(
  text: string,
  found: Month,
  before: string | undefined,
  year: boolean,
  edge: boolean,
): boolean {
  if (year || edge) return true;
  if (found.short) return before !== undefined && leadIn.has(before) && classAt(text, found.end) !== letter;
  if (found.month === 5 || found.month === 3) {
    const joint = text.slice(found.end, found.end + 1);
    return (before !== undefined && leadIn.has(before)) || joint === '-' || joint === '–';
  }
  return !(
    before === undefined &&
    /^[A-Z]/.test(text.slice(gapEnd(text, found.end, found.end + 3), found.end + 3).trim())
  );
}

/** `3 March`, `3rd of March 2020`, `1-5 March`, `1 to 5 March`: `index` is at the first digit. */
export function dayMonthDate(context: DateContext, index: number): FoundDate | undefined {
  const { text, end, today, floor } = context;
  const first = dayAt(text, index, end);
  if (!first) return undefined;
  let days = [first.day];
  let at = first.end;
  let joint: Days['joint'] = 'one';
  const found = jointAt(text, at, end);
  if (found) {
    const second = dayAt(text, found.end, end);
    if (second && second.day > first.day && monthBehind(text, second.end, end)) {
      days = [first.day, second.day];
      at = second.end;
      joint = found.kind;
    }
  }
  const month = monthBehind(text, at, end);
  if (!month || (month.short && text[month.end - 1] !== '.' && month.month === 5)) return undefined;
  const behind = yearBehind(context, month.end);
  const before = wordBefore(text, index, floor)?.word ?? '';
  const year = behind?.year ?? likelyYear(today, month.month, ahead.has(before));
  const value = join(
    days.map((day) => dayOf(year, month.month, day)),
    joint,
  );
  const one = { start: index, end: behind?.end ?? month.end, value };
  const through = joint === 'one' ? jointAt(text, one.end, end) : undefined;
  const other =
    through?.kind === 'range' && isDigit(text, through.end) ? dayMonthDate(context, through.end) : undefined;
  if (!other || other.value.length !== 10) return one;
  const opened = behind ? value : `${other.value.slice(0, 4)}${value.slice(4)}`;
  return { start: index, end: other.end, value: `${opened}/${other.value}` };
}

function monthBehind(text: string, index: number, end: number): Month | undefined {
  let at = isHyphen(text, index) ? index + 1 : gapEnd(text, index, end);
  if (at === index) return undefined;
  if (wordAt(text, at, end) === 'of') at = gapEnd(text, at + 2, end);
  return monthAt(text, at, end);
}
