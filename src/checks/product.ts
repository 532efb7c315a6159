/**
 * `product`: two figures multiplied make a third: a price and an amount, a count and an average, a whole
 * and its share.
 */
import type { Stated } from '../facts/stated.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { type Interval, multiply, weight } from '../quantity/interval.ts';
import { divideRationals, multiplyRationals, type Rational, rational } from '../quantity/rational.ts';
import { measureOf, unitParts } from './agreement/unit.ts';
import type { Check } from './check.ts';
import { both, type Judgement, judgeDeclared } from './declared.ts';
import { judgeAgainst } from './verdict.ts';
import { amount } from './working.ts';

export const product: Check = {
  id: 'product',
  title: both('两数之积', 'Product of two'),
  summary: both(
    '两数相乘，应当等于所述的第三个数：单价与数量、户数与户均、整体与其比率。各数按其取整范围相乘。',
    'Two figures multiplied make a third: a price and an amount, a count and an average, a whole and its share. Each is taken as the range that its digits allow.',
  ),
  examples: [
    {
      shows: both('12 户，户均 800 元，共 9600 元', '12 households at 800 yuan each make 9,600 yuan'),
      verdict: 'exact',
      figures: { households: '帮扶12户', each: '户均800元', all: '共9600元' },
      relation: { product: ['households', 'each'], is: 'all' },
    },
    {
      shows: both('乘积在取整范围之内', 'A product within the rounding of its factors'),
      verdict: 'consistent',
      figures: { area: '造林90公顷', each: '每公顷投入1.2万元', all: '约110万元' },
      relation: { product: ['area', 'each'], is: 'all' },
    },
    {
      shows: both('亩产以公斤计，总产以吨计', 'A yield in kilograms, a harvest in tonnes'),
      verdict: 'consistent',
      figures: { area: '播种52.4万亩', yield: '亩产435.1公斤', crop: '总产22.8万吨' },
      relation: { product: ['area', 'yield'], is: 'crop' },
    },
    {
      shows: both('单价以公斤计，数量以吨计', 'A price for a kilogram, an amount in tonnes'),
      verdict: 'exact',
      figures: { amount: '产茶30吨', price: '每公斤240元', worth: '价值720万元' },
      relation: { product: ['amount', 'price'], is: 'worth' },
    },
    {
      shows: both('乘积差了十倍', 'A product ten times too large'),
      verdict: 'inconsistent',
      figures: { households: '帮扶12户', each: '户均800元', all: '共9.6万元' },
      relation: { product: ['households', 'each'], is: 'all' },
    },
  ],
  single: true,
  repeats: true,
  run: (corpus, among) =>
    judgeDeclared(corpus, among, {
      key: 'product',
      refs: ({ is, product: [a, b] }) => [is, a, b],
      guard: ([result, a, b]) => unitsClash(result!, a!, b!),
      judge: ([result, a, b]) => judgeProduct(result!, a!, b!),
    }),
};

/** Money comes of money: a product in yuan needs a factor in yuan, and dollars do not become yuan. */
function unitsClash(result: Stated, a: Stated, b: Stated): Bilingual | undefined {
  const money = ({ figure: { unit } }: Stated): string | undefined => /^[A-Z]{3}(?=\/|$)/.exec(unit)?.[0];
  const factors = [money(a), money(b)].filter((unit) => unit !== undefined);
  if (factors.length === (money(result) ? 1 : 0) && factors.every((unit) => unit === money(result)))
    return undefined;
  return both('各数的货币单位不相配', 'the currencies of the factors and the product do not fit');
}

/** What a number comes to each of, where it does: 每公斤240元. */
export const perOf = ({ figure, quantity }: Stated): string | undefined =>
  figure.per ?? unitParts(figure.unit)[1] ?? quantity?.per;

/**
 * 亩产435.1公斤 on 52.4万亩 makes tonnes: from the unit of the one factor that measures what the product does. And
 * 每公斤240元 for 4650吨 is paid for kilograms.
 */
function scaleTo(result: Stated, [a, b]: readonly [Stated, Stated]): Rational {
  const own = measureOf(unitParts(result.figure.unit)[0]);
  const like = [a, b]
    .map(({ figure }) => measureOf(unitParts(figure.unit)[0]))
    .filter(({ dimension }) => dimension === own.dimension && dimension !== 'share');
  const by = like.length === 1 ? divideRationals(like[0]!.factor, own.factor) : rational(1n);
  return multiplyRationals(by, multiplyRationals(intoBase(a, b), intoBase(b, a)));
}

/** How many of what `each` is told for are in one unit of what is counted. */
function intoBase(each: Stated, count: Stated): Rational {
  const per = perOf(each);
  const [base, own] = [measureOf(per ?? ''), measureOf(unitParts(count.figure.unit)[0])];
  return per !== undefined && base.dimension === own.dimension
    ? divideRationals(own.factor, base.factor)
    : rational(1n);
}

/** What two figures make, in the unit of `result`: at the values stated, and over the ranges of their digits. */
export function productOf(result: Stated, a: Stated, b: Stated): { at: Rational; interval: Interval } {
  const share = [a, b].some(({ figure }) => figure.unit === '%') && result.figure.unit !== '%';
  const by = multiplyRationals(rational(1n, share ? 100n : 1n), scaleTo(result, [a, b]));
  return {
    at: multiplyRationals(multiplyRationals(a.at, b.at), by),
    interval: weight(multiply(a.interval, b.interval), by),
  };
}

function judgeProduct(result: Stated, a: Stated, b: Stated): Judgement {
  const { at, interval } = productOf(result, a, b);
  const text = (language: Language): string =>
    `${[a, b].map(({ at: value, figure }) => amount(value, figure.unit.replace(/\/.*/, ''), language)).join(' × ')} = ${amount(at, result.figure.unit, language)}`;
  return judgeAgainst({ at, interval, working: () => both(text('zh'), text('en')) }, result, [a, b]);
}
