/**
 * What the text around a quantity decides: its sign, and which hedges stand behind it.
 */

import { codeAt } from '../code-at.ts';
import { folded, foldScript } from '../fold.ts';
import type { Kind } from '../quantity.ts';
import { digitOf, han, letter, numeralOf } from './characters.ts';
import { hedgeEdge } from './hedge.ts';
import { oneOf, rawOneOf } from './text.ts';
import { skipSpace, skipSpaceBack } from './trie.ts';
/** The place of a minus sign, 负 or 零下, or −1. */
export function signBefore(text: string, at: number, floor: number, kind: Kind): number {
  const edge = skipSpaceBack(text, at, floor);
  if (edge <= floor) return -1;
  const code = folded[text.charCodeAt(edge - 1)]!;
  if (code === 0x8d1f)
    return oneOf(text, edge - 2, '减担肩欠抱胜自背辜正') || kind === 'count' ? -1 : edge - 1;
  if (code === 0x4e0b && edge - 2 >= floor && folded[text.charCodeAt(edge - 2)] === 0x96f6) return edge - 2;
  if (code !== 0x2d && code !== 0x2212 && code !== 0x2013) return -1;
  if (edge !== at || edge - 1 < floor) return -1;
  const before = edge - 2 >= 0 ? text.charCodeAt(edge - 2) : 32;
  if (edge - 1 === floor && floor > 0) return -1;
  if (letter[before] === 1 || digitOf[before]! >= 0) return -1;
  return kind === 'count' || kind === 'duration' ? (han[before] === 1 ? -1 : edge - 1) : edge - 1;
}

/** 起 bounds only money, 内 only time and length: 3日内, 80元起. */
export function suffixStands(text: string, printed: string, kind: Kind, code: string | undefined): boolean {
  const word = foldScript(printed);
  if (word === '内')
    return (kind === 'duration' || kind === 'length') && !rawOneOf(text, hedgeEdge, '部外容蒙地陆');
  if (word === '起') return kind === 'money' && !rawOneOf(text, hedgeEdge, '来步点拍');
  if (word === '余')
    return code !== undefined && kind === 'money' && lateHedgeStands(text, hedgeEdge, text.length);
  if (word === '多' || word === '许') return false;
  // 三分之一强, 两成弱.
  if (word === '强' || word === '弱')
    return (
      (kind === 'percent' || kind === 'ratio') &&
      (han[codeAt(text, hedgeEdge)] === 0 || rawOneOf(text, hedgeEdge, '的'))
    );
  // 一个小时不到，三百多单: the clause ends with it. 两年不到的时间.
  if (word === '不到' && oneOf(text, hedgeEdge, '的就')) return true;
  if (word === '不到' || word === '不足')
    return han[codeAt(text, hedgeEdge)] === 0 && digitOf[codeAt(text, hedgeEdge)]! < 0;
  if (word === '前后' || word === '上下') return kind !== 'duration' || word === '上下';
  return true;
}

/** Characters that may follow a hedge after the unit: 三年多, 两米多高; 3种多功能 has none. */
const afterLateHedge = '的来以时前后高长宽深远重大厚了就，。、；：,;:!？！?）)」』”';

let opened: Readonly<Partial<Record<Kind, string>>> = {};
/** Names what 多 opens a word with behind a measure of each kind, for all later reading. */
export const openedBy = (words: typeof opened): void => {
  opened = words;
};

export function lateHedgeStands(text: string, at: number, end: number, kind?: Kind): boolean {
  const next = skipSpace(text, at, end);
  // 5公斤多3公斤: by how much more.
  if (next < end && digitOf[codeAt(text, next)]! >= 0) return false;
  if (next >= end || han[text.charCodeAt(next)] === 0 || oneOf(text, next, afterLateHedge)) return true;
  // 三年多最大跌幅, 六亩多水田; 较前一年多三分之一: what was one year ago, and by how much more.
  const words = kind && opened[kind];
  return words !== undefined && !oneOf(text, next, words) && numeralOf[codeAt(text, next)]! < 0;
}
