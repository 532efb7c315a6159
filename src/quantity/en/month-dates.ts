/**
 * Dates that name a month: `March 3`, `3 March 2020`, `March 1-5`, `January and March`, `late February`,
 * `the end of June`, `Feb. 28 to March 3`. The month's word or the day before it opens the reading.
 */

import {
  dayOf,
  monthOf,
  monthsOf,
  partsOf,
  quarterOf,
  unknownYear,
  type Year,
  yearAfter,
} from './calendar.ts';
import { classAt, gapEnd, isLetter, letter, wordBefore } from './chars.ts';
import { type DateContext, type FoundDate, likelyYear, yearBehind } from './date-context.ts';
import { type Days, daysAt, join, jointAt, type Month, monthAt } from './days.ts';
import { edgeBefore, edgeOf } from './edges.ts';

/** Words before a month that look ahead, so that a far month is in the future. */
export const ahead = new Set('by until before next through till'.split(' '));

/** The date whose month begins at `index`; days may already have been read before it. */
export function monthDate(context: DateContext, index: number): FoundDate | undefined {
  const { text, floor, end } = context;
  const found = monthAt(text, index, end);
  if (!found) return undefined;
  const { month } = found;
  const before = wordBefore(text, index, floor);
  const next = gapEnd(text, found.end, end);
  const days =
    next > found.end || text[found.end - 1] === '.'
      ? daysAt(text, next, end, before?.word === 'between')
      : undefined;
  const edge =
    edgeBefore(text, index, floor) ??
    // The middle of last October.
    (before && /^(?:last|next|this)$/.test(before.word) ? edgeBefore(text, before.start, floor) : undefined);
  const lead = (edge ? wordBefore(text, edge.start, floor) : before)?.word ?? '';
  const behind = yearBehind(context, days?.end ?? found.end);
  const period = days || edge ? undefined : periodEnding(context, index, found);
  if (period) return period;
  if (!days && !plainMonth(text, found, before?.word, behind !== undefined, edge !== undefined))
    return undefined;
  // Every January.
  const repeated = before?.word === 'every' || before?.word === 'each';
  const relative = repeated
    ? unknownYear
    : before && isLetter(text, index)
      ? relativeMonth(before.word, month, context)
      : undefined;
  const year =
    behind?.year ??
    relative ??
    likelyYear(context, index, month, ahead.has(lead) || (edge !== undefined && lead === 'to'));
  const stop = behind?.end ?? days?.end ?? found.end;
  const start =
    relative !== undefined && !repeated && !behind
      ? Math.min(before!.start, edge?.start ?? index)
      : (edge?.start ?? index);
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
      behind !== undefined,
    );
  const first = { start, end: stop, value: edge ? edgeOf(edge.kind, year, month) : monthOf(year, month) };
  const through = throughEdge(context, first, month, year, edge !== undefined);
  if (through || edge) return through ?? first;
  return monthsThrough(context, first, month, year, behind !== undefined);
}

/** `the September quarter`, `the December half of 2023`, as filings and Australia have them: what ends with the month. */
function periodEnding(context: DateContext, index: number, { month, end }: Month): FoundDate | undefined {
  const { text, floor } = context;
  const [told, part] = /^ (quarter|half)(?:-year)?\b(?!-)/.exec(text.slice(end, end + 14)) ?? [];
  const before = wordBefore(text, index, floor);
  if (!told || month % (part === 'half' ? 6 : 3) !== 0 || before?.word !== 'the') return undefined;
  const stop = end + told.length;
  const behind = yearBehind(context, stop);
  const year = behind?.year ?? likelyYear(context, index, month, false);
  return {
    start: before.start,
    end: behind?.end ?? stop,
    value: part === 'half' ? monthsOf(year, month - 5, month) : quarterOf(year, month / 3),
  };
}

const toEdge = /^ (?:to|through|until) (the following )?(?:(early|mid|late)[- ])?(?=[A-Z])/;

