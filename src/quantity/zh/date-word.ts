/**
 * Words that name a stretch of the calendar without a number: 昨日, 去年, 上半年, 月底, 正月.
 */

import { codeAt } from '../code-at.ts';
import { dateStart, digitOf, eachForm, han, numeralOf, starts } from './characters.ts';
import { integer, integerAt } from './integer.ts';
import { is, oneOf } from './text.ts';

import { match, matchEnd, skipSpace, skipSpaceBack, trieOf } from './trie.ts';
import { isCounted, isOneDay, weekdays } from './weekday.ts';

export interface DateWord {
  readonly kind:
    | 'quarter'
    | 'ownQuarter'
    | 'year'
    | 'month'
    | 'day'
    | 'weekday'
    | 'half'
    | 'part'
    | 'first'
    | 'lunar'
    | 'eve'
    | 'newYear';
  /**
   * Years, quarters, months or days from the present, or from the date told before where `told`; of a weekday from the Monday of
   * this week; the half; the lunar month.
   */
  readonly shift: number;
  readonly told?: true;
  /** A weekday without its week. */
  readonly alone?: true;
  /** It names a date with a part of it behind it only: 同年11月, 当月29日, 上年第四季度. */
  readonly leans?: true;
  readonly part?: 'early' | 'end';
  readonly evening?: boolean;
}

const entries: (readonly [string, DateWord])[] = [
  ...(
    [
      ['今年', 0],
      ['去年', -1],
      ['明年', 1],
      ['前年', -2],
      ['后年', 2],
      ['本年', 0],
    ] as const
  ).map(([word, shift]) => [word, { kind: 'year', shift }] as const),
  ...(
    [
      ['本月', 0],
      ['上月', -1],
      ['上个月', -1],
      ['下月', 1],
      ['下个月', 1],
      ['这个月', 0],
    ] as const
  ).map(([word, shift]) => [word, { kind: 'month', shift }] as const),
  ...(
    [
      ['今日', 0],
      ['今天', 0],
      ['昨日', -1],
      ['昨天', -1],
      ['明日', 1],
      ['明天', 1],
      ['前天', -2],
      ['后天', 2],
      ['前日', -2],
    ] as const
  ).map(([word, shift]) => [word, { kind: 'day', shift }] as const),
  ...(
    [
      ['今晚', 0],
      ['今夜', 0],
      ['昨晚', -1],
      ['昨夜', -1],
      ['前晚', -2],
      ['明晚', 1],
    ] as const
  ).map(([word, shift]) => [word, { kind: 'day', shift, evening: true }] as const),
  ...(
    [
      ['今晨', 0],
      ['今早', 0],
      ['昨晨', -1],
      ['明晨', 1],
      ['明早', 1],
    ] as const
  ).map(([word, shift]) => [word, { kind: 'day', shift }] as const),
  ...[...weekdays()].map(([word, week, day]) =>
    week === undefined
      ? ([word, { kind: 'weekday', shift: day, alone: true }] as const)
      : ([word, { kind: 'weekday', shift: 7 * week + day }] as const),
  ),
  ...(
    [
      ['次日', 'day', 1],
      ['翌日', 'day', 1],
      ['同日', 'day', 0],
      ['当日', 'day', 0],
      ['前一天', 'day', -1],
      ['前一日', 'day', -1],
      ['次月', 'month', 1],
      ['次年', 'year', 1],
      ['翌年', 'year', 1],
    ] as const
  ).map(([word, kind, shift]) => [word, { kind, shift, told: true }] as const),
  ...(
    [
      ['同月', 'month', 0],
      ['当月', 'month', 0],
      ['同年', 'year', 0],
      ['当年', 'year', 0],
      ['来年', 'year', 1],
      ['隔年', 'year', 1],
      ['上年', 'year', -1],
      ['当天', 'day', 0],
    ] as const
  ).map(([word, kind, shift]) => [word, { kind, shift, told: true, leans: true }] as const),
  ['当晚', { kind: 'day', shift: 0, told: true, evening: true }],
  ['上年末', { kind: 'year', shift: -1, part: 'end' }],
  ['上年底', { kind: 'year', shift: -1, part: 'end' }],
  ['上半年', { kind: 'half', shift: 1 }],
  ['下半年', { kind: 'half', shift: 2 }],
  ['上半年度', { kind: 'half', shift: 1 }],
  ['下半年度', { kind: 'half', shift: 2 }],
  ['上半财年', { kind: 'half', shift: 1 }],
  ['下半财年', { kind: 'half', shift: 2 }],
  ['上半财政年度', { kind: 'half', shift: 1 }],
  ['下半财政年度', { kind: 'half', shift: 2 }],
  ['半年度', { kind: 'half', shift: 1 }],
  ['月底', { kind: 'part', shift: 1, part: 'end' }],
  ['月末', { kind: 'part', shift: 1, part: 'end' }],
  ['年底', { kind: 'part', shift: 12, part: 'end' }],
  ['年末', { kind: 'part', shift: 12, part: 'end' }],
  ...(
    [
      ['上季度', -1],
      ['上个季度', -1],
      ['上一季度', -1],
      ['前一季度', -1],
      ['本季度', 0],
      ['这个季度', 0],
      ['下季度', 1],
      ['下个季度', 1],
      ['下一季度', 1],
    ] as const
  ).map(([word, shift]) => [word, { kind: 'ownQuarter', shift }] as const),
  ['首季度', { kind: 'quarter', shift: 1 }],
  ['首季', { kind: 'quarter', shift: 1 }],
  ['正月', { kind: 'lunar', shift: 1 }],
  ['腊月', { kind: 'lunar', shift: 12 }],
  ['冬月', { kind: 'lunar', shift: 11 }],
  ['大年初', { kind: 'lunar', shift: 1 }],
  ['年初', { kind: 'lunar', shift: 1, leans: true }],
  ['初', { kind: 'lunar', shift: 1, leans: true }],
  ['农历年初', { kind: 'lunar', shift: 1 }],
  ['元月', { kind: 'first', shift: 1 }],
  ['除夕', { kind: 'eve', shift: 0 }],
  ['年三十', { kind: 'eve', shift: 0 }],
  ['大年三十', { kind: 'eve', shift: 0 }],
  ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map(
    (month, i) => [`农历${month}月`, { kind: 'lunar', shift: i + 1 }] as const,
  ),
  ...['农历', '阴历', '夏历', '旧历'].flatMap(
    (name) =>
      [
        [`${name}正月`, { kind: 'lunar', shift: 1 }],
        [`${name}腊月`, { kind: 'lunar', shift: 12 }],
        [`${name}冬月`, { kind: 'lunar', shift: 11 }],
      ] as const,
  ),
];
export const dateWords = trieOf<DateWord>(entries);
eachForm([...new Set(entries.map(([word]) => word[0]!))].join(''), (code) => {
  starts[code]! |= dateStart;
});

