/**
 * Longest match of a vocabulary in either direction, over folded characters. White space between two
 * characters one of which is Han is passed over: newspapers justify and wrap their columns with it.
 */
import { folded, formsOf } from '../fold.ts';
import { han, space } from './characters.ts';

/** Few characters go on from most nodes, so a row of codes is searched faster than a map; a wide node has both. */
interface Node<T> {
  readonly codes: number[];
  readonly nodes: Node<T>[];
  wide: Map<number, Node<T>> | undefined;
  value: T | undefined;
}

/** As many codes in a row as cost one look-up in a map. */
const narrow = 8;

export interface Trie<T> {
  /** The nodes after the first character, by its place in `ids`. */
  readonly roots: readonly Node<T>[];
  /** The trie's own bit in `firsts`. */
  readonly bit: number;
}

/** For every character, the tries that a word of begins with it: most places answer no at once. */
export const firsts = new Uint32Array(65536);
/** A small number for each character that begins a word, the same for all its forms. */
const ids = new Uint16Array(65536);
let lastId = 0;
let nextBit = 1;

/** Where the last successful match ended: its far end, in the direction of the match. */
export let matchEnd = 0;

/** The most white space that is passed over at one place. */
const widest = 12;

export function trieOf<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const bit = nextBit;
  nextBit = (nextBit << 1) >>> 0;
  const top = nodeOf<T>();
  for (const [word, value] of entries) {
    let node = top;
    for (let i = 0; i < word.length; i++) node = grown(node, folded[word.charCodeAt(i)]!);
    node.value = value;
  }
  const roots: Node<T>[] = [];
  top.codes.forEach((code, i) => {
    const id = ids[code] || ++lastId;
    for (const form of formsOf(code)) {
      ids[form] = id;
      firsts[form]! |= bit;
    }
    while (roots.length <= id) roots.push(top);
    roots[id] = top.nodes[i]!;
  });
  return { roots, bit };
}

const nodeOf = <T>(): Node<T> => ({ codes: [], nodes: [], wide: undefined, value: undefined });

/** The node that `code` leads to, made where there is none. */
function grown<T>(node: Node<T>, code: number): Node<T> {
  const known = nextNode(node, code);
  if (known !== undefined) return known;
  const next = nodeOf<T>();
  node.codes.push(code);
  node.nodes.push(next);
  if (node.codes.length === narrow) node.wide = new Map(node.codes.map((each, i) => [each, node.nodes[i]!]));
  else node.wide?.set(code, next);
  return next;
}

function nextNode<T>({ codes, nodes, wide }: Node<T>, code: number): Node<T> | undefined {
  if (wide !== undefined) return wide.get(code);
  for (let i = 0; i < codes.length; i++) if (codes[i] === code) return nodes[i];
  return undefined;
}

/** For `matchBack`: words are given in reading order. */
export const reverseTrieOf = <T>(entries: Iterable<readonly [string, T]>): Trie<T> =>
  trieOf([...entries].map(([word, value]) => [[...word].reverse().join(''), value] as const));

/** The longest word that starts at `at` and is accepted; `matchEnd` is the place after it. */
export function match<T>(
  { roots, bit }: Trie<T>,
  text: string,
  at: number,
  end: number,
  accept?: (value: T, text: string, place: number, end: number) => boolean,
): T | undefined {
  const first = text.charCodeAt(at);
  if (at >= end || (firsts[first]! & bit) === 0) return undefined;
  let node = roots[ids[first]!]!;
  let found: T | undefined;
  let stop = at;
  let place = at + 1;
  for (;;) {
    if (node.value !== undefined && (accept === undefined || accept(node.value, text, place, end))) {
      found = node.value;
      stop = place;
    }
    if (place >= end || node.codes.length === 0) break;
    let code = text.charCodeAt(place);
    if (space[code] === 1) {
      const after = skipSpace(text, place, end);
      if (after >= end || (han[text.charCodeAt(after)] === 0 && han[text.charCodeAt(place - 1)] === 0)) break;
      place = after;
      code = text.charCodeAt(place);
    }
    const next = nextNode(node, folded[code]!);
    if (next === undefined) break;
    node = next;
    place++;
  }
  // Only now: `accept` may itself look for matches.
  if (found !== undefined) matchEnd = stop;
  return found;
}

/** The longest word that ends before `at`; `matchEnd` is its first place. */
export function matchBack<T>(
  { roots, bit }: Trie<T>,
  text: string,
  at: number,
  floor: number,
): T | undefined {
  const first = text.charCodeAt(at - 1);
  if (at <= floor || (firsts[first]! & bit) === 0) return undefined;
  let node = roots[ids[first]!]!;
  let found: T | undefined;
  let place = at - 1;
  for (;;) {
    if (node.value !== undefined) {
      found = node.value;
      matchEnd = place;
    }
    if (place <= floor || node.codes.length === 0) return found;
    let code = text.charCodeAt(place - 1);
    if (space[code] === 1) {
      const before = skipSpaceBack(text, place, floor);
      if (before <= floor || (han[text.charCodeAt(before - 1)] === 0 && han[text.charCodeAt(place)] === 0))
        return found;
      place = before;
      code = text.charCodeAt(place - 1);
    }
    const next = nextNode(node, folded[code]!);
    if (next === undefined) return found;
    node = next;
    place--;
  }
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
