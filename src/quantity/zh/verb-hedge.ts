/**
 * A hedge before the verb of a change: 至少增加10分钟, 约增长7%. The span goes from it over the verb.
 */
import { foldScript } from '../fold.ts';
import { verbStart } from './direction.ts';
import { hedgeBefore, hedgeEdge, hedges } from './hedge.ts';

/** Those that bound how far, wherever they stand before it; 超增 and 近减 are other words. */
const overVerb = new Set(['至少', '最少', '起码', '最多', '至多', '顶多', '约', '大约', '大概', '大致']);

/** Adds the hedge that ends where the verb of the last direction begins; returns where it begins, or −1. */
export function hedgeOverVerb(text: string, floor: number): number {
  if (verbStart < 0 || hedges.words.length > 0 || !hedgeBefore(text, verbStart, floor)) return -1;
  if (overVerb.has(foldScript(hedges.words[0]!))) return hedgeEdge;
  hedges.words.pop();
  hedges.classes.pop();
  return -1;
}
