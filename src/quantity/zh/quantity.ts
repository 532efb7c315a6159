/**
 * From a numeral to a quantity: hedges around it, its unit or rate, the other end of a range, its sign, direction
 * and base. What is not clearly a quantity is left for `dismissal.ts`.
 */

import type { Doubt } from '../data/doubts.ts';
import { shiftText } from '../decimal.ts';
import { folded } from '../fold.ts';
import { boundOf } from '../hedge-zh.ts';
import type { Bound, Kind, Quantity, Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { candidate, isScale, type Judge } from './candidate.ts';
import { han } from './characters.ts';
import { currencyAt, currencyEnd } from './currency.ts';
import { degreeOf, isKnots } from './degree.ts';
import { addHedge, clearHedges, hedges } from './hedge.ts';
import { hedged, hedgesAround, statedHedges } from './hedged.ts';
import { hedgesWithoutUnit, isLateHedge } from './late-hedge.ts';
import { numeral } from './numeral-record.ts';
import { rangeMark, scanUpper, signedEnds, upper } from './range.ts';
import { share, shareAt, upperShareAt } from './share.ts';
import { lateHedgeStands, signBefore } from './surroundings.ts';
import { tail, tailAt } from './tail.ts';
import { oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { rateAt, type Unit, unitAt, unitEnd, unitHedge } from './unit.ts';

const lateHedge: Readonly<Record<string, 'about' | 'over'>> = { 来: 'about', 來: 'about', '+': 'over' };

/**
 * Reads the quantity whose numeral `scanNumeral` has just scanned. Pushes it and returns its end, or returns −1.
 */
export function readQuantity(
  text: string,
  floor: number,
  end: number,
  state: State,
  out: Reading[],
  judge: Judge,
): number {
  const { start, digits, literal, bare, positional, spaced } = numeral;
  let { value, max, decimals, power } = numeral;
  // 28分03秒.
  if (digits && value.charCodeAt(0) === 48 && literal.length > 1) value = value.replace(/^0+(?=\d)/, '');
  let stop = numeral.end;
  clearHedges();
  if (numeral.hedge >= 0) addHedge(text[numeral.hedge]!, oneOf(text, numeral.hedge, '来') ? 'about' : 'step');

  // A hedge between number and unit: 300多吨, 十来个.
  let unit: Unit | undefined;
  let at = skipSpace(text, stop, end);
  if (numeral.hedge < 0 && max === '' && at < end && isLateHedge(text, at)) {
    unit = unitAt(text, at + 1, end);
    if (unit !== undefined || hedgesWithoutUnit(text, at, end)) {
      addHedge(text[at]!, lateHedge[text[at]!] ?? 'step');
      stop = at + 1;
    }
  }
  const shared = unit === undefined ? shareAt(text, stop, end) : false;
  let code: string | undefined;
  let kind: Kind = 'count';
  let low = value;
  // Whether 零下 before the first end stands before both.
  let covers = true;
  upper.negative = false;
  if (shared) {
    ({ code, kind, value, max, decimals, end: stop } = share);
    const to = max === '' && oneOf(text, stop - 1, '成') ? rangeMark(text, stop, end) : -1;
    if (
      to >= 0 &&
      judge.isRange(text, start, to, end, floor, undefined, value) &&
      upperShareAt(text, to, end)
    )
      ({ value, max, decimals, end: stop } = share);
    // 三成多.
    const late = skipSpace(text, stop, end);
    if (max === '' && oneOf(text, late, '多余') && lateHedgeStands(text, late + 1, end)) {
      addHedge(text.slice(late, late + 1), 'step');
      stop = late + 1;
    }
    low = value;
  } else {
    unit ??= judge.unitAt(text, start, stop, end);
    const first = unit;
    // The other end of a range, after the number or after its unit.
    const afterUnit = first === undefined ? stop : unitEnd;
    const firstHedge = unitHedge;
    let mark =
      max === '' && hedges.words.length === 0
        ? rangeMark(text, first === undefined ? stop : afterUnit, end)
        : -1;
    if (mark >= 0 && !judge.isRange(text, start, mark, end, floor, first, value)) mark = -1;
    const lower =
      mark >= 0 && !bare
        ? scanUpper(text, mark, end, {
            value,
            power,
            unit: first,
            digits,
            back: judge.countsBack(text, start),
            negative: signBefore(text, start, floor, 'temperature') >= 0,
          })
        : undefined;
    if (lower !== undefined) {
      covers = first === undefined;
      low = lower;
      max = upper.value;
      decimals = upper.decimals;
      power = upper.power;
      unit = upper.unit;
      stop = upper.end;
      code = unit?.code;
      if (unit?.word === '‰') unit = undefined;
    } else if (first !== undefined) {
      stop = afterUnit;
      code = first.code;
      if (firstHedge >= 0) addHedge(text[firstHedge]!, 'step');
    } else if (digits && power === 0 && max === '' && hedges.words.length === 0) {
      const lent = judge.lent(text, start, stop, end, literal);
      if (lent !== undefined) {
        unit = lent.unit;
        code = lent.rate === undefined ? unit.code : `${unit.code}/${lent.rate}`;
        value = low = shiftText(value, lent.power);
        decimals -= lent.power;
      }
    }
    kind = unit?.kind ?? 'count';
  }
  let uncertain: Doubt | undefined = spaced ? 'white space parts the digits' : undefined;
  if (
    unit !== undefined &&
    !shared &&
    max === '' &&
    !value.includes('.') &&
    decimals === 0 &&
    tailAt(text, stop, end, unit)
  ) {
    value = low = `${value}.${tail.fraction}`;
    decimals = tail.fraction.length;
    stop = tail.end;
    const top = judge.spokenUpper?.(text, start, stop, end, floor, unit, value);
    if (top !== undefined) ({ value: max, end: stop } = top);
  }
  if ((bare || power > 0) && unit?.word === '级' && isScale(text, stop, value)) {
    unit = undefined;
    code = '1';
    uncertain = 'the text names a scale and no unit';
  }
  // Half more: 两年半, 一个半月 is read as a share.
  if (unit !== undefined && !shared) {
    const rate = unit.kind === 'percent' || kind === 'duration' ? undefined : rateAfter(text, stop, end);
    if (rate !== undefined) {
      if (code === 'km' && rate === 'h') [code, kind] = ['km/h', 'speed'];
      else if (code === 'm' && rate === 's') [code, kind] = ['m/s', 'speed'];
      else code = `${code}/${rate}`;
      stop = unitEnd;
    }
    at = skipSpace(text, stop, end);
    if (
      (kind === 'duration' ||
        kind === 'mass' ||
        kind === 'length' ||
        kind === 'area' ||
        unit.word === '块') &&
      at < end &&
      folded[text.charCodeAt(at)] === 0x534a &&
      !oneOf(text, at + 1, '成价导数径岛个年月夜路途挂截') &&
      max === '' &&
      hedges.words.length === 0 &&
      /^\d+$/.test(value)
    ) {
      value = low = `${value}.5`;
      decimals = 1;
      stop = at + 1;
    }
    at = skipSpace(text, stop, end);
    if (
      !unit.counter &&
      at < end &&
      isLateHedge(text, at) &&
      folded[text.charCodeAt(at)] !== 0x6765 &&
      lateHedgeStands(text, at + 1, end, kind)
    ) {
      addHedge(text[at]!, 'step');
      stop = at + 1;
    }
  }

  // Currency before: ￥3,200.50, 人民币1,234万元.
  let begin = start;
  const currency = currencyAt(text, begin, floor);
  if (currency !== undefined && (unit === undefined || unit.kind === 'money')) {
    begin = currencyEnd;
    code = unit === undefined || code === 'CNY' ? currency : code;
    kind = 'money';
  }
  if (currency === undefined && (code === 'CNY' || code === undefined)) {
    const carried = judge.carried(text, begin, stop, state, code);
    if (carried !== undefined) [code, kind] = [carried, 'money'];
  }
  if (code === 'XXX') code = judge.currency(unit!.word, text, begin, stop);
  // Sign.
  const sign = signBefore(text, begin, floor, kind);
  let negative = false;
  if (sign >= 0) {
    begin = sign;
    negative = true;
  }
  hedgesAround(text, begin, stop, floor, end, kind, code);
  if (kind === 'percent' && hedges.words.length === 0) {
    const far = judge.farHedge(text, begin);
    if (far !== undefined) addHedge(far.word, far.class);
  }
  // 港币约5.6亿元: the currency before the hedge.
  const named =
    currency === undefined && hedged.begin < begin && (unit === undefined || kind === 'money')
      ? currencyAt(text, hedged.begin, floor)
      : undefined;
  ({ begin, stop } = hedged);
  if (named !== undefined) {
    begin = currencyEnd;
    code = unit === undefined || code === 'CNY' ? named : code;
    kind = 'money';
  }
  candidate.digits = digits;
  candidate.bare = bare;
  candidate.positional = positional;
  candidate.literal = literal;
  candidate.power = power;
  candidate.unit = unit;
  candidate.shared = shared;
  candidate.code = code;
  candidate.hedged = hedges.words.length > 0;
  candidate.range = max !== '';
  if (!judge.counts(text, begin, stop, end, floor, candidate)) return -1;

  code ??= '1';
  const words = statedHedges();
  const bound: Bound = max !== '' ? 'range' : boundOf(hedges.classes);
  const direction = judge.direction(text, begin, stop, floor, state, code);
  if (code === 'm3' && unit?.word === '方' && !digits) [code, kind] = ['{方}', 'count'];
  if (code === '{度}') {
    const degree = degreeOf(text, begin, stop, floor, state, negative);
    if (degree !== undefined) ({ code, kind, begin } = degree);
  }
  if (code === '{节}' && isKnots(text, begin)) [code, kind] = ['[kn_i]', 'speed'];
  // 每月对接一次: the base may stand far before, even where another reading ends.
  const once = unit?.word === '次' && literal === '1';
  const per = judge.base(text, begin, floor, state, code, once);
  if (per === 'h' && code === 'km') [code, kind] = ['km/h', 'speed'];
  const reading: { -readonly [K in keyof Quantity]: Quantity[K] } = {
    start: begin + state.base,
    end: stop + state.base,
    exact: text.slice(begin, stop),
    kind,
    unit: code,
    bound,
    decimals,
  };
  if (max === '') reading.value = negative ? `-${value}` : value;
  else
    [reading.min, reading.max] = signedEnds(
      low,
      max,
      negative,
      negative && covers && han[text.charCodeAt(sign)] === 1,
    );
  if (words.length > 0) reading.hedge = words;
  if (per !== undefined && kind !== 'speed') reading.per = per;
  if (direction !== undefined) reading.direction = direction;
  uncertain ??= judge.doubt(text, begin, stop, unit?.word, kind, value, direction, words[0]);
  if (uncertain !== undefined) reading.uncertain = uncertain;
  out.push(reading);
  state.direction = direction;
  state.per = per;
  state.listAt = stop + state.base;
  state.listUnit = code;
  return stop;
}

function rateAfter(text: string, stop: number, end: number): string | undefined {
  // `rateAt` goes on from the last unit; a range or a hedge may have moved past it.
  return unitEnd === stop ? rateAt(text, end) : undefined;
}
