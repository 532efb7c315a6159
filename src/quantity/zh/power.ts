/**
 * Multipliers: 万, 千万, 万亿, 余万 behind digits, and what looks like one but is part of a unit: 千克, 兆瓦.
 */
import { folded } from '../fold.ts';
import { digitOf, numeralOf, powerOf } from './characters.ts';
import { numeral } from './numeral-record.ts';
import { oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { unitAt } from './unit.ts';

/** 千 before 克, 兆 before 瓦: part of the unit. */
export function isUnitPrefix(text: string, at: number, end: number): boolean {
  const power = powerOf[text.charCodeAt(at)]!;
  if (power !== 3 && power !== 12 && power !== 2) return false;
  const next = skipSpace(text, at + 1, end);
  if (next >= end) return false;
  const unit = String.fromCharCode(folded[text.charCodeAt(next)]!);
  if (power === 3) return '克米瓦伏卡帕焦赫安乏字比'.includes(unit);
  if (power === 2) return unit === '帕';
  return '瓦赫字比欧帕焦位伏'.includes(unit);
}

/** 余 多 几. */
export const isInnerHedge = (code: number): boolean => {
  const form = folded[code];
  return form === 0x4f59 || form === 0x591a || form === 0x51e0;
};

/** 万, 千万, 万亿, 余万 after digits: sets `power`, `hedge`, `end`. `tail` lets 千 multiply in 1万3千米. */
export function scanPowers(text: string, end: number, tail: boolean): void {
  let at = skipSpace(text, numeral.end, end);
  let last = 0;
  if (at < end && isInnerHedge(text.charCodeAt(at))) {
    const next = skipSpace(text, at + 1, end);
    if (next >= end || powerOf[text.charCodeAt(next)] === 0 || isUnitPrefix(text, next, end)) return;
    numeral.hedge = at;
    at = next;
  }
  while (at < end) {
    const power = powerOf[text.charCodeAt(at)]!;
    // 10.07亿亿次.
    const twice = power === 8 && last === 8 && numeral.power === 8;
    if ((power <= last && !twice) || (!tail && isUnitPrefix(text, at, end))) break;
    if (power === 12 && !isLargeTrillion(text, at, end)) break;
    numeral.power += power;
    last = power;
    numeral.end = at + 1;
    at = skipSpace(text, at + 1, end);
    if (numeral.hedge < 0 && at < end && isInnerHedge(text.charCodeAt(at))) {
      const next = skipSpace(text, at + 1, end);
      if (next >= end || powerOf[text.charCodeAt(next)]! <= last || isUnitPrefix(text, next, end)) break;
      numeral.hedge = at;
      at = next;
    }
  }
}

/** 兆 is 10^12 only before money, as in Taiwan; elsewhere it is mega or nothing. */
export function isLargeTrillion(text: string, at: number, end: number): boolean {
  const next = skipSpace(text, at + 1, end);
  return (
    next < end &&
    (digitOf[text.charCodeAt(next)]! >= 0 ||
      numeralOf[text.charCodeAt(next)]! >= 0 ||
      oneOf(text, next, '亿余多') ||
      unitAt(text, next, end)?.kind === 'money')
  );
}
