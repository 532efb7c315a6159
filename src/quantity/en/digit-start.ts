/** What begins with a digit or a currency sign: a date, a number that only identifies, or a quantity. */
import { codeAt } from '../code-at.ts';
import { amountAt } from './amount.ts';
import {
  gapEnd,
  isApostrophe,
  isCapital,
  isDigit,
  isHyphen,
  isLetter,
  wordAt,
  wordBefore,
  wordEnd,
} from './chars.ts';
import { clockDate, hoursAt, isTimetabled, lapAt, leftAt, marathonAt, zoneBehind } from './clock.ts';
import type { FoundDate } from './date-context.ts';
import { dayMonthDate } from './day-month-dates.ts';
import { ageGroup, decadeEnd, decadeFrom, shortYear } from './decades.ts';
import { namedEnd, planEnd, tokenEnd } from './dismissals.ts';
import { eraDate, mayHaveEra } from './eras.ts';
import { digitsEnd, figuresAt, integerOf } from './figures.ts';
import { isChance } from './fixed-phrases.ts';
import { isGames } from './games.ts';
import { hyphenedAt } from './hyphened.ts';
import { identifierAt, lawAt, verseEnd } from './identifiers.ts';
import { listMark } from './list-mark.ts';
import { isYearTitle, listedName } from './listed-name.ts';
import { dayOfMonth, dayOfNamedMonth, isSpan } from './month-day.ts';
import { brandBefore, letteredAt, nameOf, titleAt } from './numbered-name.ts';
import { millionth } from './numeral-words.ts';
import { quantityOf } from './quantity-at.ts';
import { codeDate } from './quarters.ts';
import { baseOfManyEnd } from './rates.ts';
import { datesOf, emitDate, emitDismissed, emitQuantity, floorOf, type Scan } from './scan.ts';
import { inningsAt, scoreAt, sidesAt, tallyAt } from './scores.ts';
import { shareAt } from './shares.ts';
import { lapOf, slashAt } from './slashes.ts';
import { numericDate, reignAt, yearDate } from './year-dates.ts';
import { isYear } from './year-or-count.ts';

/** The letters of a lineage of viruses: BA.2, XBB.1.5. */
const lineage = /(?:^|[^A-Za-z.])[A-Z]{1,3}\.$/;

