/** What 度 and 节 measure: 气温25度 warmth, 用电3.6亿度 electricity, 航速20节 speed; else they only count. */
import type { Kind } from '../quantity.ts';
import type { State } from '../reader.ts';
import { oneOf } from './text.ts';

export interface Degree {
  readonly code: string;
  readonly kind: Kind;
  readonly begin: number;
}

/** How far before its number what is measured may stand. */
const named = 12;
const warmthNamed = 10;

/** What the number of 度 from `begin` to `stop` measures; `begin` moves before 摄氏 and 华氏. */
export function degreeOf(
  text: string,
  begin: number,
  stop: number,
  floor: number,
  state: State,
  negative: boolean,
): Degree | undefined {
  const before = text.slice(Math.max(0, begin - named), begin);
  // 摄氏9.8度: half of the unit stands before the number.
  const scale = begin - 2 >= floor && oneOf(text, begin - 1, '氏');
  const code = scale && oneOf(text, begin - 2, '华') ? '[degF]' : 'Cel';
  if (negative || scale || /[温溫]/.test(before.slice(-warmthNamed)) || isWarmth(text, begin, stop, state))
    return { code, kind: 'temperature', begin: scale ? begin - 2 : begin };
  return /[电電]/.test(before) ? { code: 'kW.h', kind: 'energy', begin } : undefined;
}

/** 航速20节; 8节车厢 are cars. */
export const isKnots = (text: string, begin: number): boolean =>
  /[速航][^，。；、]{0,11}$/.test(text.slice(Math.max(0, begin - named), begin));

/** 10度以下低温; 夜间降至12至14度 soon after the warmth of the day. */
function isWarmth(text: string, begin: number, stop: number, { listUnit, listAt, base }: State): boolean {
  return (
    /^(?:的|以下|以上)?(?:[低高]|[气氣])[温溫]/.test(text.slice(stop, stop + 5)) ||
    (listUnit === 'Cel' && begin + base - listAt < named && oneOf(text, begin - 1, '至到达升降低高为约剩'))
  );
}
