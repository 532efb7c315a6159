/**
 * One number with the currency before it and the unit behind it: `RMB 461m`, `US$310 million`, `2.4 times`,
 * `30 calendar days`, `-3.5%`. Hedges, ranges and directions are put around it elsewhere.
 */
import type { Kind } from '../quantity.ts';
import { classAt, gapEnd, isDigit, isLetter, joinEnd, vulgar, wordBefore, wordEnd } from './chars.ts';
import { currencyOf, currencyOfSign, signPrefix } from './currencies.ts';
import { digitsEnd } from './figures.ts';
import { digitNumeralAt, type Numeral, scaled, vagueAt } from './numeral.ts';
import { openDollar } from './shared-currencies.ts';
import { spelledAt } from './spelled.ts';
import { withUnit } from './unit-after.ts';
import { unitNameAt } from './units.ts';

export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly negative: boolean;
  readonly kind: Kind;
  readonly unit: string;
  /** A power of ten and a factor from the unit to the one reported. */
  readonly shift: number;
  readonly factor: number;
  /** Where the unit was stated: nowhere, before the number, behind it. */
  readonly stated: 'no' | 'before' | 'after';
  /** A hedge inside, before the unit: `300+`, `20-odd`, `30 or more days`. */
  readonly inner?: string | undefined;
  readonly uncertain?: string | undefined;
}

/** An amount that is still being put together. */
export type AmountDraft = { -readonly [K in keyof Amount]: Amount[K] };

/** The amount whose number or currency begins at `index`. */
export function amountAt(text: string, index: number, floor: number, end: number): Amount | undefined {
  let at = index;
  let currency: string | undefined;
  let start = index;
  const sign = currencyOfSign(text, index);
  if (sign) {
    start = signPrefix(text, index, floor);
    currency = currencyOf(text.slice(start, index + 1), text, index);
    at = gapEnd(text, index + 1, end);
  } else if (isLetter(text, index)) {
    const stop = wordEnd(text, index, end);
    // US$15 as the second end of a range: the letters come first.
    const signed = stop - index < 4 && currencyOfSign(text, stop) && stop < end;
    const named = currencyOf(text.slice(index, signed ? stop + 1 : stop), text, index);
    if (named) {
      currency = named;
      at = gapEnd(text, dotEnd(text, stop), end);
      if (currencyOfSign(text, at)) at = gapEnd(text, at + 1, end);
    }
  }
  const loss = currency === undefined ? undefined : lossAt(text, at, start, currency, end);
  if (loss) return loss;
  let negative = false;
  if (at === index) {
    if (pointBefore(text, index, floor)) start = index - 1;
    const minus = signBefore(text, index, floor);
    if (minus) {
      negative = minus.negative;
      start = minus.start;
    }
  } else if (isMinus(text, at) && isDigit(text, at + 1)) {
    negative = true;
    at++;
  } else if (start > floor && (isMinus(text, start - 1) || saysMinus(text, start))) {
    const minus = signBefore(text, start, floor);
    if (minus) {
      negative = minus.negative;
      start = minus.start;
    }
  }
  const numeral = numeralAt(text, at, floor, end, currency !== undefined);
  if (!numeral || (currency && numeral.form !== 'digits' && at !== index && !isLetter(text, at)))
    return undefined;
  const amount: AmountDraft = {
    start,
    end: numeral.end,
    numeral,
    negative,
    kind: 'count',
    unit: '1',
    shift: 0,
    factor: 1,
    stated: 'no',
    inner: undefined,
    uncertain: undefined,
  };
  if (!currency) return withUnit(text, amount, end);
  amount.kind = 'money';
  amount.unit = currency;
  amount.stated = 'before';
  if (text.charCodeAt(index) === 36 && !isLetter(text, index - 1)) amount.uncertain = openDollar(text, index);
  return withCurrency(text, amount, end);
}

/** `RMB(412.6) million`, `$(0.32)`: accounts put what is lost in brackets. */
function lossAt(text: string, at: number, start: number, unit: string, end: number): Amount | undefined {
  if (text[at] !== '(' || text[at - 1] === ' ' || !isDigit(text, at + 1)) return undefined;
  const figures = digitNumeralAt(text, at + 1, end, true);
  if (text[figures.end] !== ')') return undefined;
  const numeral = scaled(text, { ...figures, end: figures.end + 1 }, end, true);
  return {
    start,
    end: numeral.end,
    numeral,
    negative: true,
    kind: 'money',
    unit,
    shift: 0,
    factor: 1,
    stated: 'before',
  };
}

/** `Rs.450`: the point of a short form. */
export const dotEnd = (text: string, stop: number): number =>
  text[stop] === '.' && /^(?:rs|rp)$/i.test(text.slice(stop - 2, stop)) ? stop + 1 : stop;

/** `.5 percent`: a point with nothing before it. */
const pointBefore = (text: string, at: number, floor: number): boolean =>
  at > floor && text[at - 1] === '.' && isDigit(text, at) && (at - 1 === 0 || /[\s($]/.test(text[at - 2]!));

function numeralAt(
  text: string,
  at: number,
  floor: number,
  end: number,
  money: boolean,
): Numeral | undefined {
  if (at >= end) return undefined;
  const point = pointBefore(text, at, floor);
  if (point) {
    const figures = digitNumeralAt(text, at, end, money);
    return { ...figures, decimals: figures.decimals + digitsEnd(text, at, end) - at, marked: true };
  }
  if (isDigit(text, at) || classAt(text, at) === vulgar) return digitNumeralAt(text, at, end, money);
  return isLetter(text, at) ? (vagueAt(text, at, end) ?? spelledAt(text, at, end)) : undefined;
}

const isMinus = (text: string, at: number) => text[at] === '-' || text[at] === '−' || text[at] === '－';

/** `minus €500m`, `negative $2bn`. */
const saysMinus = (text: string, start: number): boolean =>
  text.startsWith('minus ', start - 6) || text.startsWith('negative ', start - 9);

/** A sign that stands before the number at `index` and after nothing it could join: ( 3.5 in `(-3.5`. */
function signBefore(
  text: string,
  index: number,
  floor: number,
): { start: number; negative: boolean } | undefined {
  const said = wordBefore(text, index, floor);
  // "Plus or minus 3 points" states a width, no negative number.
  if (
    said?.word === 'minus' &&
    text.slice(Math.max(floor, said.start - 8), said.start).toLowerCase() === 'plus or '
  )
    return undefined;
  if (said?.word === 'minus' || said?.word === 'negative') return { start: said.start, negative: true };
  const at = index - 1;
  if (at < floor) return undefined;
  const mark = text[at]!;
  if (!'-−－–+＋±'.includes(mark)) return undefined;
  const before = at > 0 ? text[at - 1]! : ' ';
  if (isLetter(before, 0) || isDigit(before, 0) || '%)-.]'.includes(before)) return undefined;
  if (mark === '–' && !/[\s(]/.test(before)) return undefined;
  return { start: at, negative: mark !== '+' && mark !== '＋' && mark !== '±' };
}

/** The same currency may be named again behind the number: RMB 300 million yuan. */
function withCurrency(text: string, amount: AmountDraft, end: number): Amount {
  const next = joinEnd(text, amount.end, end);
  if (next < 0) return amount;
  const unit = unitNameAt(text, next, end);
  if (unit?.unit.unit === amount.unit) amount.end = unit.end;
  return amount;
}