/** The bounds of the word found last. */
export const dateWord = { start: 0, end: 0 };

/** 今(12)日, 昨(11)日. */
function bracketedDay(text: string, at: number, end: number): DateWord | undefined {
  if (!oneOf(text, at, '今昨明') || !is(text, at + 1, '(') || !integerAt(text, at + 2, end)) return undefined;
  const close = integer.end;
  if (integer.value > 31 || !is(text, close, ')') || !is(text, close + 1, '日')) return undefined;
  dateWord.start = at;
  dateWord.end = close + 2;
  return { kind: 'day', shift: is(text, at, '今') ? 0 : is(text, at, '昨') ? -1 : 1 };
}

/** Whether it counts from the date before it, and is no part of other words: 3次日均, 共同年, 次日达, 提前一天. */
function isTold(text: string, at: number, stop: number, before: number): boolean {
  const lead = before > 0 ? codeAt(text, before - 1) : 0;
  if (is(text, at, '次'))
    return (
      digitOf[lead]! < 0 &&
      numeralOf[lead]! < 0 &&
      !oneOf(text, before - 1, '几数多每首历再人年') &&
      !oneOf(text, stop, '本产均常达报')
    );
  if (is(text, at, '同') || is(text, at, '前'))
    return han[lead] === 0 || oneOf(text, before - 1, '于从在自至到与和比较');
  // 投票当天 is the day of the vote.
  return (
    !is(text, at, '当') || han[lead] === 0 || oneOf(text, before - 1, '于从在自至到与和比较了并省市县区国校')
  );
}

/** Characters that make another word of it: 明天系, 前天津, 上月球. */
const notBefore = '津球饼坛堂';

export function dateWordAt(text: string, at: number, end: number, floor: number): DateWord | undefined {
  const word = match(dateWords, text, at, end);
  if (word === undefined) return bracketedDay(text, at, end);
  const stop = matchEnd;
  const next = skipSpace(text, stop, end);
  const before = skipSpaceBack(text, at, floor);

  if (next < end && oneOf(text, next, notBefore)) return undefined; // 前年 and 后年 are mostly parts of other words: 疫情前年均, 建成后年产.
  if (
    word.kind === 'year' &&
    (word.shift > 1 || word.shift < -1) &&
    before > floor &&
    !oneOf(text, before - 1, ',。、;:比较在从自到于的及如与(“')
  )
    return undefined;
  // 去年同期 compares and names no date.
  if (word.kind === 'year' && next < end && oneOf(text, next, '同') && oneOf(text, next + 1, '期'))
    return undefined;

  // 比上月回落: the month before the one spoken of, which need not be the article's; 比上月末 takes stock.
  if (
    (word.kind === 'month' || word.kind === 'ownQuarter') &&
    word.shift < 0 &&
    before > floor &&
    oneOf(text, before - 1, '比较') &&
    !oneOf(text, next, '末底')
  )
    return undefined;
  if (
    before > floor &&
    (word.kind === 'part' || word.kind === 'half' || word.kind === 'month') &&
    oneOf(text, before - 1, '每历各个往上')
  )
    return undefined;
  if (word.kind === 'day' && word.shift < -1 && before > floor && oneOf(text, before - 1, '以之'))
    return undefined; // 到今天 is "until now", 今天的 "today's".
  if (
    word.kind === 'day' &&
    word.shift === 0 &&
    !word.told &&
    ((next < end && oneOf(text, next, '的')) || (before > floor && oneOf(text, before - 1, '到至')))
  )
    return undefined;
  if (word.kind === 'weekday') {
    if (isCounted(text, stop, end)) return undefined;
    if (word.alone && !isOneDay(text, at, stop, end, floor)) return undefined;
  }
  if (word.told && !isTold(text, at, stop, before)) return undefined;
  // 去年初 ends in 年初; 年初四 begins a clause.
  if (word.kind === 'lunar' && word.leans && before > 0 && han[codeAt(text, before - 1)] === 1)
    return undefined;
  dateWord.start = at;
  dateWord.end = stop;
  return word;
}
