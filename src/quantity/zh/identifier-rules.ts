/**
 * Forms of digits that identify or name something, with a multiplier or without, in the order they are looked for. A
 * rule gives the end of the form, or −1. To add a form, add a row.
 */
import { han } from './characters.ts';
import { isAddress, isModel } from './code-name.ts';
import { type Digits, endOf, hasNoUnit, type Rule } from './digits-in-text.ts';
import { isHeadcount } from './evidence.ts';
import { numeral } from './numeral-record.ts';
import { scoreEnd } from './score.ts';
import { is, oneOf, rawOneOf } from './text.ts';
import { chainEnd, isMasked, maskEnd, tokenEnd } from './token.ts';

/** Of numbers with a multiplier, too. */
export const ofAnyNumber: readonly Rule[] = [
  [
    'identifier',
    ({ text, at, stop, end, floor }) => (isAddress(text, at, floor) ? tokenEnd(text, stop, end) : -1),
  ],
  ['identifier', ({ text, stop, end }) => (numeral.odd ? chainEnd(text, stop, end) : -1)],
  // 138****5521: digits struck out.
  [
    'identifier',
    ({ text, at, stop, end, floor }) =>
      isMasked(text, stop, stop + 1) || (at > floor && isMasked(text, at - 1, at - 2))
        ? maskEnd(text, stop, end)
        : -1,
  ],
  // 运-20: an aircraft.
  [
    'name',
    ({ text, at, stop, floor, literal }) =>
      at - 2 >= floor &&
      rawOneOf(text, at - 1, '-') &&
      oneOf(text, at - 2, '歼殲运直轰轟强教武苏米图') &&
      literal.length < 4
        ? stop
        : -1,
  ],
  // “20家族”: a name from its number to the end of its quotation.
  [
    'name',
    (digits) =>
      rawOneOf(digits.text, digits.edge - 1, '“「『') &&
      numeral.power === 0 &&
      isShortName(digits.text, digits.stop, digits.end) &&
      hasNoUnit(digits)
        ? digits.stop
        : -1,
  ],
  ['name', ({ text, at, stop, end, floor }) => (isModel(text, at, stop, end, floor) ? stop : -1)],
  // 072020年: a page number run into the year.
  [
    'identifier',
    ({ text, stop, next, literal }) =>
      literal.charCodeAt(0) === 48 &&
      literal.length > 4 &&
      literal.length < 8 &&
      is(text, next, '年') &&
      /^(?:19|20)/.test(literal.slice(-4))
        ? stop - 4
        : -1,
  ],
  [
    'phrase',
    ({ text, stop, end, literal }) => (numeral.power === 0 ? scoreEnd(text, stop, end, literal) : -1),
  ],
  // 2+3模式, 3+2年: a pattern, no sum.
  ['name', (digits) => endOf(/^\d{1,2}(?:\+\d{1,2})+(?![\d.+GTM])/, digits, 14)],
  // 4×100米接力: an event.
  ['name', (digits) => endOf(/^4\s?[×xX*]\s?\d{2,4}\s?(?:米|公尺)/, digits, 12)],
  // 80后, 00后: those born in a decade.
  [
    'name',
    ({ text, stop, literal }) =>
      literal.length === 2 &&
      /[05]$/.test(literal) &&
      is(text, stop, '后') &&
      !oneOf(text, stop + 1, '来期续天个')
        ? stop + 1
        : -1,
  ],
  [
    'identifier',
    (digits) =>
      leadsWithZero(digits) || (isLong(digits) && hasNoUnit(digits))
        ? chainEnd(digits.text, digits.stop, digits.end)
        : -1,
  ],
];

/** 0391, but no decimal and no part of a time: 28分03秒. */
const leadsWithZero = ({ text, at, next, literal }: Digits): boolean =>
  literal.length > 1 &&
  literal.charCodeAt(0) === 48 &&
  literal.charCodeAt(1) !== 46 &&
  !(at > 0 && is(text, at - 1, '时')) &&
  !(literal.length === 2 && oneOf(text, at - 1, '分时') && is(text, next, '秒'));

const isLong = ({ text, at, literal }: Digits): boolean =>
  literal.length >= 7 &&
  !numeral.grouped &&
  numeral.power === 0 &&
  !literal.includes('.') &&
  !isHeadcount(text, at);

/** Whether a quotation ends after a few Han characters from `at`. */
function isShortName(text: string, at: number, end: number): boolean {
  let i = at;
  while (i < end && i - at < 6 && han[text.charCodeAt(i)] === 1) i++;
  return i > at && rawOneOf(text, i, '”」』');
}
