/**
 * The quantities of a short text that was typed to be understood, such as a search query: no dates, no names, no
 * idioms, and none of the data that tell them apart, so that it is small enough for every page.
 */
import type { Quantity, Reading } from './quantity.ts';
import { type State, stateOf } from './reader.ts';
import { englishAmount } from './spoken-scale.ts';
import type { Judge } from './zh/candidate.ts';
import { digitStart, han, numeralStart, powerOf, space, starts } from './zh/characters.ts';
import { scanNumeral } from './zh/numeral.ts';
import { numeral } from './zh/numeral-record.ts';
import { readQuantity } from './zh/quantity.ts';
import { unitAt } from './zh/unit.ts';

/** Whatever has a unit, a hedge or a multiplier was typed as a number: 三家, 十几, 三百二十七万; not 三农. */
const asTyped: Judge = {
  unitAt: (text, _start, stop, end) => unitAt(text, stop, end),
  counts: (
    _text,
    _begin,
    _stop,
    _end,
    _floor,
    { digits, unit, code, shared, hedged, range, power, positional, literal, bare },
  ) =>
    shared ||
    hedged ||
    range ||
    unit?.weak === false ||
    code !== undefined ||
    (digits ? power > 0 : positional === 0 && literal.length > 2 && !bare),
  isRange: () => true,
};

export function amounts(text: string): Quantity[] {
  const out: Reading[] = [];
  const state = stateOf({});
  let at = 0;
  let floor = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if ((starts[code]! & (digitStart | numeralStart)) !== 0) {
      const english = englishAmount(text, at);
      if (english !== undefined) {
        out.push(english);
        at = floor = english.end;
        continue;
      }
      const end = typedAt(text, at, floor, state, out);
      if (end > at) {
        at = floor = end;
        continue;
      }
      if ((starts[code]! & digitStart) !== 0) {
        at = floor = bareNumber(text, at, out);
        continue;
      }
    }
    at++;
  }
  return out as Quantity[];
}

/** Reads the quantity at `at`. 100亿 焦作 is no energy: a unit after a space is the first character of a word there. */
function typedAt(text: string, at: number, floor: number, state: State, out: Reading[]): number {
  const read = (end: number): number =>
    scanNumeral(text, at, end) ? readQuantity(text, floor, end, state, out, asTyped) : -1;
  const end = read(text.length);
  let gap = end - 1;
  while (gap > at && space[text.charCodeAt(gap)] === 0) gap--;
  const word = gap > at && powerOf[text.charCodeAt(gap + 1)] === 0 && han[text.charCodeAt(end)] === 1;
  if (!word) return end;
  out.pop();
  return read(gap);
}

/** A number typed by itself: in running text it may identify something, in a query it is a value. */
function bareNumber(text: string, at: number, out: Reading[]): number {
  scanNumeral(text, at, text.length);
  const { end, value, decimals } = numeral;
  out.push({
    start: at,
    end,
    exact: text.slice(at, end),
    kind: 'count',
    value,
    unit: '1',
    bound: 'exact',
    decimals,
  });
  return end;
}
