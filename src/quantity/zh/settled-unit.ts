/**
 * What 度, 节, 方 and 块 measure in running text: 气温25度 warmth, 用电3.6亿度 electricity, 航速20节 speed; 20块展板 are no
 * money.
 */
import type { Kind } from '../quantity.ts';
import type { State } from '../reader.ts';
import { candidate } from './candidate.ts';
import { hedgeBefore, hedgeEdge } from './hedge.ts';
import { isPiece } from './piece.ts';
import { oneOf } from './text.ts';
import { isWeather } from './weather.ts';

/** How far before its number what is measured may stand. */
const near = 12;
const warmthNear = 10;

/** Settles the candidate's unit. */
export function settleUnit(text: string, floor: number, state: State): void {
  const { code, begin, stop, unit } = candidate;
  if (code === 'm3' && unit?.word === '方' && !candidate.digits) measures('{方}', 'count');
  else if (code === '{度}') degree(text, floor, state);
  else if (code === '{节}' && isKnots.test(text.slice(Math.max(0, begin - near), begin)))
    measures('[kn_i]', 'speed');
  else if (unit?.word === '块' && oneOf(text, stop - 1, '块') && isPiece(text, begin, stop))
    measures('{块}', 'count');
}

function measures(code: string, kind: Kind): void {
  candidate.code = code;
  candidate.kind = kind;
}

function degree(text: string, floor: number, state: State): void {
  const { begin, stop } = candidate;
  const before = text.slice(Math.max(0, begin - near), begin);
  // 摄氏9.8度: half of the unit stands before the number.
  const scale = begin - 2 >= floor && oneOf(text, begin - 1, '氏');
  if (
    candidate.negative ||
    scale ||
    /[温溫]|[发發高低退][烧燒]|[烧燒][到至]/.test(before.slice(-warmthNear)) ||
    isWarmth(text, begin, stop, state) ||
    isWeather(text, begin)
  ) {
    measures(scale && oneOf(text, begin - 2, '华') ? '[degF]' : 'Cel', 'temperature');
    if (scale) takeScale(text, floor);
  } else if (/[电電]/.test(before)) measures('kW.h', 'energy');
}

/** 约摄氏9.8度: the hedge stands before the first half of the unit. */
function takeScale(text: string, floor: number): void {
  candidate.begin -= 2;
  while (hedgeBefore(text, candidate.begin, floor)) candidate.begin = hedgeEdge;
}

/** 航速20节; 8节车厢 are cars. */
const isKnots = /[速航][^，。；、]{0,11}$/;

/** 10度以下低温; 夜间降至12至14度 soon after the warmth of the day. */
function isWarmth(text: string, begin: number, stop: number, { listUnit, listAt, base }: State): boolean {
  return (
    /^(?:的|以下|以上)?(?:[低高]|[气氣])[温溫]/.test(text.slice(stop, stop + 5)) ||
    (listUnit === 'Cel' && begin + base - listAt < near && oneOf(text, begin - 1, '至到达升降低高为约剩'))
  );
}
