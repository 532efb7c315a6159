/**
 * `elapsed`: two days against a stated number of hours, days, weeks, months or years.
 *
 * Newspapers count both ways, with and without the first day; both are tried, and the one that fits is named.
 */
import type { Stated } from '../facts/stated.ts';
import { contains } from '../quantity/interval.ts';
import { type Rational, rational } from '../quantity/rational.ts';
import { sameRational } from '../quantity/rounding.ts';
import { daysBetween, daysOver, monthsBetween } from './calendar.ts';
import type { Check } from './check.ts';
import { both, type Judgement, judgeDeclared } from './declared.ts';
import { printed, printedBehind, unexpected } from './verdict.ts';

export const elapsed: Check = {
  id: 'elapsed',
  title: both('经过的时间', 'Time elapsed'),
  summary: both(
    '两个日期之间的小时数、天数、周数、月数或年数，应当等于所述的时长。含首日与不含首日两种算法都试，并写明哪一种相符。',
    'The hours, days, weeks, months or years between two dates are the stated length. It is counted with the first day and without, and the count that fits is named.',
  ),
  examples: [
    {
      shows: both(
        '不含首日：1 月 20 日至 3 月 14 日为 54 天',
        'Without the first day: 20 January to 14 March is 54 days',
      ),
      verdict: 'exact',
      figures: { days: '历时54天' },
      relation: { elapsed: ['2020-01-20', '2020-03-14'], is: 'days' },
    },
    {
      shows: both('含首日则为 55 天', 'With the first day it is 55'),
      verdict: 'exact',
      figures: { days: '历时55天' },
      relation: { elapsed: ['2020-01-20', '2020-03-14'], is: 'days' },
    },
    {
      shows: both('两种算法都不符', 'Neither counting fits'),
      verdict: 'inconsistent',
      figures: { days: '历时45天' },
      relation: { elapsed: ['2020-01-20', '2020-03-14'], is: 'days' },
    },
    {
      shows: both('“近 50 年”：满 48 年相符', '"Nearly 50 years" may be 48'),
      verdict: 'consistent',
      figures: { years: '近50年' },
      relation: { elapsed: ['1971-05-01', '2020-03-14'], is: 'years' },
    },
    {
      shows: both('半年即六个月', 'Half a year is six months'),
      verdict: 'exact',
      figures: { years: '历时半年' },
      relation: { elapsed: ['2020-01-01', '2020-07-01'], is: 'years' },
    },
    {
      shows: both('48 小时是两天', '48 hours are two days'),
      verdict: 'exact',
      figures: { hours: '历时48小时' },
      relation: { elapsed: ['2020-03-13', '2020-03-15'], is: 'hours' },
    },
    {
      shows: both('以家计的数不是时长', 'A count of companies is no length of time'),
      verdict: 'not-comparable',
      figures: { companies: '共54家' },
      relation: { elapsed: ['2020-01-20', '2020-03-14'], is: 'companies' },
    },
  ],
  single: true,
  repeats: true,
  run: (corpus, among) =>
    judgeDeclared(corpus, among, {
      key: 'elapsed',
      refs: ({ is }) => [is],
      guard: ([length]) =>
        lengthsOf(length!.figure.unit, '2000-01-01', '2000-01-01')
          ? undefined
          : both(
              `${length!.figure.id} 不是以小时、日、周、月或年计的时长`,
              `${length!.figure.id} is no length in hours, days, weeks, months or years`,
            ),
      judge: ([length], { elapsed: [from, to] }) => judgeElapsed(length!, from, to),
    }),
};

interface Counting {
  /** A whole number, or one and a half. */
  readonly length: number;
  readonly zh: string;
  readonly en: string;
}

/** What the stretch may be called in `unit`, the most usual counting first. */
export function lengthsOf(unit: string, from: string, to: string): readonly Counting[] | undefined {
  const counted = (
    length: number,
    word: string,
    en: string,
    extra: readonly Counting[] = [],
  ): readonly Counting[] => [
    { length, zh: `不含首${word}`, en: `without the first ${en}` },
    { length: length + 1, zh: `含首${word}`, en: `with the first ${en}` },
    ...extra,
  ];
  const days = daysBetween(from, to);
  switch (unit) {
    case 'h':
      return counted(days, '日', 'day').map((counting) => ({ ...counting, length: counting.length * 24 }));
    case 'd':
    case '{天}':
    case '{日}':
      return counted(days, '日', 'day');
    case 'wk':
      return counted(Math.floor(days / 7), '周', 'week');
    case 'mo':
      return counted(monthsBetween(from, to), '月', 'month', halfMonth(from, to));
    case 'a': {
      const calendar = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
      return counted(Math.floor(monthsBetween(from, to) / 12), '年', 'year', [
        { length: calendar, zh: '按年份相减', en: 'by calendar years' },
        ...halfYear(monthsBetween(from, to)),
      ]);
    }
    default:
      return undefined;
  }
}

const halfYear = (months: number): readonly Counting[] =>
  months % 12 === 6 ? [{ length: months / 12, zh: '按月数', en: 'by months' }] : [];

/** Half a month is said of 13 to 17 days. */
function halfMonth(from: string, to: string): readonly Counting[] {
  const over = daysOver(from, to);
  if (over < 13 || over > 17) return [];
  return [{ length: monthsBetween(from, to) + 0.5, zh: '余下算半月', en: 'with half a month over' }];
}

/** Lengths come in halves at most. */
const exactly = (length: number): Rational => rational(BigInt(length * 2), 2n);

function judgeElapsed(stated: Stated, from: string, to: string): Judgement {
  const countings = lengthsOf(stated.figure.unit, from, to)!;
  const fits = countings.find(({ length }) =>
    stated.plain ? sameRational(exactly(length), stated.at) : contains(stated.interval, exactly(length)),
  );
  const [first, second] = countings;
  const span = both(`${from} 至 ${to}`, `${from} to ${to}`);
  if (fits)
    return {
      verdict: stated.plain ? 'exact' : 'consistent',
      arithmetic: both(`${span.zh}：${fits.zh}为 ${fits.length}`, `${span.en}: ${fits.length} ${fits.en}`),
    };
  const working = both(
    `${span.zh}：${first!.zh}为 ${first!.length}，${second!.zh}为 ${second!.length}`,
    `${span.en}: ${first!.length} ${first!.en}, ${second!.length} ${second!.en}`,
  );
  return unexpected(
    stated,
    [],
    both(
      `应为 ${first!.length} 或 ${second!.length}（${span.zh}）`,
      `expected ${first!.length} or ${second!.length} (${span.en})`,
    ),
    both(`${working.zh}，不是${printedBehind(stated)}`, `${working.en}, not ${printed(stated, 'en')}`),
  );
}
