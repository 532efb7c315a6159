/** 北京时间20时 is "1200 GMT". */
import { movedDay, two } from '../../quantity/iso-day.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import type { Statement } from './statement.ts';

const hoursAhead = 8;

/** English times of Greenwich in the time of Beijing, where only the Chinese tells that. */
export function inBeijing(en: Statement, zh: Statement): Statement {
  if (!/北京[时時][间間]/u.test(zh.text) || /格林|GMT|UTC|世界[时時]/u.test(zh.text)) return en;
  return { ...en, dates: en.dates.map((date) => moved(date, en.text)) };
}

function moved(date: DateMention, text: string): DateMention {
  const { value, start, end } = date;
  const [, day = '', hour, minute] = /^(.*)T(\d\d):(\d\d)$/.exec(value) ?? [];
  if (hour === undefined || !/\b(?:GMT|UTC)\b/.test(text.slice(start, end + 4))) return date;
  const later = Number(hour) + hoursAhead;
  // Of a day without its year, any year will do but a leap year's.
  const on =
    later < 24 || day === '' ? day : day.slice(0, 4) + movedDay(day.replace(/^X{4}/, '2001'), 1).slice(4);
  return { ...date, value: `${on}T${two(later % 24)}:${minute}` };
}
