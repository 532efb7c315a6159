/** A quantity that its words tell without a numeral of the usual kind: 翻番, 半年, 年近六旬. */
import { boundOf } from '../hedge-zh.ts';
import type { Kind, Quantity, Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { baseBefore } from './base.ts';
import { directionOf } from './direction.ts';
import { hedgeAfter, hedgeBefore, hedgeEdge, hedges } from './hedge.ts';
import { lateHedgeStands } from './surroundings.ts';

/** Adds it with the hedges around it, which may have been gathered already; returns its end. */
export function emitWorded(
  text: string,
  at: number,
  stop: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
  value: string,
  decimals: number,
  kind: Kind,
  unit: string,
  direction: Quantity['direction'],
): number {
  let begin = at;
  let finish = stop;
  if (hedgeBefore(text, begin, floor)) begin = hedgeEdge;
  const hedge = hedgeAfter(text, finish, end);
  const stands =
    hedge !== 'step' || hedges.words.at(-1) === '有余' || lateHedgeStands(text, hedgeEdge, end, kind);
  if (hedge !== undefined && stands) finish = hedgeEdge;
  else if (hedge !== undefined) {
    hedges.words.pop();
    hedges.classes.pop();
  }
  const per = baseBefore(text, begin, floor);
  // 调高半个百分点, 缩短近半小时; a half by itself and an age do not move.
  const moved =
    direction ??
    ((unit === '1' && stop === at + 1 && hedges.words.length === 0) || unit === '{岁}'
      ? undefined
      : directionOf(text, begin, finish, floor, state, unit));
  out.push({
    start: begin + state.base,
    end: finish + state.base,
    exact: text.slice(begin, finish),
    kind,
    value,
    unit,
    bound: boundOf(hedges.classes),
    decimals,
    ...(hedges.words.length > 0 && { hedge: hedges.words }),
    ...(per !== undefined && { per }),
    ...(moved !== undefined && { direction: moved }),
  });
  return finish;
}
