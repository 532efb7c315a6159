/**
 * A hedge that stands before the noun which a share is of: 不超过公司总股本的2% is at most 2 %. A comparison such as
 * 低于市场20%的价格 bounds nothing.
 */
import { foldScript } from '../fold.ts';
import type { HedgeClass } from '../hedge-zh.ts';
import { is } from './text.ts';

const far =
  /(不得?超过|不得高于|不高于|不得多于|不多于)[^，。；：、\d%]{1,16}的$|(不得低于|不低于|不得少于|不少于)[^，。；：、\d%]{1,16}的$/;
const within = 24;

export function farHedge(text: string, begin: number): { word: string; class: HedgeClass } | undefined {
  if (!is(text, begin - 1, '的')) return undefined;
  const found = far.exec(foldScript(text.slice(Math.max(0, begin - within), begin)));
  if (found === null) return undefined;
  return found[1] === undefined ? { word: found[2]!, class: 'over' } : { word: found[1], class: 'under' };
}
