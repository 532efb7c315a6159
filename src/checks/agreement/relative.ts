/**
 * Dates that one language states and the other only points to: "from 2019" beside 比上年增长, 较5月末 beside
 * "from a month earlier"; and weekdays, which no calendar is needed to compare.
 */
import type { Language } from '../../model/text.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import { type Place, placeOf } from './message.ts';
import type { Statement } from './statement.ts';

const pointers: Record<Language, Record<'year' | 'month', RegExp>> = {
  zh: {
    year: /上年|前一年|同比|同期|去年|按年|年增|上一年|翌年|次年|明年|来年/u,
    month: /上月|上个月|前一月|前一个月|环比|環比|上個月|按月|月[增减減]|次月|下月/u,
  },
  en: {
    year: /\b(?:year|annual)\b/i,
    month:
      /\b(?:a|one|previous|preceding|last|prior|the) month\b|\bmonth[- ](?:on|over|earlier|before|ago|to)\b|\bmonthly\b/i,
  },
};

/** What points to the year before, and to the year after. */
const turns: Record<Language, readonly [back: RegExp, ahead: RegExp]> = {
  zh: [/上年|前一年|同比|同期|去年|按年|年增|上一年/u, /翌年|次年|明年|来年/u],
  en: [
    /\b(?:previous|prior|preceding|last|same) (?:year|period|quarter|month)\b|\byear (?:earlier|before|ago)\b|\byear[- ]on[- ]year\b/i,
    /\b(?:next|following) year\b|\byears? (?:later|after)\b/i,
  ],
};

/** A month told from the day of the text. */
const ownMonth: Record<Language, RegExp> = {
  zh: /[上本当當](?:个|個)?月/u,
  en: /\b(?:last|this) month\b/i,
};

const monthsOf = ({ dates }: Statement, date: DateMention) =>
  dates
    .filter((other) => other !== date)
    .flatMap(({ value }) => value.split(/[/,]/).map((part) => partsOf(part)));

const monthAhead: Record<Language, RegExp> = {
  zh: /次月|下(?:个|個)?月/u,
  en: /\b(?:next|following) month\b|\bmonths? (?:later|after)\b/i,
};

/** The year and the month that a date begins in, undefined where it leaves them open. */
export const partsOf = (value: string): readonly [year: number | undefined, month: number | undefined] => {
  const [, year, month] = /^(\d{4}|XXXX)(?:-(\d{2}))?/.exec(value) ?? [];
  return [year && year !== 'XXXX' ? Number(year) : undefined, month ? Number(month) : undefined];
};

const years = (anchors: readonly (readonly [year: number | undefined, month: number | undefined])[]) =>
  anchors.flatMap(([year]) => (year === undefined ? [] : [year]));

/** What English says itself where the Chinese says 去年 or 次年. */
const ownPointer =
  /\b(?:last|next|previous|following|same) year\b|\byear (?:earlier|before|later)\b|\byear-on-year\b/i;

/** The day of its month that a date prints, undefined for a stretch. */
export function dayOfMonth(date: DateMention | undefined): number | undefined {
  const day = /^[\dX]{4}-[\dX]{2}-(\d{2})(?:T[\d:]{5,8})?$/.exec(date?.value ?? '')?.[1];
  return day === undefined ? undefined : Number(day);
}

