/**
 * Years counted from the era: 公元前221年 is -0220 in ISO 8601, which counts 1 BC as year 0; 公元220年 is 0220.
 */
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { digitOf } from './characters.ts';
import { rangeMark } from './range.ts';
import { is, startsWith } from './text.ts';
import { skipSpace } from './trie.ts';

const eras = ['公元前', '西元前', '公元', '西元'];

/** The range of years, or the year, whose first digit is at `at` after its era; returns its end, or −1. */
export function eraDateAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  if (!is(text, at - 1, '前') && !is(text, at - 1, '元')) return -1;
  const era = eras.find((word) => at - word.length >= floor && startsWith(text, at - word.length, word));
  const first = era === undefined ? undefined : yearAt(text, at, end, era.endsWith('前'));
  if (era === undefined || first === undefined) return -1;
  let { value, stop } = first;
  const joint = rangeMark(text, stop, end);
  const next = joint < 0 ? jointEra(text, stop, end) : { at: joint, before: era.endsWith('前') };
  const second = next && yearAt(text, next.at, end, next.before);
  if (second?.full && second.value !== value) {
    value = `${value}/${second.value}`;
    ({ stop } = second);
  } else if (!first.full) return -1;
  const start = at - era.length;
  if (state.dates)
    out.push({
      start: start + state.base,
      end: stop + state.base,
      exact: text.slice(start, stop),
      kind: 'date',
      value,
    });
  return stop;
}

/** 至公元前1000年: the era said once more after the joint. */
function jointEra(text: string, at: number, end: number): { at: number; before: boolean } | undefined {
  const joint = skipSpace(text, at, end);
  if (!/[至到—~～-]/.test(text[joint] ?? '')) return undefined;
  const era = [...eras, '前'].find((word) => startsWith(text, joint + 1, word));
  return era === undefined ? undefined : { at: joint + 1 + era.length, before: era.endsWith('前') };
}

interface Year {
  readonly value: string;
  readonly stop: number;
  /** 年 is stated: the first of a range may leave it to the second. */
  readonly full: boolean;
}

/** Four digits at most, and 年 where it stands. */
function yearAt(text: string, at: number, end: number, before: boolean): Year | undefined {
  let stop = at;
  let year = 0;
  while (stop < end && stop - at < 4 && digitOf[text.charCodeAt(stop)]! >= 0)
    year = year * 10 + digitOf[text.charCodeAt(stop++)]!;
  if (year === 0) return undefined;
  const astronomical = before ? year - 1 : year;
  const digits = String(astronomical).padStart(4, '0');
  const unit = skipSpace(text, stop, end);
  const full = unit < end && is(text, unit, '年');
  return { value: before && astronomical > 0 ? `-${digits}` : digits, stop: full ? unit + 1 : stop, full };
}
