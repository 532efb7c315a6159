/**
 * Digits that only identify: telephone and document numbers, routes and rooms, 5G, COVID-19, 12345.
 */

import { codeAt } from '../code-at.ts';
import * as data from '../data/identifiers.ts';
import { foldScript } from '../fold.ts';
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { digitOf, eachForm, han, letter } from './characters.ts';
import { codeName, isAddress, isModel, plateStart } from './code-name.ts';
import { currencyAt } from './currency.ts';
import { dismiss, trueOf, words } from './dismissed.ts';
import { isHeadcount } from './evidence.ts';
import { numeral } from './numeral-record.ts';
import { dashedScoreEnd, scoreEnd } from './score.ts';
import { is, oneOf, rawOneOf } from './text.ts';
import { chainEnd, maskEnd, tokenEnd, tokenStart } from './token.ts';
import { match, matchBack, matchEnd, reverseTrieOf, skipSpace, skipSpaceBack, trieOf } from './trie.ts';
import { unitAt } from './unit.ts';

export const identifierAfter = trieOf(trueOf(words(data.after)));
export const identifierBefore = reverseTrieOf(
  words(data.before).flatMap(
    (word) =>
      [
        [word, true],
        [`${word}:`, true],
      ] as const,
  ),
);
const numbered = reverseTrieOf(trueOf(words(data.numbered)));
/** Whether a number at `at` ends a name that stands before it: 标普 before 500. */
export const isNumbered = (text: string, at: number, floor: number): boolean =>
  matchBack(numbered, text, at, floor) !== undefined;
export const nameHead = trieOf(trueOf(data.nameHeads));
const nameNumbers = new Set(words(data.names));
const projects = new Set(words(data.projects));

/** What follows a number that counts or measures, and none that identifies. */
const countable = new Uint8Array(65536);
eachForm('家个名人万亿千百元吨项件条辆户张所座只份例部台架艘套枚%余多公平亩克', (code) => {
  countable[code] = 1;
});

/** 1路、3路、18路公交: what the last of them is, all are; and after 乘车路线. */
const busRoutes = /^路(?:[、，,和及或]\s?\d{1,3}路)*(?:公交|公共汽车|电车|線|线)/;
const rides = ['公交', '乘坐', '乘车', '换乘', '车路线'];
const isBus = (text: string, at: number, next: number): boolean => {
  if (busRoutes.test(text.slice(next, next + 40))) return true;
  const before = foldScript(text.slice(Math.max(0, at - 40), at));
  const last = Math.max(...rides.map((word) => before.lastIndexOf(word)));
  return last >= 0 && !/[。；]/.test(before.slice(last));
};

/** Parts of a law that have parts of their own. */
const articleParts = '条款项';
const article = /第[\d一二三四五六七八九十百]{1,6}[条條款项項](?:\d{1,3}[款项項])?$/;

/** What may follow 8强 that makes another word of 强: 7.3强震. */
const notRanked = '震降台风烈度化制迫劲势风';

