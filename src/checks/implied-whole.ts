/**
 * `implied-whole`: a count and its rate with no whole stated: some whole number must fit.
 *
 * The test is that of Brown and Heathers (2016, GRIM): 38 at 90.5 % can only be 38 of 42, and 38 at 90.9 %
 * cannot be anything. The wholes that fit are reported.
 */
import { countsWhole, type Stated } from '../facts/stated.ts';
import { contains, divide, type Interval, weight } from '../quantity/interval.ts';
import { divideRationals, multiplyRationals, rational } from '../quantity/rational.ts';
import { ceiling, floor, sameRational } from '../quantity/rounding.ts';
import type { Check } from './check.ts';
import { notARate, rateUnits } from './comparable.ts';
import { both, type Judgement, judgeDeclared } from './declared.ts';
import { printed, rangeText, unexpected } from './verdict.ts';

export const impliedWhole: Check = {
  id: 'implied-whole',
  title: both('隐含的整体', 'Implied whole'),
  summary: both(
    '只给出部分和比率、没有给出整体时，必须存在一个整数整体与二者相符（GRIM 检验）。列出所有相符的整体。',
    'Where a part and its rate are stated but no whole, some whole number must fit both (the GRIM test). All wholes that fit are listed.',
  ),
  examples: [
    {
      shows: both('38 家、90.5%：只能是 42 家', '38 at 90.5%: only 42 fits'),
      verdict: 'consistent',
      figures: { resumed: '复工38家', rate: '复工率90.5%' },
      relation: { 'implied-whole': 'resumed', is: 'rate' },
    },
    {
      shows: both('没有任何整数符合', 'No whole number fits'),
      verdict: 'inconsistent',
      figures: { resumed: '复工38家', rate: '复工率90.9%' },
      relation: { 'implied-whole': 'resumed', is: 'rate' },
    },
    {
      shows: both('正好一半', 'Exactly half'),
      verdict: 'exact',
      figures: { resumed: '复工21家', rate: '复工率50%' },
      relation: { 'implied-whole': 'resumed', is: 'rate' },
    },
    {
      shows: both('“复工 38 家以上”没有上限，无从检验', '"Over 38" has no upper end: nothing to test'),
      verdict: 'not-checked',
      figures: { resumed: '复工38家以上', rate: '复工率90.5%' },
      relation: { 'implied-whole': 'resumed', is: 'rate' },
    },
  ],
  single: true,
  repeats: true,
  run: (corpus, among) =>
    judgeDeclared(corpus, among, {
      key: 'implied-whole',
      refs: (relation) => [relation.is, relation['implied-whole']],
      guard: ([rate]) => (rateUnits(rate!.figure.unit) === undefined ? notARate(rate!) : undefined),
      judge: ([rate, part]) => judgeWhole(rate!, part!),
    }),
};

/** More wholes than this say nothing worth listing. */
export const mostWholes = 12n;

/** The whole numbers n for which part ÷ n lies in the rate's range, lowest and highest. */
export function wholesThatFit(
  rate: Stated,
  part: Stated,
): { readonly first: bigint; readonly last: bigint } | undefined {
  const by = rational(1n, rateUnits(rate.figure.unit)!);
  const range: Interval = divide(part.interval, weight(rate.interval, by));
  if (!range.lo || !range.hi) return undefined;
  let [first, last] = [ceiling(range.lo.at), floor(range.hi.at)];
  if (!contains(range, rational(first))) first += 1n;
  if (!contains(range, rational(last))) last -= 1n;
  return { first, last };
}

function judgeWhole(rate: Stated, part: Stated): Judgement {
  const fit = wholesThatFit(rate, part);
  if (!fit)
    return {
      verdict: 'not-checked',
      reason: both(
        '部分或比率没有上下限，任何整体都符合',
        'the part or the rate has no two ends: any whole fits',
      ),
    };
  if (!countsWhole(part.figure.unit))
    return {
      verdict: 'not-checked',
      reason: both('该量可以是小数，任何整体都符合', 'this amount need not be whole: some whole always fits'),
    };
  const { first, last } = fit;
  const name = (language: 'zh' | 'en') => `${printed(part, language)} ÷ ${printed(rate, language)}`;
  const range = divide(part.interval, weight(rate.interval, rational(1n, rateUnits(rate.figure.unit)!)));
  if (first > last) {
    const working = both(
      `${name('zh')} 在 ${rangeText(range, '1', 'zh')} 之间，其中没有整数`,
      `${name('en')} lies in ${rangeText(range, '1', 'en')}, which holds no whole number`,
    );
    return unexpected(
      rate,
      [part],
      both(
        `应有整数整体与 ${printed(part, 'zh')} 相符（${working.zh}）`,
        `expected a rate that ${printed(part, 'en')} of some whole number makes (${working.en})`,
      ),
      working,
    );
  }
  const by = rational(rateUnits(rate.figure.unit)!);
  const exact =
    rate.plain &&
    part.plain &&
    first === last &&
    sameRational(multiplyRationals(divideRationals(part.at, rational(first)), by), rate.at);
  return {
    verdict: exact ? 'exact' : 'consistent',
    arithmetic: both(
      `${name('zh')}：${listed(first, last, 'zh')}`,
      `${name('en')}: ${listed(first, last, 'en')}`,
    ),
  };
}

function listed(first: bigint, last: bigint, language: 'zh' | 'en'): string {
  if (first === last) return language === 'zh' ? `整体只能是 ${first}` : `the whole can only be ${first}`;
  if (last - first >= mostWholes)
    return language === 'zh' ? `整体在 ${first} 至 ${last} 之间` : `the whole lies in ${first} to ${last}`;
  const all = Array.from({ length: Number(last - first) + 1 }, (_, i) => String(first + BigInt(i)));
  return language === 'zh' ? `整体可能是 ${all.join('、')}` : `the whole may be ${all.join(', ')}`;
}
