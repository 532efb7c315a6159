/**
 * Dates across languages. Without a day to resolve against, a date may lack its year or month (`XXXX-03-11`);
 * what one side leaves open cannot contradict the other.
 */
import { two } from '../../quantity/iso-day.ts';
import type { DateMention, Reading } from '../../quantity/quantity.ts';
import { countedAlike, countedApart } from './from-today.ts';
import { lunarNumbers } from './lunar.ts';
import { chineseNumber } from './ordinal.ts';
import type { Term } from './term.ts';

type Field = string | undefined;
interface Day {
  readonly year: Field;
  readonly month: Field;
  readonly day: Field;
  readonly quarter: Field;
  readonly time: Field;
}

const shape = /^(?:(\d{4}|\d{2}XX|\d{3}X|XXXX))?(?:-?Q([1-4])|-?(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T(.+))?$/;

function dayOf(text: string): Day | undefined {
  const match = shape.exec(text.replace(/^--/, 'XXXX-'));
  if (!match) return undefined;
  const [, year, quarter, month, day, time] = match;
  const known = (field: Field): Field => (field?.includes('X') ? undefined : field);
  return { year: known(year), month: known(month), day: known(day), quarter, time };
}

/** From a quarter to a quarter as months: the first three quarters are the first nine months. */
const inMonths = (value: string): string =>
  value.replace(
    /^([\dX]{4})-Q([1-4])\/([\dX]{4})-Q([1-4])$/,
    (_, year: string, from: string, last: string, to: string) =>
      `${year}-${two(3 * Number(from) - 2)}/${last}-${two(3 * Number(to))}`,
  );

/** The ends of a date, an interval or each member of a list; from 0 to 24 hours is the day. */
const partsOf = (value: string): readonly string[] =>
  inMonths(value)
    .replace(/^([\dX-]{4,10})T00:00\/\1T24:00$/, '$1')
    .split(/[,/]/)
    .filter((part) => part !== '..' && part !== '');

const fields = ['year', 'quarter', 'month', 'day', 'time'] as const;

function meet(a: Day, b: Day): boolean {
  return fields.every((field) => a[field] === undefined || b[field] === undefined || a[field] === b[field]);
}

const isKnown = (day: Day): boolean => fields.some((field) => day[field] !== undefined);

const sharing = (a: Day, b: Day): number =>
  fields.filter((field) => a[field] !== undefined && a[field] === b[field]).length;

/** Whether the text itself prints the day, month or year: 昨日 and "yesterday" lean on a calendar instead. */
export const isExplicit = ({ exact, value }: DateMention): boolean =>
  value !== '' &&
  !/^[前上后後下]一?(?:个|個)?[季月年周週]/u.test(exact) &&
  !/^(?:the )?(?:previous|preceding|last|next|this|current|same|past|following) (?:year|month|week|day|quarter|half)/i.test(
    exact,
  ) &&
  /[\d〇零一二三四五六七八九十]|January|February|March|April|May|June|July|August|September|October|November|December|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|first|second|third|fourth|half|quarter|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b/iu.test(
    exact,
  );

/** "8:20 last night" is 昨晚8時20分: a bare time is on a dial of twelve hours. */
function onDial(zh: string, en: DateMention): string {
  const [, hours, minutes] = /^T(\d{2})(:\d{2})$/.exec(en.value) ?? [];
  if (hours === undefined || !/^\d{1,2}[:.]\d{2}$|o['’]clock$|\b(?:past|to)\b/i.test(en.exact))
    return en.value;
  const later = `T${Number(hours) + 12}${minutes}`;
  return zh.endsWith(later) ? later : en.value;
}

const daysOf = (zh: DateMention, en: DateMention) =>
  [partsOf(zh.value).map(dayOf), partsOf(onDial(zh.value, en)).map(dayOf)] as const;

/** 1931年农历腊月初八 falls in January 1932. */
const inLunarYear = (zh: DateMention, en: DateMention): boolean =>
  /^\d{4}$/.test(en.value) && zh.exact.startsWith(en.value) && lunarNumbers(zh.exact).length > 0;

/** The thirteenth for "the 1200s". */
export function centuryOf(exact: string): bigint | undefined {
  const hundreds = /(\d{1,2})00s$/.exec(exact)?.[1];
  return hundreds === undefined ? undefined : BigInt(hundreds) + 1n;
}

/** Undefined where the two agree; else how far apart they are. */
export function dateDistance(zh: DateMention, en: DateMention): number | undefined {
  if (inLunarYear(zh, en)) return undefined;
  const [a, b] = daysOf(zh, en);
  if (a.some((day) => !day) || b.some((day) => !day)) return zh.value === en.value ? undefined : 1;
  if (a.length === b.length) {
    if (a.every((day, index) => meet(day!, b[index]!))) return undefined;
    const common = a.reduce((sum, day, index) => sum + sharing(day!, b[index]!), 0);
    return 1 + 1 / (1 + common);
  }
  // The school year 2024-2025 is that of 2024.
  const [since, until] = en.value.split('/');
  if (/^\d{4}$/.test(zh.value) && zh.value === since && until === String(Number(since) + 1)) return undefined;
  // 10月底 is "late October".
  if (
    /月[底末]$/u.test(zh.exact) &&
    /^late\b/i.test(en.exact) &&
    a.length === 1 &&
    b.length === 2 &&
    meet(a[0]!, b[1]!)
  )
    return undefined;
  // 5月第3周 is "the third week of May".
  if (/\b(?:week|weekend)\b/.test(en.exact) && a.length === 1 && b.every((day) => meet(a[0]!, day!)))
    return undefined;
  // 今年至2030年 beside "now and 2030": the end that is known has to be the other's.
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const known = long.filter((day) => isKnown(day!));
  if (known.length > 0 && known.length < long.length && short.length === 1 && isKnown(short[0]!))
    return known.some((day) => meet(day!, short[0]!)) ? undefined : 1.5;
  // 今年 leaves everything but the year open.
  if ([...a, ...b].some((day) => !isKnown(day!))) return undefined;
  // 截至3月21日的一周 beside "the week ending March 21": a stretch told by its end.
  if (
    /^the (?:week|year)\b|\bend(?:ed|ing)\b|\b(?:months|weeks|days) to\b/i.test(en.exact) &&
    a.length === 1 &&
    b.length === 2 &&
    !a[0]!.quarter &&
    meet(a[0]!, b[1]!)
  )
    return undefined;
  // 2020-01/2020-03 is the first quarter; 3月1日至5日 may be told as two days.
  if (spanned(a, b) || spanned(b, a)) return undefined;
  return 2;
}

/** For pairing: conflicts are 1 or more; of dates that agree, those that state the same fields come first. */
export function dateGap(zh: DateMention, en: DateMention): number | undefined {
  const conflict =
    dateDistance(zh, en) ?? (isExplicit(zh) && isExplicit(en) && countedApart(zh, en) ? 1 : undefined);
  if (conflict !== undefined) return conflict;
  if (inLunarYear(zh, en)) return 0.1;
  const [a, b] = daysOf(zh, en);
  const count = (days: readonly (Day | undefined)[]): number =>
    days.reduce((sum, day) => sum + fields.filter((field) => day?.[field] !== undefined).length, 0);
  // 昨日 goes with "yesterday", whatever else it could be; 今年 less with "June 7 to 9 this year" than 6月7日至9日 does.
  if (countedAlike(zh, en)) return count(a) === count(b) ? 0 : 0.01;
  // 7日 may be in January, but goes with "the 7th"; a year and a day of no year are two dates.
  const shares = spanned(a, b) || spanned(b, a) || a.some((x) => b.some((y) => x && y && sharing(x, y) > 0));
  const told = [...a, ...b].every((day) => day && isKnown(day));
  if (!shares && told && isExplicit(zh) && isExplicit(en)) return undefined;
  const apart = shares ? 0 : 0.2;
  return Math.min(0.9, Math.abs(count(a) - count(b)) / 20 + (a.length === b.length ? 0 : 0.1) + apart);
}

/** A quarter or half year against its first and last month. */
function spanned(a: readonly (Day | undefined)[], b: readonly (Day | undefined)[]): boolean {
  const [whole] = a;
  const [from, to] = b;
  if (a.length !== 1 || b.length !== 2 || !whole?.quarter || !from?.month || !to?.month) return false;
  const quarter = Number(whole.quarter);
  return (
    Number(from.month) === quarter * 3 - 2 &&
    Number(to.month) === quarter * 3 &&
    (!whole.year || !from.year || whole.year === from.year)
  );
}

/** A list such as 1月和3月 (`2020-01,2020-03`) as one date for each member: the other language may name them apart. */
export const membersOf = (date: DateMention): readonly DateMention[] =>
  date.value.includes(',') ? date.value.split(',').map((value) => ({ ...date, value })) : [date];

/** 1月23日到2月底 as its two ends, where the other language names them apart. */
export function endsOf(date: DateMention, others: readonly DateMention[]): readonly DateMention[] {
  const ends = date.value.split('/').map((value) => ({ ...date, value }));
  if (ends.length !== 2) return [date];
  // 9月下旬持续到11月上旬 is "late September to early November".
  const [since, until] = [
    others.find(({ value }) => value !== date.value && value.startsWith(`${ends[0]!.value}/`)),
    others.find(({ value }) => value !== date.value && value.endsWith(`/${ends[1]!.value}`)),
  ];
  if (since && until && since !== until) return [since, until].map(({ value }) => ({ ...date, value }));
  const single = others.filter(({ value }) => !/[/,]/.test(value));
  return single.length >= 2 &&
    ends.every((end) =>
      single.some(
        (other) =>
          other.value.includes('Q') === end.value.includes('Q') && dateDistance(end, other) === undefined,
      ),
    )
    ? ends
    : [date];
}

/** A date that the other language tells as a number: 昨晚10时 is "10 last night", 公元652年 "built in 652". */
export function toldBare(
  { value, exact }: DateMention,
  { quantity, lo }: Pick<Term, 'quantity' | 'lo'>,
): boolean {
  // 较前三个月 is "than the previous three months".
  if (quantity.unit === 'mo' && /^前/u.test(exact)) {
    const [, number, unit] = /^前(.{1,3}?)[个個]?([月季])/u.exec(exact) ?? [];
    const told = number && chineseNumber(number)?.n;
    return told ? lo.d === 1n && lo.n === told * (unit === '季' ? 3n : 1n) : true;
  }
  if (quantity.unit !== '1' || lo.d !== 1n) return false;
  const hour = /T(\d{2})/.exec(value)?.[1];
  if (hour !== undefined && (BigInt(hour) === lo.n || BigInt(hour) === lo.n + 12n)) return true;
  return /^0\d{3}$/.test(value) && BigInt(value) === lo.n;
}

/** 前五个月 is a length to the grammar and "the first five months" a stretch of the year: January to May. */
export function monthsSoFar(reading: Reading, text: string): DateMention | undefined {
  if (reading.kind !== 'duration' || reading.unit !== 'mo' || !/^[2-9]$|^1[01]$/.test(reading.value ?? ''))
    return undefined;
  if (!/(?<![提以之目])[前头頭首]$/u.test(text.slice(Math.max(0, reading.start - 2), reading.start)))
    return undefined;
  const { start, end, exact } = reading;
  return { kind: 'date', start, end, exact, value: `XXXX-01/XXXX-${reading.value!.padStart(2, '0')}` };
}