/** Digits that identify, before any unit is looked for. The numeral is scanned. Returns the end, or −1. */
export function identifierAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const stop = numeral.end;
  const { literal } = numeral;
  const next = skipSpace(text, stop, end);
  // 276家, 10.78亿: most numbers say at once that they identify nothing.
  if (
    countable[codeAt(text, next)] === 1 &&
    han[codeAt(text, at - 1)] === 1 &&
    !oneOf(text, at - 1, articleParts) &&
    literal.length < 7 &&
    literal.charCodeAt(0) !== 48
  )
    return -1;
  const document = documentNumber(text, at, end, floor);
  if (document >= 0)
    return dismiss(text, skipSpaceBack(text, at, floor) - 1, document, 'identifier', state, out);
  const hyphen =
    at - 2 >= floor &&
    text.charCodeAt(at - 1) === 0x2d &&
    letter[text.charCodeAt(at - 2)] === 1 &&
    !isAddress(text, tokenStart(text, at, floor), floor);
  if (
    hyphen ||
    (letter[codeAt(text, at - 1)] === 1 && at > floor && currencyAt(text, at, floor) === undefined)
  )
    return codeName(text, at, end, floor, state, out);
  const plate = plateStart(text, at, floor);
  if (plate >= 0) return dismiss(text, plate, tokenEnd(text, stop, end), 'identifier', state, out);
  if (isAddress(text, at, floor))
    return dismiss(text, at, tokenEnd(text, stop, end), 'identifier', state, out);
  if (numeral.odd) return dismiss(text, at, chainEnd(text, stop, end), 'identifier', state, out);
  // 138****5521: digits struck out.
  if (isMasked(text, stop, stop + 1) || (at > floor && isMasked(text, at - 1, at - 2)))
    return dismiss(text, at, maskEnd(text, stop, end), 'identifier', state, out);
  // 运-20: an aircraft.
  if (
    at - 2 >= floor &&
    rawOneOf(text, at - 1, '-') &&
    oneOf(text, at - 2, '歼殲运直轰轟强教武苏米图') &&
    literal.length < 4
  )
    return dismiss(text, at, stop, 'name', state, out);
  // “20家族”: a name from its number to the end of its quotation.
  const quoted = skipSpaceBack(text, at, floor);
  if (
    rawOneOf(text, quoted - 1, '“「『') &&
    numeral.power === 0 &&
    isShortName(text, stop, end) &&
    unitAt(text, stop, end) === undefined
  )
    return dismiss(text, at, stop, 'name', state, out);
  if (isModel(text, at, stop, end, floor)) return dismiss(text, at, stop, 'name', state, out);
  // 072020年: a page number run into the year.
  if (
    literal.charCodeAt(0) === 48 &&
    literal.length > 4 &&
    literal.length < 8 &&
    is(text, next, '年') &&
    /^(?:19|20)/.test(literal.slice(-4))
  )
    return dismiss(text, at, stop - 4, 'identifier', state, out);
  if (numeral.power === 0) {
    const score = scoreEnd(text, stop, end, literal);
    if (score >= 0) return dismiss(text, at, score, 'phrase', state, out);
  }
  // 2+3模式, 3+2年: a pattern, no sum.
  const pattern = /^\d{1,2}(?:\+\d{1,2})+(?![\d.+GTM])/.exec(text.slice(at, Math.min(end, at + 14)));
  if (pattern !== null) return dismiss(text, at, at + pattern[0].length, 'name', state, out);
  // 4×100米接力: an event.
  const relay = /^4\s?[×xX*]\s?\d{2,4}\s?(?:米|公尺)/.exec(text.slice(at, Math.min(end, at + 12)));
  if (relay !== null) return dismiss(text, at, at + relay[0].length, 'name', state, out);
  // 80后, 00后: those born in a decade.
  if (
    literal.length === 2 &&
    /[05]$/.test(literal) &&
    is(text, stop, '后') &&
    !oneOf(text, stop + 1, '来期续天个')
  )
    return dismiss(text, at, stop + 1, 'name', state, out);
  const zero =
    literal.length > 1 &&
    literal.charCodeAt(0) === 48 &&
    literal.charCodeAt(1) !== 46 &&
    !(at > 0 && is(text, at - 1, '时')) &&
    // 28分03秒.
    !(literal.length === 2 && oneOf(text, at - 1, '分时') && is(text, next, '秒'));
  const long =
    literal.length >= 7 &&
    !numeral.grouped &&
    numeral.power === 0 &&
    !literal.includes('.') &&
    !isHeadcount(text, at);
  if (zero || (long && unitAt(text, stop, end) === undefined))
    return dismiss(text, at, chainEnd(text, stop, end), 'identifier', state, out);
  if (numeral.power > 0) return -1;
  const edge = skipSpaceBack(text, at, floor);
  if (match(identifierAfter, text, next, end) !== undefined && next < end)
    return dismiss(text, at, matchEnd, 'identifier', state, out);
  // 500强, 16强: the strongest so many, a name.
  if (is(text, next, '强') && !literal.includes('.') && !oneOf(text, next + 1, notRanked))
    return dismiss(text, at, next + 1, 'name', state, out);
  // 从2楼烧到6楼: a floor; 《星战7》, “净网2021”: the end of a title.
  if (is(text, next, '楼') && literal.length < 3 && !oneOf(text, next + 1, '盘市房宇'))
    return dismiss(text, at, next + 1, 'ordinal', state, out);
  if (
    rawOneOf(text, stop, '》〉') ||
    (rawOneOf(text, stop, '”」') && /^(?:19|20)\d\d$/.test(literal) && han[codeAt(text, at - 1)] === 1)
  )
    return dismiss(text, at, stop, 'name', state, out);
  // 第35条第1项1款: a part of the article named before it.
  if (oneOf(text, next, '款项目') && article.test(text.slice(Math.max(0, at - 14), at)))
    return dismiss(text, at, next + 1, 'ordinal', state, out);
  // 自101站往返: a stop that is called by a number.
  if (is(text, next, '站') && oneOf(text, edge - 1, '自从由') && oneOf(text, next + 1, '往开出发至到'))
    return dismiss(text, at, next + 1, 'name', state, out);
  if (is(text, next, '路') && isBus(text, at, next))
    return dismiss(text, at, next + 1, 'identifier', state, out);
  if (
    matchBack(identifierBefore, text, edge, floor) !== undefined &&
    (literal.length >= 3 || letter[text.charCodeAt(matchEnd)] === 1 || is(text, edge - 1, ':'))
  )
    return dismiss(text, at, chainEnd(text, stop, end), 'identifier', state, out);
  const dashed = dashedScoreEnd(text, at, stop, end);
  if (dashed >= 0) return dismiss(text, at, dashed, 'phrase', state, out);
  if (
    literal.length >= 2 &&
    literal.length <= 4 &&
    isNumbered(text, at, floor) &&
    (is(text, at - 1, '窖') || (unitAt(text, stop, end) === undefined && !oneOf(text, next, '余多')))
  )
    return dismiss(text, at, stop, 'name', state, out);
  if (rawOneOf(text, edge - 1, '“"「『') && rawOneOf(text, next, '”"」』'))
    return dismiss(text, at, stop, 'name', state, out);
  if (literal.length === 3 && match(nameHead, text, next, end) !== undefined)
    return dismiss(text, at, matchEnd, 'name', state, out);
  if (projects.has(literal) && unitAt(text, stop, end) === undefined && !oneOf(text, next, '余多'))
    return dismiss(text, at, stop, 'name', state, out);
  // 2019-nCoV.
  if (codeAt(text, stop) === 0x2d && letter[codeAt(text, stop + 1)] === 1)
    return dismiss(text, at, tokenEnd(text, stop, end), 'name', state, out);
  if (
    nameNumbers.has(literal) &&
    literal.length > 3 &&
    !numeral.grouped &&
    !oneOf(text, next, '余多至到-~—～–') &&
    unitAt(text, stop, end) === undefined
  )
    return dismiss(text, at, stop, 'identifier', state, out);
  if (codeAt(text, stop) === 0xb7 && digitOf[codeAt(text, stop + 1)]! >= 0)
    return dismiss(text, at, chainEnd(text, stop + 1, end), 'name', state, out);
  return -1;
}

