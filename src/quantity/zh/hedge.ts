/**
 * Hedges around a Chinese number: what stands before it (约有, 超过, 上百) and after it (余, 以上, 左右).
 */

import { codeAt } from '../code-at.ts';
import { after, before, between, notAfter, onlyBeforePower } from '../data/hedges-zh.ts';
import { chineseHedges, classesOf, type HedgeClass, modalHedges } from '../hedge-zh.ts';
import { han, powerOf, space } from './characters.ts';
import { is, oneOf, rawOneOf, startsWith } from './text.ts';
import {
  match,
  matchBack,
  matchEnd,
  reverseTrieOf,
  skipSpace,
  skipSpaceBack,
  type Trie,
  trieOf,
} from './trie.ts';

interface Hedge {
  readonly word: string;
  readonly class: HedgeClass;
  /** The characters without which before it the word is no hedge. */
  readonly only?: string | undefined;
}

const words = (list: string): string[] => list.trim().split(/\s+/);
const classes = classesOf(chineseHedges);
const hedgeOf = (word: string): Hedge => ({ word, class: classes.get(word) ?? 'about' });

const entries: (readonly [string, Hedge])[] = [
  ...words(before),
  ...modalHedges.over,
  ...modalHedges.under,
].flatMap((word) => between.map((link) => [word + link, hedgeOf(word)] as const));
let trie: Trie<Hedge> | undefined;
/** Those of running text where it is read; built when the first is looked for. */
export const hedgesBefore = (): Trie<Hedge> => (trie ??= reverseTrieOf(entries));

/** Adds hedges of a class, each alone and before 有, and only behind some characters. For all later reading. */
export const addHedges = (name: HedgeClass, list: string, only?: string): void => {
  for (const word of words(list))
    for (const link of ['', '有']) entries.push([word + link, { word, class: name, only }]);
  trie = undefined;
};

export const hedgesAfter = trieOf(words(after).map((word) => [word, hedgeOf(word)] as const));

/** The hedges of the number being read: their words as printed, and their classes. */
export const hedges: { words: string[]; classes: HedgeClass[] } = { words: [], classes: [] };

/** Where the last hedge found begins or ends. */
export let hedgeEdge = 0;

export function clearHedges(): void {
  if (hedges.words.length > 0) {
    hedges.words = [];
    hedges.classes = [];
  }
}

/** What goes before 出 or 入 in a word that something may exceed. */
const flows = '支输付产卖售发派流投收进买引净';

/** Whether a word that denies ends at a place: only running text has them. */
let denies: (text: string, place: number) => unknown = () => false;
export const denyHedges = (ends: typeof denies): unknown => (denies = ends);

/** The hedge that ends right before `at`, if it is one; sets `hedgeEdge` to where it begins. */
export function hedgeBefore(text: string, at: number, floor: number): boolean {
  const edge = skipSpaceBack(text, at, floor);
  if (edge <= floor || (han[text.charCodeAt(edge - 1)] === 0 && !rawOneOf(text, edge - 1, '≥≤')))
    return false;
  const hedge = matchBack(hedgesBefore(), text, edge, floor);
  if (hedge === undefined) return false;
  const start = matchEnd;
  const { word } = hedge;
  if (
    onlyBeforePower.includes(word) &&
    powerOf[codeAt(text, is(text, at, '十') ? at + 1 : at)]! < 2 &&
    !is(text, at, '半') &&
    !is(text, at + 1, '成')
  )
    return false;
  // 破2项纪录: broken.
  if (word === '破' && oneOf(text, at + 1, '项个宗案')) return false;
  // 出超1571亿美元 is a surplus; 支出超10亿 and 收入超3万 exceed.
  if (word === '超' && oneOf(text, start - 1, '出入') && !oneOf(text, start - 2, flows)) return false;
  if (hedge.only && !oneOf(text, start - 1, hedge.only)) return false;
  const barred = notAfter[word];
  if (barred !== undefined) {
    const previous = skipSpaceBack(text, start, 0);
    if (previous > 0 && oneOf(text, previous - 1, barred) && !isFree(text, word, previous)) return false;
  }
  // 吃盐别超过5克; 分别超过97% is none.
  const denied = word[0] === '超' && denies(text, start);
  hedgeEdge = denied ? start - 1 : start;
  hedges.words.unshift(printed(text, hedgeEdge, word.length + start - hedgeEdge));
  hedges.classes.unshift(denied ? 'under' : hedge.class);
  return true;
}

const free: Record<string, readonly string[]> = {};

/** Names the words of running text that bar no hedge, by hedge. */
export const freeHedges = (words: Readonly<Record<string, readonly string[]>>) => Object.assign(free, words);

/** Whether a word that bars no hedge ends at `place`: 损失 in 损失约3万. */
const isFree = (text: string, word: string, place: number): boolean =>
  free[word]?.some((free) => startsWith(text, place - free.length, free)) ?? false;

/** The hedge that begins at `at`; sets `hedgeEdge` to where it ends. */
export function hedgeAfter(text: string, at: number, end: number): HedgeClass | undefined {
  const from = skipSpace(text, at, end);
  if (from >= end) return undefined;
  if (is(text, from, '(')) return bracketedHedge(text, from, end);
  if (han[text.charCodeAt(from)] === 0) return undefined;
  const hedge = match(hedgesAfter, text, from, end);
  if (hedge === undefined) return undefined;
  hedgeEdge = matchEnd;
  addHedge(text.slice(from, hedgeEdge), hedge.class);
  return hedge.class;
}

/** 5人（含）以上. */
function bracketedHedge(text: string, at: number, end: number): HedgeClass | undefined {
  if (at + 1 >= end || !is(text, at + 1, '含')) return undefined;
  for (let i = at + 2; i < Math.min(end, at + 12); i++)
    if (is(text, i, ')')) return hedgeAfter(text, i + 1, end);
  return undefined;
}

export function addHedge(word: string, name: HedgeClass): void {
  hedges.words.push(squeezed(word));
  hedges.classes.push(name);
}

/** The word as printed at `at`, white space left out. */
function printed(text: string, at: number, length: number): string {
  const plain = text.slice(at, at + length);
  return hasSpace(plain) ? squeezed(text.slice(at, at + length * 3)).slice(0, length) : plain;
}

function hasSpace(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (space[word.charCodeAt(i)] === 1) return true;
  return false;
}

/** Without white space; most words have none, and asking is cheaper than replacing. */
const squeezed = (word: string): string => (hasSpace(word) ? word.replaceAll(/[\s\u200b]+/g, '') : word);