/** Reads at the digit at `index` and returns where to go on. */
export function readDigits(scan: Scan, index: number): number {
  const { text } = scan;
  const floor = floorOf(scan, index);
  const end = Math.min(scan.end, index + 256);
  const many = text[index] === '1' ? baseOfManyEnd(text, index, scan.last) : 0;
  if (many > 0) return emitDismissed(scan, index, many, 'phrase');
  const stop = digitsEnd(text, index, end);
  const listed = listedName(text, index, stop, floor);
  if (listed) return emitDismissed(scan, listed.start, listed.end, listed.class);
  // What follows the digits says which readings can be meant at all: most numbers are followed by a plain word.
  const next = gapEnd(text, stop, end);
  const code = next < end ? text.charCodeAt(next) : 0;
  const touched = next === stop;
  const joined = touched && isJoint(code);
  if (stop - index < 3 && (code === 115 || code === 39 || code === 0x2019)) {
    const decade = decadeEnd(text, index, stop, floor);
    const group = decade > 0 ? ageGroup(text, index, stop, decade) : undefined;
    if (group) return emitQuantity(scan, group);
    if (decade > 0) return decadeFrom(scan, index, decade, Number(integerOf(text, index, stop)));
  }
  if (stop - index === 2) {
    const short = isApostrophe(text, index - 1) ? shortYear(datesOf(scan, index), index, stop) : undefined;
    if (short) return emitDate(scan, short);
  }
  if (stop - index === 4 && (isGames(text, index) || isYearTitle(text, index)))
    return emitDismissed(scan, index, stop, 'name');
  // @dan_1987.
  if (text[index - 1] === '_') return emitDismissed(scan, index, stop, 'identifier');
  // The BA.2 subvariant.
  if (codeAt(text, index - 1) === 46 && lineage.test(text.slice(Math.max(0, index - 6), index)))
    return emitDismissed(scan, index, tokenEnd(text, stop, end), 'identifier');
  if (stop - index < 3) {
    const mark =
      touched && (code === 41 || code === 46 || code === 0xff09)
        ? listMark(text, index, stop, floor, end)
        : undefined;
    if (mark) return emitDismissed(scan, mark.start, mark.end, mark.class);
  }
  if (mayHaveEra(text, index, next, code, joined)) {
    const era = eraDate(text, index, floor, end);
    if (era) return emitDate(scan, era);
  }
  if (joined && code === 47 && papers.test(text.slice(Math.max(0, index - 21), index)))
    return emitDismissed(scan, index, tokenEnd(text, digitsEnd(text, stop + 1, end), end), 'identifier');
  // Case No. 1:23-cv-01187.
  const docket =
    joined && code === 58 ? /^\d{1,2}:\d\d-[a-z]{2}-\d{2,6}/.exec(text.slice(index, index + 18)) : null;
  if (docket) return emitDismissed(scan, index, index + docket[0].length, 'identifier');
  // 17+1, the 5+1 talks.
  const sum = touched && code === 43 && isDigit(text, stop + 1) ? tokenEnd(text, stop + 1, end) : 0;
  if (sum > 0) return emitDismissed(scan, index, sum, 'phrase');
  const verse = joined && code === 58 ? verseEnd(text, index, end) : index;
  if (verse > index) return emitDismissed(scan, index, verse, 'identifier');
  const date = dateAt(scan, index, stop, code, joined);
  if (date) return emitDate(scan, date);
  const hours = stop - index === 4 && text[index] === '0' ? hoursAt(text, index, end) : undefined;
  if (hours) return emitDate(scan, hours);
  if (joined && code === 58) {
    const lap = marathonAt(text, index, end) ?? lapAt(text, index, end) ?? leftAt(text, index, end);
    if (lap !== undefined) return emitQuantity(scan, lapOf(text, index, lap));
  }
  if (joined) {
    const slashed = code === 47 ? slashAt(scan, index, stop, end) : undefined;
    if (slashed !== undefined) return slashed;
  }
  const refused =
    identifierAt(text, index, stop, floor, end) ?? (joined ? scoreAt(text, index, floor, end) : undefined);
  if (refused) return emitDismissed(scan, refused.start, refused.end, refused.class);
  const innings =
    (code === 102 && text.startsWith('for ', next)) || (code === 119 && text.startsWith('without ', next))
      ? inningsAt(text, index, stop)
      : undefined;
  if (innings) return emitDismissed(scan, innings.start, innings.end, innings.class);
  const tally = code === 116 && text.startsWith('to ', next) ? tallyAt(text, index, stop) : undefined;
  if (tally) return emitDismissed(scan, tally.start, tally.end, tally.class);
  // The 20 millionth car.
  const nth =
    !touched && (code | 32) !== 111 ? millionth.exec(text.slice(next, Math.min(end, next + 12))) : null;
  if (nth) return emitDismissed(scan, index, next + nth[0].length, 'ordinal');
  if (touched && isLetter(text, stop)) {
    const suffix = wordAt(text, stop, end);
    if (suffix === 'th' || suffix === 'nd' || suffix === 'rd' || (suffix === 'st' && isFirst(text, stop)))
      return monthDay(scan, index) ?? ordinal(scan, index, stop + 2);
    const code =
      suffix === 'q' || suffix === 'h'
        ? codeDate(datesOf(scan, index), index, digitsEnd(text, stop + 1, end))
        : undefined;
    if (code) return emitDate(scan, code);
  }
  // The asteroid 2024 YR4.
  const body =
    stop - index === 4 && code >= 65 && code <= 90
      ? /^ [A-Z]{2}\d{1,3}\b/.exec(text.slice(stop, stop + 8))
      : null;
  if (body) return emitDismissed(scan, index, stop + body[0].length, 'name');
  const law = code >= 65 && code <= 90 && !touched ? lawAt(text, index, stop) : undefined;
  if (law) return emitDismissed(scan, law.start, law.end, law.class);
  const sides = code >= 65 && code <= 90 && !touched ? sidesAt(text, index, stop) : undefined;
  if (sides) return emitDismissed(scan, sides.start, sides.end, sides.class);
  const hyphened = joined && isHyphen(text, stop) ? hyphenedAt(text, index, stop, end) : undefined;
  if (hyphened) return emitDismissed(scan, hyphened.start, hyphened.end, hyphened.class);
  const title = isCapital(text, joined ? stop + 1 : next) ? titleAt(text, stop, end) : stop;
  if (title > stop)
    return emitDismissed(scan, index, title, joined || isDigit(text, title - 1) ? 'name' : 'identifier');
  if (touched ? code === 45 && isChance(text, stop) : code === 105 || code === 111) {
    const share = shareAt(scan, index, stop, integerOf(text, index, stop), true);
    if (share !== undefined) return share;
  }
  return numberFrom(scan, index, stop, floor, end);
}

/** What is numbered by year and number: resolution 1990/68. */
const papers =
  /\b(?:(?:resolutions?|decisions?|directives?|documents?|dockets?)|(?:Regulation|Directive|Decision) \((?:EU|EC|EEC)\)(?: No)?) $/i;

/** 1st, 21st and 101st, not 11st and 15st, which are stones. */
const isFirst = (text: string, stop: number): boolean => text[stop - 1] === '1' && text[stop - 2] !== '1';

/** Marks that join what stands before and behind them: - – : / . and their wide forms. */
const isJoint = (code: number): boolean =>
  (code >= 45 && code <= 47) || code === 58 || (code >= 0x2010 && code <= 0x2014) || code === 0xff1a;

