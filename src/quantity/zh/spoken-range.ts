/**
 * The second end of a range that is told as it is spoken, or whose first end is: 5块8到6块2, 一米六至一米七五, 两年到两年半.
 */
import { compare, parse } from '../decimal.ts';
import { candidate } from './candidate.ts';
import { isRange } from './change.ts';
import { scanNumeral } from './numeral.ts';
import { aside, numeral } from './numeral-record.ts';
import { rangeMark } from './range.ts';
import { isHalfMore, tail, tailAt } from './tail.ts';
import { type Unit, unitAt, unitEnd } from './unit.ts';

/** The greater end after the spoken `value` from `start` to `stop`, or what goes on with `max`; and where it ends. */
export function spokenUpper(
  text: string,
  start: number,
  stop: number,
  end: number,
  floor: number,
  unit: Unit,
  value: string,
  max: string,
): { readonly value: string; readonly end: number } | undefined {
  // 28元/斤至35元/斤: rates.
  if (candidate.rate !== '' || candidate.code !== unit.code) return undefined;
  if (max !== '') return joined.test(text.slice(start, stop)) ? grown(text, stop, end, unit, max) : undefined;
  const mark = rangeMark(text, stop, end);
  if (mark < 0 || !isRange(text, start, mark, end, floor, unit, value)) return undefined;
  const {
    found,
    value: whole,
    end: after,
  } = aside(() => {
    const found = scanNumeral(text, mark, end) && numeral.max === '' && numeral.hedge < 0;
    return { found, value: numeral.value, end: numeral.end };
  });
  if (!found || unitAt(text, after, end)?.code !== unit.code) return undefined;
  const bare = unitEnd;
  const upper = grown(text, bare, end, unit, whole) ?? { value: whole, end: bare };
  return compare(parse(value), parse(upper.value)) < 0 ? upper : undefined;
}

const joined = /[至到~～〜∼\-–—―−─]/;

/** `whole` with what is spoken after its unit at `at`: 6块2, 两年半. */
function grown(text: string, at: number, end: number, unit: Unit, whole: string) {
  if (whole.includes('.')) return undefined;
  if (tailAt(text, at, end, unit)) return { value: `${whole}.${tail.fraction}`, end: tail.end };
  return endsInHalf(text, at, whole, unit) ? { value: `${whole}.5`, end: at + 1 } : undefined;
}

/** 两年半. */
const endsInHalf = (text: string, at: number, whole: string, { kind, word }: Unit): boolean =>
  /^\d+$/.test(whole) &&
  (kind === 'duration' || kind === 'mass' || kind === 'length' || word === '岁') &&
  isHalfMore(text, at);
