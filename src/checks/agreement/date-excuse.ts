/** When a date may stand in one language alone: the other tells it as a name, an ordinal, a period or a part of the day. */
import { two } from '../../quantity/iso-day.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import { centuryOf } from './date.ts';
import { isFestivalDay } from './festival.ts';
import { lunarNumbers } from './lunar.ts';
import { chineseNumber } from './ordinal.ts';
import type { Statement } from './statement.ts';

type Excuse = (date: DateMention, own: Statement, other: Statement) => boolean;

export const dateExcused: Excuse = (date, own, other) =>
  excuses.some((isTold) => isTold(date, own, other)) || isFestivalDay(date, other);

/** 2022年至2024年 are "2022, 2023 and 2024": a year between two that both texts tell. */
export function isYearBetween({ value }: DateMention, own: Statement, other: Statement): boolean {
  if (!/^\d{4}$/.test(value)) return false;
  return other.dates.some((date) => {
    const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(date.value) ?? [];
    const stands = (year: string): boolean => own.dates.some((d) => d.value === year);
    return from && to && from < value && value < to && stands(from) && stands(to);
  });
}

/** 比上旬 is "from the first ten days of the month". */
const isTenDaysBefore: Excuse = ({ exact }, _own, { language, text }) =>
  language === 'zh' &&
  /ten days of the (?:same )?month$/i.test(exact) &&
  /[比较較](?:上一?|前一)旬/u.test(text);

/** 2050年 is "the middle of the century", 2030年 "the end of the decade". */
const isPartOfCentury: Excuse = ({ exact, value }, _own, { language, text }) => {
  if (language !== 'en' || !/^\d{4}年?$/u.test(exact)) return false;
  if (/50$/.test(value)) return /\b(?:mid-?century|(?:middle|midpoint) of the century)\b/i.test(text);
  if (/00$/.test(value)) return /\b(?:turn|end) of the century\b/i.test(text);
  return /[09]$/.test(value) && /\b(?:end|turn) of the decade\b/i.test(text);
};

/** 当月30日前 is "by the end of that month". */
const isMonthEnd: Excuse = ({ value }, _own, { language, text }) =>
  language === 'en' &&
  /-(?:28|29|30|31)$/.test(value) &&
  /\b(?:end of (?:that|the|this|the same) month|month[- ]?end)\b/i.test(text);

/** 次日 is "the 28th" behind February 27. */
function isNextDay({ value }: DateMention, own: Statement, other: Statement): boolean {
  const day = Number(/-(\d\d)$/.exec(value)?.[1] ?? 0);
  return (
    own.language === 'en' &&
    /次日|翌日|第二天|隔天|[转轉]天/u.test(other.text) &&
    other.dates.some((date) => date.value.endsWith(`-${two(Math.max(0, day - 1))}`))
  );
}

/** 中午12点 is "noon", 午夜12点 "midnight". */
const isMidday: Excuse = ({ value }, _own, other) =>
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

/** A quarter named anew may be "the quarter". */
const isPeriod: Excuse = (date, own, { language, text }) =>
  language === 'en' &&
  own.dates.some(
    (other) => other !== date && (other.value.startsWith(date.value) || other.exact.startsWith(date.exact)),
  ) &&
  /\b(?:in|during|for|over|of) (?:the|that) (?:quarter|period|same three months|three months|month)\b(?! (?:of|to|ended|ending|through)\b)/i.test(
    text,
  );

/** 一一三學年度 is the school year 2024-2025. */
function isSchoolYear({ value }: DateMention, _own: Statement, { language, text }: Statement): boolean {
  const [, from] = /^(\d{4})(?:\/\d{4})?$/.exec(value) ?? [];
  const told = [...text.matchAll(/(1\d\d|一[〇零一二三][〇零一二三四五六七八九])[学學]年/gu)];
  return (
    language === 'zh' &&
    from !== undefined &&
    told.some(([, year]) => chineseNumber(year!)?.n === BigInt(from) - 1911n)
  );
}

/** 截至6月底止上半年 is "the six months to the end of June": the end of a stretch that both tell. */
const endsStretch: Excuse = ({ value }, own, other) =>
  other.dates.some((date) => {
    const [from, to] = date.value.split('/');
    return (
      to !== undefined && from !== to && value.startsWith(to) && own.dates.some((d) => d.value === date.value)
    );
  });

/** 演习“金龙-2025”, "Beijing 2022": the year is of its name. */
const isNameOfYear: Excuse = ({ exact }, _own, { text, ordinals }) => {
  const year = /^\d{4}(?=年?$)/.exec(exact)?.[0];
  return (
    year !== undefined &&
    (text.includes(`-${year}`) ||
      ordinals.some(
        ({ class: kind, number }) => kind === 'name' && number.d === 1n && number.n === BigInt(year),
      ))
  );
};

/** "The mid-1200s" are 13世纪中叶. */
const isHundreds: Excuse = ({ exact }, _own, { ordinals }) => {
  const century = centuryOf(exact);
  return century !== undefined && ordinals.some(({ number }) => number.d === 1n && number.n === century);
};

/** Those "born in the 2000s" are 00后, those born after 1995 95后. */
const isGeneration: Excuse = ({ value }, _own, { language, text }) =>
  language === 'zh' &&
  /^\d{4}(?:\/\d{3}9)?$/.test(value) &&
  text.replaceAll(/[“”"]/g, '').includes(`${value.slice(2, 4)}后`);

/** 农历七月初七 is "the seventh day of the seventh lunar month". */
const isLunarTold: Excuse = ({ exact }, _own, other) => {
  const told = lunarNumbers(exact);
  return told.length > 0 && told.every((number) => other.ordinals.some((o) => o.number.n === number));
};

/** 11日 may be "the 11th", 第二季度 and 二季度末 "the second", which are read as ordinals. */
function isOrdinal({ value, exact }: DateMention, _own: Statement, other: Statement): boolean {
  const day = /(?:^|-)(?:\d{2}|(?<=-)Q\d)$/.exec(value)?.[0].replace(/\D/g, '');
  const month = /季度?[末底]$/u.test(exact) ? /-(\d\d)-\d\d$/.exec(value)?.[1] : undefined;
  const told = month ? BigInt(month) / 3n : day && BigInt(day);
  return other.ordinals.some(({ number }) => number.d === 1n && number.n === told);
}

const excuses: readonly Excuse[] = [
  isOrdinal,
  isMidday,
  isPlan,
  isPeriod,
  isLunarTold,
  isGeneration,
  isSchoolYear,
  isHundreds,
  endsStretch,
  isNameOfYear,
  isMonthEnd,
  isPartOfCentury,
  isNextDay,
  isTenDaysBefore,
];