/** A date or a time of day that begins with the digits up to `stop`; `code` is what follows them. */
function dateAt(
  scan: Scan,
  index: number,
  stop: number,
  code: number,
  joined: boolean,
): FoundDate | undefined {
  const { text, end } = scan;
  const length = stop - index;
  const letter = code | 32;
  const lettered = letter >= 97 && letter <= 122;
  if (length === 3 && !lettered) return reignAt(text, index);
  if (length > 4) return undefined;
  const dates = datesOf(scan, index);
  if (code === 46 && joined && !pointed(text, index, stop, end)) return undefined;
  const numeric = joined ? numericDate(dates, index) : undefined;
  if (numeric) return numeric;
  // am, pm, noon, o'clock; GMT and other zones behind four digits.
  const timed =
    (joined && length < 3) ||
    (lettered &&
      (length === 4 ||
        letter === 97 ||
        letter === 112 ||
        letter === 111 ||
        letter === 110 ||
        letter === 109 ||
        (letter === 116 && /^\s?to \d/.test(text.slice(stop, stop + 5)))));
  const clock = timed ? clockDate(dates, index) : undefined;
  if (clock) return clock;
  if (length < 3 && (lettered || joined || code === 44 || code > 127)) {
    const day = dayMonthDate(dates, index);
    if (day) return day;
  }
  return undefined;
}

/** Whether a decimal point may part the figures of a date or a time: a second point follows, or am and pm may. */
function pointed(text: string, index: number, stop: number, end: number): boolean {
  const last = digitsEnd(text, stop + 1, end);
  if (codeAt(text, last) === 46 && isDigit(text, last + 1)) return true;
  const letter = codeAt(text, gapEnd(text, last, end)) | 32;
  return (
    last === stop + 3 &&
    (letter === 97 ||
      letter === 112 ||
      zoneBehind.test(text.slice(last, last + 12)) ||
      isTimetabled(text, index, last))
  );
}

/** A year, a number that names, or a quantity. */
function numberFrom(scan: Scan, index: number, stop: number, floor: number, end: number): number {
  const { text } = scan;
  const amount = amountAt(text, index, floor, end);
  const year = stop - index === 4 ? yearDate(datesOf(scan, index), index) : undefined;
  if (year && (!amount || text[year.end - 1] === 's' || isYear(scan, index, amount, floor, end)))
    return emitDate(scan, year);
  if (!amount) {
    const past = Math.max(tokenEnd(text, figuresAt(text, index, end).end, end), index + 1);
    return emitDismissed(scan, index, past, 'name');
  }
  // The 1+X scheme.
  if (text[amount.end] === '+' && isCapital(text, amount.end + 1))
    return emitDismissed(scan, index, wordEnd(text, amount.end + 1, end), 'name');
  const lettered = letteredAt(text, index, amount, floor);
  if (lettered) return emitDismissed(scan, lettered.start, amount.end, lettered.class);
  const named = nameOf(text, index, amount, floor, end);
  if (named) {
    const past = namedEnd(text, amount.end, end);
    // "No. 7" tells a place, "No. 18-cv-2417" and "No. 31/2014" only identify.
    const code =
      named.class === 'ordinal' &&
      /[A-Za-z/]/.test(text.slice(index, tokenEnd(text, index, end) + 1).trimEnd());
    return emitDismissed(scan, named.start, past, code ? 'identifier' : named.class);
  }
  if (amount.end === stop + 1 && text[stop] === 's' && stop - index === 3) {
    const name = brandBefore(text, index, floor);
    return emitDismissed(scan, name >= 0 ? name : index, amount.end, 'name');
  }
  return emitQuantity(scan, quantityOf(text, amount, floor, end));
}

/** Reads at a currency sign; a sign without a number is passed over. */
export function readCurrency(scan: Scan, index: number): number {
  const floor = floorOf(scan, index);
  const end = Math.min(scan.end, index + 256);
  const amount = amountAt(scan.text, index, floor, end);
  if (!amount) return index + 1;
  // "in the $20s": somewhere from 20 up.
  if (/^0s\b/.test(scan.text.slice(amount.end - 1, amount.end + 2)))
    return emitDismissed(scan, amount.start, amount.end + 1, 'phrase');
  return emitQuantity(scan, quantityOf(scan.text, amount, floor, end));
}

/** `on the 15th` at the end of a clause is a day of the article's month, `the 15th of that month` of the one told. */
function monthDay(scan: Scan, index: number): number | undefined {
  const { text } = scan;
  const floor = floorOf(scan, index);
  const the = wordBefore(text, index, floor);
  const told = the?.word === 'the' ? dayOfNamedMonth(datesOf(scan, the.start), the.start) : undefined;
  if (told) return emitDate(scan, told);
  if (the?.word !== 'the') return undefined;
  if (wordBefore(text, the.start, floor)?.word !== 'on' && !isSpan(text, the.start)) return undefined;
  const day = dayOfMonth(datesOf(scan, index), the.start);
  return day && emitDate(scan, day);
}

/** `the 22nd`, with its article. */
function ordinal(scan: Scan, index: number, stop: number): number {
  const before = wordBefore(scan.text, index, floorOf(scan, index));
  const plan = planEnd(scan.text, stop, scan.end);
  if (plan > 0) return emitDismissed(scan, index, plan, 'name');
  return emitDismissed(scan, before?.word === 'the' ? before.start : index, stop, 'ordinal');
}
