/**
 * Two ends of one range: 70%~90%, 3000至5000万元, 五到七名. The second end lends its multiplier and its unit to
 * the first when the first has none and stays the smaller of the two.
 */
import { codeAt } from '../code-at.ts';
import { compare, parse, shiftText } from '../decimal.ts';
import { folded } from '../fold.ts';
import { digitOf, eachForm, numeralOf, powerOf } from './characters.ts';
import { scanNumeral } from './numeral.ts';
import { numeral } from './numeral-record.ts';
import { shareAt } from './share.ts';
import { share, shiftDown } from './share-record.ts';
import { is, startsWith } from './text.ts';
import { skipSpace } from './trie.ts';
import { percent, percentagePoint, type Unit, unitAt, unitEnd } from './unit.ts';

/** ~ ～ 〜 ∼ - – — ― − － 至 到; and the wide dash drawn with two. */
const marks = new Uint8Array(65536);
eachForm('~\u301c\u223c-\u2013\u2014\u2015\u2212\u2500至到', (code) => {
  marks[code] = 1;
});

const basis = /^(?:[个個]?基|bp)/i;

/** The second end found last; `negative` where a sign of its own stands before it. */
export const upper = {
  value: '',
  decimals: 0,
  end: 0,
  power: 0,
  unit: undefined as Unit | undefined,
  negative: false,
  /** 零上 stands before it. */
  positive: false,
};

/** The share found last as the second end in `unit`, whose first is `low`; undefined where it is no larger. */
function endOfShare(low: string, unit: Unit): string | undefined {
  const { value, decimals, max, end } = share;
  if (max !== '' || compare(parse(low), parse(value)) >= 0) return undefined;
  Object.assign(upper, { value, decimals, power: 0, unit, end });
  return low;
}

/** Where the digits of the second end would start, if a range mark stands at `at`; else −1. */
export function rangeMark(text: string, at: number, end: number): number {
  let i = skipSpace(text, at, end);
  if (i >= end || marks[text.charCodeAt(i)] === 0) return -1;
  const mark = folded[text.charCodeAt(i)]!;
  i++;
  while (i < end && folded[text.charCodeAt(i)] === mark && mark !== 0x81f3 && mark !== 0x5230) i++;
  i = skipSpace(text, i, end);
  if (i >= end) return -1;
  upper.negative = upper.positive = false;
  const number = signEnd(text, i, end);
  if (number > i) {
    upper.positive = is(text, i + 1, '上');
    upper.negative = !upper.positive;
    i = number;
  }
  const code = codeAt(text, i);
  return digitOf[code]! >= 0 || numeralOf[code]! > 0 || powerOf[code] === 1 ? i : -1;
}

/** Where the number goes on after 零下, 负 or a minus sign at `at`, or `at`. */
function signEnd(text: string, at: number, end: number): number {
  if (startsWith(text, at, '零下') || startsWith(text, at, '零上')) return skipSpace(text, at + 2, end);
  return is(text, at, '负') || is(text, at, '-') || is(text, at, '\u2212') ? at + 1 : at;
}

/**
 * The ends in order, each with its sign. `negative`: a sign stands before the first. 零下 covers both where the first
 * has no unit of its own (零下5至10度), a minus sign only the number it stands before (-3~5℃).
 */
export function signedEnds(low: string, high: string, negative: boolean, covers: boolean): [string, string] {
  const first = negative ? `-${low}` : low;
  const second = upper.negative || (covers && !upper.positive) ? `-${high}` : high;
  return compare(parse(first), parse(second)) > 0 ? [second, first] : [first, second];
}

/**
 * Reads the second end at `at`. The first end is `value` in `unit`, with multiplier `power`. On success the lower
 * value, lifted by a shared multiplier, is returned and `upper` is filled.
 */
export function scanUpper(
  text: string,
  at: number,
  end: number,
  first: {
    readonly value: string;
    readonly power: number;
    readonly unit: Unit | undefined;
    readonly digits: boolean;
    /** Counted back from today: the larger end stands first. */
    readonly back: boolean;
    /** A sign stands before it: then the ends may stand in either order. */
    readonly negative: boolean;
  },
): string | undefined {
  if (!scanNumeral(text, at, end) || numeral.odd || numeral.max !== '' || numeral.bare) return undefined;
  if (numeral.digits !== first.digits && first.unit === undefined) return undefined;
  if (numeral.digits && numeral.literal.length > 1 && /^0\d/.test(numeral.literal)) return undefined;
  const { value, decimals, power, end: stop, hedge } = numeral;
  const unit = unitAt(text, stop, end);
  // 三至四成: tenths are shared as a unit is.
  if (
    unit === undefined &&
    first.unit === undefined &&
    power === 0 &&
    is(text, skipSpace(text, stop, end), '成')
  ) {
    return shareAt(text, stop, end) ? endOfShare(shiftText(first.value, 1), percent) : undefined;
  }
  // 40至60个基点: hundredths of a point on both sides.
  if (first.unit === undefined && power === 0 && basis.test(text.slice(stop, stop + 4))) {
    return shareAt(text, stop, end) && share.code === percentagePoint.code
      ? endOfShare(shiftDown(first.value, 2), percentagePoint)
      : undefined;
  }
  if (first.unit !== undefined && unit?.code !== first.unit.code) return undefined;
  let lower = first.value;
  // 四十二至四十六万: a Chinese numeral holds its multiplier.
  const multiplier = numeral.digits ? power : powerOf[text.charCodeAt(stop - 1)]!;
  if (first.power === 0 && multiplier > (numeral.digits ? 0 : 3) && first.unit === undefined) {
    const lifted = shiftText(first.value, multiplier);
    if (compare(parse(lifted), parse(value)) < 0) lower = lifted;
  }
  // 距今8000—7500年: counted back, the larger first.
  const back = first.back && compare(parse(lower), parse(value)) > 0;
  if (!back && !first.negative && !upper.negative && compare(parse(lower), parse(value)) >= 0)
    return undefined;
  if (back) {
    upper.value = lower;
    upper.decimals = decimals;
    upper.power = power;
    upper.unit = unit;
    upper.end = unit === undefined ? stop : unitEnd;
    return value;
  }
  upper.value = value;
  upper.decimals = decimals;
  upper.power = power;
  upper.unit = unit;
  upper.end = unit === undefined ? stop : unitEnd;
  return hedge >= 0 ? undefined : lower;
}
