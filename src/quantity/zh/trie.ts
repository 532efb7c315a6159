/**
 * Longest match of a vocabulary in either direction, over folded characters. White space between two
 * characters one of which is Han is passed over: newspapers justify and wrap their columns with it.
 */
import { folded, formsOf } from '../fold.ts';
import { han, space } from './characters.ts';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

export interface Trie<T> {
  readonly root: Node<T>;
  /** The trie's own bit in `firsts`. */
  readonly bit: number;
}

/** For every folded character, the tries that a word of begins with it: most places answer no at once. */
const firsts = new Uint32Array(65536);
let nextBit = 1;

/** Where the last successful match ended: its far end, in the direction of the match. */
export let matchEnd = 0;

/** The most white space that is passed over at one place. */
const widest = 12;

export function trieOf<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  for (const [word, value] of entries) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = folded[word.charCodeAt(i)]!;
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value = value;
  }
  const bit = nextBit;
  nextBit = (nextBit << 1) >>> 0;
  for (const code of root.next.keys()) for (const form of formsOf(code)) firsts[form]! |= bit;
  return { root, bit };
}

/** For `matchBack`: words are given in reading order. */
export const reverseTrieOf = <T>(entries: Iterable<readonly [string, T]>): Trie<T> =>
  trieOf([...entries].map(([word, value]) => [[...word].reverse().join(''), value] as const));

/** The longest word that starts at `at` and is accepted; `matchEnd` is the place after it. */
export function match<T>(
  { root, bit }: Trie<T>,
  text: string,
  at: number,
  end: number,
  accept?: (value: T, text: string, place: number, end: number) => boolean,
): T | undefined {
  if ((firsts[text.charCodeAt(at)]! & bit) === 0) return undefined;
  let node = root;
  let found: T | undefined;
  let stop = at;
  let place = at;
  while (place < end) {
    let code = text.charCodeAt(place);
    if (space[code] === 1 && place > at) {
      const after = skipSpace(text, place, end);
      if (after >= end || (han[text.charCodeAt(after)] === 0 && han[text.charCodeAt(place - 1)] === 0)) break;
      place = after;
      code = text.charCodeAt(place);
    }
    const next = node.next.get(folded[code]!);
    if (!next) break;
    node = next;
    place++;
    if (node.value !== undefined && (accept === undefined || accept(node.value, text, place, end))) {
      found = node.value;
      stop = place;
    }
  }
  // Only now: `accept` may itself look for matches.
  if (found !== undefined) matchEnd = stop;
  return found;
}

/** The longest word that ends before `at`; `matchEnd` is its first place. */
export function matchBack<T>({ root, bit }: Trie<T>, text: string, at: number, floor: number): T | undefined {
  if (at <= floor || (firsts[text.charCodeAt(at - 1)]! & bit) === 0) return undefined;
  let node = root;
  let found: T | undefined;
  let stop = at;
  let place = at;
  while (place > floor) {
    let code = text.charCodeAt(place - 1);
    if (space[code] === 1 && place < at) {
      const before = skipSpaceBack(text, place, floor);
      if (before <= floor || (han[text.charCodeAt(before - 1)] === 0 && han[text.charCodeAt(place)] === 0))
        break;
      place = before;
      code = text.charCodeAt(place - 1);
    }
    const next = node.next.get(folded[code]!);
    if (!next) break;
    node = next;
    place--;
    if (node.value !== undefined) {
      found = node.value;
      stop = place;
    }
  }
  // Only now: `accept` may itself look for matches.
  if (found !== undefined) matchEnd = stop;
  return found;
}

/** The first place at or after `at` that is not white space; two blank lines are a wall. */
export function skipSpace(text: string, at: number, end: number): number {
  if (at >= end || space[text.charCodeAt(at)] === 0) return at;
  const far = Math.min(end, at + widest);
  let place = at;
  for (let lines = 0; place < far; place++) {
    const code = text.charCodeAt(place);
    if (space[code] === 0) return place;
    if (code === 10 && ++lines > 2) return at;
  }
  return place < end ? at : place;
}

/** The place after the last character before `at` that is not white space. */
export function skipSpaceBack(text: string, at: number, floor: number): number {
  if (at <= floor || space[text.charCodeAt(at - 1)] === 0) return at;
  const far = Math.max(floor, at - widest);
  let place = at;
  for (let lines = 0; place > far; place--) {
    const code = text.charCodeAt(place - 1);
    if (space[code] === 0) return place;
    if (code === 10 && ++lines > 2) return at;
  }
  return place > floor ? at : place;
}
