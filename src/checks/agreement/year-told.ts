/**
 * Last year told as this year, or this year as last: 今年…同比增长 as "last year … from a year earlier". A comparison speaks of
 * the year before in both texts; what is left over after it tells.
 */
import { type Place, placeOf } from './message.ts';
import type { Statement } from './statement.ts';

type Apart = readonly [zh: Place, en: Place] | undefined;

const present = /今年|本年|(?<![\d一二三四五六七八九十两兩半])年[内內]|今[春夏秋冬]|[本今][届屆]|迄今/u;
/** What a Chinese text may say "last year" for. */
const before = /[去上昨]年|前一年|同比|同期|按年|(?<![\d去今前])年[增减減升跌]|年前|上[届屆]/gu;
/** The year before itself, which 同比 only counts from. */
const yearBefore = /[去上昨]年|前一?年|同期|年前|上[届屆]/u;
/** What English says for those besides "last year". */
const pointers =
  /\b(?:year[- ](?:on|over)[- ]year|year (?:earlier|before|ago|on)|(?:previous|prior|preceding) year|annually|on the year|(?:from|than|on) last(?! (?:year|month|week|quarter|season)))\b|\bsame (?:period|month|quarter|time|week|day)s?\b(?!(?: of| in)? last year)/gi;
const lastYear = /\blast year\b/gi;
const thisYear = /\bthis year\b/i;
const presentYear = /\bthis year\b|\b(?:the|current) year\b|\bso far\b(?! last year)|\byear to date\b/i;

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** How far before a year what it is set beside may stand. */
const reach = 80;

/** The first of `years` in the text whose lead passes, with as much of the lead as tells. */
function firstOf(
  years: RegExp,
  text: string,
  tells: (lead: string, rest: string) => string | undefined,
): Place | undefined {
  for (const { index, 0: year } of text.matchAll(years)) {
    const end = index + year.length;
    const told = tells(text.slice(Math.max(0, index - reach), index), text.slice(end, end + 16));
    if (told !== undefined) return { start: index - told.length, end, text: told + year };
  }
  return undefined;
}

/** 今年 as "last year", where every year before that the Chinese tells stands in the English as well. */
function toldAsLast(zh: string, en: string): Apart {
  const now = placeOf(present, zh);
  const last =
    now && !presentYear.test(en)
      ? firstOf(lastYear, en, (lead) =>
          besides.test(lead.split(/[.;]/).at(-1)!.slice(-48)) ? undefined : '',
        )
      : undefined;
  if (!now || !last) return undefined;
  const isLeft = count(lastYear, en) > count(before, zh) - count(pointers, en);
  return isLeft || !yearBefore.test(zh) ? [now, last] : undefined;
}
/** What makes of a year something that another is compared with. */
const besides =
  /\b(?:than|from|over|on|against|versus|with|as|same|corresponding|compared|those|that|levels?)\b/i;

/** 比去年多 as "more than this year". */
function comparedWithThis(zh: string, en: string): Apart {
  const than = isOfThis.test(zh)
    ? undefined
    : firstOf(
        /\bthis year\b/gi,
        en,
        (lead, rest) =>
          compares.exec(lead)?.[0] ??
          (/^['’]s (?!target|goal|plan|forecast|budget|quota)/.test(rest) ? owns.exec(lead)?.[0] : undefined),
      );
  // "Down from the first half of this year" beside 比上半年.
  if (
    than &&
    /half|quarter|month/i.test(than.text) &&
    !/same|corresponding/i.test(than.text) &&
    partBefore.test(zh)
  )
    return undefined;
  const compared = than && placeOf(thanLast, zh);
  return compared ? [compared, than] : undefined;
}
const compares =
  /\b(?:(?:than|from|against|over the same|compared (?:with|to)|twice the \w+ in)(?: (?:in|at|of|on|for|the|same|corresponding|first|second|third|fourth|half|quarter|period|time|stage|point|months?|week|day|a|that|those|during|whole|end|opening)){0,7}|(?:up|down)(?! to\b)[^.;,]{0,32} on|(?:same|this) (?:period|time|point|stage|week|month|quarter|day)(?: of| in)?|as(?: \w+){1,3} as|same as) $/i;
const owns = /\b(?:double|times|above|below) $/i;
const partBefore = /[比较較](?:[上下]半年|第?[一二三四1-4]个?季|\d{1,2}月|[上前]一?个?[季月])/u;
const thanLast =
  /[比较較与與跟同是达達到于於][^，。；\d]{0,4}(?:[去上]|前一)年|(?<![今本])年?同期|同比|按年|[去上]年(?:同期|[^，。；\d]{0,4}[为為])/u;
const isOfThis =
  /[比较較于於至到由从從自与與跟][^，。；]{0,6}(?:今年|本年)|今年[^，。；]{0,4}(?:起|同期|相比)|本年/u;

/** 去年…同比增长 as "this year … from the previous year". */
function toldAsThis(zh: string, en: string): Apart {
  const last =
    present.test(zh) || /\blast year\b|\b(?:19|20)\d\d\b/i.test(en) ? undefined : placeOf(plainBefore, zh);
  const now = last && placeOf(thisYear, en);
  return now && [last, now];
}
const plainBefore = /(?<![比较較与與同跟于於是])[去昨]年(?!同期|[同相]|年?[末底初]|全年|的\d)/u;

/** The first year that the English takes for its neighbour. */
export const yearToldApart = ({ text: zh }: Statement, { text: en }: Statement): Apart =>
  comparedWithThis(zh, en) ?? toldAsLast(zh, en) ?? toldAsThis(zh, en);
