/**
 * One number with the currency before it and the unit behind it: `RMB 461m`, `US$310 million`, `2.4 times`,
 * `30 calendar days`, `-3.5%`. Hedges, ranges and directions are put around it elsewhere.
 */
import type { Kind } from '../quantity.ts';
import { gapEnd, isDigit, isHyphen, isLetter, joinEnd, wordAt, wordBefore, wordEnd } from './chars.ts';
import { currencyOf, currencyOfSign, signPrefix } from './currencies.ts';
import { hedgeAfter } from './hedges.ts';
import { counterOf } from './nouns.ts';
import { digitNumeralAt, halfAfter, type Numeral, vagueAt } from './numeral.ts';
import { riskyScales } from './numeral-words.ts';
import { spelledAt } from './spelled.ts';
import { type Unit, unitNameAt } from './units.ts';

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
  readonly inner?: string;
  readonly uncertain?: string;
}

/** Words that may stand between a number and its unit: 30 calendar days. */
const between = new Set(
  'calendar consecutive straight full whole more additional extra further other entire long short solid'.split(
    ' ',
  ),
);

const none = { kind: 'count', unit: '1', shift: 0, factor: 1 } as const;

const symbols: ReadonlyMap<string, Pick<Amount, 'kind' | 'unit' | 'shift'>> = new Map([
  ['%', { kind: 'percent', unit: '%', shift: 0 }],
  ['％', { kind: 'percent', unit: '%', shift: 0 }],
  ['﹪', { kind: 'percent', unit: '%', shift: 0 }],
  ['‰', { kind: 'percent', unit: '%', shift: -1 }],
  ['℃', { kind: 'temperature', unit: 'Cel', shift: 0 }],
  ['℉', { kind: 'temperature', unit: '[degF]', shift: 0 }],
  ['€', { kind: 'money', unit: 'EUR', shift: 0 }],
  ['£', { kind: 'money', unit: 'GBP', shift: 0 }],
  ['¥', { kind: 'money', unit: 'CNY', shift: 0 }],
]);

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
    const named = currencyOf(text.slice(index, stop), text, index);
    if (named) {
      currency = named;
      at = gapEnd(text, stop, end);
      if (currencyOfSign(text, at)) at = gapEnd(text, at + 1, end);
    }
  }
  let negative = false;
  if (at === index) {
    const minus = signBefore(text, index, floor);
    if (minus) {
      negative = minus.negative;
      start = minus.start;
    }
  } else if (isMinus(text, at) && isDigit(text, at + 1)) {
    negative = true;
    at++;
  }
  const numeral = numeralAt(text, at, end, currency !== undefined);
  if (!numeral || (currency && numeral.form !== 'digits' && at !== index && !isLetter(text, at)))
    return undefined;
  const base = { start, numeral, negative };
  if (currency)
    return withCurrency(
      text,
      { ...base, ...none, kind: 'money', unit: currency, end: numeral.end, stated: 'before' },
      end,
    );
  return withUnit(text, { ...base, ...none, end: numeral.end, stated: 'no' }, end);
}

function numeralAt(text: string, at: number, end: number, money: boolean): Numeral | undefined {
  if (at >= end) return undefined;
  if (isDigit(text, at)) return digitNumeralAt(text, at, end, money);
  return isLetter(text, at) ? (vagueAt(text, at, end) ?? spelledAt(text, at, end)) : undefined;
}

const isMinus = (text: string, at: number) => text[at] === '-' || text[at] === '−' || text[at] === '－';

