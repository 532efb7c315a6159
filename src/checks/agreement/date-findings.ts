/** What the dates of the two texts disagree in: paired, compared, and those that only one of them states. */
import type { DateMention } from '../../quantity/quantity.ts';
import { dateDistance, dateGap, endsOf, isExplicit, membersOf, toldBare } from './date.ts';
import { dateExcused, isYearBetween } from './date-excuse.ts';
import { edgesApart } from './edge.ts';
import { festivalsApart, isFestivalDay } from './festival.ts';
import { type Disagreement, finding } from './finding.ts';
import { countedAlike, countsApart, oneCountApart } from './from-today.ts';
import { laterApart } from './later.ts';
import { lunarAsSolar } from './lunar.ts';
import { match } from './match.ts';
import { type Place, placeOf, placeOfDate } from './message.ts';
import { monthToldApart } from './month-told.ts';
import {
  comparedTurned,
  partsOfDayApart,
  pointedTo,
  seasonsApart,
  weekdayAlone,
  weekdaysApart,
} from './relative.ts';
import type { Statement } from './statement.ts';
import { yearToldApart } from './year-told.ts';

/** Lists of dates apart where the other side has no such list. */
function datesFor(own: Statement, other: Statement): readonly DateMention[] {
  const dates = own.dates.filter((date) => !isWeekdayOfNext(date, own) && !isDayBefore(date, own, other));
  return dates.flatMap((date) =>
    other.dates.some((d) => d.value.match(/[,/]/) && dateDistance(date, d) === undefined)
      ? [date]
      : membersOf(date).flatMap((member) => endsOf(member, other.dates)),
  );
}

/** 公元前三世纪 as "the third century AD". */
function erasApart(zh: Statement, en: Statement): readonly [Place, Place] | undefined {
  const [own, other] = [placeOf(/(?:公元|西元)前/u, zh.text), placeOf(/\bBCE?\b|\bB\.C\./, en.text)];
  if (own && !other) {
    const told = placeOf(/\bcentury\b(?! ago)|\bA\.?D\b|\bCE\b/, en.text);
    return told && [own, told];
  }
  const told =
    other && !own && !/前\s?[\d一二三四五六七八九十百]+\s?(?:年|世[纪紀])|[纪紀]元前/u.test(zh.text)
      ? placeOf(/[年代世][纪紀]?/u, zh.text)
      : undefined;
  return told && other ? [told, other] : undefined;
}

/** 昨又续涨，较前日高 is "more than the day before": the day before the one told, and not before yesterday. */
const isDayBefore = (
  { start, exact }: DateMention,
  { text, language }: Statement,
  other: Statement,
): boolean =>
  language === 'zh' &&
  /^前[日天]$/u.test(exact) &&
  /[较較比]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  /\b(?:the day before|(?:the )?previous day|a day earlier)\b(?! yesterday)/i.test(other.text);

/** "On Saturday, 12 October" is one date. */
const isWeekdayOfNext = (date: DateMention, { text, dates, language }: Statement): boolean =>
  language === 'en' &&
  /^\w+day$/i.test(date.exact) &&
  dates.some(
    ({ start, value }) =>
      start > date.end &&
      start - date.end <= 6 &&
      /-\d\d$/.test(value) &&
      /^,? (?:the )?$/.test(text.slice(date.end, start)),
  );

