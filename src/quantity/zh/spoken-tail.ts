/**
 * What running text adds after a unit besides what `tail.ts` reads: 八块一毛二 names no 分, and 38度5 is warmth.
 */
import { codeAt } from '../code-at.ts';
import { digitIn, digitOf, han, numeralOf, powerOf } from './characters.ts';
import { tail, tailAt } from './tail.ts';
import { oneOf, rawOneOf } from './text.ts';
import { type Unit, unitAt } from './unit.ts';

/** 银三两二钱, 三丈五尺, 两亩三分: the tenth of a measure; that of 斤, which is searched for too, is in `tail.ts`. */
export const tenths: Readonly<Record<string, string>> = {
  两: '钱',
  丈: '尺',
  尺: '寸',
  石: '斗',
  斗: '升',
  亩: '分',
};

/** As `tailAt`. */
export function spokenTailAt(text: string, at: number, end: number, unit: Unit): boolean {
  if (unit.word === '度') return warmthAt(text, at, end);
  const digit = digitIn(codeAt(text, at));
  if (digit > 0 && oneOf(text, at + 1, tenths[unit.word] ?? '') && at + 1 < end) {
    tail.fraction = String(digit);
    tail.end = at + 2;
    return true;
  }
  if (!tailAt(text, at, end, unit)) return false;
  if (tail.fraction.length === 1 && oneOf(text, tail.end - 1, '毛角') && isLast(text, tail.end, end)) {
    tail.fraction += digitIn(codeAt(text, tail.end));
    tail.end++;
  }
  return true;
}

/** 八块一毛二, 两块二毛五一斤: a digit at `at` that counts nothing by itself. */
const isLast = (text: string, at: number, end: number): boolean =>
  (digitOf[codeAt(text, at)]! > 0 && rawOneOf(text, at + 1, '，。；、）\n')) ||
  (numeralOf[codeAt(text, at)]! > 0 &&
    powerOf[codeAt(text, at + 1)] === 0 &&
    unitAt(text, at + 1, end) === undefined &&
    (numeralOf[codeAt(text, at + 1)]! < 0 || unitAt(text, at + 2, end) !== undefined));

const warm =
  /[温溫烧燒热熱][^，。；、]{0,9}$|零[上下][^，。；、]{1,6}$|度\d[，、][^，。；、\d]{0,8}[升降退落][到至]\d\d度$/;

/** 高烧38度5, 体温三十八度二，: of warmth, where the clause ends; 24度12分 is a place. */
function warmthAt(text: string, at: number, end: number): boolean {
  const digit = digitIn(codeAt(text, at));
  if (digit < 1 || oneOf(text, at, '两')) return false;
  const next = codeAt(text, at + 1);
  if (at + 1 < end && (han[next] === 1 || digitOf[next]! >= 0 || rawOneOf(text, at + 1, '.．°℃')))
    return false;
  if (!warm.test(text.slice(Math.max(0, at - 18), at))) return false;
  tail.fraction = String(digit);
  tail.end = at + 1;
  return true;
}
