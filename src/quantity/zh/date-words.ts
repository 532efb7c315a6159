/**
 * The vocabulary of dates without a number: 昨日, 去年, 上半年, 月底, 正月, and what each word says.
 */
import { codeAt } from '../code-at.ts';
import { dateStart, eachForm, isSpace, starts } from './characters.ts';
import { addPair, mayHold, noPairs } from './pairs.ts';
import { trieOf } from './trie.ts';
import { weekdays } from './weekday.ts';

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
  /** The day of the month that stands in brackets: 今（12）日. */
  readonly day?: number;
  /** A weekday without its week. */
  readonly alone?: true;
  /** It names a date with a part of it behind it only: 同年11月, 当月29日, 上年第四季度. */
  readonly leans?: true;
  readonly part?: 'early' | 'end';
  /** From noon on: the 晚 of 昨晚. */
  readonly partOfDay?: string;
}

const entries: (readonly [string, DateWord])[] = [
  ...(
    [
      ['今年', 0],
      ['去年', -1],
      ['明年', 1],
      ['前年', -2],
      ['大前年', -3],
      ['后年', 2],
      ['大后年', 3],
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
      ['上上个月', -2],
      ['上上月', -2],
      ['下下个月', 2],
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
      ['大前天', -3],
      ['后天', 2],
      ['大后天', 3],
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
  ).map(([word, shift]) => [word, { kind: 'day', shift, partOfDay: word[1]! }] as const),
  ...(
    [
      ['今晨', 0],
      ['今早', 0],
      ['昨晨', -1],
      ['明晨', 1],
      ['明早', 1],
    ] as const
  ).map(([word, shift]) => [word, { kind: 'day', shift }] as const),
  // 昨午, 今下午; 明上午 ends 说明 and 证明.
  ...(
    [
      ['今', 0],
      ['昨', -1],
    ] as const
  ).flatMap(([lead, shift]) => [
    ...['凌晨', '清晨', '早上', '上午', '中午'].map((part) => [lead + part, { kind: 'day', shift }] as const),
    ...['午', '午后', '下午', '傍晚', '晚上', '晚间'].map(
      (partOfDay) => [lead + partOfDay, { kind: 'day', shift, partOfDay }] as const,
    ),
  ]),
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
  ['当晚', { kind: 'day', shift: 0, told: true, partOfDay: '晚' }],
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
      ['前一季', -1],
      ['上一季', -1],
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

/** The first two characters of what such a date may begin with: of a word, of 今(12)日, of 元年 and of 初三. */
const heads = noPairs();
for (const head of [
  ...entries.map(([word]) => word),
  '今(',
  '昨(',
  '明(',
  '元年',
  ...[...'一二三四五六七八九十'].map((day) => `初${day}`),
])
  if (head.length > 1) addPair(heads, head.charCodeAt(0), head.charCodeAt(1));

/** Whether a date may begin with the character at `at`: for most places the one after it says no. */
export const opensDate = (text: string, at: number): boolean => {
  const next = codeAt(text, at + 1);
  return mayHold(heads, text.charCodeAt(at), next) || isSpace(next);
};