export function* dateFindings(zhSide: Statement, enSide: Statement): Generator<Disagreement> {
  const zh = { ...zhSide, dates: datesFor(zhSide, enSide) };
  const en = { ...enSide, dates: datesFor(enSide, zhSide) };
  const era = erasApart(zhSide, enSide);
  if (era) yield finding('date', ...era);
  const told = countsApart(zh, en) ?? comparedTurned(zh, en);
  for (const apart of [
    weekdaysApart(zh, en),
    seasonsApart(zh, en),
    partsOfDayApart(zh, en),
    placesOf(told) ?? oneCountApart(zhSide, enSide) ?? yearToldApart(zhSide, enSide),
    festivalsApart(zh, en),
    placesOf(edgesApart(zh, en)),
    placesOf(lunarAsSolar(zh, en)),
    monthToldApart(zhSide, enSide),
    laterApart(zhSide, enSide),
  ])
    if (apart) yield finding('date', ...apart);
  const { pairs, aLeft, bLeft } = match(zh.dates, en.dates, dateGap);
  for (const { a, b, distance } of pairs) {
    if (distance >= 1 && isQuarterBefore(a, b, zh)) continue;
    if (distance >= 1) {
      yield finding('date', placeOfDate(a), placeOfDate(b));
      continue;
    }
    // "At 6 a.m. yesterday" for 昨日: a time of day that the other text has nowhere.
    if (
      hasClock(b) &&
      !zh.dates.some(hasClock) &&
      !(toldHour.test(b.exact) ? clockTime : dayPart).test(zh.text)
    )
      yield finding('added', undefined, placeOfDate(b));
    // 8月23日20时30分 as "at 8:30 p.m.": the day is told nowhere.
    if (losesDay(a, b, enSide)) yield finding('left-out', placeOfDate(a), undefined);
    if (losesDay(b, a, zhSide)) yield finding('added', undefined, placeOfDate(b));
    if (losesYear(a, b, enSide)) yield finding('left-out', placeOfDate(a), undefined);
    if (losesYear(b, a, zhSide)) yield finding('added', undefined, placeOfDate(b));
    // "In May next year" for 明年.
    if (addsMonth(b, a, zh) && !isFestivalDay(b, zh)) yield finding('added', undefined, placeOfDate(b));
    if (addsMonth(a, b, en) && !isFestivalDay(a, en)) yield finding('left-out', placeOfDate(a), undefined);
    if (hasClock(a) && !en.dates.some(hasClock) && !dayPart.test(en.text))
      yield finding('left-out', placeOfDate(a), undefined);
  }
  const years = pairs.some(({ distance }) => distance >= 1) ? undefined : yearsApart(zhSide, enSide);
  if (years) yield finding('date', placeOfDate(years[0]), placeOfDate(years[1]));
  // What both texts count from the day of the text is no other date as well; 今日（11月5日） says the day too.
  const settled = new Set(
    pairs.filter(({ a, b }) => countedAlike(a, b) && !bracketed.test(a.exact)).flatMap(({ a, b }) => [a, b]),
  );
  const [lost, extra] = [
    weekdayAlone(zhSide, enSide, [...settled]),
    weekdayAlone(enSide, zhSide, [...settled]),
  ];
  if (lost) yield finding('left-out', lost, undefined);
  if (extra) yield finding('added', undefined, extra);
  const gap = (date: DateMention, d: DateMention, { language }: Statement): number | undefined =>
    language === 'zh' ? dateGap(date, d) : dateGap(d, date);
  const stated = (date: DateMention, own: Statement, other: Statement): boolean =>
    isExplicit(date) &&
    !(/^\d+:\d+$/.test(date.exact) && other.text.replaceAll('：', ':').includes(date.exact)) &&
    !pointedTo(date, own, other) &&
    !other.dates.some((d) => !settled.has(d) && (gap(date, d, own) ?? 1) < 1) &&
    !other.terms.some((term) => toldBare(date, term)) &&
    !isYearBetween(date, own, own.language === 'zh' ? enSide : zhSide) &&
    !dateExcused(date, own, other);
  for (const date of aLeft) if (stated(date, zh, en)) yield finding('left-out', placeOfDate(date), undefined);
  for (const date of bLeft) if (stated(date, en, zh)) yield finding('added', undefined, placeOfDate(date));
}

/** 第三季度…上一季度 as "the second quarter". */
function isQuarterBefore({ exact }: DateMention, en: DateMention, { dates }: Statement): boolean {
  const quarterOf = ({ value }: DateMention): number => Number(/-Q([1-4])$/.exec(value)?.[1]);
  return (
    /^[上前]一?[个個]?季/u.test(exact) &&
    dates.some((date) => (quarterOf(date) + 2) % 4 === quarterOf(en) - 1)
  );
}

