/**
 * A range told by its two bounds: 五百元以上三千元以下, 16周岁以上、60周岁以下. Both count themselves in, by article 1259 of the
 * Civil Code.
 */
import { compare, parse } from '../decimal.ts';
import { candidate, type Judge } from './candidate.ts';
import { clearHedges, hedgeAfter, hedgeEdge, hedges } from './hedge.ts';
import { scanNumeral } from './numeral.ts';
import { numeral } from './numeral-record.ts';
import { oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { unitEnd } from './unit.ts';

/** Whether a number stands behind 以上, which ends at `stop`, or behind the comma there. */
export function takeUpperBound(text: string, end: number, judge: Judge): void {
  const { code, max, low, negative, stop } = candidate;
  if (
    max !== '' ||
    negative ||
    candidate.kind === 'ratio' ||
    hedges.words.length !== 1 ||
    hedges.words[0] !== '以上'
  )
    return;
  const next = skipSpace(text, stop, end);
  const scanned = { ...numeral };
  if (scanNumeral(text, oneOf(text, next, '、,但') ? next + 1 : next, end)) takeBound();
  Object.assign(numeral, scanned);

  function takeBound(): void {
    const { value, decimals, start, end: last, bare, odd, hedge, max: open } = numeral;
    if (bare || odd || hedge >= 0 || open !== '' || compare(parse(low), parse(value)) >= 0) return;
    const unit = judge.unitAt(text, start, last, end);
    if (unit?.code !== code) return;
    if (hedgeAfter(text, unit === undefined ? last : unitEnd, end) === undefined) return;
    const word = hedges.words.pop();
    hedges.classes.pop();
    if (word !== '以下') return;
    clearHedges();
    candidate.max = value;
    candidate.decimals = Math.max(candidate.decimals, decimals);
    candidate.stop = hedgeEdge;
  }
}
