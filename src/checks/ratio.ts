/**
 * `ratio`: a part over its whole is the stated rate.
 *
 * Counts are exact, so 276 of 365 allows one quotient only; amounts are ranges, and so is theirs.
 */

import type { Stated } from '../facts/stated.ts';
import type { Language } from '../model/text.ts';
import { divide, weight } from '../quantity/interval.ts';
import { divideRationals, multiplyRationals, rational } from '../quantity/rational.ts';
import type { Check } from './check.ts';
import { notARate, rateUnits, unitsDiffer } from './comparable.ts';
import { both, type Judgement, judgeDeclared } from './declared.ts';
import { isZero, judgeAgainst } from './verdict.ts';
import { amount, digits, scaleFor } from './working.ts';

export const ratio: Check = {
  id: 'ratio',
  title: both('部分与整体之比', 'Part over whole'),
  summary: both(
    '部分除以整体，应当等于文中所述的比率。整数计数按准确值算，四舍五入过的数按其范围算；两边范围相交即为相符。',
    'A part divided by its whole is the stated rate. Counts are taken exactly, rounded amounts as the range that their digits allow; the two agree when the ranges meet.',
  ),
  examples: [
    {
      shows: both('276 家占 365 家的 75.6%', '276 of 365 is 75.6%'),
      verdict: 'consistent',
      figures: { resumed: '复工276家', all: '共有365家', rate: '复工率75.6%' },
      relation: { ratio: 'resumed', of: 'all', is: 'rate' },
    },
    {
      shows: both('266 家占 280 家，正好是 95%', '266 of 280 is 95% exactly'),
      verdict: 'exact',
      figures: { resumed: '复工266家', all: '企业280家', rate: '复工率95%' },
      relation: { ratio: 'resumed', of: 'all', is: 'rate' },
    },
    {
      shows: both('数字颠倒：75.6% 写成 76.5%', 'Digits swapped: 76.5% for 75.6%'),
      verdict: 'inconsistent',
      figures: { resumed: '复工276家', all: '共有365家', rate: '复工率76.5%' },
      relation: { ratio: 'resumed', of: 'all', is: 'rate' },
    },
    {
      shows: both('以金额计的部分与以家数计的整体不可比', 'An amount of money over a count is not compared'),
      verdict: 'not-comparable',
      figures: { part: '投资3亿元', all: '共有365家', rate: '占75.6%' },
      relation: { ratio: 'part', of: 'all', is: 'rate' },
    },
    {
      shows: both('比率超过“八成”，只有下限', 'A rate of "over 80%" has only a lower end'),
      verdict: 'consistent',
      figures: { resumed: '复工276家', all: '共有320家', rate: '复工率超80%' },
      relation: { ratio: 'resumed', of: 'all', is: 'rate' },
    },
  ],
  single: true,
  repeats: true,
  run: (corpus, among) =>
    judgeDeclared(corpus, among, {
      key: 'ratio',
      refs: (relation) => [relation.is, relation.ratio, relation.of],
      guard: ([rate, part, whole]) =>
        rateUnits(rate!.figure.unit) === undefined ? notARate(rate!) : unitsDiffer([part!, whole!]),
      judge: ([rate, part, whole]) => judgeRatio(rate!, part!, whole!),
    }),
};

function judgeRatio(rate: Stated, part: Stated, whole: Stated): Judgement {
  const zero = isZero(whole, both('整体', 'the whole'));
  if (zero) return zero;
  const by = rational(rateUnits(rate.figure.unit)!);
  const at = multiplyRationals(divideRationals(part.at, whole.at), by);
  const interval = weight(divide(part.interval, whole.interval), by);
  return judgeAgainst({ at, interval, working: () => workingOf(rate, part, whole, at) }, rate, [part, whole]);
}

function workingOf(rate: Stated, part: Stated, whole: Stated, at: Stated['at']) {
  const text = (language: Language) => {
    const scale = scaleFor([part.at, whole.at], language);
    return `${digits(part.at, scale, language)} ÷ ${digits(whole.at, scale, language)} = ${amount(at, rate.figure.unit, language)}`;
  };
  return both(text('zh'), text('en'));
}
