/**
 * A numeral in Chinese characters: 三百二十七万, 十几万, 六七, 七十五点六.
 */
import { codeAt } from '../code-at.ts';
import { shiftText } from '../decimal.ts';
import { folded } from '../fold.ts';
import { numeralOf, powerOf, space } from './characters.ts';
import { evaluate, hasRange, place, several, tokens } from './han.ts';
import { longest, numeral } from './numeral-record.ts';
import { isLargeTrillion, isUnitPrefix, scanPowers } from './power.ts';
import { isSingle } from './single-numeral.ts';
import { oneOf, rawOneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { unitAt } from './unit.ts';

/** Scans it at `at`; `scanNumeral` has cleared the record. */
export function scanHan(text: string, at: number, end: number): boolean {
  numeral.digits = false;
  if (isSingle(text, at, end)) return true;
  let count = 0;
  let i = at;
  let last = at;
  while (i < end && count < longest) {
    const code = text.charCodeAt(i);
    let token = -1;
    if (numeralOf[code]! >= 0) {
      if (isTael(text, i, end, count)) break;
      token = numeralOf[code]!;
      // 三两个: two or three of them.
      if (count === 1 && tokens[0] === 3 && folded[code] === 0x4e24) token = tokens[0]--;
    } else if (powerOf[code]! > 0) {
      if (count > 0 && isUnitPrefix(text, i, end) && !isTailThousand(count)) break;
      if (powerOf[code] === 12 && !isLargeTrillion(text, i, end)) break;
      token = place + powerOf[code]!;
    } else {
      const form = folded[code];
      if (form === 0x5eff || form === 0x5345) {
        tokens[count++] = form === 0x5eff ? 2 : 3;
        token = place + 1;
      } else if (form === 0x51e0 && isOdd(text, i, end, count)) {
        numeral.hedge = i;
        i = skipSpace(text, i + 1, end);
        continue;
      } else if (
        form === 0x51e0 ||
        (form === 0x6570 && (count === 0 || isTensAndSeveral(text, i, end, count)))
      )
        token = several;
      // 六十有五: the old way of saying 65.
      else if (form === 0x6709 && count > 1 && tokens[count - 1] === place + 1) {
        if (numeralOf[codeAt(text, i + 1)]! < 1) break;
        i++;
        continue;
      } else if ((form === 0x591a || form === 0x4f59 || form === 0x6765 || form === 0x628a) && count > 0) {
        // A hedge inside goes on with a multiplier: 二十多万. At the end it is left to the caller.
        const next = skipSpace(text, i + 1, end);
        if (next >= end || powerOf[text.charCodeAt(next)]! < 4 || numeral.hedge >= 0) break;
        numeral.hedge = i;
        i = next;
        continue;
      }
    }
    if (token < 0) break;
    tokens[count++] = token;
    last = i + 1;
    i = last < end && space[text.charCodeAt(last)] === 1 ? skipSpace(text, last, end) : last;
  }
  if (count === 0) return false;
  numeral.end = last;
  if (numeral.hedge >= last) numeral.hedge = -1;
  const value = evaluate(count, false);
  if (value === undefined) return false;
  numeral.value = value.text;
  numeral.decimals = value.decimals;
  numeral.bare = value.bare;
  // 千万元 states one digit, at its seventh place.
  if (value.bare) numeral.decimals = 1 - value.text.length;
  numeral.positional = value.positional;
  numeral.literal = value.text;
  numeral.power = 0;
  numeral.max = hasRange(count) ? (evaluate(count, true)?.text ?? '') : '';
  if (numeral.max === '' && !value.bare) scanPoint(text, end);
  return true;
}

/** 二千八百几万: so much and a little more; 十几万 and 几万 have a digit that is not told. */
const isOdd = (text: string, at: number, end: number, count: number): boolean =>
  count > 1 &&
  numeral.hedge < 0 &&
  tokens[count - 1]! > place + 1 &&
  powerOf[codeAt(text, skipSpace(text, at + 1, end))]! >= 4;

/** 十数人, 百数十家: more than the round number; 三十数据 holds none. */
const isTensAndSeveral = (text: string, at: number, end: number, count: number): boolean =>
  count === 1 &&
  tokens[0]! > place &&
  tokens[0]! < place + 4 &&
  (unitAt(text, at + 1, end) !== undefined || powerOf[codeAt(text, at + 1)] === 1);

/** 三四两, 三千两: the ounce of old, which no digit is after another digit or without a multiplier after it. */
function isTael(text: string, at: number, end: number, count: number): boolean {
  if (folded[text.charCodeAt(at)] !== 0x4e24 || count === 0) return false;
  const next = skipSpace(text, at + 1, end);
  // 一两年, 一两百人, 三两天, 一两度: so few of them.
  if (
    count === 1 &&
    (tokens[0] === 1 || tokens[0] === 3) &&
    next < end &&
    !oneOf(text, next, '点') &&
    (unitAt(text, next, end) !== undefined || oneOf(text, next, '成百千万亿阵代'))
  )
    return false;
  return (
    tokens[count - 1]! < 10 ||
    (tokens[count - 1]! > place && (next >= end || powerOf[text.charCodeAt(next)] === 0))
  );
}

/** In 一万三千米 the 千 multiplies: a digit right after a larger multiplier. */
const isTailThousand = (count: number): boolean =>
  count >= 3 && tokens[count - 1]! < place && tokens[count - 2]! > place + 3;

/** ○．四三個百分點, 三．五公里; 五．一日 is no length of time. */
function isMeasured(text: string, at: number, end: number): boolean {
  const unit = unitAt(text, at, end);
  return unit !== undefined && !unit.weak && (unit.kind !== 'duration' || unit.word.length > 1);
}

/** 七十五点六, 三点五亿; not 八点二十, which is a time. */
function scanPoint(text: string, end: number): void {
  let at = skipSpace(text, numeral.end, end);
  if (at >= end) return;
  // 一.八亿元, as Taiwan's papers print.
  const dot = at === numeral.end && rawOneOf(text, at, '.．‧·');
  if (!dot && folded[text.charCodeAt(at)] !== 0x70b9) return;
  at = dot ? at + 1 : skipSpace(text, at + 1, end);
  let fraction = '';
  let last = at;
  while (at < end && numeralOf[text.charCodeAt(at)]! >= 0 && fraction.length < longest) {
    fraction += numeralOf[text.charCodeAt(at)];
    last = at + 1;
    at = skipSpace(text, last, end);
  }
  if (fraction === '') return;
  const power = at < end ? powerOf[text.charCodeAt(at)]! : 0;
  if (power > 0 && power < 4 && !isUnitPrefix(text, at, end)) return;
  if (dot && power < 4 && !rawOneOf(text, at, '%％倍') && !isMeasured(text, at, end)) return;
  const { decimals } = numeral;
  if (decimals < 0) return;
  const literal = `${numeral.value}.${fraction}`;
  numeral.end = last;
  numeral.power = 0;
  scanPowers(text, end, false);
  numeral.literal = literal;
  numeral.value = shiftText(literal, numeral.power);
  numeral.decimals = fraction.length - numeral.power;
  numeral.positional = 0;
}