/** Whether `other` points to this date from another that it states: the year or month beside it. */
export function pointedTo(date: DateMention, own: Statement, other: Statement): boolean {
  // 季增13.6% is "up 13.6% from the first quarter" where the text is of the second.
  const quarter = /Q([1-4])$/.exec(date.value)?.[1];
  if (
    quarter !== undefined &&
    other.language === 'zh' &&
    /季[增减減]|按季|[环環]比|上一?季/u.test(other.text) &&
    other.dates.some(
      ({ value }) => Math.abs(Number(/Q([1-4])$/.exec(value)?.[1]) - Number(quarter)) % 2 === 1,
    )
  )
    return true;
  // 较第一季度 is "compared with the previous three months" where the text is of the second.
  if (
    quarter !== undefined &&
    other.language === 'en' &&
    /\b(?:previous|preceding|prior) (?:three months|quarter)\b|\b(?:quarter|three months) (?:earlier|before)\b/i.test(
      other.text,
    ) &&
    own.dates.some(({ value }) => (Number(/Q([1-4])$/.exec(value)?.[1]) - Number(quarter) + 4) % 4 === 1)
  )
    return true;
  // 三季度末…较上季末 is "from end-June".
  const monthEnd = /^[\dX]{4}-(03|06|09|12)(?:-3\d)?$/.exec(date.value)?.[1];
  if (
    monthEnd !== undefined &&
    other.language === 'zh' &&
    /[比较較](?:上|前)(?:一|个|個)?季/u.test(other.text) &&
    other.dates.some(({ value }) => {
      const told =
        /Q([1-4])$/.exec(value)?.[1] ?? /-(?:09-30|06-30|03-31|12-31)$/.exec(value)?.[0].slice(1, 3);
      const end = told === undefined ? undefined : told.length === 1 ? 3 * Number(told) : Number(told);
      return end !== undefined && (end - Number(monthEnd) + 12) % 12 === 3;
    })
  )
    return true;
  // The second half of a match is 下半场.
  if (
    /^[\dX]{4}-(?:01\/[\dX]{4}-06|07\/[\dX]{4}-12)$/.test(date.value) &&
    other.language === 'zh' &&
    /半[场場]/u.test(other.text)
  )
    return true;
  // A quarter of a match is 末节 or 第四节.
  if (/Q\d$/.test(date.value) && other.language === 'zh' && /[末首一二三四单]节/u.test(other.text))
    return true;
  // 6月末…同比多增 is "more than in the first half of last year".
  const closing = /\/[\dX]{4}-(\d{2})$/.exec(date.value)?.[1];
  if (
    closing !== undefined &&
    other.language === 'zh' &&
    /同比|同期|按年/u.test(other.text) &&
    comparing.test(own.text.slice(Math.max(0, date.start - 24), date.start)) &&
    other.dates.some(({ value }) => /^[\dX]{4}-(\d{2})/.exec(value)?.[1] === closing)
  )
    return true;
  const [year, month] = partsOf(date.value);
  const anchors = [...own.dates, ...other.dates].filter((d) => d !== date).map(({ value }) => partsOf(value));
  const points = pointers[other.language];
  if (month !== undefined && points.month.test(other.text)) {
    const isAhead = monthAhead[other.language].test(other.text);
    // "In August, down from the previous month" states no September: the month beside it must be told as well.
    const told = ownMonth[own.language].test(own.text) ? anchors : monthsOf(own, date);
    return told.some(
      ([, m]) => m !== undefined && ((m - month + 12) % 12 === 1 || (isAhead && (month - m + 12) % 12 === 1)),
    );
  }
  if (year === undefined || !points.year.test(other.text)) return false;
  const stated = years(anchors);
  const lead = own.text.slice(Math.max(0, date.start - 16), date.start);
  // "Founded in 1958 … last year" beside 去年: the pointer has its own.
  if (own.language === 'en' && stated.length === 0 && ownPointer.test(own.text)) return false;
  if (stated.length === 0)
    return (
      month === undefined && !/\b(?:back to|since|founded in|built in|born in|dating from) $/i.test(lead)
    );
  const [back, ahead] = turns[other.language].map((words) => words.test(other.text));
  return stated.some((y) => (y - year === 1 && (back || !ahead)) || (year - y === 1 && (ahead || !back)));
}

const comparing =
  /\b(?:than|from|against|over|(?:compared|up|down) (?:with|to|from|on)) (?:in |for |during )?$/i;

const days: Record<Language, readonly RegExp[]> = {
  zh: ['一', '二', '三', '四', '五', '六', '[日天]'].map(
    (day) =>
      new RegExp(
        `(?:星期|礼拜|禮拜|(?<!每)[周週](?!天))${day}(?!次|个|個|家|名|场|場|期)|每[周週]${day}(?=[，。、；]|[早晚上下中闭閉开開休]|至|到|$)`,
        'u',
      ),
  ),
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
    (day) => new RegExp(`\\b${day}s?\\b`),
  ),
};

/** The first weekday of each text where both name some, and not the same ones. */
export function weekdaysApart(zh: Statement, en: Statement): readonly [Place, Place] | undefined {
  // 周二至周日开放 is "open every day except Monday".
  if (
    /[周週]二至[周週][日末天]/u.test(zh.text) &&
    /\b(?:except(?: on| for)?|closed(?: on)?|but) Mondays?\b/i.test(en.text)
  )
    return undefined;
  const [a, b] = [weekdaysOf(zh), weekdaysOf(en)];
  const apart = a.findIndex((day, index) => day && !b[index]);
  const other = b.findIndex((day, index) => day && !a[index]);
  return apart >= 0 && other >= 0 ? [a[apart]!, b[other]!] : undefined;
}

