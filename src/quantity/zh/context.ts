/**
 * What the clause before a number says about it: a direction (增长7%) and the base it is shared over (每亩增收800元).
 */
import { baseNotBefore, bases, down, links, notDirections, up } from '../data/context-zh.ts';
import { folded } from '../fold.ts';
import { digitOf, han, setOf, space } from './characters.ts';
import { match, matchBack, matchEnd, reverseTrieOf, skipSpaceBack, trieOf } from './trie.ts';
import { unitAt, unitEnd } from './unit.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
type Direction = 'up' | 'down';
const verbs = (list: string, direction: Direction) =>
  words(list).flatMap((word) => links.map((link) => [word + link, direction] as const));
const directions = reverseTrieOf([...verbs(up, 'up'), ...verbs(down, 'down')]);

const neutral = reverseTrieOf(words(notDirections).map((word) => [word, true] as const));

/** The direction of the verb right before `at`. */
export function directionBefore(text: string, at: number, floor: number): Direction | undefined {
  const edge = skipSpaceBack(text, at, floor);
  if (edge <= floor || han[text.charCodeAt(edge - 1)] === 0) return undefined;
  const found = matchBack(directions, text, edge, floor);
  // 新增 counts what is new.
  return found !== undefined && matchBack(neutral, text, edge, floor) === undefined ? found : undefined;
}

const baseTrie = trieOf(Object.entries(bases).map(([word, code]) => [word, { word, code }] as const));
/** The first characters of bases: 每 人 户 日 年 月 … */
const baseFirst = setOf(['每', ...Object.keys(bases).map((word) => word[0]!)].join(''));
/** Han characters that begin none: most of those passed on the way back. */
const passed = han.map((is, code) => (is === 1 && baseFirst[code] === 0 ? 1 : 0));

/** How far before a number its base may stand; 每月 … 开展一次 may be farther. */
const farthest = 14;

/** The base nearest before `at` in its clause, with no other number between. */
export function baseBefore(text: string, at: number, floor: number, distance = farthest): string | undefined {
  const far = Math.max(floor, at - distance);
  const wide = distance > farthest;
  for (let i = at - 1; i >= far; i--) {
    const raw = text.charCodeAt(i);
    if (passed[raw] === 1) continue;
    const code = folded[raw]!;
    if (han[raw] === 0) {
      if (space[raw] === 1 || (wide && '、()'.includes(String.fromCharCode(code)))) continue;
      return undefined;
    }
    if (code === 0x6bcf) return perEach(text, i, at);
    const base = match(baseTrie, text, i, at);
    if (base === undefined) continue;
    if (i > 0 && digitOf[text.charCodeAt(i - 1)]! >= 0) return undefined;
    const stop = matchEnd;
    const next = stop < at ? String.fromCharCode(folded[text.charCodeAt(stop)]!) : '';
    if (next !== '' && baseNotBefore[base.word]?.includes(next)) return undefined;
    return base.code;
  }
  return undefined;
}

const eachWords: Readonly<Record<string, string>> = {
  日: 'd',
  人: '{人}',
  年: 'a',
  月: 'mo',
  周: 'wk',
  季: '{季度}',
  股: '{股}',
};

/** 每亩, 每人每天 (the nearer one), 每个贫困户 has no unit of its own. */
function perEach(text: string, each: number, at: number): string | undefined {
  const half = folded[text.charCodeAt(each + 1)] === 0x534a;
  const unit = unitAt(text, half ? each + 2 : each + 1, at);
  if (half && unit !== undefined) return `{半${unit.word}}`;
  if (unit !== undefined && unitEnd <= at) return unit.code;
  return eachWords[String.fromCharCode(folded[text.charCodeAt(each + 1)]!)];
}
