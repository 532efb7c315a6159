/**
 * Dates in digits that name no month: years, spans of years, decades, ISO and slashed days; and the quarters
 * and halves of a year.
 */

import { dayOf, lastDay, monthOf, monthsOf, quarterOf, type Year } from './calendar.ts';
import { gapEnd, isDigit, isHyphen, isLetter, wordAt, wordBefore } from './chars.ts';
import { type DateContext, type FoundDate, yearAt, yearBehind, yearOf } from './date-context.ts';
import { edgeBefore } from './edges.ts';
import { digitsEnd } from './figures.ts';

/** `2020-03-13`, `2020/3/13`, `2020-03`, `13/03/2020`: ^ before the first digit. */
export function numericDate({ text, end }: DateContext, index: number): FoundDate | undefined {
  const a = digitsEnd(text, index, end);
  const mark = text[a];
  if (mark !== '-' && mark !== '/' && mark !== '.') return undefined;
  const b = digitsEnd(text, a + 1, end);
  if (b === a + 1 || b - a > 5) return undefined;
  const c = text[b] === mark ? digitsEnd(text, b + 1, end) : b;
  const parts = [text.slice(index, a), text.slice(a + 1, b), c > b + 1 ? text.slice(b + 1, c) : ''];
  if (c < end && (isLetter(text, c) || (text[c] === mark && isDigit(text, c + 1)))) return undefined;
  const [x, y, z] = parts.map((part) => Number.parseInt(part || '0', 10)) as [number, number, number];
  const last = c > b + 1 ? c : b;
  if (parts[0]!.length === 4 && x >= 1800 && x < 2200 && parts[1]!.length <= 2 && y >= 1 && y <= 12) {
    if (parts[2] && z >= 1 && z <= lastDay(parts[0]!, y))
      return { start: index, end: last, value: dayOf(parts[0]!, y, z) };
    if (!parts[2] && mark !== '.' && parts[1]!.length === 2 && parts[1]!.startsWith('0'))
      return { start: index, end: b, value: monthOf(parts[0]!, y) };
    return undefined;
  }
  if (parts[2]?.length !== 4 || z < 1800 || z >= 2200 || parts[0]!.length > 2) return undefined;
  const [day, month] = y > 12 ? [y, x] : [x, y];
  if (month < 1 || month > 12 || day < 1 || day > lastDay(parts[2], month)) return undefined;
  const uncertain =
    x !== y && x <= 12 && y <= 12 ? 'the day and the month may be the other way round' : undefined;
  return { start: index, end: last, value: dayOf(parts[2], month, day), uncertain };
}

