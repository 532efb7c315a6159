/**
 * A date told from another that both texts tell: 5月3日报案；5月10日落网 is "on May 3 … a week later", 1406年始建，14年后建成
 * "begun in 1406 and finished in 1420". Nothing is lost by it: the date makes the time, and the time the date.
 */
import type { Language } from '../../model/text.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import { addRationals, type Rational, rational, subtractRationals } from '../../quantity/rational.ts';
import { absolute, sameRational } from '../../quantity/rounding.ts';
import { dateDistance } from './date.ts';
import type { Place } from './message.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase } from './unit.ts';

/** Both texts without the dates and the times that make each other. */
export function laterSettled(zhText: Statement, enText: Statement): readonly [zh: Statement, en: Statement] {
  const [own, other] = stretchSettled(zhText, enText);
  const [en, zh] = stretchSettled(other, own);
  const told = [...laterTold(zh, en), ...laterTold(en, zh)];
  if (told.length === 0) return [zh, en];
  const without = (statement: Statement): Statement => ({
    ...statement,
    terms: statement.terms.filter((term) => !told.some((one) => one.term === term)),
    dates: statement.dates.filter((date) => !told.some((one) => one.date === date)),
  });
  return [without(zh), without(en)];
}

/** A length of time that a text tells to a date or from one. */
interface Time {
  readonly dimension: 'days' | 'months';
  readonly length: Rational;
  /** The date at its end may be its last day. */
  readonly isStretch: boolean;
  /** None for "a week later", whose article is no number. */
  readonly term?: Term | undefined;
}

/** 5月14日至16日 is "the three-day meeting, which opens on May 14": a stretch told by one end and its length. */
function stretchSettled(own: Statement, other: Statement): readonly [own: Statement, other: Statement] {
  for (const date of own.dates) {
    const ends = date.value.split('/').map((value) => ({ ...date, value }));
    if (ends.length !== 2 || other.dates.some((d) => d.value.includes('/') && agrees(date, d))) continue;
    const told = ends.find((end) => other.dates.some((d) => hasDay(d) && agrees(end, d)));
    const [from, to] = ends.map(momentOf);
    const gap = told && from && to && daysBetween(from, to);
    if (!gap) continue;
    const term = other.terms.find(
      ({ measure, lo, isRange }) =>
        measure.dimension === 'days' &&
        !isRange &&
        [gap, addRationals(gap, rational(1n))].some((days) => sameRational(days, inBase(lo, measure))),
    );
    if (!term || own.terms.some((t) => sameTime(t, term))) continue;
    return [
      { ...own, dates: own.dates.map((d) => (d === date ? told : d)) },
      { ...other, terms: other.terms.filter((t) => t !== term) },
    ];
  }
  return [own, other];
}

interface Told {
  /** The date that is told by the time; none where the other text has a part of it. */
  readonly date: DateMention | undefined;
  readonly term: Term | undefined;
}

/** What `own` tells by two dates and `other` by the first and the time that lies between. */
function laterTold(own: Statement, other: Statement): readonly Told[] {
  // 1974年发现；50年后的2024年: the time is told by both, and makes the date that only one of them has.
  const times = timesOf(other).map((time) =>
    own.terms.some((t) => time.term && sameTime(t, time.term)) ? { ...time, term: undefined } : time,
  );
  if (times.length === 0) return [];
  const isFree = other.dates.every((date) => own.dates.some((d) => agrees(date, d)));
  const same = (date: DateMention): readonly DateMention[] => other.dates.filter((d) => agrees(date, d));
  // 1月12日14时55分 is "two days before … at 2.55pm": its day is told nowhere else.
  const known = own.dates.filter((date) => same(date).some((d) => hasDay(d) || !hasDay(date)));
  const alone = own.dates.filter((date) => !known.includes(date));
  return times.flatMap((time) => {
    const date =
      time.term || isFree
        ? alone.find((later) => known.some((first) => isApart(first, later, time)))
        : undefined;
    return date ? [{ date: same(date).length > 0 ? undefined : date, term: time.term }] : [];
  });
}

function timesOf(statement: Statement): readonly Time[] {
  const told = statement.terms.flatMap((term): Time[] => {
    const { dimension } = term.measure;
    if ((dimension !== 'days' && dimension !== 'months') || term.isRange || !term.hedges.includes('none'))
      return [];
    if (!lies(term, statement)) return [];
    return [
      { dimension, length: inBase(term.lo, term.measure), isStretch: isStretch(term, statement), term },
    ];
  });
  if (statement.language === 'zh') return told;
  const ones = [...statement.text.matchAll(oneLater)].map(([, unit]): Time => {
    const [dimension, length] = oneOf[unit!.toLowerCase()]!;
    return { dimension, length: rational(length), isStretch: false };
  });
  return [...told, ...ones];
}

const oneLater =
  /\ban? (day|week|fortnight|month|year|decade) (?:later|after(?:ward|wards)?|before|earlier)\b/gi;
const oneOf: Readonly<Record<string, readonly [dimension: Time['dimension'], length: bigint]>> = {
  day: ['days', 1n],
  week: ['days', 7n],
  fortnight: ['days', 14n],
  month: ['months', 1n],
  year: ['months', 12n],
  decade: ['months', 120n],
};

