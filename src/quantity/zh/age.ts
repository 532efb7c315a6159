/** Ages without a unit: in brackets behind a name, 李某（28）, by decades, 年近六旬, and behind 年仅. */
import { codeAt } from '../code-at.ts';
import { surnames } from '../data/identifiers.ts';
import { foldScript } from '../fold.ts';
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { numeralOf } from './characters.ts';
import { addHedge, clearHedges } from './hedge.ts';
import { scanNumeral } from './numeral.ts';
import { numeral } from './numeral-record.ts';
import { is, oneOf, rawOneOf } from './text.ts';
import { emitWorded } from './worded.ts';

/** Somebody whose name is kept back, or a surname and two characters that do not end what else has a number. */
const named = new RegExp(`某[甲乙丙丁]?$|[${surnames}]\\p{sc=Han}{2}$`, 'u');
const unnamed = /[业路式区市县省率额表图类项章节级队度期院校线元吨案件社团会司厂店网品法书函令状信]$/;
const longestName = 3;

/** Reads the age whose digits stand from `at` to `stop`; returns its end, or −1. */
export function ageAt(text: string, at: number, stop: number, state: State, out: Reading[]): number {
  const { literal, power } = numeral;
  if (literal.length !== 2 || power > 0 || literal < '10') return -1;
  if (!rawOneOf(text, at - 1, '（(') || !rawOneOf(text, stop, '）)')) return -1;
  const before = foldScript(text.slice(Math.max(0, at - 1 - longestName), at - 1));
  if (!named.test(before) || unnamed.test(before)) return -1;
  out.push({
    start: at + state.base,
    end: stop + state.base,
    exact: text.slice(at, stop),
    kind: 'count',
    value: literal,
    unit: '{岁}',
    bound: 'exact',
    decimals: 0,
  });
  return stop;
}

/** 年近六旬, 年逾七旬: ten years of life each; 七旬老人 is a word. */
export function decadesOfLife(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const tens = numeralOf[codeAt(text, at)]!;
  if (tens < 2 || !is(text, at + 1, '旬') || at + 1 >= end || !is(text, at - 2, '年')) return at;
  if (at - 1 < floor || !oneOf(text, at - 1, '近逾过')) return at;
  clearHedges();
  addHedge(text.slice(at - 1, at), is(text, at - 1, '近') ? 'near' : 'over');
  return emitWorded(
    text,
    at - 1,
    at + 2,
    end,
    floor,
    state,
    out,
    String(10 * tens),
    -1,
    'count',
    '{岁}',
    undefined,
  );
}

/** 年仅十六的小将, 年方二十，, 年近五十，: an age whose unit is not said. */
export function bareAge(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  if (at - 2 < floor || !is(text, at - 2, '年') || !oneOf(text, at - 1, '仅方约近逾过届')) return at;
  if (!scanNumeral(text, at, end) || numeral.max !== '' || numeral.decimals !== 0) return at;
  const { value, end: stop } = numeral;
  if (value.length > 2 || !(stop === end || rawOneOf(text, stop, '的，。、；！'))) return at;
  clearHedges();
  const hedged = oneOf(text, at - 1, '近逾过');
  if (hedged) addHedge(text.slice(at - 1, at), is(text, at - 1, '近') ? 'near' : 'over');
  const start = hedged ? at - 1 : at;
  return emitWorded(text, start, stop, end, floor, state, out, value, 0, 'count', '{岁}', undefined);
}