/** `2020`, `1990s`, `2016-20`, `2019/20`, `2018 to 2020`. */
export function yearDate(context: DateContext, index: number): FoundDate | undefined {
  const { text, floor } = context;
  const first = yearAt(context, index);
  if (!first) return undefined;
  if (/^(?:s|'s|’s)(?![a-z])/.test(text.slice(first.end, first.end + 3)) && first.year.endsWith('0')) {
    const plain = text[first.end] === 's';
    // "the 1930's" is a decade, "2020's first quarter" belongs to a year.
    if (plain || /^(?:the|early|late|mid)$/.test(wordBefore(text, index, floor)?.word ?? ''))
      return {
        start: decadeStart(text, index, floor),
        end: first.end + (plain ? 1 : 2),
        value: `${first.year}/${first.year.slice(0, 3)}9`,
      };
  }
  if (isLetter(text, first.end)) return undefined;
  const edge = edgeBefore(text, index, floor);
  if (edge) {
    const value =
      edge.kind === 'end'
        ? dayOf(first.year, 12, 31)
        : edge.kind === 'start'
          ? monthOf(first.year, 1)
          : first.year;
    return { start: edge.start, end: first.end, value };
  }
  const through = spanEnd(context, first.end, first.year, index);
  return {
    start: index,
    end: through?.end ?? first.end,
    value: through ? `${first.year}/${through.year}` : first.year,
  };
}

function decadeStart(text: string, index: number, floor: number): number {
  const before = wordBefore(text, index, floor);
  return before?.word === 'the' ? before.start : index;
}

/** The second year of a span; `2016-20` has only its last two digits. */
function spanEnd(
  context: DateContext,
  index: number,
  year: Year,
  start: number,
): { readonly year: Year; readonly end: number } | undefined {
  const { text, floor, end } = context;
  let at = gapEnd(text, index, end);
  const mark = text[at] ?? '';
  if ('-–—~/'.includes(mark) && mark !== '') {
    at = gapEnd(text, at + 1, end);
    const full = yearAt(context, at, true);
    if (full) return full.year > year ? full : undefined;
    const stop = digitsEnd(text, at, end);
    // 2003-4.
    if (
      stop - at === 1 &&
      mark !== '/' &&
      at === index + 1 &&
      text[at]! > year[3]! &&
      !isLetter(text, stop) &&
      !/^[-–.,/%]?\d|^%/.test(text.slice(stop, stop + 2))
    )
      return { year: year.slice(0, 3) + text[at], end: stop };
    if (stop - at !== 2 || at !== index + 1 || isLetter(text, stop) || '-/%'.includes(text[stop] ?? ' '))
      return undefined;
    const short = year.slice(0, 2) + text.slice(at, stop);
    return short > year ? { year: short, end: stop } : undefined;
  }
  const word = wordAt(text, at, end);
  const opener = wordBefore(text, start, floor)?.word;
  const joins = word === 'to' || word === 'through' || (word === 'and' && opener === 'between');
  if (!joins || at === index) return undefined;
  const full = yearAt(context, gapEnd(text, at + word.length, end), true);
  return full && full.year > year ? full : undefined;
}

const counts: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
]);
const nth: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
  ['final', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** `the first quarter of 2020`, `first half`, `the first three quarters`, `the first two months of the year`. */
export function quarterDate(
  context: DateContext,
  index: number,
  word: string,
  wordEnd: number,
): FoundDate | undefined {
  const { text, floor, end, today } = context;
  const place = nth.get(word);
  if (place === undefined) return undefined;
  let at = isHyphen(text, wordEnd) ? wordEnd + 1 : gapEnd(text, wordEnd, end);
  const number = numberAt(text, at, end);
  if (number) at = isHyphen(text, number.end) ? number.end + 1 : gapEnd(text, number.end, end);
  const noun = wordAt(text, at, end);
  const stop = at + noun.length;
  const behind = yearBehind(context, stop);
  const year = behind?.year ?? yearOf(today, 0);
  const span = spanOf(place, number?.value, noun, year, behind !== undefined);
  if (!span || (word === 'last' && !behind)) return undefined;
  const match = behind === undefined && number === undefined ? ofMatch(text, index, stop, end) : 'no';
  if (match === 'yes') return undefined;
  const uncertain = match === 'maybe' ? 'a part of the year or of a match' : undefined;
  const before = wordBefore(text, index, floor);
  return {
    uncertain,
    start: before?.word === 'the' ? before.start : index,
    end: behind?.end ?? stop,
    value: span,
  };
}

/** Whether a half or a quarter is one of a match: its words stand near, and none of business. */
function ofMatch(text: string, index: number, stop: number, end: number): 'yes' | 'no' | 'maybe' {
  const near = text.slice(Math.max(0, index - 120), Math.min(end, stop + 120));
  if (!playing.test(near)) return 'no';
  return trading.test(near) ? 'maybe' : 'yes';
}

const playing =
  /\b(?:goals?|scored|scoring|goalless|kick-?off|half-?time|penalty|striker|midfielder|defender|goalkeeper|touchdowns?|tries|baskets?|rebounds|possession|referee|substitute|extra time|injury time|shots?|overtime|assists|turnovers|free throws|minutes? (?:left|remaining)|matches|quarterback|football|rugby|basketball|outscored|halftime|soccer|(?:game|match) of|minutes? (?:into|from|later|after|before))\b/i;
const trading =
  /%|\b(?:per ?cent|percent|profits?|revenues?|sales|economy|economic|growth|output|exports|imports|earnings|GDP|investment|billion|million|year)\b/i;

function numberAt(text: string, index: number, end: number): { value: number; end: number } | undefined {
  const digits = digitsEnd(text, index, end);
  if (digits > index && digits - index < 3)
    return { value: Number.parseInt(text.slice(index, digits), 10), end: digits };
  const word = wordAt(text, index, end);
  const value = counts.get(word);
  return value === undefined ? undefined : { value, end: index + word.length };
}

function spanOf(
  place: number,
  number: number | undefined,
  noun: string,
  year: Year,
  stated: boolean,
): string | undefined {
  if (noun === 'quarter' && number === undefined) return quarterOf(year, place);
  if (noun === 'half' && number === undefined && place < 3)
    return place === 1 ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12);
  if (place !== 1 || number === undefined || number < 2) return undefined;
  if (noun === 'quarters' && number < 4) return `${quarterOf(year, 1)}/${quarterOf(year, number)}`;
  if ((noun === 'months' || noun === 'month') && number < 12 && (stated || number < 12))
    return monthsOf(year, 1, number);
  return undefined;
}

/** `Q1 2020`, `H1`, `3Q20`, `Q3 of last year`: the token from `index` to `stop` holds letters and digits. */
export function codeDate(context: DateContext, index: number, stop: number): FoundDate | undefined {
  const { text, today } = context;
  const match = /^(?:([QH])([1-4])|([1-4])([QH])(\d\d)?|(FY)(\d{4}|\d\d)(?:[-–](\d\d))?)$/.exec(
    text.slice(index, stop),
  );
  if (!match) return undefined;
  const [, kind1, part1, part2, kind2, short, fiscal, fy, through] = match;
  if (fiscal) {
    const year = fy!.padStart(4, '20');
    return { start: index, end: stop, value: through ? `${year}/${year.slice(0, 2)}${through}` : year };
  }
  const behind = short ? undefined : yearBehind(context, stop);
  const fiscalYear = short || behind ? null : /^ ?FY ?(\d{4}|\d\d)(?!\d)/.exec(text.slice(stop, stop + 8));
  const year = short
    ? `20${short}`
    : fiscalYear
      ? fiscalYear[1]!.padStart(4, '20')
      : (behind?.year ?? yearOf(today, 0));
  const part = Number.parseInt((part1 ?? part2)!, 10);
  const half = (kind1 ?? kind2) === 'H';
  if (half && part > 2) return undefined;
  const value = half ? monthsOf(year, part * 6 - 5, part * 6) : quarterOf(year, part);
  return { start: index, end: behind?.end ?? stop + (fiscalYear?.[0].length ?? 0), value };
}
