/**
 * Whether a Chinese text and its English translation state the same numbers: quantities and dates of both
 * are read, paired and compared. No translator's tool does this for 万 and 亿; see `peers` in the docs.
 */
import type { Bilingual, Language } from '../../model/text.ts';
import { format } from '../../quantity/format.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import { dateDistance, dateGap, endsOf, isExplicit, membersOf, toldBare } from './date.ts';
import type { DifferenceKind } from './difference.ts';
import { excused } from './excuse.ts';
import { daysFrom, discountsSettled, withBaseOfHalf, withEachWay, yearsFrom } from './idiom.ts';
import { clauseDirection } from './lead.ts';
import { lunarNumbers } from './lunar.ts';
import { match } from './match.ts';
import { describe, type Place } from './message.ts';
import { movedWrongly } from './move.ts';
import { isBelowZero, opposed } from './opposite.ts';
import { type Ordinal, reignYear, romanNumbers, scoresOf } from './ordinal.ts';
import { compareTerms } from './pair.ts';
import { rangesJoined } from './range.ts';
import {
  comparedTurned,
  countedAlike,
  countsApart,
  daysLater,
  pointedTo,
  weekdaysApart,
} from './relative.ts';
import { sharesJoined } from './share.ts';
import { type AgreementOptions, type Statement, statementOf } from './statement.ts';
import { strays } from './stray-hedge.ts';
import { swapped } from './swap.ts';
import type { Term } from './term.ts';

export interface Disagreement {
  readonly kind: DifferenceKind;
  readonly zh?: Place;
  readonly en?: Place;
  readonly message: Bilingual;
}

/** A number that its text leaves open: any of its readings agrees with the other text. */
export interface OpenReading {
  readonly language: Language;
  readonly place: Place;
  readonly reason: string;
}

export interface Compared {
  /** What the two texts disagree in; nothing when they agree. */
  readonly findings: readonly Disagreement[];
  readonly open: readonly OpenReading[];
}

export const disagreements = (
  zhText: string,
  enText: string,
  options: AgreementOptions = {},
): readonly Disagreement[] => compareTexts(zhText, enText, options).findings;

export function compareTexts(zhText: string, enText: string, options: AgreementOptions = {}): Compared {
  const [zhRead, enRead] = [statementOf(zhText, 'zh', options), statementOf(enText, 'en', options)];
  const [zhDated, enDated] = [yearsFrom(zhRead, enRead), yearsFrom(enRead, zhRead)];
  const enRanged = rangesJoined(withBaseOfHalf(daysFrom(enDated, zhDated), zhDated), zhDated);
  const zh = sharesJoined(
    rangesJoined(withEachWay(discountsSettled(zhDated, enDated), enDated), enRanged),
    enRanged,
  );
  const en = sharesJoined(enRanged, zh);
  const place = ({ zh: a, en: b }: Disagreement): number =>
    a ? a.start / zhText.length : b!.start / enText.length;
  const findings = [...quantities(zh, en), ...dates(zh, en), ...ordinals(zh, en), ...scores(zh, en)];
  return {
    findings: findings.sort((a, b) => place(a) - place(b)),
    open: [zhRead, enRead].flatMap(openIn),
  };
}

const openIn = ({ language, terms }: Statement): readonly OpenReading[] =>
  terms.flatMap(({ start, end, text, quantity: { uncertain } }) =>
    uncertain === undefined ? [] : [{ language, place: { start, end, text }, reason: uncertain }],
  );

const plainly = ({ start, end, text }: Place): Place => ({ start, end, text });

const finding = (
  kind: DifferenceKind,
  zh: Place | undefined,
  en: Place | undefined,
  wanted?: string,
): Disagreement => ({
  kind,
  ...(zh && { zh: plainly(zh) }),
  ...(en && { en: plainly(en) }),
  message: describe(kind, zh, en, wanted),
});

/** How English prints the Chinese number; of what is counted only the number, of shares and multiples nothing. */
function inEnglish(zh: Term, kind: DifferenceKind, en?: Term): string | undefined {
  const { quantity, start, end, measure, hedges } = zh;
  const whole = quantity.start === start && quantity.end === end;
  if (!whole || quantity.kind === 'ratio' || quantity.unit === '{折}') return undefined;
  // A hedge that a verb states is not in the quantity.
  if (kind === 'hedge' && quantity.bound === 'exact' && hedges[0] !== 'none') return undefined;
  const unit = measure.dimension === 'count' ? '1' : quantity.unit;
  const printed = format({ ...quantity, unit }, 'en', 'words', {
    plain: true,
    direction: kind === 'direction',
    per: kind === 'unit',
  });
  return printed === en?.text ? undefined : printed;
}

