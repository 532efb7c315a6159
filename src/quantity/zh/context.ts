/**
 * What the clause before a number says about it: a direction (增长7%) and the base it is shared over (每亩增收800元).
 */
import { baseNotBefore, bases, down, links, notDirections, up } from '../data/context-zh.ts';
import { folded, foldScript } from '../fold.ts';
import type { State } from '../reader.ts';
import { baseStart, digitOf, han, isSpace, setOf, space, starts } from './characters.ts';
import { addPair, mayHold, noPairs } from './pairs.ts';
import { oneOf, startsWith } from './text.ts';
import { firsts, match, matchBack, matchEnd, reverseTrieOf, skipSpaceBack, trieOf } from './trie.ts';
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
  if (edge <= floor || (firsts[text.charCodeAt(edge - 1)]! & directions.bit) === 0) return undefined;
  // 新增 counts what is new. The verb is matched last, so that `matchEnd` is where it begins.
  return matchBack(neutral, text, edge, floor) === undefined
    ? matchBack(directions, text, edge, floor)
    : undefined;
}

/** From the verb right before, or from the list that this goes on with. */
export function directionOf(
  text: string,
  begin: number,
  floor: number,
  state: State,
  unit: string,
): 'up' | 'down' | undefined {
  const found = directionBefore(text, begin, floor);
  if (found !== undefined) {
    state.mixed = matchEnd - 2 >= floor && startsWith(text, matchEnd - 2, '分别');
    return found;
  }
  if (state.direction === undefined || state.listAt < state.base) return undefined;
  const from = state.listAt - state.base;
  // 跌312点或1.09% restates; other lists go on with the same unit.
  if (begin - from > 4) return undefined;
  if (oneOf(text, from, '或') && begin - from <= 2) return state.direction;
  if (state.listUnit !== unit && !state.mixed) return undefined;
  const gap = text.slice(from, begin).replaceAll(/\s+/g, '');
  return gap === '、' || gap === '和' || gap === '及' || gap === '，' || gap === '与'
    ? state.direction
    : undefined;
}

const baseTrie = trieOf(Object.entries(bases).map(([word, code]) => [word, { word, code }] as const));
/** The first characters of bases: 每 人 户 日 年 月 … */
const baseFirst = setOf(['每', ...Object.keys(bases).map((word) => word[0]!)].join(''));
// All but the Han characters that begin none, which are passed on the way back. The way on has just read this table.
for (let code = 0; code < 65536; code++)
  if (han[code] === 0 || baseFirst[code] === 1) starts[code]! |= baseStart;
const baseHeads = noPairs();
for (const word of Object.keys(bases)) addPair(baseHeads, word.charCodeAt(0), word.charCodeAt(1));

/** How far before a number its base may stand, and how far before 一次: 每月 … 开展一次. */
const farthest = 14;
const onceAway = 64;

/** The base nearest before `at` in its clause, with no other number between. */
export function baseBefore(text: string, at: number, floor: number, distance = farthest): string | undefined {
  const far = Math.max(floor, at - distance);
  const wide = distance > farthest;
  for (let i = at - 1; i >= far; i--) {
    const raw = text.charCodeAt(i);
    if ((starts[raw]! & baseStart) === 0) continue;
    const code = folded[raw]!;
    if (han[raw] === 0) {
      if (space[raw] === 1 || (wide && '、()'.includes(String.fromCharCode(code)))) continue;
      return undefined;
    }
    if (code === 0x6bcf) {
      const each = perEach(text, i, at);
      if (each !== undefined) return each;
      // 每户每两天: two days are no unit, a household is.
      continue;
    }
    const second = text.charCodeAt(i + 1);
    if (!isSpace(second) && !mayHold(baseHeads, raw, second)) continue;
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

/** 人均收入由2015年的4,860元增加: the base stands before the date that the amount is of. */
const dated = /(?:\d{4}|[今去上本当當])年(?:\d{1,2}月)?的?$/;

/** The base before the date that ends right before `at`. */
function baseBeforeDate(text: string, at: number): string | undefined {
  const code = folded[text.charCodeAt(at - 1)];
  if (code !== 0x7684 && code !== 0x5e74) return undefined;
  const from = Math.max(0, at - farthest);
  const date = dated.exec(text.slice(from, at));
  return date === null ? undefined : baseBefore(text, from + date.index, 0);
}

/** The base of the amount at `at`: before it, before its date, or that of the level it moved from. */
export const baseOf = (
  text: string,
  at: number,
  floor: number,
  state: State,
  once = false,
): string | undefined =>
  (once ? baseBefore(text, at, 0, onceAway) : undefined) ??
  baseBefore(text, at, floor) ??
  (floor >= at - 1 && floor > 0 ? baseBeforeDate(text, at) : undefined) ??
  carriedBase(text, at, state);

/** From one level to another: 时速由80公里提高到120公里, 人均由4860元增加到去年的1.26万元. */
const toLevel =
  /^(?:提高|提升|提|增加|增长|增|上升|升|下降|降低|降|减少|减|涨|跌|扩大|缩短|缩小|恢复|调整|上调|下调|变|发展)?(?:到|至|为|成)了?(?:(?:\d{4}|今|去|上|本|当)年|目前|现在)?的?$/;

/** The base of the quantity before, where this one is the level it moved to. */
function carriedBase(text: string, at: number, state: State): string | undefined {
  if (state.per === undefined || state.listAt < state.base) return undefined;
  const from = state.listAt - state.base;
  return at > from && at - from <= 12 && toLevel.test(foldScript(text.slice(from, at)))
    ? state.per
    : undefined;
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
