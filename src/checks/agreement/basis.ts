/**
 * What a change is counted from: 较去年同期 is "from a year earlier" and not "from the previous month". Asked of the whole
 * of both texts where each counts from one of the two alone, else of each number's clause.
 */
import type { Language } from '../../model/text.ts';
import { clauseAround } from './clause.ts';
import type { Match } from './match.ts';
import type { Place } from './message.ts';
import { sidesApart } from './opposite.ts';
import type { SidesOfBoth } from './opposites.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

/** The year before, and the month before. */
const bases: SidesOfBoth = {
  zh: [
    /同比|同期|按年|(?<!\d)年[增减減升跌]|[比较較][去上前]一?年|[去上]年|年前/u,
    /[环環]比|按月|(?<![\d一二三四五六七八九十个個])月[增减減升跌]|[比较較](?:上|前一)(?:个|個)?月|上(?:个|個)?月|前(?:一|个|個)月/u,
  ],
  en: [
    /\byear[- ](?:on|over)[- ]year\b|\byear (?:earlier|before|ago|on)\b|\b(?:last|previous|prior|preceding) year\b|\bannually\b|\bannual (?:rise|fall|growth|increase|decline|drop|gain|basis)\b|\b(?:same|corresponding) (?:period|month|quarter)\b|\bover the year\b/i,
    /\bmonth[- ](?:on|over)[- ]month\b|\b(?:from|than|over|with|against) (?:a|the) (?:previous |prior |preceding )?month(?: (?:earlier|before|ago))?\b|\b(?:from|than|with|against) last month\b/i,
  ],
};

/** Where the two texts count a change from different times: as a whole, or beside one number. */
export const basesApart = (
  zh: Statement,
  en: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [zh: Place, en: Place] | undefined =>
  sidesApart(bases, zh, en) ?? changeFromElsewhere(zh, en, pairs);

/** How far from a number what it is counted from may stand. */
const within = 60;
const clauseEnds: Readonly<Record<Language, RegExp>> = {
  zh: /[，。；、\n]/u,
  en: /[,;\n]|\.(?!\d)|\b(?:and|but|while|whereas|though)\b/i,
};
export type Basis = 'year before' | 'month before' | 'quarter before' | 'half-year before' | 'end of year';

/** What a change is counted from, told beside its number. Only what compares: 上月 alone is when. */
const beside: readonly Readonly<Record<Language, RegExp> & { basis: Basis }>[] = [
  {
    basis: 'year before',
    zh: /同比|(?<!常年|往年|历年|[歷曆]年)同期|按年|(?<!\d)年[增减減升跌]|[比较較](?:[去上]|前一)年(?!\d|[一二三四五六七八九十]{1,2}月)/u,
    en: /\byear[- ](?:on|over)[- ]year\b|\b(?:a|one|the) year (?:earlier|before|ago)\b|\b(?:from|than|over|with|on) (?:the )?(?:last|previous|prior) year\b|\bon the year\b|\b(?:from|than in|on|over|against) (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:last year|a year|(?:of )?the (?:previous|prior) year)\b|(?<!\bover )\bthe same (?:period|month|quarter)\b/i,
  },
  {
    basis: 'month before',
    zh: /[环環]比|按月|(?<![\d一二三四五六七八九十个個])月[增减減升跌]|[比较較](?:(?:上|前一)(?:个|個)?|\d{1,2})月/u,
    en: /\bmonth[- ](?:on|over)[- ]month\b|\bon the month\b|\b(?:from|than|over|with|against|on) (?:a|the) (?:previous |prior |preceding )?month(?: (?:earlier|before|ago))?\b|\b(?:from|than in|against|on) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:\d|last year|a year|(?:of )?the (?:previous|prior) year))/i,
  },
  {
    basis: 'quarter before',
    zh: /[环環]比|按季|[比较較](?:[去上今]年)?第?[一二三四]季|(?<![\d一二三四])季[增减減升跌]|[比较較](?:上|前一)(?:个|個)?季/u,
    en: /\bquarter[- ](?:on|over)[- ]quarter\b|\bon the quarter\b|\b(?:from|than(?: in)?|over|with|against|on) the (?:previous|prior|preceding) (?:quarter|three months)\b|\b(?:below|above|than|from|on|over|against) (?:that of |those of |in )?the (?:first|second|third|fourth) quarter\b/i,
  },
  {
    basis: 'half-year before',
    zh: /[比较較](?:上|前)(?:一|个|個)?半年/u,
    en: /\b(?:from|than(?: in)?|over|with|against|on) the (?:previous|prior|preceding) (?:half|six months)\b/i,
  },
  {
    basis: 'end of year',
    zh: /[比较較](?:(?:[去上]|前一)年年?[末底]|年初)/u,
    en: /\b(?:end of (?:last|the previous)|(?:start|beginning) of (?:the|this)) year\b|\byear[- ]to[- ]date\b/i,
  },
];

/** From what the clause of a number may count its change: 环比 is of months and of quarters. */
export function basesOf(number: Term, { text, language }: Statement): readonly Basis[] {
  const [before, behind] = clauseAround(text, number, clauseEnds[language], within);
  // "Growth eased by 0.28 points from August to 1.46 percent": the change is counted from there.
  const clause = `${language === 'en' ? before.replace(/\bfrom (?:[a-z]+ ){0,3}\w+ to $/i, '') : before} ${behind}`;
  const told = beside.flatMap(({ basis, [language]: words }) => (words.test(clause) ? [basis] : []));
  // In a text that tells only of months 环比 is of months.
  return language === 'zh' && told.length > 1 && /月/u.test(text) && !/季/u.test(text)
    ? told.filter((basis) => basis !== 'quarter before')
    : told;
}

/** A change of which the Chinese says 同比 beside it and the English "month on month", whatever else both count from. */
function changeFromElsewhere(
  zh: Statement,
  en: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [zh: Term, en: Term] | undefined {
  const found = pairs.find(({ a, b }) => {
    if (!['share', 'points'].includes(a.measure.dimension) && a.direction === undefined) return false;
    const [own, other] = [basesOf(a, zh), basesOf(b, en)];
    return own.length > 0 && other.length === 1 && !own.includes(other[0]!);
  });
  return found && [found.a, found.b];
}
