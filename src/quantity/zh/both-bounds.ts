/**
 * A range told by its two bounds: 五百元以上三千元以下, 16周岁以上、60周岁以下. Both count themselves in, by article 1259 of the
 * Civil Code.
 */
import { compare, parse } from '../decimal.ts';
import { candidate, type Judge } from './candidate.ts';
import { clearHedges, hedgeAfter, hedgeEdge, hedges } from './hedge.ts';
import { scanNumeral } from './numeral.ts';
import { aside, numeral } from './numeral-record.ts';
import { oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { unitEnd } from './unit.ts';

/** Whether a number stands behind 以上, which ends at `stop`, or behind the comma there. */
export function takeUpperBound(text: string, end: number, judge: Judge): void {
  const { max, negative, stop } = candidate;
  if (
    max !== '' ||
    negative ||
    candidate.kind === 'ratio' ||
    hedges.words.length !== 1 ||
    hedges.words[0] !== '以上'
  )
    return;
  const next = skipSpace(text, stop, end);
  const at = oneOf(text, next, '、,但') ? next + 1 : next;
  const upper = aside(() => boundAt(text, at, end, judge));
  if (upper === undefined) return;
  clearHedges();
  candidate.max = upper.value;
  candidate.decimals = Math.max(candidate.decimals, upper.decimals);
  candidate.stop = hedgeEdge;
}

/** The number at `at` in the unit of the candidate, greater than it and with 以下 behind it; `hedgeEdge` is then its end. */
function boundAt(text: string, at: number, end: number, judge: Judge) {
  if (!scanNumeral(text, at, end)) return undefined;
  const { value, decimals, start, end: last, bare, odd, hedge, max } = numeral;
  if (bare || odd || hedge >= 0 || max !== '' || compare(parse(candidate.low), parse(value)) >= 0)
    return undefined;
  const unit = judge.unitAt(text, start, last, end);
  if (unit?.code !== candidate.code) return undefined;
  if (hedgeAfter(text, unit === undefined ? last : unitEnd, end) === undefined) return undefined;
  hedges.classes.pop();
  return hedges.words.pop() === '以下' ? { value, decimals } : undefined;
}