/** `late October to the following February`, `May to mid-June`: of the two months one at least is told by its edge. */
function throughEdge(
  context: DateContext,
  first: FoundDate,
  month: number,
  year: Year,
  isEdge: boolean,
): FoundDate | undefined {
  const { text, end } = context;
  const [joint, following, kind] = toEdge.exec(text.slice(first.end, first.end + 28)) ?? [];
  const last = joint === undefined ? undefined : monthAt(text, first.end + joint.length, end);
  if (!last || !(isEdge || following || kind) || daysAt(text, gapEnd(text, last.end, end), end))
    return undefined;
  const behind = yearBehind(context, last.end);
  const turns = last.month < month ? 1 : 0;
  const closing = behind?.year ?? yearAfter(year, turns);
  const opened = behind
    ? first.value.replaceAll(/\d{4}(?=-)/g, String(yearAfter(behind.year, -turns)))
    : first.value;
  const value = kind ? edgeOf(kind as 'early', closing, last.month) : monthOf(closing, last.month);
  return {
    start: first.start,
    end: behind?.end ?? last.end,
    value: `${opened.split('/')[0]}/${value.split('/').at(-1)}`,
  };
}

/** What joins the first day to the last; its year may stand between commas: `July 1, 2018, to June 30, 2019`. */
export function throughAt(text: string, index: number, end: number, stated: boolean) {
  const joint = stated && text[index] === ',' ? jointAt(text, index + 1, end) : undefined;
  return joint?.kind === 'range' ? joint : jointAt(text, index, end);
}

