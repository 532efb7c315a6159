/**
 * A place that bounds the price or the level before it: 2382美元附近, 3000点上方, 在7.25附近. 52号附近 and 100米上方 are
 * places and bound nothing.
 */
import { codeAt } from '../code-at.ts';
import { placeHedges } from '../data/place-hedges.ts';
import type { HedgeClass } from '../hedge-zh.ts';
import { candidate } from './candidate.ts';
import { han } from './characters.ts';
import { addHedge } from './hedge.ts';
import { is, oneOf } from './text.ts';
import { match, matchEnd, skipSpace, trieOf } from './trie.ts';

const places = trieOf(
  Object.entries(placeHedges).flatMap(([name, words]) =>
    words.map((word) => [word, name as HedgeClass] as const),
  ),
);
const levels = new Set(['money', 'percent', 'temperature']);

/** 在7.25附近, 跌至155附近; 在918附近 may be a place that is called so. */
const isLevel = (text: string): boolean =>
  candidate.literal.includes('.') || oneOf(text, candidate.begin - 1, '至报破');

/** Adds the place behind the candidate and moves its end past it. */
export function placeHedge(text: string, end: number): void {
  const { stop, kind, code } = candidate;
  const from = skipSpace(text, stop, end);
  const name = match(places, text, from, end);
  if (name === undefined) return;
  if (!levels.has(kind) && code !== '{点}' && !(code === undefined && isLevel(text))) return;
  const to = matchEnd;
  // 5000元一线工人, 30亿元一带一路项目: another word.
  if (is(text, from, '一') && han[codeAt(text, to)] === 1 && !oneOf(text, to, '震徘企获得受波运整止')) return;
  addHedge(text.slice(from, to), name);
  candidate.stop = to;
}
