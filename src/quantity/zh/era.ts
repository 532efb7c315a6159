/**
 * Years counted from the era: 公元前221年 is -0220 in ISO 8601, 公元220年 is 0220.
 */
import { yearBeforeEra } from '../iso-year.ts';
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { pad } from './calendar.ts';
import { integer, integerAt } from './integer.ts';
import { is, oneOf, startsWith } from './text.ts';
import { skipSpace } from './trie.ts';

const eras = ['公元前', '西元前', '公元', '西元'];

/** What joins two years, and the era where it is said once more: 至公元前, —前. */
const joint = /^\s*(?:至|到|[—~～–―─-]{1,2})\s*(公元前|西元前|公元|西元|前)?/;
const longestJoint = 12;

/** The range of years, or the year, whose first digit is at `at` after its era; returns its end, or −1. */
export function eraDateAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  if (!oneOf(text, at - 1, '前元(于')) return -1;
  const era = isReign(text, at, end) || isBegun(text, at) ? '' : eraBefore(text, at, floor);
  const first = era === undefined ? undefined : yearAt(text, at, end, era.endsWith('前'));
  if (era === undefined || first === undefined) return -1;
  const joined = joint.exec(text.slice(first.stop, Math.min(end, first.stop + longestJoint)));
  const second =
    joined === null
      ? undefined
      : yearAt(text, first.stop + joined[0].length, end, (joined[1] ?? era).endsWith('前'));
  // 公元前1500—前1000年: only the last need say that it is a year.
  const isRange = second?.full === true && second.value !== first.value;
  if (!isRange && !first.full) return -1;
  const start = at - era.length;
  const stop = isRange ? second.stop : first.stop;
  if (state.dates)
    out.push({
      start: start + state.base,
      end: stop + state.base,
      exact: text.slice(start, stop),
      kind: 'date',
      value: isRange ? `${first.value}/${second.value}` : first.value,
    });
  return stop;
}

/** 唐朝（618—907年）: the years of a reign or a life, which stand in brackets. */
const isReign = (text: string, at: number, end: number): boolean =>
  is(text, at - 1, '(') && reign.test(text.slice(at, Math.min(end, at + longestReign)));
const reign = /^[1-9]\d{2}年?\s*[—~～–―－─-]{1,2}\s*[1-9]\d{2,3}年\s*[）)]/;
const longestReign = 18;

/** 建于618年: in which year, where 少于618年 is how long. */
const isBegun = (text: string, at: number): boolean =>
  is(text, at - 1, '于') &&
  oneOf(text, at - 2, '立建始生卒薨位成死修亡战') &&
  /^[1-9]\d{2}年(?![前后後以])/.test(text.slice(at, at + 5));

/** The era whose name ends at `at`. */
function eraBefore(text: string, at: number, floor: number): string | undefined {
  for (const era of eras) if (at - era.length >= floor && startsWith(text, at - era.length, era)) return era;
  return undefined;
}

interface Year {
  readonly value: string;
  readonly stop: number;
  /** 年 is stated. */
  readonly full: boolean;
}

/** Four digits at most, and 年 where it stands. */
function yearAt(text: string, at: number, end: number, before: boolean): Year | undefined {
  if (!integerAt(text, skipSpace(text, at, end), end) || !integer.digits || integer.value === 0)
    return undefined;
  const { value, end: stop } = integer;
  const unit = skipSpace(text, stop, end);
  const full = unit < end && is(text, unit, '年');
  return { value: before ? yearBeforeEra(value) : pad(value, 4), stop: full ? unit + 1 : stop, full };
}
