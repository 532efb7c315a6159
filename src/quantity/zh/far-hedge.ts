/**
 * A hedge that stands before the noun which a share is of: 不超过公司总股本的2% is at most 2 %. A comparison such as
 * 低于市场20%的价格 bounds nothing.
 */
import { foldScript } from '../fold.ts';
import { candidate } from './candidate.ts';
import { addHedge, hedges } from './hedge.ts';
import { is } from './text.ts';

const far =
  /(不得?超过|不得高于|不高于|不得多于|不多于)[^，。；：、\d%]{1,16}的$|(不得低于|不低于|不得少于|不少于)[^，。；：、\d%]{1,16}的$/;
const within = 24;

/** Adds the hedge of the candidate, where it is a share that has none. */
export function farHedge(text: string): void {
  const { kind, begin } = candidate;
  if (kind !== 'percent' || hedges.words.length > 0 || !is(text, begin - 1, '的')) return;
  const found = far.exec(foldScript(text.slice(Math.max(0, begin - within), begin)));
  if (found?.[1] !== undefined) addHedge(found[1], 'under');
  else if (found !== null) addHedge(found[2]!, 'over');
}
