/** Days of the lunar calendar: 农历五月初五 is "the fifth day of the fifth lunar month", two ordinals in English. */
import { two } from '../../quantity/iso-day.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import type { Statement } from './statement.ts';

const digits = '一二三四五六七八九十';
const dayName =
  '(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)';
/** 腊月十八至二十: the month, its day, and the day that it lasts to. */
const days = new RegExp(
  `(正|冬|腊|臘|十?[一二三四五六七八九十])月(${dayName})?(?:[至到—-](${dayName}))?`,
  'u',
);

const dayNames = new RegExp(dayName, 'gu');

const numberOf = (text: string): bigint =>
  BigInt(
    [...text].reduce((sum, char) => (char === '十' ? (sum || 1) * 10 : sum + digits.indexOf(char) + 1), 0),
  );

const dayOf = (name: string): bigint => numberOf(name.replace('初', '').replace('廿', '二十'));

/** The month and the day of a lunar date, as many as it states. */
export function lunarNumbers(text: string): readonly bigint[] {
  if (!/农历|農曆|正月|腊月|臘月|月初[一二三四五六七八九十]/u.test(text)) return [];
  const [, month, ...told] = days.exec(text) ?? [];
  const named = month && ({ 正: 1n, 冬: 11n, 腊: 12n, 臘: 12n }[month] ?? numberOf(month));
  const numbers = told.flatMap((name) => (name ? [dayOf(name)] : []));
  return [...(named ? [named] : []), ...numbers];
}

/** The days of the moon that a text which speaks of them may name: the 十八 of 农历八月十八. */
export const lunarDays = (text: string): readonly bigint[] =>
  /[农農][历曆]|初[一二三四五六七八九十]/u.test(text)
    ? [...text.matchAll(dayNames)].map(([name]) => dayOf(name))
    : [];

/** 农历二月初二 as "February 2": a day of the moon told by the months of the sun. */
export function lunarAsSolar(
  zh: Statement,
  en: Statement,
): readonly [zh: DateMention, en: DateMention] | undefined {
  if (/\blunar\b/i.test(en.text)) return undefined;
  for (const date of zh.dates) {
    const [month, day] = lunarNumbers(date.exact);
    if (day === undefined) continue;
    const told = en.dates.find(({ value }) => value.endsWith(`-${two(month!)}-${two(day)}`));
    if (told) return [date, told];
  }
  return undefined;
}