/** A sign that stands before the number at `index` and after nothing it could join: ( 3.5 in `(-3.5`. */
function signBefore(
  text: string,
  index: number,
  floor: number,
): { start: number; negative: boolean } | undefined {
  const said = wordBefore(text, index, floor);
  if (said?.word === 'minus' || said?.word === 'negative') return { start: said.start, negative: true };
  const at = index - 1;
  if (at < floor) return undefined;
  const mark = text[at]!;
  if (!'-−－–+＋±'.includes(mark)) return undefined;
  const before = at > floor ? text[at - 1]! : ' ';
  if (isLetter(before, 0) || isDigit(before, 0) || '%)-.]'.includes(before)) return undefined;
  if (mark === '–' && !/[\s(]/.test(before)) return undefined;
  return { start: at, negative: mark !== '+' && mark !== '＋' && mark !== '±' };
}

/** The same currency may be named again behind the number: RMB 300 million yuan. */
function withCurrency(text: string, amount: Amount, end: number): Amount {
  const next = joinEnd(text, amount.end, end);
  if (next < 0) return amount;
  const unit = unitNameAt(text, next, end);
  return unit?.unit.unit === amount.unit ? { ...amount, end: unit.end } : amount;
}

function withUnit(text: string, bare: Amount, end: number): Amount | undefined {
  const hedge = hedgeAfter(text, bare.end, end);
  if (bare.numeral.form === 'fraction' && bare.kind === 'count')
    return partOf(text, { ...bare, kind: 'ratio' }, end);
  const amount = hedge ? { ...bare, inner: hedge.word, end: hedge.end } : bare;
  const { numeral } = amount;
  const symbol = symbolAt(text, amount.end, end);
  if (symbol) return { ...amount, ...symbol, stated: 'after' };
  if (isLetter(text, amount.end)) return glued(text, amount, amount.end, end);
  let next = joinEnd(text, amount.end, end);
  if (next < 0) return amount;
  const direct = symbolAt(text, next, end);
  if (direct && direct.kind !== 'money' && !isHyphen(text, amount.end))
    return { ...amount, ...direct, stated: 'after' };
  if (
    text[next] === 'C' &&
    !isLetter(text, next + 1) &&
    !isDigit(text, next + 1) &&
    amount.numeral.form === 'digits'
  ) {
    return { ...amount, kind: 'temperature', unit: 'Cel', stated: 'after', end: next + 1 };
  }
  const times = multipleAt(text, next, end, numeral);
  if (times) return { ...amount, ...times, stated: 'after' };
  let unit = unitNameAt(text, next, end);
  for (let skipped = 0; !unit && skipped < 2; skipped++) {
    const word = wordAt(text, next, end);
    if (!between.has(word)) break;
    next = joinEnd(text, next + word.length, end);
    if (next < 0) break;
    unit = unitNameAt(text, next, end);
  }
  if (!unit) {
    const pounds = next < 0 ? undefined : poundsAt(text, next, end);
    return pounds ? { ...amount, ...pounds, stated: 'after' } : amount;
  }
  return withHalf(text, { ...amount, ...reported(unit.unit), stated: 'after', end: unit.end }, end);
}

/** `half an hour`, `a quarter of a percentage point`, `half a day`: a share of one unit is that much of it. */
function partOf(text: string, share: Amount, end: number): Amount {
  const symbol = symbolAt(text, share.end, end);
  if (symbol && symbol.kind !== 'money') return { ...share, ...symbol, stated: 'after' };
  let at = joinEnd(text, share.end, end);
  const word = at < 0 ? '' : wordAt(text, at, end);
  const of = word === 'of';
  if (of) at = joinEnd(text, at + 2, end);
  const article = at < 0 ? '' : wordAt(text, at, end);
  const one = article === 'a' || article === 'an';
  if (one) at = joinEnd(text, at + article.length, end);
  if (at < 0 || (of && !one)) return share;
  const unit = unitNameAt(text, at, end);
  return unit ? { ...share, ...reported(unit.unit), stated: 'after', end: unit.end } : share;
}

const reported = ({ kind, unit, shift, factor }: Unit) => ({ kind, unit, shift, factor });

/** `a year and a half` is one and a half years. */
function withHalf(text: string, amount: Amount, end: number): Amount {
  if (amount.kind !== 'duration' || amount.numeral.decimals !== 0) return amount;
  const half = halfAfter(text, amount.end, end);
  if (!half) return amount;
  return {
    ...amount,
    end: half,
    numeral: { ...amount.numeral, digits: `${amount.numeral.digits}5`, decimals: 1 },
  };
}

function symbolAt(text: string, at: number, end: number) {
  if (at >= end) return undefined;
  const mark = text[at]!;
  const found = symbols.get(mark);
  if (found) {
    const point = mark === '%' ? /^[- ]points?\b/i.exec(text.slice(at + 1, Math.min(end, at + 8))) : null;
    if (point) return { kind: 'percent' as const, unit: 'pp', shift: 0, end: at + 1 + point[0].length };
    return { ...found, end: at + 1 };
  }
  if (mark === '°' || mark === 'º') {
    const next = gapEnd(text, at + 1, end);
    const scale = isLetter(text, next + 1) ? undefined : text[next];
    if (scale === 'C' || scale === 'F')
      return {
        kind: 'temperature' as const,
        unit: scale === 'C' ? 'Cel' : '[degF]',
        shift: 0,
        end: next + 1,
      };
    return { kind: 'temperature' as const, unit: 'Cel', shift: 0, end: at + 1 };
  }
  if (mark === '×' && !isDigit(text, at + 1))
    return { kind: 'ratio' as const, unit: '{倍}', shift: 0, end: at + 1 };
  return undefined;
}

/** A unit or a scale that touches the digits: 30km, 2.4x, 5m people. Anything else is a name such as 5G. */
function glued(text: string, amount: Amount, at: number, end: number): Amount | undefined {
  if (amount.numeral.form !== 'digits') return amount;
  const stop = wordEnd(text, at, end);
  const word = text.slice(at, stop);
  if ((word === 'x' || word === 'X') && !isDigit(text, stop))
    return { ...amount, kind: 'ratio', unit: '{倍}', stated: 'after', end: stop };
  if (word === 'C' && amount.numeral.digits.length <= 3 && !isDigit(text, stop))
    return { ...amount, kind: 'temperature', unit: 'Cel', stated: 'after', end: stop };
  const unit = unitNameAt(text, at, end);
  const power =
    isDigit(text, stop) || (isHyphen(text, stop) && isDigit(text, stop + 1))
      ? undefined
      : riskyScales.get(word.toLowerCase());
  if (power !== undefined) {
    const next = joinEnd(text, stop, end);
    const after = next < 0 ? '' : wordAt(text, next, end);
    const more = next < 0 ? undefined : unitNameAt(text, next, end);
    const counted =
      counterOf(after) !== undefined || (after.length > 3 && after.endsWith('s') && !lengths.has(after));
    const scaledNumeral = {
      ...amount.numeral,
      end: stop,
      decimals: amount.numeral.decimals - power,
      scale: power,
    };
    if (more && unit?.unit.unit !== more.unit.unit)
      return withUnit(text, { ...amount, numeral: scaledNumeral, end: stop }, end);
    if (counted || word === 'k' || word === 'K' || word === 'M')
      return { ...amount, numeral: scaledNumeral, end: stop };
    if (unit && word === 'm' && !lengths.has(after) && amount.numeral.digits.length > 0 && after === '') {
      return {
        ...amount,
        ...reported(unit.unit),
        stated: 'after',
        end: unit.end,
        uncertain: 'm may stand for metres or million',
      };
    }
  }
  return unit ? { ...amount, ...reported(unit.unit), stated: 'after', end: unit.end } : undefined;
}

/** Words that show a length before them: 100m hurdles. */
const lengths = new Set(
  'wide long deep high tall thick hurdles freestyle sprint backstroke race above below'.split(' '),
);

/** What shows that `times` multiplies rather than counts. */
const comparing = new Set(
  'as more higher larger greater bigger that the its last faster what over their those longer those above than'.split(
    ' ',
  ),
);

function multipleAt(text: string, next: number, end: number, numeral: Numeral) {
  const word = wordAt(text, next, end);
  const ratio = { kind: 'ratio', unit: '{倍}', shift: 0, factor: 1, end: next + word.length } as const;
  if (word === 'fold') return ratio;
  if (word !== 'times') return undefined;
  const after = wordAt(text, gapEnd(text, next + 5, end), end);
  if (comparing.has(after) || (numeral.decimals > 0 && numeral.form !== 'fraction')) return ratio;
  return undefined;
}

/** Pounds are money unless something is weighed. */
function poundsAt(text: string, at: number, end: number) {
  const word = wordAt(text, at, end);
  if (word !== 'pounds' && word !== 'pound') return undefined;
  const stop = at + word.length;
  const after = wordAt(text, gapEnd(text, stop, end), end);
  const weighed = after === 'of' || after === 'heavier' || after === 'lighter' || after === 'per';
  return weighed
    ? ({ kind: 'mass', unit: '[lb_av]', shift: 0, factor: 1, end: stop } as const)
    : ({ kind: 'money', unit: 'GBP', shift: 0, factor: 1, end: stop } as const);
}
