/**
 * Forms of digits that identify or name something, in the order they are looked for. A rule gives the end of the form,
 * or −1. To add a form, add a row.
 */
import { codeAt } from '../code-at.ts';
import type { DismissalClass } from '../quantity.ts';
import { isBusRoute } from './bus-route.ts';
import { digitOf, han, letter } from './characters.ts';
import { isAddress, isModel } from './code-name.ts';
import { isHeadcount } from './evidence.ts';
import {
  identifierAfter,
  identifierBefore,
  isNumbered,
  labels,
  nameHead,
  nameNumbers,
  projects,
} from './identifier-words.ts';
import { numeral } from './numeral-record.ts';
import { dashedScoreEnd, scoreEnd } from './score.ts';
import { is, oneOf, rawOneOf } from './text.ts';
import { chainEnd, isMasked, maskEnd, tokenEnd } from './token.ts';
import { match, matchBack, matchEnd } from './trie.ts';
import { unitAt } from './unit.ts';

/** Digits in a text: where they start and stop, and the first places around them that are not white space. */
export interface Digits {
  readonly text: string;
  readonly at: number;
  readonly stop: number;
  /** The place after the white space behind. */
  readonly next: number;
  /** The place after the last character before. */
  readonly edge: number;
  readonly end: number;
  readonly floor: number;
  readonly literal: string;
}

export type Rule = readonly [as: DismissalClass, end: (digits: Digits) => number];

/** A part of a law that has parts of its own. */
const article = /第[\d一二三四五六七八九十百]{1,6}[条條款项項](?:\d{1,3}[款项項])?$/;

/** What may follow 8强 that makes another word of 强: 7.3强震. */
const notRanked = '震降台风烈度化制迫劲势风';

/** What goes on with a number that would be a name alone: a hedge or the other end of a range. */
const goesOn = '余多至到-~—～–';

const hasNoUnit = ({ text, stop, end }: Digits): boolean => unitAt(text, stop, end) === undefined;

/** 热线2730次, QQ群500人: so many of them, unless the number is a name by itself. */
function isTold(text: string, stop: number, end: number, literal: string): boolean {
  const unit = unitAt(text, stop, end);
  return unit?.counter === true && !unit.weak && literal.length < 6 && !nameNumbers.has(literal);
}

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

/** Of numbers without a multiplier. */
export const ofPlainNumber: readonly Rule[] = [
  [
    'identifier',
    ({ text, next, end }) =>
      match(identifierAfter, text, next, end) !== undefined && next < end ? matchEnd : -1,
  ],
  // 500强, 16强: the strongest so many, a name.
  [
    'name',
    ({ text, next, literal }) =>
      is(text, next, '强') && !literal.includes('.') && !oneOf(text, next + 1, notRanked) ? next + 1 : -1,
  ],
  // 从2楼烧到6楼: a floor.
  [
    'ordinal',
    ({ text, next, literal }) =>
      is(text, next, '楼') && literal.length < 3 && !oneOf(text, next + 1, '盘市房宇') ? next + 1 : -1,
  ],
  // 《星战7》, “净网2021”: the end of a title.
  [
    'name',
    ({ text, at, stop, literal }) =>
      rawOneOf(text, stop, '》〉') ||
      (rawOneOf(text, stop, '”」') && /^(?:19|20)\d\d$/.test(literal) && han[codeAt(text, at - 1)] === 1)
        ? stop
        : -1,
  ],
  // 第35条第1项1款: a part of the article named before it.
  [
    'ordinal',
    ({ text, at, next }) =>
      oneOf(text, next, '款项目') && article.test(text.slice(Math.max(0, at - 14), at)) ? next + 1 : -1,
  ],
  // 自101站往返: a stop that is called by a number.
  [
    'name',
    ({ text, next, edge }) =>
      is(text, next, '站') && oneOf(text, edge - 1, '自从由') && oneOf(text, next + 1, '往开出发至到')
        ? next + 1
        : -1,
  ],
  [
    'identifier',
    ({ text, at, next }) => (is(text, next, '路') && isBusRoute(text, at, next) ? next + 1 : -1),
  ],
  [
    'identifier',
    ({ text, stop, end, edge, floor, literal }) =>
      matchBack(identifierBefore, text, edge, floor) !== undefined &&
      (literal.length >= 3 || letter[text.charCodeAt(matchEnd)] === 1 || is(text, edge - 1, ':')) &&
      !isTold(text, stop, end, literal)
        ? chainEnd(text, stop, end)
        : -1,
  ],
  // 议案1, 见表2: a label and its number.
  [
    'identifier',
    (digits) =>
      digits.literal.length < 3 &&
      matchBack(labels, digits.text, digits.edge, digits.floor) !== undefined &&
      hasNoUnit(digits)
        ? digits.stop
        : -1,
  ],
  // 牌号6061, 尾号3307: the number that a word in 号 announces.
  [
    'identifier',
    (digits) =>
      digits.literal.length >= 3 &&
      (rawOneOf(digits.text, digits.edge - 1, ':：')
        ? oneOf(digits.text, digits.edge - 2, '号')
        : oneOf(digits.text, digits.at - 1, '号')) &&
      hasNoUnit(digits)
        ? chainEnd(digits.text, digits.stop, digits.end)
        : -1,
  ],
  ['phrase', ({ text, at, stop, end }) => dashedScoreEnd(text, at, stop, end)],
  [
    'name',
    (digits) => {
      const { text, at, next, floor, literal } = digits;
      return literal.length >= 2 &&
        literal.length <= 4 &&
        isNumbered(text, at, floor) &&
        (is(text, at - 1, '窖') || (hasNoUnit(digits) && !oneOf(text, next, '余多')))
        ? digits.stop
        : -1;
    },
  ],
  [
    'name',
    ({ text, stop, next, edge }) =>
      rawOneOf(text, edge - 1, '“"「『') && rawOneOf(text, next, '”"」』') ? stop : -1,
  ],
  [
    'name',
    ({ text, next, end, literal }) =>
      (literal.length === 3 || literal.length === 4) && match(nameHead, text, next, end) !== undefined
        ? matchEnd
        : -1,
  ],
  [
    'name',
    (digits) =>
      projects.has(digits.literal) &&
      hasNoUnit(digits) &&
      !oneOf(digits.text, digits.next, '余多') &&
      endOf(/^\d{3}[-~—～–至到]\d{4}/, digits, 8) < 0
        ? digits.stop
        : -1,
  ],
  // 2019-nCoV.
  [
    'name',
    ({ text, stop, end }) =>
      codeAt(text, stop) === 0x2d && letter[codeAt(text, stop + 1)] === 1 ? tokenEnd(text, stop, end) : -1,
  ],
  [
    'identifier',
    (digits) =>
      nameNumbers.has(digits.literal) &&
      digits.literal.length > 3 &&
      !numeral.grouped &&
      !oneOf(digits.text, digits.next, goesOn) &&
      hasNoUnit(digits)
        ? digits.stop
        : -1,
  ],
  // 9·11.
  [
    'name',
    ({ text, stop, end }) =>
      codeAt(text, stop) === 0xb7 && digitOf[codeAt(text, stop + 1)]! >= 0
        ? chainEnd(text, stop + 1, end)
        : -1,
  ],
];

/** The end of what begins at the digits in this form, which is no longer than `within`; or −1. */
function endOf(form: RegExp, { text, at, end }: Digits, within: number): number {
  const found = form.exec(text.slice(at, Math.min(end, at + within)));
  return found === null ? -1 : at + found[0].length;
}

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
