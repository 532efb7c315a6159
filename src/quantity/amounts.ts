/**
 * The quantities of a short text that was typed to be understood, such as a search query: no dates, no names, no
 * idioms, and none of the data that tell them apart, so that it is small enough for every page.
 */
import type { Quantity, Reading } from './quantity.ts';
import { stateOf } from './reader.ts';
import { englishAmount } from './spoken-scale.ts';
import { digitStart, numeralStart, starts } from './zh/characters.ts';
import { scanNumeral } from './zh/numeral.ts';
import { numeral } from './zh/numeral-record.ts';
import { readQuantity } from './zh/quantity.ts';

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
      const end = scanNumeral(text, at, text.length)
        ? readQuantity(text, floor, text.length, state, out)
        : -1;
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
