/**
 * From a numeral to a quantity: hedges around it, its unit or rate, the other end of a range, its sign, direction
 * and base. What is not clearly a quantity is left for `dismissal.ts`.
 */
import { boundOf } from '../hedge-zh.ts';
import type { Quantity, Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { readBeforeNumber } from './before-number.ts';
import { readBehindUnit } from './behind-unit.ts';
import { candidate, type Judge } from './candidate.ts';
import { addHedge, clearHedges, hedges } from './hedge.ts';
import { statedHedges } from './hedged.ts';
import { measure } from './measure.ts';
import { numeral } from './numeral-record.ts';
import { signedEnds } from './range.ts';
import { oneOf } from './text.ts';

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
  takeNumeral(text);
  measure(text, floor, end, judge);
  readBehindUnit(text, floor, end, judge);
  readBeforeNumber(text, floor, end, state, judge);
  candidate.hedged = hedges.words.length > 0;
  candidate.range = candidate.max !== '';
  if (!judge.counts(text, candidate.begin, candidate.stop, end, floor, candidate)) return -1;
  out.push(readingOf(text, floor, state, judge));
  return candidate.stop;
}

/** Begins the candidate anew from the numeral scanned last, and the hedges from the one inside it. */
function takeNumeral(text: string): void {
  const { digits, literal, value, hedge } = numeral;
  candidate.start = candidate.begin = numeral.start;
  candidate.stop = numeral.end;
  candidate.digits = digits;
  candidate.bare = numeral.bare;
  candidate.positional = numeral.positional;
  candidate.literal = literal;
  candidate.power = numeral.power;
  // 28分03秒.
  candidate.value = candidate.low =
    digits && value.charCodeAt(0) === 48 && literal.length > 1 ? value.replace(/^0+(?=\d)/, '') : value;
  candidate.max = numeral.max;
  candidate.decimals = numeral.decimals;
  candidate.unit = candidate.code = undefined;
  candidate.rate = '';
  candidate.kind = 'count';
  candidate.signsBoth = true;
  candidate.uncertain = numeral.spaced ? 'white space parts the digits' : undefined;
  clearHedges();
  if (hedge >= 0) addHedge(text[hedge]!, oneOf(text, hedge, '来把') ? 'about' : 'step');
}

function readingOf(text: string, floor: number, state: State, judge: Judge): Quantity {
  const { value, low, max, decimals, unit, negative, stop } = candidate;
  const printed = (candidate.code ?? '1') + candidate.rate;
  const direction = judge.direction?.(text, candidate.begin, stop, floor, state, printed);
  judge.named?.(text, floor, state);
  let { begin, kind } = candidate;
  const hedge = judge.hedgeOverVerb?.(text, begin, floor, direction !== undefined) ?? -1;
  const words = statedHedges();
  let code = (candidate.code ?? '1') + candidate.rate;
  // 每月对接一次: the base may stand far before, even where another reading ends.
  const once = unit?.word === '次' && candidate.literal === '1';
  const per = judge.base?.(text, begin, floor, state, code, once);
  if (code === 'km' && (per === 'h' || /^的[时時]速/u.test(text.slice(stop, stop + 3))))
    [code, kind] = ['km/h', 'speed'];
  if (hedge >= 0) begin = hedge;
  const reading: { -readonly [K in keyof Quantity]: Quantity[K] } = {
    start: begin + state.base,
    end: stop + state.base,
    exact: text.slice(begin, stop),
    kind,
    unit: code,
    bound: max === '' ? boundOf(hedges.classes) : 'range',
    decimals,
  };
  if (max === '') reading.value = negative ? `-${value}` : value;
  else [reading.min, reading.max] = signedEnds(low, max, negative, negative && candidate.signsBoth);
  if (words.length > 0) reading.hedge = words;
  if (per !== undefined && kind !== 'speed') reading.per = per;
  if (direction !== undefined) reading.direction = direction;
  const uncertain =
    candidate.uncertain ?? judge.doubt?.(text, begin, stop, unit?.word, kind, value, direction, words[0]);
  if (uncertain !== undefined) reading.uncertain = uncertain;
  state.direction = direction;
  state.per = per;
  state.listAt = stop + state.base;
  state.listUnit = code;
  return reading;
}
