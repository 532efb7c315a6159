/**
 * All hedges on either side of an amount, several where there are: 超过300家以上, 近10亿元左右.
 */
import type { Kind } from '../quantity.ts';
import { clearHedges, hedgeAfter, hedgeBefore, hedgeEdge, hedges } from './hedge.ts';
import { suffixStands } from './surroundings.ts';
import { oneOf } from './text.ts';

/** Where the amount begins and ends with its hedges. */
export const hedged = { begin: 0, stop: 0 };

/** The most hedges on one side. */
const most = 3;

/** Adds the hedges around the amount from `start` to `end` to those inside it, and fills `hedged`. */
export function hedgesAround(
  text: string,
  start: number,
  stop: number,
  floor: number,
  end: number,
  kind: Kind,
  code: string | undefined,
): void {
  hedged.begin = start;
  hedged.stop = stop;
  const inner = hedges.words.length;
  while (hedges.words.length < inner + most && hedgeBefore(text, hedged.begin, floor))
    hedged.begin = hedgeEdge;
  for (let i = 0; i < most; i++) {
    const before = hedges.words.length;
    if (hedgeAfter(text, hedged.stop, end) === undefined) break;
    if (!suffixStands(text, hedges.words[before]!, kind, code)) {
      hedges.words.pop();
      hedges.classes.pop();
      break;
    }
    hedged.stop = hedgeEdge;
  }
  // 近三年来 are the last three years, 低于五年前的66% what was then.
  if (
    kind === 'duration' &&
    hedges.words.length === 1 &&
    ((hedges.words[0] === '近' && oneOf(text, hedged.stop, '来') && hedgeEdge === hedged.begin) ||
      (oneOf(hedges.words[0]!, hedges.words[0]!.length - 1, '于为') && oneOf(text, hedged.stop, '前')))
  ) {
    clearHedges();
    hedged.begin = start;
  }
}

/** The hedges as a reading has them: 不等 says that a range is one, and bounds nothing. */
export const statedHedges = (): string[] =>
  hedges.words.includes('不等') ? hedges.words.filter((word) => word !== '不等') : hedges.words;
