/** Days of the lunar calendar: 农历五月初五 is "the fifth day of the fifth lunar month", two ordinals in English. */
import { two } from '../../quantity/iso-day.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import type { Statement } from './statement.ts';

const digits = '一二三四五六七八九十';
const day =
  /(正|冬|腊|十?[一二三四五六七八九十])月(?:初([一二三四五六七八九十])|(十[一二三四五六七八九]|二十))?/u;

const numberOf = (text: string): bigint =>
  BigInt(
    [...text].reduce((sum, char) => (char === '十' ? (sum || 1) * 10 : sum + digits.indexOf(char) + 1), 0),
  );

/** The month and the day of a lunar date, as many as it states. */
export function lunarNumbers(text: string): readonly bigint[] {
  if (!/农历|農曆|正月|腊月|臘月|月初[一二三四五六七八九十]/u.test(text)) return [];
  const [, month, early, late] = day.exec(text) ?? [];
  const named = month && ({ 正: 1n, 冬: 11n, 腊: 12n }[month] ?? numberOf(month));
  const told = early ?? late;
  return [...(named ? [named] : []), ...(told ? [numberOf(told)] : [])];
}

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
