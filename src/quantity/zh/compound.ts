/**
 * A measure told in several units, the greater first: 4小时52分 is 292 min, 3年零6个月 is 42 mo and 1分23秒45 is 83.45 s, as
 * Recognizers-Text and the readers of a timetable have it. What no whole number of the smaller unit holds stays apart:
 * 1年零20天.
 */
import { add, compare, multiply, parse, print } from '../decimal.ts';
import { mostOf, smallerUnits } from '../smaller-units.ts';
import { candidate, type Judge } from './candidate.ts';
import { hedges } from './hedge.ts';
import { scanNumeral } from './numeral.ts';
import { aside, numeral } from './numeral-record.ts';
import { shareAt } from './share.ts';
import { share } from './share-record.ts';
import { tail } from './tail.ts';
import { is, oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { type Unit, unitEnd, unitHedge } from './unit.ts';
import { minutes } from './unit-in-text.ts';

/** 一天8小时, 一周五天: so many in each, unless 零 joins them. */
const perOne = new Set(['d', 'wk']);

interface Part {
  readonly value: string;
  readonly decimals: number;
  readonly code: string;
  readonly unit: Unit;
  readonly stop: number;
}

/** Goes on in `candidate` with all smaller parts behind it. */
export function readSmaller(text: string, end: number, judge: Judge): void {
  const { code = '', value, max } = candidate;
  if (smallerUnits[code] === undefined || max !== '' || value.includes('.') || hedges.words.length > 0)
    return;
  const parts = aside(() => partsBehind(text, end, judge, code));
  const last = parts.at(-1);
  if (last === undefined) return;
  let [total, from] = [parse(value), code];
  for (const part of parts) {
    total = add(multiply(total, parse(String(smallerUnits[from]![part.code]!))), parse(part.value));
    from = part.code;
  }
  candidate.value = candidate.low = print(total);
  candidate.decimals = last.decimals;
  candidate.code = last.code;
  candidate.unit = last.unit;
  candidate.shared = false;
  candidate.stop = candidate.unitStop = last.stop;
}

/** The parts behind `candidate`; none where one of them cannot be told in the unit of the last. */
function partsBehind(text: string, end: number, judge: Judge, first: string): Part[] {
  const parts: Part[] = [];
  let { stop } = candidate;
  let greater = first;
  for (;;) {
    const at = skipSpace(text, stop, end);
    const joined = oneOf(text, at, '零又');
    const part = partAt(text, joined ? at + 1 : at, end, judge);
    if (part === undefined) return parts;
    const ratio = smallerUnits[greater]?.[part.code];
    // 3年6个月10天.
    if (ratio === undefined) return part.unit.kind === 'duration' ? [] : parts;
    if (compare(parse(part.value), parse(String(mostOf(part.code, ratio)))) >= 0) return parts;
    if (parts.length === 0 && !joined && perOne.has(greater) && candidate.value === '1') return parts;
    parts.push(part);
    ({ stop, code: greater } = part);
  }
}

/** One part: a plain number and its unit, with what is spoken behind it. */
function partAt(text: string, at: number, end: number, judge: Judge): Part | undefined {
  if (!scanNumeral(text, at, end) || numeral.max !== '' || numeral.hedge >= 0) return undefined;
  const { value, decimals, end: stop, bare, odd, power, start } = numeral;
  if (bare || odd || (power > 0 && numeral.digits)) return undefined;
  if (is(text, stop, '分') && shareAt(text, stop, end))
    return share.code === 'min' && !share.value.includes('.')
      ? { value, decimals, code: 'min', unit: minutes, stop: share.end }
      : undefined;
  const unit = judge.unitAt(text, start, stop, end);
  if (unit === undefined || unit.counter || unitHedge >= 0) return undefined;
  const bareStop = unitEnd;
  if (decimals === 0 && unit.code === 's' && judge.tailAt?.(text, bareStop, end, unit) === true)
    return {
      value: `${value}.${tail.fraction}`,
      decimals: tail.fraction.length,
      code: 's',
      unit,
      stop: tail.end,
    };
  return { value, decimals, code: unit.code, unit, stop: bareStop };
}