const agrees = (a: DateMention, b: DateMention): boolean =>
  a.value !== '' && b.value !== '' && dateDistance(a, b) === undefined;

const hasDay = ({ value }: DateMention): boolean => /-\d{2}(?:T|$)/.test(value);

const sameTime = (a: Term, b: Term): boolean =>
  a.measure.dimension === b.measure.dimension &&
  sameRational(inBase(a.lo, a.measure), inBase(b.lo, b.measure));

/** What says that a time is counted from, or to, a date. */
const behind: Readonly<Record<Language, RegExp>> = {
  zh: /^[之以]?[后後前]|^(?:[来來]|[间間])/u,
  en: /^,? (?:later|after(?:ward|wards)?|on|before|earlier|behind|late|ahead)\b/,
};
const before: Readonly<Record<Language, RegExp>> = {
  zh: /(?:[会會工学學假展]期|[为為]期|[历歷][时時]|持[续續]|共)[^，。；\d]{0,3}$/u,
  en: /\b(?:after|within|in|for|spen[dt]|took|lasting|lasted)(?: (?:just|only|exactly|another|some))? $/i,
};
const lies = ({ start, end }: Term, { text, language }: Statement): boolean =>
  behind[language].test(text.slice(end, end + 12)) ||
  before[language].test(text.slice(Math.max(0, start - 16), start));

/** A stretch that ends with the day told: 会期六天 from the 5th runs "through November 10". */
const isStretch = ({ start }: Term, { text }: Statement): boolean =>
  /(?:[会會工学學假展]期|[为為]期|共)[^，。；\d]{0,3}$|\bfor $/u.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** Whether the two dates are as far apart as `time` is long. */
function isApart(first: DateMention, later: DateMention, { dimension, length, isStretch }: Time): boolean {
  const [a, b] = [momentOf(first), momentOf(later)];
  if (!a || !b) return false;
  const gap = dimension === 'days' ? daysBetween(a, b) : monthsBetween(a, b);
  if (gap === undefined || gap.n === 0n) return false;
  return (
    sameRational(absolute(gap), length) ||
    (isStretch &&
      dimension === 'days' &&
      gap.n > 0n &&
      sameRational(gap, subtractRationals(length, rational(1n))))
  );
}

/** What a date prints; the year of the text where it prints none. */
interface Moment {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly minute: number | undefined;
}

const shape = /^(?:(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}))?)?)?(?:T(\d{2}):(\d{2}))?$/;

function momentOf({ value }: DateMention): Moment | undefined {
  const found = shape.exec(value);
  if (!found) return undefined;
  const [year, month, day, hours, minutes] = found
    .slice(1)
    .map((part) => (part === undefined || part.startsWith('X') ? undefined : Number(part)));
  return { year, month, day, minute: hours === undefined ? undefined : 60 * hours + minutes! };
}

/** In days, from one date of the calendar to another or from one time of a day to another. */
function daysBetween(a: Moment, b: Moment): Rational | undefined {
  const isOneDay = a.day === b.day || a.day === undefined || b.day === undefined;
  if (isOneDay)
    return a.minute === undefined || b.minute === undefined
      ? undefined
      : rational(BigInt(b.minute - a.minute), 1440n);
  const month = a.month ?? b.month;
  if (month === undefined) return rational(BigInt(b.day! - a.day!));
  const year = a.year ?? b.year ?? commonYear;
  const dayOf = ({ year: own = year, month: told = month, day }: Moment): number =>
    Date.UTC(own, told - 1, day) / dayLength;
  return rational(BigInt(dayOf(b) - dayOf(a)));
}
const commonYear = 2023;
const dayLength = 86_400_000;

/** In months, between two years, two months or two days of one number. */
function monthsBetween(a: Moment, b: Moment): Rational | undefined {
  if (a.day !== b.day || (a.month === undefined) !== (b.month === undefined)) return undefined;
  if (a.month === undefined) return years(a, b);
  if ((a.year === undefined) !== (b.year === undefined)) return undefined;
  return rational(BigInt(12 * ((b.year ?? 0) - (a.year ?? 0)) + b.month! - a.month));
}

const years = (a: Moment, b: Moment): Rational | undefined =>
  a.year === undefined || b.year === undefined ? undefined : rational(BigInt(12 * (b.year - a.year)));

/** 两周后 as "a week later": the time from a date, told by its article alone and another. */
export function laterApart(zh: Statement, en: Statement): readonly [zh: Place, en: Place] | undefined {
  const [told, ...others] = en.text.matchAll(oneLater);
  if (!told || others.length > 0) return undefined;
  const [term, ...more] = zh.terms.filter(
    ({ end, hedges, isRange }) =>
      behind.zh.test(zh.text.slice(end, end + 3)) && hedges.includes('none') && !isRange,
  );
  if (!term || more.length > 0) return undefined;
  const [dimension, length] = oneOf[told[1]!.toLowerCase()]!;
  const isOther =
    term.measure.dimension === dimension &&
    !sameRational(inBase(term.lo, term.measure), rational(length)) &&
    !en.terms.some((t) => sameTime(t, term));
  return isOther ? [term, { start: told.index, end: told.index + told[0].length, text: told[0] }] : undefined;
}