/** Whether `date` prints a year, and the other text no year at all. */
const losesYear = (
  date: DateMention,
  { exact }: DateMention,
  { text, dates, language }: Statement,
): boolean =>
  date.exact.search(printedYear) >= 0 &&
  exact.search(printedYear) < 0 &&
  !dates.some((d) => /^\d{4}/.test(d.value)) &&
  !(
    language === 'zh'
      ? /年|\d{4}/u
      : /\byears?\b|\b(?:middle|end|turn) of the (?:century|decade)\b|\bmid-?century\b|\bannual|\d{4}|['’]\d\d\b/i
  ).test(text);

/** Whether the other text has only the time of a day that `date` prints, and no day that it may mean. */
const losesDay = (date: DateMention, { value }: DateMention, { text, dates, language }: Statement): boolean =>
  /^[\dX]{4}-[\dX]{2}-\d{2}T\d/.test(date.value) &&
  /\d/.test(date.exact) &&
  /^T\d/.test(value) &&
  !dates.some((d) => /^[\dX]{4}-[\dX]{2}-/.test(d.value)) &&
  !(language === 'zh' ? anyDayZh : anyDayEn).test(text);
/** Narrower than what a weekday may be told by: a part of a day is none. */
const anyDayZh = /[今昨明前后後当當次翌同][天日晚晨早夜]|[日天号號周週]|星期|礼拜|禮拜|[春秋]节|除夕|元旦/u;
const anyDayEn =
  /\b(?:\w*days?|tonight|yesterday|tomorrow|eve|\d{1,2}(?:st|nd|rd|th)|weekend|Christmas|festival|local time)\b|\b(?:last|that|the) (?:night|morning|evening|afternoon)\b/i;

const printedYear = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d| ?(?:GMT|UTC|hours))/g;

/** The one year that each text prints and the other does not, where both print as many: a year of the other may hide behind its 去年. */
function yearsApart(zh: Statement, en: Statement): readonly [DateMention, DateMention] | undefined {
  const yearsOf = ({ dates }: Statement) =>
    dates.flatMap((date) => (date.exact.match(printedYear) ?? []).map((year) => ({ date, year })));
  const [own, other] = [yearsOf(zh), yearsOf(en)];
  if (own.length !== other.length) return undefined;
  const { aLeft, bLeft } = match(own, other, (a, b) => (a.year === b.year ? 0 : undefined));
  return aLeft.length === 1 && bLeft.length === 1 ? [aLeft[0]!.date, bLeft[0]!.date] : undefined;
}

/** A time of day that is no end of a day: 截至3月10日24时 is as often "by March 10". */
const hasClock = ({ value }: DateMention): boolean => /T(?!00:00|24:00)/.test(value);
/** 傍晚 says no half past six. */
const toldHour = /\bpast\b|o['’]clock|\d[:.]\d\d/i;
const clockTime = /[\d一二两兩三四五六七八九十]\s?[时時点點]|[:：]\d|正午|中午|零[时時点點]/u;
const dayPart =
  /[时時点點]|凌晨|[早晚]|上午|中午|下午|傍晚|深夜|午|\b(?:noon|midday|midnight|hours?|morning|afternoon|evening|night|dawn|dusk|o[’']clock|[ap]\.?m\b)/iu;

/** A month of the year that the other text counts from its own day and tells no part of. */
const addsMonth = (own: DateMention, { exact, value }: DateMention, { text, dates }: Statement): boolean =>
  /^[\dX]{4}-\d\d/.test(own.value) &&
  /^[\dX]{4}$/.test(value) &&
  /^(?:[去今明前后後]年|(?:last|this|next) year)$/i.test(exact) &&
  dates.length === 1 &&
  !partOfYear.test(text);
const partOfYear =
  /[月季春夏秋冬旬初底末节節]|年[中内內]|半年|\b(?:month|quarter|spring|summer|autumn|fall|winter|early|late|mid|end|start|beginning|half)/iu;

const bracketed = /[（(]/;

const placesOf = (
  dates: readonly [DateMention, DateMention] | undefined,
): readonly [Place, Place] | undefined => dates && [placeOfDate(dates[0]), placeOfDate(dates[1])];