/** `Feb. 28 to March 3`, `Dec 30, 2019 - Jan 2, 2020`: the second end has a month of its own. */
function daysThrough(context: DateContext, first: FoundDate, stated: boolean): FoundDate {
  const { text, end } = context;
  const joint = throughAt(text, first.end, end, stated);
  const between = wordBefore(text, first.start, context.floor)?.word === 'between';
  if (!joint || (joint.kind !== 'range' && !between) || first.value.length !== 10) return first;
  const other = monthAt(text, joint.end, end);
  if (!other) return first;
  const days = daysAt(text, gapEnd(text, other.end, end), end);
  if (days?.days.length !== 1) return first;
  const behind = yearBehind(context, days.end);
  const last = dayOf(behind?.year ?? first.value.slice(0, 4), other.month, days.days[0]!);
  return {
    start: first.start,
    end: behind?.end ?? days.end,
    value: acrossYears(first.value, last, stated, behind !== undefined),
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
  const between = wordBefore(text, first.start, context.floor)?.word === 'between';
  for (let count = 0; count < 6; count++) {
    const joint = jointAt(text, at, end);
    if (!joint || kind === 'range' || (joint.kind === 'range' && kind !== 'one')) break;
    const next = monthAt(text, joint.end, end);
    if (!next) break;
    const day = daysAt(text, gapEnd(text, next.end, end), end);
    if (day) break;
    months.push(next.month);
    at = next.end;
    kind = between ? 'range' : joint.kind;
  }
  if (months.length === 1) return first;
  const behind = yearBehind(context, at);
  // "the October-December quarter" of which one speaks in March is over.
  const over =
    kind === 'range' && !stated && !behind && /^\s(?:quarter|period)\b/.test(text.slice(at, at + 9));
  const now = over ? partsOf(context.today ?? '') : undefined;
  if (now && months[1]! > now.month && months[1]! > month) {
    const past = yearAfter(now.year, -1);
    return {
      start: first.start,
      end: at,
      value: join(
        months.map((one) => monthOf(past, one)),
        kind,
      ),
    };
  }
  const last = behind?.year ?? (kind === 'range' && months[1]! < month ? yearAfter(year, 1) : year);
  const opened = stated ? year : kind === 'range' && months[1]! < month ? yearAfter(last, -1) : last;
  const parts = months.map((one, place) => monthOf(place === 0 ? opened : last, one));
  return { start: first.start, end: behind?.end ?? at, value: join(parts, kind) };
}

/** `last March` is the latest one gone, `next March` the first to come, `that March` of the year told before. */
function relativeMonth(word: string, month: number, { today, told }: DateContext): Year | undefined {
  // Signed in January 1648 and ratified that May.
  if (word === 'following' && /^\d{4}-\d\d/.test(told))
    return yearAfter(told.slice(0, 4), month > Number.parseInt(told.slice(5, 7), 10) ? 0 : 1);
  if (word === 'that') return /^\d{4}/.test(told) ? told.slice(0, 4) : undefined;
  const parts = today === undefined ? undefined : partsOf(today);
  if (!parts || (word !== 'last' && word !== 'next' && word !== 'this')) return undefined;
  if (word === 'this') return parts.year;
  if (word === 'last') return month < parts.month ? parts.year : yearAfter(parts.year, -1);
  return month > parts.month ? parts.year : yearAfter(parts.year, 1);
}

const leadIn = new Set(
  'in since of by early late mid until from and to through for this that following last next during between before after till over around every each year s'.split(
    ' ',
  ),
);

/** Its May projection, the March survey: what is of a month. */
const monthly =
  /^ (?:projection|forecast|estimate|figures?|reading|data|report|survey|meeting|elections?|polls?|numbers|sales|exports|imports|budget|deadline|output|production|inflation|deliver(?:y|ies)|earnings|trade|shipments|contracts?|futures|PMI|CPI|PPI)\b/;

/** A month without a day or a year: short names and May need a word before them that makes them a month. */
function plainMonth(
  text: string,
  found: Month,
  before: string | undefined,
  year: boolean,
  edge: boolean,
): boolean {
  if (found.month === 5 && text.startsWith(' Day', found.end)) return false;
  if (year || edge) return true;
  // Apr to June.
  const joint = found.short ? jointAt(text, found.end, found.end + 16) : undefined;
  if (joint?.kind === 'range' && monthAt(text, joint.end, joint.end + 12)) return true;
  if (found.short)
    return (
      (before !== undefined && leadIn.has(before) && classAt(text, found.end) !== letter) ||
      headlined.test(text.slice(Math.max(0, found.end - 4), found.end + 24))
    );
  if (found.month === 5 || found.month === 3) {
    const joint = text.slice(found.end, found.end + 1);
    return (
      (before !== undefined && leadIn.has(before)) ||
      joint === '-' ||
      joint === '–' ||
      monthly.test(text.slice(found.end, found.end + 16))
    );
  }
  return !(
    before === undefined &&
    /^[A-Z]/.test(text.slice(gapEnd(text, found.end, found.end + 3), found.end + 3).trim())
  );
}

/** A month in a headline: CHINA AUG SOYBEAN IMPORTS, China Aug exports. */
const headlined =
  /^(?:\W?(?:JAN|FEB|APR|JUN|JUL|AUG|OCT|NOV|DEC)|SEPT?) [A-Z]{3,}|^(?:\W?(?:Jan|Feb|Apr|Jun|Jul|Aug|Oct|Nov|Dec)|Sept?) (?:exports?|imports?|CPI|PPI|PMI|GDP|retail|trade|sales|output|inflation|payrolls|jobless|factory|industrial|services|manufacturing|consumer|producer|new|home|house|auto|car|crude|steel|fiscal|credit|loans?)\b/;

/** From `first` to `last`, of which a year may be stated behind either: 24 December to 2 January ends in the year after. */
export function acrossYears(first: string, last: string, isFirst: boolean, isLast: boolean): string {
  const turns = first.slice(4) > last.slice(4) ? 1 : 0;
  const opens = isFirst || !isLast ? first : yearAfter(last.slice(0, 4), -turns) + first.slice(4);
  const closes = isLast ? last : yearAfter(first.slice(0, 4), turns) + last.slice(4);
  return `${opens}/${closes}`;
}
