/**
 * What a change is counted from: 较去年同期 is "from a year earlier" and not "from the previous month". Asked of the whole
 * of both texts, and only where each counts from one of the two alone.
 */
import type { Language } from '../../model/text.ts';
import type { Place } from './message.ts';
import { type Sides, sidesApart } from './opposite.ts';
import type { Statement } from './statement.ts';

/** The year before, and the month before. */
const bases: Readonly<Record<Language, Sides>> = {
  zh: [
    /同比|同期|按年|(?<!\d)年[增减減升跌]|[比较較][去上前]一?年|[去上]年|年前/u,
    /[环環]比|按月|(?<![\d一二三四五六七八九十])月[增减減升跌]|[比较較](?:上|前一)(?:个|個)?月|上(?:个|個)?月|前(?:一|个|個)月/u,
  ],
  en: [
    /\byear[- ](?:on|over)[- ]year\b|\byear (?:earlier|before|ago|on)\b|\b(?:last|previous|prior|preceding) year\b|\bannually\b|\bannual (?:rise|fall|growth|increase|decline|drop|gain|basis)\b|\b(?:same|corresponding) (?:period|month|quarter)\b|\bover the year\b/i,
    /\bmonth[- ](?:on|over)[- ]month\b|\b(?:from|than|over|with|against) (?:a|the) (?:previous |prior |preceding )?month(?: (?:earlier|before|ago))?\b|\b(?:from|than|with|against) last month\b/i,
  ],
};

/** Where the two texts count a change from different times. */
export const basesApart = (zh: Statement, en: Statement): readonly [zh: Place, en: Place] | undefined =>
  sidesApart(bases, zh, en);
