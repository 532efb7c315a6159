/** Quarters, halves, first and last months of a year: `the first quarter of 2020`, `Quarter 2 2016`, `Q1 2020`, `H1`, `3Q20`. */

import { dayOf, lastDay, monthsOf, quarterOf, type Year } from './calendar.ts';
import { gapEnd, isCapital, isHyphen, wordAt, wordBefore } from './chars.ts';
import { type DateContext, type FoundDate, likelyYear, yearBehind, yearOf } from './date-context.ts';
import { edgeBefore } from './edges.ts';
import { digitsEnd } from './figures.ts';

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

/** `the first quarter of 2020`, `first half`, `the first three quarters`, `the last two months of the year`. */
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
  const year =
    behind?.year ??
    (noun === 'quarter' && number === undefined
      ? likelyYear(context, index, 3 * place - 2, false)
      : yearOf(today, 0));
  // The first half-hour, the first half century; of another century than the year's.
  if (noun === 'half' && divided.test(text.slice(stop, Math.min(end, stop + 9)))) return undefined;
  if (!behind && ofOther.test(text.slice(stop, Math.min(end, stop + 40)))) return undefined;
  // The first half of the 1970s.
  if (behind && text[behind.end] === 's' && behind.year?.endsWith('0'))
    return noun === 'half' && place < 3
      ? { start: theBefore(text, index, floor), end: behind.end + 1, value: fiveYears(behind.year, place) }
      : undefined;
  const span = spanOf(place, number?.value, noun, year, behind !== undefined);
  if (!span || (word === 'last' && !behind)) return undefined;
  const match = behind === undefined && number === undefined ? ofMatch(text, index, stop, end) : 'no';
  if (match === 'yes') return undefined;
  const uncertain = match === 'maybe' ? 'a part of the year or of a match' : undefined;
  const start = theBefore(text, index, floor);
  const edge = edgeBefore(text, start, floor);
  const last = edge?.kind === 'end' ? lastDayOf(span, year) : undefined;
  return {
    uncertain,
    start: last ? edge!.start : start,
    end: behind?.end ?? stop,
    value: last ?? span,
  };
}

/** Where the article before `index` begins, or `index`. */
function theBefore(text: string, index: number, floor: number): number {
  const before = wordBefore(text, index, floor);
  return before?.word === 'the' ? before.start : index;
}

const fiveYears = (decade: string, half: number): string =>
  half === 1 ? `${decade}/${decade.slice(0, 3)}4` : `${decade.slice(0, 3)}5/${decade.slice(0, 3)}9`;

/** Of a quarter or a half; `the end of the first quarter` is its last day, as the end of March is. */
function lastDayOf(span: string, year: Year): string | undefined {
  const [, quarter, until] = /^.{4}-(?:Q(\d)$|\d\d\/.{4}-(\d\d)$)/.exec(span) ?? [];
  const month = quarter ? 3 * Number.parseInt(quarter, 10) : Number.parseInt(until ?? '0', 10);
  return month > 0 ? dayOf(year, month, lastDay(year, month)) : undefined;
}

