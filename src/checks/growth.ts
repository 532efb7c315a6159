/**
 * `growth`: an earlier value, a later one and the rate between them; any two give the third.
 *
 * Levels at current prices say nothing of growth at constant ones, so a basis that differs is set aside and
 * the earlier value that the rate would need is shown instead.
 */
import type { Stated } from '../facts/stated.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { add, divide, type Interval, point, subtract, weight } from '../quantity/interval.ts';
import {
  addRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rational,
  subtractRationals,
} from '../quantity/rational.ts';
import { isDoubling } from './agreement/multiple.ts';
import { directionOf, judgeChange } from './change.ts';
import type { Check } from './check.ts';
import { basesDiffer, rateUnits, unitsDiffer } from './comparable.ts';
import { both, type Judgement, judgeDeclared } from './declared.ts';
import { lessOf } from './difference.ts';
import { isZero, judgeAgainst, printed } from './verdict.ts';
import { amount, digits, scaleFor } from './working.ts';

export const growth: Check = {
  id: 'growth',
  title: both('增长率', 'Growth'),
  summary: both(
    '由前值、后值与增长率三者中的两个推出第三个。名义值与不变价（可比口径）的增速不可比，此时给出隐含的前值而不判错。',
    'Of an earlier value, a later value and the rate between them, two give the third. Levels at current prices are not compared with growth at constant prices or on a comparable basis: the implied earlier value is shown instead.',
  ),
  examples: [
    {
      shows: both('从 50 亿元到 56 亿元，增长 12%', 'From 5 billion to 5.6 billion yuan is 12% growth'),
      verdict: 'exact',
      figures: { now: '达到56亿元', before: '上年50亿元', rate: '增长12%' },
      relation: { growth: 'now', from: 'before', is: 'rate' },
    },
    {
      shows: both('下降 5.6%', 'A fall of 5.6%'),
      verdict: 'consistent',
      figures: { now: '降至47.21亿元', before: '上年50亿元', rate: '下降5.6%' },
      relation: { growth: 'now', from: 'before', is: 'rate' },
    },
    {
      shows: both('增速写错', 'A wrong rate'),
      verdict: 'inconsistent',
      figures: { now: '达到56亿元', before: '上年50亿元', rate: '增长21%' },
      relation: { growth: 'now', from: 'before', is: 'rate' },
    },
    {
      shows: both('增长了，却说下降', 'A rise called a fall'),
      verdict: 'inconsistent',
      figures: { now: '达到56亿元', before: '上年50亿元', rate: '下降12%' },
      relation: { growth: 'now', from: 'before', is: 'rate' },
    },
    {
      shows: both('翻一番是增至两倍', 'Doubled is twice the earlier value'),
      verdict: 'exact',
      figures: { now: '达到100亿元', before: '上年50亿元', rate: '翻一番' },
      relation: { growth: 'now', from: 'before', is: 'rate' },
    },
    {
      shows: both('可比口径的增速与现价不可比', 'Growth on a comparable basis against current prices'),
      verdict: 'not-comparable',
      figures: { now: '达到56亿元', before: '上年50亿元', rate: '增长10.2%' },
      relation: { growth: 'now', from: 'before', is: 'rate', basis: 'comparable' },
    },
    {
      shows: both('没有前值：给出隐含的前值', 'No earlier value: the implied one is shown'),
      verdict: 'not-checked',
      figures: { now: '达到56亿元', rate: '增长12%' },
      relation: { growth: 'now', is: 'rate' },
    },
  ],
  single: true,
  repeats: true,
  run: (corpus, among) =>
    judgeDeclared(corpus, among, {
      key: 'growth',
      refs: (relation) => [relation.is, relation.growth, ...(relation.from ? [relation.from] : [])],
      guard: ([rate, now, before]) =>
        (before ? (unitsDiffer([now!, before]) ?? basesDiffer([now!, before])) : undefined) ??
        rateClash(rate!, now!),
      judge: ([rate, now, before], { basis }) => judgeGrowth(rate!, now!, before, basis),
    }),
};

