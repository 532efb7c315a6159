/**
 * A number that a translator rounded and says so: 38亩 are "about 2.5 hectares", 1200.4万 "just over 12 million", 19.4%
 * "almost a fifth". The hedge must tell the truth, and the rounding be as small as one that a paper would print.
 */
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rational,
  subtractRationals,
} from '../../quantity/rational.ts';
import { absolute } from '../../quantity/rounding.ts';
import type { Hedge } from './hedge.ts';
import type { Term } from './term.ts';
import { inBase, isMoney } from './unit.ts';

const two = rational(2n);
const hundredth = rational(1n, 100n);
const half = rational(1n, 2n);
/** The most that a rounding to figures may be of the number. */
const most = rational(5n, 100n);

/** Whether one of the two numbers is the other in fewer figures; an English original may be told in round Chinese. */
export const isRounded = (zh: Term, en: Term): boolean => isRoundedTo(en, zh) || isRoundedTo(zh, en);

/** Whether `told` is `exact` in fewer figures, on the side of it that its hedge says. */
function isRoundedTo(told: Term, exact: Term): boolean {
  if (told.isRange || exact.isRange || !isPlain(exact, told)) return false;
  // 高于43.9万 compares; 突破36万亿 is 36.25 in round figures.
  if (told.language === 'zh' && (told.quantity.bound === 'exact' || exact.hedges[0] !== 'none')) return false;
  if (told.lo.n <= 0n || exact.lo.n <= 0n) return false;
  if (
    told.measure.dimension !== exact.measure.dimension &&
    !(isMoney(told.measure) && isMoney(exact.measure))
  )
    return false;
  const [x, y] = [amountOf(exact.lo, exact, told), amountOf(told.lo, told, exact)];
  const order = compareRationals(x, y);
  const [hedge] = told.hedges;
  const side = order > 0 ? above : below;
  if (order === 0 || !side.hedges.some((name) => hedge === name)) return false;
  const gap = absolute(subtractRationals(x, y));
  const within = (limit: Rational): boolean => compareRationals(gap, limit) <= 0;
  const step = amountOf(told.step, told, exact);
  // "Less than one percent".
  if (told.unit === '%' && told.lo.n === told.lo.d && hedge === 'under')
    return within(multiplyRationals(y, half));
  if (isFraction(told)) return within(multiplyRationals(y, side.mostOfFraction));
  if (compareRationals(step, amountOf(exact.step, exact, told)) <= 0) return false;
  if (!exact.hedges.includes('none') && !within(multiplyRationals(y, hundredth))) return false;
  const reach = hedge === 'about' ? step : multiplyRationals(step, two);
  return within(reach) && within(multiplyRationals(y, most));
}

/** 约占27% may be "more than a quarter", and 约7597亿 "about 760 billion". */
const isPlain = ({ hedges, text }: Term, told: Term): boolean =>
  hedges.includes('none') ||
  (hedges[0] === 'about' &&
    /\d/.test(text) &&
    (isFraction(told) || (told.language === 'en' && told.hedges[0] === 'about')));

/** What may be said of a number that is above, or below, the one printed, and how far a fraction in words may be from it. */
interface Side {
  readonly hedges: readonly Hedge[];
  readonly mostOfFraction: Rational;
}
const above: Side = { hedges: ['over', 'about'], mostOfFraction: rational(15n, 100n) };
const below: Side = { hedges: ['near', 'under', 'about'], mostOfFraction: rational(8n, 100n) };

/** "More than half", "almost a fifth". */
const isFraction = ({ measure, text }: Term): boolean => measure.dimension === 'share' && !/\d/.test(text);

/** A number of the term in the base unit of its kind, for each of what both are counted by. */
function amountOf(value: Rational, { measure, base }: Term, other: Term): Rational {
  const amount = inBase(value, measure);
  return base && other.base ? divideRationals(amount, base.factor) : amount;
}

/** Whether `ratio` is as many `times` as the hedge of `told` allows: "more than doubled" from 96 to 301, "almost twice" for 99.5% more. */
export function isAboutTimes({ hedges: [hedge], unit }: Term, times: Rational, ratio: Rational): boolean {
  // "More than halved" is to less than half, "nearly halved" to a little more.
  const isCut = unit === '{倍}' && compareRationals(times, rational(1n)) < 0;
  const order = isCut ? compareRationals(times, ratio) : compareRationals(ratio, times);
  const gap = divideRationals(absolute(subtractRationals(ratio, times)), times);
  const within = (hundredths: bigint): boolean => compareRationals(gap, rational(hundredths, 100n)) <= 0;
  switch (hedge) {
    case 'over':
      return order > 0 && within(40n);
    case 'under':
    case 'near':
      return order < 0 && within(12n);
    case 'about':
      return within(8n);
    default:
      return hedge === 'none' && within(2n);
  }
}

/** 同比增长98.5% is "almost doubled", 增长213% "more than three times as many". */
export function isGrowthInTimes(zh: Term, en: Term): boolean {
  const { multiples } = en;
  if (!multiples || zh.multiples || zh.isRange || zh.direction !== 'up' || !zh.hedges.includes('none'))
    return false;
  if (zh.measure.dimension !== 'share' || en.hedges[0] === 'none') return false;
  const ratio = addRationals(rational(1n), inBase(zh.lo, zh.measure));
  return multiples.some((times) => isAboutTimes(en, times, ratio));
}