/** A mask at `at`; one star before the digit at `beyond` multiplies: 80*40*1.5毫米. */
const isMasked = (text: string, at: number, beyond: number): boolean =>
  rawOneOf(text, at, '*＊') && !(digitOf[codeAt(text, beyond)]! >= 0);

/** After no unit was found: 5G, 4S店, page numbers. */
export function digitsLeft(text: string, at: number, end: number, state: State, out: Reading[]): number {
  const stop = numeral.end;
  if (letter[codeAt(text, stop)] === 1 && stop < end)
    return dismiss(text, at, tokenEnd(text, stop, end), 'name', state, out);
  const century = skipSpace(text, stop, end);
  if (is(text, century, '世') && is(text, century + 1, '纪'))
    return dismiss(text, at, century + 2, 'ordinal', state, out);
  return dismiss(text, at, stop, 'identifier', state, out);
}

/** 〔2020〕5号, [2020] 12 号. Returns the end of 号, or −1. */
function documentNumber(text: string, at: number, end: number, floor: number): number {
  const edge = skipSpaceBack(text, at, floor);
  if (edge <= floor || !rawOneOf(text, edge - 1, '〔[【﹝（(')) return -1;
  let i = skipSpace(text, numeral.end, end);
  if (!rawOneOf(text, i, '〕]】﹞）)')) return -1;
  i = skipSpace(text, i + 1, end);
  if (is(text, i, '第')) i = skipSpace(text, i + 1, end);
  const digits = i;
  while (i < end && digitOf[text.charCodeAt(i)]! >= 0) i++;
  if (i === digits) return -1;
  i = skipSpace(text, i, end);
  return is(text, i, '号') && i < end ? i + 1 : -1;
}

/** Whether a quotation ends after a few Han characters from `at`. */
function isShortName(text: string, at: number, end: number): boolean {
  let i = at;
  while (i < end && i - at < 6 && han[text.charCodeAt(i)] === 1) i++;
  return i > at && rawOneOf(text, i, '”」』');
}