function rateClash(rate: Stated, now: Stated): Bilingual | undefined {
  const { id, unit } = rate.figure;
  if (unit === 'pp' ? now.figure.unit === '%' : rateUnits(unit) !== undefined) return undefined;
  return both(
    `${id} 以“${unit}”计，不是 ${now.figure.id} 的增长率`,
    `${id} is in "${unit}", which is no growth rate of ${now.figure.id}`,
  );
}

/** Bases on which the levels as printed are not the levels that grew. */
const realBases = new Set(['real', 'constant-prices', 'comparable', 'comparable-basis']);

function judgeGrowth(
  rate: Stated,
  now: Stated,
  before: Stated | undefined,
  declared: string | undefined,
): Judgement {
  const basis = declared ?? rate.figure.scope ?? '';
  const implied = impliedBase(rate, now);
  if (realBases.has(basis))
    return {
      verdict: 'not-comparable',
      reason: both(
        `增速口径为 ${basis}，与现价水平不可比`,
        `the rate is on the basis "${basis}", the levels are not`,
      ),
      ...(implied && { arithmetic: implied }),
    };
  if (!before)
    return {
      verdict: 'not-checked',
      reason: both('文中没有前值', 'no earlier value is stated'),
      ...(implied && { arithmetic: implied }),
    };
  if (rate.figure.unit === 'pp') return judgeChange(lessOf(rate, now, before), rate, [now, before]);
  const zero = isZero(before, both('前值', 'the earlier value'));
  if (zero) return zero;
  const by = rational(rateUnits(rate.figure.unit)!);
  const base = rational(baseOf(rate));
  const quotient = divideRationals(now.at, before.at);
  const at = multiplyRationals(subtractRationals(quotient, base), by);
  const interval = weight(subtract(divide(now.interval, before.interval), point(base)), by);
  const text = (language: Language): string => {
    const scale = scaleFor([now.at, before.at], language);
    return `${digits(now.at, scale, language)} ÷ ${digits(before.at, scale, language)}${base.n === 0n ? '' : ' − 1'} = ${amount(at, rate.figure.unit, language)}`;
  };
  const computed = { at, interval, working: () => both(text('zh'), text('en')) };
  return base.n === 0n
    ? judgeAgainst(computed, rate, [now, before])
    : judgeChange(computed, rate, [now, before]);
}

/** What of the earlier value a rate leaves out: all of it in 增长2倍, nothing in 翻一番 and 是上年的2倍. */
function baseOf(rate: Stated): bigint {
  const { figure, quantity } = rate;
  const reached = directionOf(rate) === undefined || (quantity !== undefined && isDoubling(quantity));
  return figure.unit === '{倍}' && reached ? 0n : 1n;
}

/** The earlier value that the later one and the rate leave: 56 ÷ 1.12 = 50. */
function impliedBase(rate: Stated, now: Stated): Bilingual | undefined {
  const units = rateUnits(rate.figure.unit);
  if (units === undefined) return undefined;
  const sign = directionOf(rate) === 'down' && rate.at.n > 0n ? -1n : 1n;
  const base = rational(baseOf(rate));
  const factor = (value: Rational): Rational =>
    addRationals(base, multiplyRationals(value, rational(sign, units)));
  const divisor: Interval = add(point(base), weight(rate.interval, rational(sign, units)));
  if (factor(rate.at).n <= 0n || !divisor.lo || divisor.lo.at.n <= 0n) return undefined;
  const at = divideRationals(now.at, factor(rate.at));
  const text = (language: Language, lead: string): string =>
    `${lead}${printed(now, language)} ÷ ${amount(factor(rate.at), '1', language)} = ${amount(at, now.figure.unit, language)}`;
  return both(text('zh', '隐含的前值：'), text('en', 'implied earlier value: '));
}