function* quantities(zh: Statement, en: Statement): Generator<Disagreement> {
  const { pairs, aLeft, bLeft } = match(zh.terms, en.terms, (a, b) => compareTerms(a, b).distance);
  for (const { a, b } of pairs) {
    const { differences } = compareTerms(a, b);
    // 三地…1例 beside "three places … one case": strangers to each other, each with its own excuse.
    if (differences.includes('value') && excused(a, zh, en) && excused(b, en, zh)) continue;
    for (const kind of differences) {
      if (kind === 'direction' && a.lo.n < 0n && isBelowZero(en, b)) continue;
      if (kind === 'hedge' && strays(zh, en, a, b)) continue;
      yield finding(kind, a, b, inEnglish(a, kind, b));
    }
  }
  const [lost, extra] = [
    aLeft.filter((term) => !excused(term, zh, en)),
    bLeft.filter((term) => !excused(term, en, zh) && !daysLater(zh, en).some((told) => told.term === term)),
  ];
  // One number lost and one gained in the same place are one number changed.
  const changed = match(lost, extra, (a, b) => (a.measure.dimension === b.measure.dimension ? 0 : undefined));
  for (const { a, b } of changed.pairs) yield finding('value', a, b, inEnglish(a, 'value', b));
  for (const term of changed.aLeft) yield finding('left-out', term, undefined, inEnglish(term, 'left-out'));
  for (const term of changed.bLeft) yield finding('added', undefined, term);
  const exchanged = swapped(zh, en, pairs);
  if (exchanged) yield finding('swapped', ...exchanged);
  const moved = movedWrongly(en, pairs);
  if (moved) yield finding('direction', ...moved);
  const turnedRound = opposed(zh, en);
  if (turnedRound) yield finding('direction', ...turnedRound);
}

/** Lists of dates apart where the other side has no such list. */
function datesFor(own: Statement, other: Statement): readonly DateMention[] {
  return own.dates.flatMap((date) =>
    other.dates.some((d) => d.value.match(/[,/]/) && dateDistance(date, d) === undefined)
      ? [date]
      : membersOf(date).flatMap((member) => endsOf(member, other.dates)),
  );
}

function* dates(zhSide: Statement, enSide: Statement): Generator<Disagreement> {
  const zh = { ...zhSide, dates: datesFor(zhSide, enSide) };
  const en = { ...enSide, dates: datesFor(enSide, zhSide) };
  const weekdays = weekdaysApart(zh, en);
  if (weekdays) yield finding('date', ...weekdays);
  const apart = countsApart(zh, en) ?? comparedTurned(zh, en);
  if (apart) yield finding('date', placeOf(apart[0]), placeOf(apart[1]));
  const { pairs, aLeft, bLeft } = match(zh.dates, en.dates, dateGap);
  for (const { a, b, distance } of pairs) if (distance >= 1) yield finding('date', placeOf(a), placeOf(b));
  // "At 6 a.m. yesterday" for 昨日: a time of day that the other text has nowhere.
  for (const { a, b, distance } of pairs) {
    if (distance >= 1) continue;
    if (hasClock(b) && !zh.dates.some(hasClock) && !dayPart.test(zh.text))
      yield finding('added', undefined, placeOf(b));
    if (hasClock(a) && !en.dates.some(hasClock) && !dayPart.test(en.text))
      yield finding('left-out', placeOf(a), undefined);
  }
  // What both texts count from the day of the text is no other date as well.
  // 今日（11月5日） says the day as well.
  const settled = new Set(
    pairs.filter(({ a, b }) => countedAlike(a, b) && !bracketed.test(a.exact)).flatMap(({ a, b }) => [a, b]),
  );
  const gap = (date: DateMention, d: DateMention, { language }: Statement): number | undefined =>
    language === 'zh' ? dateGap(date, d) : dateGap(d, date);
  const stated = (date: DateMention, own: Statement, other: Statement): boolean =>
    isExplicit(date) &&
    !(/^\d+:\d+$/.test(date.exact) && other.text.replaceAll('：', ':').includes(date.exact)) &&
    !pointedTo(date, own, other) &&
    !other.dates.some((d) => !settled.has(d) && (gap(date, d, own) ?? 1) < 1) &&
    !other.terms.some((term) => toldBare(date, term)) &&
    !dayIsOrdinal(date, other) &&
    !isMidday(date, other) &&
    !daysLater(zhSide, enSide).some((told) => told.date.start === date.start && own.language === 'zh') &&
    !isPlan(date, own) &&
    !isLunarTold(date, other);
  for (const date of aLeft) if (stated(date, zh, en)) yield finding('left-out', placeOf(date), undefined);
  for (const date of bLeft) if (stated(date, en, zh)) yield finding('added', undefined, placeOf(date));
}

