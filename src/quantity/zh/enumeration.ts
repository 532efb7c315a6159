/**
 * Lists whose unit stands after the last number: 分别为3.3、2.3和0.6亿元 are three sums of money in 亿元. A list without
 * a decimal point must say 分别 or 依次: 3、5个 may be one of the two.
 */

import { codeAt } from '../code-at.ts';
import { shiftText } from '../decimal.ts';
import { candidate } from './candidate.ts';
import { digitOf, powerOf } from './characters.ts';
import { hedges } from './hedge.ts';
import { oneOf, rawOneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { rateAt, type Unit, unitAt } from './unit.ts';

/** Numbers in a list; longer ones are rows of a table. */
const longestList = 12;
/** How far before its first number a list may be announced. */
const announcedWithin = 40;

/** A unit that stands after another number, and the exponent of ten before it. */
interface Lent {
  readonly unit: Unit;
  readonly power: number;
  /** The base of a rate after it. */
  readonly rate: string | undefined;
}

/** Gives the candidate that has no unit the one of the last number of its list. */
export function lendUnit(text: string, end: number): void {
  const { start, stop, value, literal, digits, power, max } = candidate;
  if (!digits || max !== '' || hedges.words.length > 0) return;
  if (power !== 0) {
    lendMoney(text, stop, end);
    return;
  }
  const lent = listedUnit(text, start, stop, end, literal);
  if (lent === undefined) return;
  candidate.unit = lent.unit;
  candidate.code = lent.unit.code;
  if (lent.rate !== undefined) candidate.rate = `/${lent.rate}`;
  candidate.value = candidate.low = shiftText(value, lent.power);
  candidate.decimals -= lent.power;
}

/** 30万、50万和120万元: sums, each with a multiplier of its own. */
const sums = /^(?:[、和及与與]\d{1,5}(?:\.\d{1,4})?[万萬亿億])+/;
const longestSums = 80;

function lendMoney(text: string, stop: number, end: number): void {
  if (!isMark(text, stop)) return;
  const rest = sums.exec(text.slice(stop, Math.min(end, stop + longestSums)));
  const unit = rest === null ? undefined : unitAt(text, stop + rest[0].length, end);
  if (unit?.kind !== 'money') return;
  candidate.unit = unit;
  candidate.code = unit.code;
}

/**
 * The unit of the number `literal` from `start` to `stop` that has none of its own, taken from the last of its
 * list. Moves the end of the last unit: for `unitEnd`, look again.
 */
function listedUnit(
  text: string,
  start: number,
  stop: number,
  end: number,
  literal: string,
): Lent | undefined {
  const apart =
    literal.includes('.') && isMark(text, stop)
      ? pointsApart.exec(text.slice(stop, Math.min(end, stop + longestSums)))
      : null;
  if (apart !== null) {
    const unit = unitAt(text, stop + apart[0].length, end);
    if (unit?.code === 'pp') return { unit, power: 0, rate: undefined };
  }
  let at = skipSpace(text, stop, end);
  if (at >= end || !isMark(text, at)) return undefined;
  // 3.5×2.5米: two lengths.
  const sized = isTimes(text, at);
  const slashed = literal.length > 2 && rawOneOf(text, at, '/／');
  let pointed = sized || slashed || literal.includes('.');
  for (let i = 1; i < longestList && at < end && isMark(text, at); i++) {
    at = skipSpace(text, at + 1, end);
    const from = at;
    while (at < end && (digitOf[text.charCodeAt(at)]! >= 0 || (at > from && rawOneOf(text, at, '.．')))) at++;
    if (at === from) return undefined;
    pointed &&= sized || slashed || /[.．]/.test(text.slice(from, at));
    at = skipSpace(text, at, end);
  }
  const power = powerOf[codeAt(text, at)]!;
  if (at < end && (power === 4 || power === 8)) at = skipSpace(text, at + 1, end);
  else if (power > 0) return undefined;
  const unit = unitAt(text, at, end);
  if (unit === undefined || !(pointed || isAnnounced(text, start))) return undefined;
  // 7×24小时 is all week long.
  if (sized && unit.kind !== 'length') return undefined;
  // 788/849欧元: two prices; 4457/1796/1417毫米: a size; 140/90mmHg: the pressure of the blood.
  if (slashed && unit.kind !== 'money' && unit.kind !== 'length' && unit.code !== 'mm[Hg]') return undefined;
  return { unit, power, rate: unit.kind === 'percent' ? undefined : rateAt(text, end) };
}

/** 高于全国0.4、全省0.1个百分点: each number after a noun of its own. */
const pointsApart = /^(?:[、和及与與][^\d，,。；;、]{1,6}\d{1,3}\.\d{1,3}){1,6}(?=[个個]?百分)/;

const isTimes = (text: string, at: number): boolean => rawOneOf(text, at, '×xX*✕╳');
const isMark = (text: string, at: number): boolean =>
  isTimes(text, at) || rawOneOf(text, at, '、,，/／') || oneOf(text, at, '和与及');

const heralds = ['分别', '分別', '依次'];

function isAnnounced(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - announcedWithin), start);
  const at = Math.max(...heralds.map((word) => before.lastIndexOf(word)));
  return at >= 0 && !/[。；;]/.test(before.slice(at));
}