/** Of a century, a film, a season, somebody's term: of anything but a year. */
const ofOther =
  /^ of (?:the|this|that|last|an?|his|her|its|their|my|our|each|every) (?!(?:[\w'’-]{1,16} ){0,3}(?:year|FY|\d{4}(?!s)|20\d\d|same|period))[\w'’-]/;
const divided = /^[\s-](?:hour|minute|mile|dozen|marathon|century|centuries|decade|kilo)/;

/** `Quarter 2 2016`, `Quarter 3 of last year`. */
export function numberedQuarter(context: DateContext, index: number, stop: number): FoundDate | undefined {
  const { text, today } = context;
  const number = isCapital(text, index) ? /^ ([1-4])(?![\w.,%]*\d|%)/.exec(text.slice(stop, stop + 6)) : null;
  if (!number) return undefined;
  const bracket = /^ \([A-Z][a-z.]+ ?(?:to|-|–) ?[A-Z][a-z.]+(?=\) (?:19|20)\d\d)/.exec(
    text.slice(stop + 2, stop + 40),
  );
  const later = bracket && yearBehind(context, stop + 2 + bracket[0].length);
  const behind = later ? { year: later.year, end: stop + 2 } : yearBehind(context, stop + 2);
  const year = behind?.year ?? yearOf(today, 0);
  return {
    start: index,
    end: behind?.end ?? stop + 2,
    value: quarterOf(year, Number.parseInt(number[1]!, 10)),
  };
}

/** Whether a half or a quarter is one of a match: its words stand near, and none of business. */
function ofMatch(text: string, index: number, stop: number, end: number): 'yes' | 'no' | 'maybe' {
  const near = text.slice(Math.max(0, index - 120), Math.min(end, stop + 120));
  if (!playing.test(near)) return 'no';
  return trading.test(near) ? 'maybe' : 'yes';
}

const playing =
  /\b(?:goals?|scored|scoring|goalless|kick-?off|half-?time|rallied|comeback|points (?:down|behind)|to win \d|penalty|striker|midfielder|defender|goalkeeper|touchdowns?|tries|baskets?|rebounds|possession|referee|substitute|extra time|injury time|shots?|overtime|assists|turnovers|free throws|minutes? (?:left|remaining)|matches|quarterback|football|rugby|basketball|outscored|halftime|soccer|(?:game|match) of|minutes? (?:into|from|later|after|before)|headers?|(?:cross)?bar|hit the post|woodwork|on aggregate|at the break|on penalties|wingers?|off the bench|booked|(?:ran|runs?|swam|rode|skied|cycled|raced) the|(?:red|yellow) cards?|sent off|limped off|substituted|home side|visitors|equali[sz]\w+|the better (?:team|side)|free[- ]kick|(?:the|half-time) whistle|\d{1,2}-\d{1,2} (?:down|up|ahead|behind|lead|win|victory|defeat|loss|draw))\b/i;
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
  if (number === undefined || number < 2) return undefined;
  // The last six months may be of any time, those of 2020 are of it.
  const isEnd = place === 4 && stated;
  if (place !== 1 && !isEnd) return undefined;
  if (noun === 'quarters' && number < 4)
    return isEnd
      ? `${quarterOf(year, 5 - number)}/${quarterOf(year, 4)}`
      : `${quarterOf(year, 1)}/${quarterOf(year, number)}`;
  if ((noun === 'months' || noun === 'month') && number < 12)
    return isEnd ? monthsOf(year, 13 - number, 12) : monthsOf(year, 1, number);
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
    const slashed = through ?? /^\/(\d\d)(?![\d/])/.exec(text.slice(stop, stop + 4))?.[1];
    const end = stop + (through || !slashed ? 0 : 3);
    return { start: index, end, value: slashed ? `${year}/${year.slice(0, 2)}${slashed}` : year };
  }
  // Q2'21.
  const glued = short ? undefined : /^['’](\d\d)(?!\d)/.exec(text.slice(stop, stop + 4))?.[1];
  const behind = short || glued ? undefined : yearBehind(context, stop);
  const fiscalYear =
    short || glued || behind ? null : /^ ?FY ?(\d{4}|\d\d)(?!\d)/.exec(text.slice(stop, stop + 8));
  const year =
    short || glued
      ? `20${short ?? glued}`
      : fiscalYear
        ? fiscalYear[1]!.padStart(4, '20')
        : (behind?.year ?? yearOf(today, 0));
  const part = Number.parseInt((part1 ?? part2)!, 10);
  const half = (kind1 ?? kind2) === 'H';
  if (half && part > 2) return undefined;
  const value = half ? monthsOf(year, part * 6 - 5, part * 6) : quarterOf(year, part);
  return { start: index, end: behind?.end ?? stop + (glued ? 3 : (fiscalYear?.[0].length ?? 0)), value };
}
