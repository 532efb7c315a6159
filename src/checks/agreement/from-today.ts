/** Years, months, weeks and days that a text counts from its own day: 去年, 下月3日, "last year", "yesterday". */
import type { Language } from '../../model/text.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import { match } from './match.ts';
import type { Place } from './message.ts';
import type { Statement } from './statement.ts';

/** Words that count years, months, weeks or days from the day of the text, by how many they are away. */
const counted: Record<Language, readonly (readonly [scale: string, offset: number, pattern: RegExp])[]> = {
  zh: [
    ['year', -2, /前年/u],
    ['year', -1, /[去昨]年|(?<!同)上年/u],
    ['year', 0, /今年|本年|年[内內]/u],
    ['year', 1, /[明来來]年/u],
    ['month', -1, /上(?:个|個)?月/u],
    ['month', 0, /[本这這](?:个|個)?月/u],
    ['month', 1, /下(?:个|個)?月/u],
    ['week', -1, /上(?:个|個)?[周週星礼]/u],
    ['week', 0, /[本这這](?:个|個)?[周週星礼]/u],
    ['week', 1, /下(?:个|個)?[周週星礼]/u],
    ['day', -2, /(?<!大)前[日天晚夜]/u],
    ['day', -1, /昨[日天晚夜晨早午]/u],
    ['day', 0, /今[日天晚晨早]/u],
    ['day', 1, /明[日天晚晨早]/u],
    ['day', 2, /[后後]天/u],
  ],
  en: [
    ...(['year', 'month', 'week'] as const).flatMap((scale) => [
      [scale, -1, new RegExp(`\\b(?:last|the previous) ${scale}\\b`, 'i')] as const,
      [scale, 0, new RegExp(`\\b(?:this|the current) ${scale}\\b`, 'i')] as const,
      [scale, 1, new RegExp(`\\bnext ${scale}\\b`, 'i')] as const,
    ]),
    ['day', -2, /\bday before yesterday\b/i],
    ['day', 2, /\bday after tomorrow\b/i],
    ['day', -1, /\b(?:yesterday|last night)\b/i],
    ['day', 0, /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i],
    ['day', 1, /\btomorrow\b/i],
  ],
};

const throughout = (words: (typeof counted)[Language]): (typeof counted)[Language] =>
  words.map(([scale, offset, pattern]) => [scale, offset, new RegExp(pattern, `${pattern.flags}g`)]);
/** The same, for all that a text says. */
const everywhere = { zh: throughout(counted.zh), en: throughout(counted.en) };

/** 去年10月28日 beside "October 28 this year": the same day of other years. */
export function countedApart(zh: DateMention, en: DateMention): boolean {
  const [own, told] = [countedIn(zh.exact, 'zh'), countedIn(en.exact, 'en')];
  return own.some(([scale]) => scale === told[0]?.[0]) && !meet(own, told);
}

/** 昨日 beside "yesterday": both count from the day of the text, to the same day. */
export const countedAlike = (zh: DateMention, en: DateMention): boolean =>
  meet(countedIn(zh.exact, 'zh'), countedIn(en.exact, 'en'));

const meet = (own: (typeof counted)[Language], told: (typeof counted)[Language]): boolean =>
  own.some(([scale, offset]) => told.some(([other, away]) => other === scale && away === offset));

/**
 * The only year, month or week that each text counts from its own day, where they are not the same: 明年底 beside "the end
 * of this year", 下月3日 beside "the 3rd of this month".
 */
export function countsApart(zh: Statement, en: Statement): readonly [DateMention, DateMention] | undefined {
  for (const scale of ['year', 'month', 'week', 'day']) {
    const [a, b] = [onlyCount(zh, scale), onlyCount(en, scale)];
    if (!a || !b || a.offset === b.offset) continue;
    if (isYearBeforeThat(zh.text, en.text)) continue;
    // 明天零时 is "midnight tonight".
    if (scale === 'day' && [a, b].some(({ date }) => hoursOfNight.test(date.exact))) continue;
    // 今年 … 同比 is "this year" or "from last year": a comparison tells one year or the other.
    const isLast = scale === 'year' && [a.offset, b.offset].includes(-1);
    const isEnd = [a, b].every(({ date }) => ends.test(date.exact));
    // 去年该省…同比增长 is no "this year", whatever it is compared with; 比去年增长 may be.
    const isTold = a.offset === -1 && b.offset === 0 && !isCompared(a.date, zh);
    if (!isLast || isEnd || isTold || !comparison.test(zh.text)) return [a.date, b.date];
  }
  return undefined;
}

/** 去年…较前年 is "last year … than in the previous year", and so is 较上一财年. */
const isYearBeforeThat = (zh: string, en: string): boolean =>
  /\bprevious year\b/i.test(en) && /前年|[上前]一?[个個]?(?:[财財](?:政年度|年)|[会會][计計]年度)/u.test(zh);

/**
 * The one year, month, week or day that each text counts from its own day and the other does not, where both count as many
 * of them, and more than one: 今年…比去年多 as "last year … than last year".
 */
export function oneCountApart(zh: Statement, en: Statement): readonly [Place, Place] | undefined {
  for (const scale of ['year', 'month', 'week', 'day']) {
    const [own, other] = [countsOf(zh, scale), countsOf(en, scale)];
    if (own.length < 2 || own.length !== other.length) continue;
    if (isYearBeforeThat(zh.text, en.text)) continue;
    const { aLeft, bLeft } = match(own, other, (a, b) => (a.offset === b.offset ? 0 : undefined));
    if (aLeft.length === 1 && bLeft.length === 1) return [aLeft[0]!.place, bLeft[0]!.place];
  }
  return undefined;
}

const countsOf = (
  { text, language }: Statement,
  scale: string,
): readonly { readonly offset: number; readonly place: Place }[] =>
  everywhere[language]
    .filter(([counts]) => counts === scale)
    .flatMap(([, offset, pattern]) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        offset,
        place: { start: index, end: index + found.length, text: found },
      })),
    );

const isCompared = ({ start, end }: DateMention, { text }: Statement): boolean =>
  /[比较較与與同跟于於]/u.test(text[start - 1] ?? '') ||
  /^(?:[同相]|的\d|年?[末底初]|全年)/u.test(text.slice(end));

function onlyCount(
  { dates, language }: Statement,
  scale: string,
): { readonly date: DateMention; readonly offset: number } | undefined {
  const found = dates.flatMap((date) =>
    countedIn(date.exact, language).flatMap(([counts, offset]) =>
      counts === scale ? [{ date, offset }] : [],
    ),
  );
  return new Set(found.map(({ offset }) => offset)).size === 1 ? found[0] : undefined;
}

const hoursOfNight = /凌晨|零[时時点點]|0[时時点點]|\b(?:midnight|tonight|small hours|overnight)\b/iu;
const comparison = /同比|同期|按年|[比较較](?:去|上|前一)年|上年/u;
const ends = /[初末底中]|\b(?:end|beginning|start|middle|early|late|mid)\b/iu;

/** What a date counts from the day of the text: both ends of 昨日8时至今日8时. */
const countedIn = (text: string, language: Language): (typeof counted)[Language] =>
  counted[language].filter(([, , pattern]) => pattern.test(text));
