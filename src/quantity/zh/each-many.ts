/**
 * Bases of many: 每10万人死亡38.6例 tells cases for each 100,000 persons. The base is no figure of its own, and what
 * is told of it has it for `per`: `100000.{人}`, as UCUM multiplies a unit.
 */
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { baseOf } from './base.ts';
import { powerIn } from './characters.ts';
import { dismiss } from './dismissed.ts';
import { oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { baseCode, unitAt, unitEnd } from './unit.ts';

/** A power of ten: 10万, 1,000, 十万, 百. */
const round = /^(?:1(0{0,8}|0{0,2}(?:,000)+)([百千万萬亿億]{0,2})|一?([十百千万萬亿億]{1,3}))/;
/** An amount in the same clause. */
const amount =
  /^[^，。；：、！？\d\n]{0,16}?(?:\d|(?<=[有为為达達约約近超过過至到仅僅])[一二两兩三四五六七八九十])/;
const within = 20;

/** Passes over the base of many at `at`, behind 每, where an amount follows; returns its end, or −1. */
export function eachManyAt(text: string, at: number, end: number, state: State, out: Reading[]): number {
  const [exact, zeros = '', scale = '', han = ''] = round.exec(text.slice(at, Math.min(end, at + 12))) ?? [];
  if (exact === undefined || (han !== '' && unitAt(text, at, end) !== undefined)) return -1;
  const power = zeros.replaceAll(',', '').length + powerIn(scale + han);
  const unit = unitAt(text, skipSpace(text, at + exact.length, end), end);
  if (unit === undefined || unit.kind === 'duration' || unit.kind === 'percent') return -1;
  const stop = unitEnd;
  // 每10股派3.2元, but 每10人中有9人 is nine tenths.
  if (power < 2 && (power < 1 || !oneOf(text, stop - 1, '股份'))) return -1;
  if (!amount.test(text.slice(stop, Math.min(end, stop + within)))) return -1;
  state.many = `${10n ** BigInt(power)}.${baseCode(unit)}`;
  state.manyAt = stop + state.base;
  return dismiss(text, at, stop, 'phrase', state, out);
}

/** How far behind its base an amount may stand: 每千人口执业医师3.15人、注册护士3.71人. */
const farthest = 40;
const clauseStop = /[，,。；;：！？\n]/;

/** As `baseOf`; a base of many before it in the clause comes first. */
export const baseOfAny: typeof baseOf = (text, at, floor, state, unit, once) =>
  isOfMany(text, at, state, unit) ? state.many : baseOf(text, at, floor, state, unit, once);

function isOfMany(text: string, at: number, state: State, unit: string): boolean {
  const from = state.manyAt - state.base;
  return (
    state.many !== '' &&
    from >= 0 &&
    from <= at &&
    at - from <= farthest &&
    unit !== '%' &&
    unit !== 'pp' &&
    !clauseStop.test(text.slice(from, at))
  );
}