/** A time of day that is no end of a day: 截至3月10日24时 is as often "by March 10". */
const hasClock = ({ value }: DateMention): boolean => /T(?!00:00|24:00)/.test(value);
const dayPart =
  /[时時点點]|凌晨|[早晚]|上午|中午|下午|傍晚|深夜|午|\b(?:noon|midday|midnight|hours?|morning|afternoon|evening|night|dawn|dusk|o[’']clock|[ap]\.?m\b)/iu;

const bracketed = /[（(]/;

const placeOf = ({ start, end, exact }: DateMention): Place => ({ start, end, text: exact });

/** 中午12点 is "noon", 午夜12点 "midnight". */
const isMidday = ({ value }: DateMention, other: Statement): boolean =>
  (/T12:00$/.test(value) && /\b(?:noon|midday)\b|正午|中午/i.test(other.text)) ||
  (/T(?:00:00|24:00)$/.test(value) && /\bmidnight\b|午夜|零[时時点點]/i.test(other.text));

/** "The 13th Five-Year Plan period (2016-2020)": the years of the plan it names. */
function isPlan({ value, start }: DateMention, own: Statement): boolean {
  const plan = /(\d{1,2})th Five-Year Plan\b[^.;]{0,24}$/i.exec(
    own.text.slice(Math.max(0, start - 60), start),
  )?.[1];
  if (plan === undefined) return false;
  const last = 1955 + 5 * Number(plan);
  return value === `${last - 4}/${last}`;
}

const isLunarTold = ({ exact }: DateMention, other: Statement): boolean => {
  const told = lunarNumbers(exact);
  return told.length > 0 && told.every((number) => other.ordinals.some((o) => o.number.n === number));
};

/** 11日 may be "the 11th" and 第二季度 "the second", which are read as ordinals. */
function dayIsOrdinal({ value }: DateMention, other: Statement): boolean {
  const day = /(?:^|-)(?:\d{2}|(?<=-)Q\d)$/.exec(value)?.[0].replace(/\D/g, '');
  return (
    day !== undefined && other.ordinals.some(({ number }) => number.d === 1n && number.n === BigInt(day))
  );
}

/** Scores of one match; the other side may be told first. */
function* scores(zh: Statement, en: Statement): Generator<Disagreement> {
  const [own, other] = [scoresOf(zh.ordinals), scoresOf(en.ordinals)];
  const { aLeft, bLeft } = match(own, other, (a, b) =>
    a.score === b.score || a.score === b.score.split(':').reverse().join(':') ? 0 : undefined,
  );
  for (const { a, b } of match(aLeft, bLeft, () => 0).pairs) yield finding('value', a.place, b.place);
}

function* ordinals(zh: Statement, en: Statement): Generator<Disagreement> {
  const only = (list: readonly Ordinal[]) => list.filter((ordinal) => ordinal.class === 'ordinal');
  const { pairs, aLeft, bLeft } = match(only(zh.ordinals), only(en.ordinals), (a, b) =>
    a.number.n === b.number.n ? 0 : undefined,
  );
  for (const { a, b } of pairs) if (turned(a, zh, b, en)) yield finding('direction', a, b);
  const lost = aLeft.filter((ordinal) => !toldOtherwise(ordinal, en));
  const extra = bLeft.filter((ordinal) => !toldOtherwise(ordinal, zh));
  const changed = match(lost, extra, () => 0);
  for (const { a, b } of changed.pairs) yield finding('ordinal', a, b);
  for (const ordinal of changed.aLeft)
    if (ordinal.number.n > 3n) yield finding('left-out', ordinal, undefined);
  for (const ordinal of changed.bLeft) if (ordinal.number.n > 3n) yield finding('added', undefined, ordinal);
}

/** 连续第三年下降 as "rose for the third year in a row". */
function turned(a: Ordinal, zh: Statement, b: Ordinal, en: Statement): boolean {
  if (!/连续|連續/u.test(zh.text.slice(Math.max(0, a.start - 4), a.start))) return false;
  const [own, other] = [
    clauseDirection(zh.text, a.start, a.end, 'zh'),
    clauseDirection(en.text, b.start, b.end, 'en'),
  ];
  return own !== undefined && other !== undefined && own !== other;
}

/** 次日 is "the second day", "the opening day" 首日. */
const firsts: Readonly<Record<string, Record<Language, RegExp>>> = {
  1: { zh: /首|初|头|頭/u, en: /\b(?:opening|debut|maiden|inaugural|initial|premiere)\b/i },
  2: { zh: /次[日年月季席]|翌|亚军|其次/u, en: /\b(?:next|following|runner-up|runners-up|latter)\b/i },
};

/** An ordinal told as a count, a day or a name on the other side. */
function toldOtherwise({ number }: Ordinal, other: Statement): boolean {
  return (
    other.ordinals.some((o) => o.number.n === number.n) ||
    (other.language === 'en' && romanNumbers(other.text).includes(number.n)) ||
    (number.d === 1n && firsts[String(number.n)]?.[other.language].test(other.text)) ||
    other.dates.some(
      ({ exact }) => lunarNumbers(exact).includes(number.n) || reignYear(exact) === number.n,
    ) ||
    other.terms.some(({ lo }) => lo.d === 1n && lo.n === number.n) ||
    other.dates.some(({ value }) =>
      value.split(/[-/,]/).some((part) => /^Q?\d+$/.test(part) && BigInt(part.replace('Q', '')) === number.n),
    )
  );
}
