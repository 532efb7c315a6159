/**
 * A hedge that stands before the noun which a share is of: 不超过公司总股本的2% is at most 2 %. A comparison such as
 * 低于市场20%的价格 bounds nothing.
 */
import { foldScript } from '../fold.ts';
import { candidate } from './candidate.ts';
import { addHedge, hedges } from './hedge.ts';
import { is } from './text.ts';

const far =
  /(不得?超过|不得高于|不高于|不得多于|不多于)[^，。；：、,;:\d%]{1,16}的$|(不得低于|不低于|不得少于|不少于)[^，。；：、,;:\d%]{1,16}的$/;
const within = 24;
/** 不到去年的一半, 超过总量的四成: a fraction is always a share of the noun. */
const farFraction =
  /(不到|不足|未到|不及)[^，。；：、,;:\d%]{1,14}的$|(?<![不未没得能可])(超过|超出|逾)[^，。；：、,;:\d%]{1,14}的$|(?<![合节契条公签预])(约占|约为|约相当于|大约)[^，。；：、,;:%]{1,14}的$|(接近|将近)[^，。；：、,;:\d%]{1,14}的$/;
const classes = ['under', 'over', 'about', 'near'] as const;

/** Adds the hedge of the candidate, where it is a share that has none. */
export function farHedge(text: string): void {
  const { kind, begin, stop, shared } = candidate;
  if (!is(text, begin - 1, '的') || hedges.words.length > 0) return;
  if (kind !== 'percent' && !(kind === 'ratio' && shared)) return;
  const before = foldScript(text.slice(Math.max(0, begin - within), begin));
  if (kind === 'ratio' || is(text, stop - 1, '成')) {
    const words = farFraction.exec(before)?.slice(1) ?? [];
    const told = words.findIndex((word) => word !== undefined);
    if (told >= 0) addHedge(words[told]!, classes[told]!);
  }
  if (kind !== 'percent' || hedges.words.length > 0) return;
  const found = far.exec(before);
  if (found?.[1] !== undefined) addHedge(found[1], 'under');
  else if (found !== null) addHedge(found[2]!, 'over');
}
