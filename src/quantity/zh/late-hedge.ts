/**
 * A hedge between a number and what it counts: 300多吨, 十来个, 3亿多农村人口.
 */
import { codeAt } from '../code-at.ts';
import { folded } from '../fold.ts';
import { han } from './characters.ts';
import { numeral } from './numeral-record.ts';
import { isInnerHedge } from './power.ts';
import { oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { unitAt } from './unit.ts';

/** Whether a hedge stands at `at`, right after the numeral scanned last. */
export const isLateHedge = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (
    isInnerHedge(code) ||
    // 30+分, 100+.
    (code === 0x2b && han[codeAt(text, at + 1)] === 1) ||
    // 千把斤.
    (folded[code] === 0x628a && numeral.bare && unitAt(text, at + 1, text.length) !== undefined) ||
    (folded[code] === 0x6765 && numeral.value.endsWith('0') && !numeral.literal.includes('.'))
  );
};

/** Whether the hedge at `at` belongs to the number where no unit follows: the clause ends, or a noun begins. */
export function hedgesWithoutUnit(text: string, at: number, end: number): boolean {
  const next = skipSpace(text, at + 1, end);
  return next >= end || han[text.charCodeAt(next)] === 0 || headsNoun(text, at, next);
}

/** Words that begin with 多 or 余 and follow a number all the same: 1000多边形. */
const wordsOfMany = [
  '元边样功媒晶式发云数半亏极党模于维彩姿变层方面端',
  '额热粮姚杭江干震款票地下年',
] as const;

/** 3亿多农村人口, 300余村民: a round number, and its noun at `next`. */
function headsNoun(text: string, at: number, next: number): boolean {
  const { digits, bare, power, literal } = numeral;
  const form = folded[text.charCodeAt(at)];
  if (form === 0x2b) return digits;
  // 三百多老人: in Chinese numerals from a hundred on.
  if (digits ? power === 0 && !literal.endsWith('0') : bare || !literal.endsWith('00')) return false;
  return (form === 0x591a || form === 0x4f59) && !oneOf(text, next, wordsOfMany[form === 0x591a ? 0 : 1]);
}
