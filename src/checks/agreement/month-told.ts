/**
 * A month that one text tells and the other only counts to: 10月…比上月 as "above October's reading", 4月22日…截至23日 as "June
 * 23", and days that no month has, "September 31".
 */
import type { DateMention } from '../../quantity/quantity.ts';
import { type Place, placeOf, placeOfDate } from './message.ts';
import { dayOfMonth, partsOf } from './relative.ts';
import type { Statement } from './statement.ts';

type Apart = readonly [zh: Place, en: Place] | undefined;

const names = 'January February March April May June July August September October November December'.split(
  ' ',
);
const aMonth = names.join('|');

/** A day that the calendar does not have, which the Chinese does not print either. */
function noSuchDay(zh: Statement, en: Statement): Apart {
  const told = placeOf(impossible, en.text);
  const own =
    told && !/(?:[469]|11)月31[日号號]|(?<!1)2月3[01][日号號]/u.test(zh.text) && placeOf(anyDay, zh.text);
  return own ? [own, told] : undefined;
}
const impossible =
  /\b(?:(?:April|June|September|November) 31|February 3[01]|31 (?:April|June|September|November)|3[01] February)\b/;
const anyDay = /[\d一二三四五六七八九十]{1,3}[日号號]|除夕|月底/u;

const monthOf = ({ value }: DateMention): number | undefined => partsOf(value)[1];

/** The month that all dates with one are in. */
function onlyMonth({ dates }: Statement): number | undefined {
  const [month, ...more] = new Set(dates.map(monthOf).filter((number) => number !== undefined));
  return more.length > 0 ? undefined : month;
}

/** What the one month that the Chinese tells is set against: the month before it, where 环比 says so. */
function againstMonth(zh: Statement, en: Statement): Apart {
  const counted = placeOf(/[环環]比|[比较較][上前]一?[个個]?月|按月/u, zh.text);
  const month = onlyMonth(zh);
  if (!counted || month === undefined) return undefined;
  // 10月份…比上月 as "in November … from the previous month".
  const others = en.dates.filter((date) => monthOf(date) !== undefined);
  const [own] = others;
  if (own && others.length === 1 && monthOf(own) !== month && monthBefore.test(en.text))
    return [counted, placeOfDate(own)];
  const before = names[(month + 10) % 12]!;
  const told = [...en.text.matchAll(setAgainst)].find(([, name]) => name !== before);
  if (!told) return undefined;
  const at = told.index + told[0].indexOf(told[1]!);
  return [counted, { start: at, end: at + told[1]!.length, text: told[1]! }];
}
const monthBefore =
  /\b(?:previous|prior|preceding) month\b|\bmonth (?:earlier|before|ago)\b|\bmonth[- ]on[- ]month\b|\bon the month\b/i;
const setAgainst = new RegExp(
  `\\b(?:than|from|above|below|against|compared with|compared to)(?: in| that of| the)? (${aMonth})(?! \\d|,? (?:of )?(?:last|a|the (?:same|previous|prior)) |-|,? 20\\d\\d| (?:to|through|and) (?:${aMonth}))\\b`,
  'g',
);

/** A day behind another of its month: 4月22日…截至23日 as "June 23". */
function dayOfOtherMonth(zh: Statement, en: Statement): Apart {
  const month = onlyMonth(zh);
  if (month === undefined) return undefined;
  for (const [i, date] of zh.dates.entries()) {
    const day = dayOfMonth(date);
    const last = zh.dates.slice(0, i).findLast((other) => dayOfMonth(other) !== undefined);
    if (monthOf(date) !== undefined || day === undefined) continue;
    if (!last || monthOf(last) !== month || dayOfMonth(last)! >= day) continue;
    const [other, ...more] = en.dates.filter((told) => dayOfMonth(told) === day);
    if (other && more.length === 0 && monthOf(other) !== undefined && monthOf(other) !== month)
      return [placeOfDate(date), placeOfDate(other)];
  }
  return undefined;
}

/** The first month that the English mistakes. */
export const monthToldApart = (zh: Statement, en: Statement): Apart =>
  noSuchDay(zh, en) ?? againstMonth(zh, en) ?? dayOfOtherMonth(zh, en) ?? againstItself(zh, en);

/** "To 50.1 in October from 49.8 in October": nothing is set against its own month, unless of another year. */
function againstItself(zh: Statement, en: Statement): Apart {
  if (/同比|同期|[去上]年|按年|年[增减減升跌]/u.test(zh.text)) return undefined;
  const own = placeOf(/\d{1,2}月|[环環]比|[上前][个個]?月/u, zh.text);
  const found = own && ofOneMonth.exec(en.text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return [own, { start: end - found[1]!.length, end, text: found[1]! }];
}
const ofOneMonth = new RegExp(
  `\\b(?:in|of|for) (${aMonth})\\b(?! \\d)(?:[^.;]|\\.\\d){0,80}\\b(?:from|than|against|compared with)(?: [\\w.,%$]{1,12}){0,6} (?:in|of) \\1\\b(?! \\d|,? (?:of )?(?:last|a|the (?:same|previous|prior)) |,? 20\\d\\d)`,
);
