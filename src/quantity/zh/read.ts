/**
 * The Chinese reader: one pass over the characters, stopping only where a numeral, a date word or an ordinal may
 * begin. Each place is settled in a fixed order: what it cannot be is cheaper to see than what it is.
 */

import { codeAt } from '../code-at.ts';
import '../fold-rest.ts';

import { folded } from '../fold.ts';
import type { Reading } from '../quantity.ts';
import type { State, StretchReader } from '../reader.ts';
import { ageAt, bareAge, decadesOfLife } from './age.ts';
import {
  dateStart,
  digitOf,
  digitStart,
  dismissalStart,
  numeralOf,
  numeralStart,
  powerOf,
  sentenceEnd,
  starts,
} from './characters.ts';
import { dateAt } from './date.ts';
import { opensDate } from './date-words.ts';
import { numeralLeft, patternAt } from './dismissal.ts';
import { dismiss } from './dismissed.ts';
import { doubledAt } from './doubling.ts';
import { eachManyAt } from './each-many.ts';
import { financialAt } from './financial.ts';
import { halfOf } from './half.ts';
import { digitsLeft, identifierAt } from './identifier.ts';
import { inText } from './in-text.ts';
import { listMarkAt, ordinalAt } from './list-mark.ts';
import { surnameAt } from './name.ts';
import { scanNumeral } from './numeral.ts';
import { numeral } from './numeral-record.ts';
import { phrase, phraseAt } from './phrase.ts';
import { noQuantity, readPlain, readPlainDigit } from './plain.ts';
import { plainDateEnd } from './plain-date.ts';
import { isUnitPrefix } from './power.ts';
import { readQuantity } from './quantity.ts';
import { is, oneOf, rawOneOf, startsWith } from './text.ts';
import { skipSpace } from './trie.ts';
import { unitAt, unitEnd } from './unit.ts';

export const readChinese: StretchReader = (text, from, until, end, state, out) => {
  const mask =
    digitStart |
    numeralStart |
    (state.dates ? dateStart | sentenceEnd : 0) |
    (state.dismissed ? dismissalStart : 0);
  let at = nextStart(text, from, until, mask);
  while (at < until) {
    const kind = starts[text.charCodeAt(at)]! & mask;
    let next = at;
    if (kind === sentenceEnd) {
      state.year = 0;
      state.month = 0;
    } else next = readAt(text, at, kind, end, state, out);
    if (next > at) state.floor = next + state.base;
    at = nextStart(text, Math.max(next, at + 1), until, mask);
  }
  return at;
};

/** The first place from `at` on that a reading may begin at. A loop of its own: it sees every character. */
function nextStart(text: string, at: number, until: number, mask: number): number {
  let place = at;
  while (place < until && (starts[text.charCodeAt(place)]! & mask) === 0) place++;
  return place;
}

/** Settles the place `at`; returns where the reading ended, or `at` if there is none. */
function readAt(text: string, at: number, kind: number, end: number, state: State, out: Reading[]): number {
  const floor = Math.max(0, state.floor - state.base);
  if ((kind & (digitStart | numeralStart)) !== 0 && is(text, at - 1, '每')) {
    const many = eachManyAt(text, at, end, state, out);
    if (many >= 0) return many;
  }
  if ((kind & digitStart) !== 0) return digitsAt(text, at, end, floor, state, out);
  if ((kind & numeralStart) !== 0) {
    const next = hanAt(text, at, end, floor, state, out);
    if (next > at) return next;
  }
  if ((kind & dateStart) !== 0 && opensDate(text, at)) {
    const next = dateAt(text, at, end, floor, state, out);
    if (next > at) return next;
  }
  return (kind & dismissalStart) !== 0 ? firstAt(text, at, end, state, out) : at;
}

function digitsAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const plain = readPlain(text, at, floor, end, state, out);
  if (plain >= 0) return plain;
  const date = state.dates ? -1 : plainDateEnd(text, at, end);
  return date >= 0 ? date : anyDigitsAt(text, at, end, floor, state, out);
}

/** Digits of any form, plain ones too. */
export function anyDigitsAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const ordinal = ordinalAt(text, at, end, floor, state, out);
  if (ordinal >= 0) return ordinal;
  const date = dateAt(text, at, end, floor, state, out);
  if (date > at) return date;
  scanNumeral(text, at, end);
  const age = ageAt(text, at, numeral.end, state, out);
  if (age >= 0) return age;
  const mark = listMarkAt(text, at, end, floor, state, out);
  if (mark >= 0) return mark;
  const identifier = identifierAt(text, at, end, floor, state, out);
  if (identifier >= 0) return identifier;
  const quantity = readQuantity(text, floor, end, state, out, inText);
  if (quantity >= 0) return quantity;
  scanNumeral(text, at, end);
  return digitsLeft(text, at, end, state, out);
}