/** What may stand for a weekday: any other day, or the week. */
const anyDay: Record<Language, RegExp> = {
  zh: /[日天晚晨夜早号號周週]|星期|礼拜|禮拜|假期|[春秋]节|近期|目前|最新/u,
  en: /\b(?:\w*days?|tonight|yesterday|tomorrow|night|weeks?|weekend|weekly|morning|evening|afternoon|recent(?:ly)?|eve|\d{1,2}(?:st|nd|rd|th)|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2})\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)/i,
};

/** A weekday of `own` where `other` tells no day, but for those in `settled`, which `own` tells as well. */
export function weekdayAlone(
  own: Statement,
  other: Statement,
  settled: readonly DateMention[],
): Place | undefined {
  // 本周三 is "Wednesday this week": compared already.
  const open = (text: string): string =>
    settled.reduce((text, { exact }) => text.replace(exact, ' '.repeat(exact.length)), text);
  if (anyDay[other.language].test(open(other.text))) return undefined;
  return weekdaysOf({ ...own, text: open(own.text) }).find((day) => day !== undefined);
}

const weekdaysOf = (statement: Statement): readonly (Place | undefined)[] =>
  placesIn(days[statement.language], statement);

const placesIn = (names: readonly RegExp[], { text }: Statement): readonly (Place | undefined)[] =>
  names.map((day) => placeOf(day, text));

const seasons: Record<Language, readonly RegExp[]> = {
  zh: ['春', '夏', '秋', '冬'].map(
    (name) => new RegExp(`(?:[今去明当當]|年|[入初早晚深暮盛])${name}|${name}(?:天|季)`, 'u'),
  ),
  en: ['spring', 'summer', '(?:autumn|(?:the|last|this|next) fall|fall (?:of|in) \\d{4})', 'winter'].map(
    (name) => new RegExp(`\\b${name}\\b`, 'i'),
  ),
};

/** The one season of each text, where they are not the same. */
export function seasonsApart(zh: Statement, en: Statement): readonly [Place, Place] | undefined {
  const [a, b] = [placesIn(seasons.zh, zh), placesIn(seasons.en, en)];
  const [own, other] = [a, b].map((found) => found.filter((place) => place !== undefined));
  if (own!.length !== 1 || other!.length !== 1) return undefined;
  return a.findIndex(Boolean) === b.findIndex(Boolean) ? undefined : [own![0]!, other![0]!];
}

/** Parts of a day: the morning, the afternoon, the evening with the night. */
const partsOfDay: Record<Language, readonly RegExp[]> = {
  zh: [
    /凌晨|[清早]晨|早上|上午|[今昨明]早/u,
    /下午|午[后後]/u,
    /傍晚|晚上|晚[间間]|[今昨明当當每]晚|深夜|夜[间間晚里裡]/u,
  ],
  en: [
    /\bmorning|\bdawn\b|\ba\.?m\b|\b(?:small|early) hours\b|\bmidnight\b|\bovernight\b/i,
    /\bafternoon|\bp\.?m\b/i,
    /\bevening|(?<!\b(?:a|per|each|every) )\bnight|\btonight\b|\bdusk\b|\bp\.?m\b|\bmidnight\b|\bovernight\b/i,
  ],
};

/** The one part of a day that the Chinese tells, and another that the English tells alone: 18日下午 as "the morning of the 18th". */
export function partsOfDayApart(zh: Statement, en: Statement): readonly [Place, Place] | undefined {
  const [own, other] = [placesIn(partsOfDay.zh, zh), placesIn(partsOfDay.en, en)];
  const part = own.findIndex(Boolean);
  const told = other.find(Boolean);
  return told && own.filter(Boolean).length === 1 && !other[part] ? [own[part]!, told] : undefined;
}

/** 比2020年 beside "than in 2025", both texts naming both years: what was compared with the other. */
export function comparedTurned(
  zh: Statement,
  en: Statement,
): readonly [DateMention, DateMention] | undefined {
  const only = (statement: Statement): DateMention | undefined => {
    const found = statement.dates.filter(({ start }) =>
      against[statement.language].test(statement.text.slice(Math.max(0, start - 20), start)),
    );
    return found.length === 1 ? found[0] : undefined;
  };
  const [a, b] = [only(zh), only(en)];
  const isYear = ({ value }: DateMention): boolean => /^\d{4}$/.test(value);
  const has = ({ dates }: Statement, { value }: DateMention): boolean =>
    dates.filter((date) => date.value === value).length === 1;
  return a && b && isYear(a) && isYear(b) && a.value !== b.value && has(en, a) && has(zh, b)
    ? [a, b]
    : undefined;
}

const against: Record<Language, RegExp> = {
  zh: /[比较較]$/u,
  en: /\b(?:than|than in|compared with|compared to|from|up on|down on)(?: the end of)? $/i,
};
