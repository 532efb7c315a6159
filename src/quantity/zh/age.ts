/** Ages that stand in brackets behind a name and have no unit: 李某（28）, 陳大文（45）. */
import { surnames } from '../data/identifiers.ts';
import { foldScript } from '../fold.ts';
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { numeral } from './numeral-record.ts';
import { rawOneOf } from './text.ts';

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