function hanAt(text: string, at: number, end: number, floor: number, state: State, out: Reading[]): number {
  const code = folded[text.charCodeAt(at)]!;
  // ○點五, ○．四三; elsewhere a circle of a zero only goes on with a numeral.
  if (text.charCodeAt(at) === 0x25cb && !is(text, at + 1, '点') && !is(text, at + 1, '.')) return at;
  if (code === 0x7ffb) return doubledAt(text, at, end, floor, state, out);
  if (code === 0x534a)
    // 半年度 is a date.
    return startsWith(text, at + 1, '年度')
      ? dateAt(text, at, end, floor, state, out)
      : halfOf(text, at, end, floor, state, out);
  // 两小时零三分: it only joins.
  const joins = code === 0x96f6 && at === floor && digitOrNumeral(text, at + 1);
  if (joins || (code === 0x96f6 && belowZero(text, at, end))) return at;
  const title = rawOneOf(text, at - 1, '《〈') && at > floor ? titleEnd(text, at, end) : at;
  if (title > at) return dismiss(text, at, title, 'name', state, out);
  const decades = decadesOfLife(text, at, end, floor, state, out);
  if (decades > at) return decades;
  const age = bareAge(text, at, end, floor, state, out);
  if (age > at) return age;
  // 特级茶每两卖到80元: what the price is for.
  if (code === 0x4e24 && is(text, at - 1, '每') && oneOf(text, at + 1, '卖售价收要')) return at;
  // 員工總數十七萬: the word before ends with it.
  if (code === 0x6570 && at > 0 && oneOf(text, at - 1, '总人户件宗例次床票股步笔位')) return at;
  const ordinal = ordinalAt(text, at, end, floor, state, out);
  if (ordinal >= 0) return ordinal;
  const surname = surnameAt(text, at, end, floor, state, out);
  if (surname >= 0) return surname;
  if (phraseAt(text, at, end, floor))
    return dismiss(text, phrase.start, phrase.end, phrase.class, state, out);
  const pattern = patternAt(text, at, end, state, out);
  if (pattern >= 0) return pattern;
  const financial = financialAt(text, at, end);
  if (financial === 'word') return at;
  // 有期徒刑壹年肆月 is a term and no April.
  const date = financial === 'term' ? at : dateAt(text, at, end, floor, state, out);
  if (date > at) return date;
  if (!scanNumeral(text, at, end)) return isWord(code) ? at : numeralLeft(text, at, end, state, out); // 每千瓦时: the unit alone.
  if (numeral.bare && isUnitPrefix(text, at, end)) return at;
  const mark = listMarkAt(text, at, end, floor, state, out);
  if (mark >= 0) return mark;
  const plain = readPlainDigit(text, floor, end, state, out);
  if (plain >= 0) return plain;
  if (plain === noQuantity) return numeralLeft(text, at, end, state, out);
  const several = code === 0x51e0 || code === 0x6570;
  if (several && numeral.end === at + 1) return at;
  const quantity = readQuantity(text, floor, end, state, out, inText);
  if (quantity >= 0) return quantity;
  return several ? at : numeralLeft(text, at, end, state, out);
}

/** 《七根火柴》: where the title ends whose first character is at `at`, or `at`. */
function titleEnd(text: string, at: number, end: number): number {
  const stop = text.slice(at, Math.min(end, at + longestTitle)).search(/[》〉，。；\n]/);
  return stop > 0 && '》〉'.includes(text[at + stop]!) ? at + stop : at;
}
const longestTitle = 16;

/** 几, 数, 廿: no numeral without another. */
const isWord = (code: number): boolean =>
  code === 0x51e0 || code === 0x6570 || code === 0x5eff || code === 0x5345;

const digitOrNumeral = (text: string, at: number): boolean =>
  numeralOf[codeAt(text, at)]! > 0 || digitOf[codeAt(text, at)]! >= 0;

/** 零下5℃: the sign of the number that follows. */
function belowZero(text: string, at: number, end: number): boolean {
  const below = skipSpace(text, at + 1, end);
  if (folded[codeAt(text, below)] !== 0x4e0b) return false;
  const next = codeAt(text, skipSpace(text, below + 1, end));
  return digitOf[next]! >= 0 || numeralOf[next]! > 0 || powerOf[next] === 1;
}

/** 首批, 首例: an ordinal without a numeral. */
function firstAt(text: string, at: number, end: number, state: State, out: Reading[]): number {
  if (folded[text.charCodeAt(at)] !== 0x9996) return dismiss(text, at, at + 1, 'list-mark', state, out);
  if (startsWith(text, at + 1, '阶段')) return dismiss(text, at, at + 3, 'ordinal', state, out);
  const unit = unitAt(text, at + 1, end);
  if (unit === undefined || (!unit.counter && unit.kind !== 'duration') || unit.word === '席') return at;
  return dismiss(text, at, unitEnd, 'ordinal', state, out);
}
