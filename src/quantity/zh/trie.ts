/**
 * Longest match of a vocabulary in either direction, over folded characters. White space between two
 * characters one of which is Han is passed over: newspapers justify and wrap their columns with it.
 */
import { folded, formsOf } from '../fold.ts';
import { han, isSpace, space } from './characters.ts';

export interface Trie<T> {
  /** The node before the first character. */
  readonly root: number;
  /** What each word stands for, by the node after its last character, counted from `root`. */
  readonly values: readonly (T | undefined)[];
  /** The trie's own bit in `firsts`. */
  readonly bit: number;
}

/** For every character, the tries that a word of begins with it: most places answer no at once. */
export const firsts = new Uint32Array(65536);
let nextBit = 1;

/** A small number for each character of any word, the same for all its forms; 0 for a character of none. */
const ids = new Uint16Array(65536);
const white = 1;
let lastId = white;
for (let code = 0; code < 65536; code++) if (space[code] === 1) ids[code] = white;

/**
 * The steps of all tries in one open hash table, in pairs: the node and character that a step is from, and the node that
 * it leads to, with two last bits that say whether a word ends there and whether one goes on. Nodes as objects take fifty times the
 * memory, and then a step costs a miss of the cache.
 */
const slotBits = 16;
const steps = new Int32Array(2 << slotBits);
const lastSlot = steps.length - 2;
let lastNode = 0;
/** As many steps as leave the searches short. */
const full = 1 << (slotBits - 1);
const ends = 1;
const goesOn = 2;

/** The slot of the step from `node` with the character `id`, or the empty one where it would lie. */
function slotOf(node: number, id: number): number {
  const key = (node << 16) | id;
  let slot = (Math.imul(key, 0x9e3779b1) >>> (32 - slotBits)) << 1;
  for (let found = steps[slot]; found !== key && found !== 0; found = steps[slot])
    slot = (slot + 2) & lastSlot;
  return slot;
}

/** Where the last successful match ended: its far end, in the direction of the match. */
export let matchEnd = 0;

/** The most white space that is passed over at one place. */
const widest = 12;

export function trieOf<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const bit = nextBit;
  nextBit = (nextBit << 1) >>> 0;
  const root = ++lastNode;
  const values: (T | undefined)[] = [undefined];
  for (const [word, value] of entries) {
    for (const form of formsOf(folded[word.charCodeAt(0)]!)) firsts[form]! |= bit;
    let slot = 0;
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const id = idOf(folded[word.charCodeAt(i)]!);
      if (i > 0) steps[slot + 1]! |= goesOn;
      slot = slotOf(node, id);
      if (steps[slot] === 0) {
        steps[slot] = (node << 16) | id;
        steps[slot + 1] = ++lastNode << 2;
        values.push(undefined);
      }
      node = steps[slot + 1]! >> 2;
    }
    steps[slot + 1]! |= ends;
    values[node - root] = value;
  }
  if (lastNode > full) throw new RangeError(`Unexpected ${lastNode} steps, expected fewer.`);
  return { root, values, bit };
}

/** The number of a character, given to all its forms. */
function idOf(code: number): number {
  const id = ids[code] || ++lastId;
  for (const form of formsOf(code)) ids[form] = id;
  return id;
}

/** For `matchBack`: words are given in reading order. */
export const reverseTrieOf = <T>(entries: Iterable<readonly [string, T]>): Trie<T> =>
  trieOf([...entries].map(([word, value]) => [[...word].reverse().join(''), value] as const));

/** The longest word that starts at `at` and is accepted; `matchEnd` is the place after it. */
export function match<T>(
  { root, values, bit }: Trie<T>,
  text: string,
  at: number,
  end: number,
  accept?: (value: T, text: string, place: number, end: number) => boolean,
): T | undefined {
  if (at >= end || (firsts[text.charCodeAt(at)]! & bit) === 0) return undefined;
  let found: T | undefined;
  let stop = at;
  let place = at;
  let id = ids[text.charCodeAt(at)]!;
  let node = root;
  for (;;) {
    const step = steps[slotOf(node, id) + 1]!;
    if (step === 0) break;
    node = step >> 2;
    place++;
    if ((step & ends) !== 0) {
      const value = values[node - root]!;
      if (accept === undefined || accept(value, text, place, end)) {
        found = value;
        stop = place;
      }
    }
    if ((step & goesOn) === 0 || place >= end) break;
    id = ids[text.charCodeAt(place)]!;
    if (id === white) {
      const after = skipSpace(text, place, end);
      if (after >= end || (han[text.charCodeAt(after)] === 0 && han[text.charCodeAt(place - 1)] === 0)) break;
      place = after;
      id = ids[text.charCodeAt(place)]!;
    }
    if (id === 0) break;
  }
  // Only now: `accept` may itself look for matches.
  if (found !== undefined) matchEnd = stop;
  return found;
}

/** The longest word that ends before `at`; `matchEnd` is its first place. */
export function matchBack<T>(
  { root, values, bit }: Trie<T>,
  text: string,
  at: number,
  floor: number,
): T | undefined {
  if (at <= floor || (firsts[text.charCodeAt(at - 1)]! & bit) === 0) return undefined;
  let found: T | undefined;
  let place = at;
  let id = ids[text.charCodeAt(at - 1)]!;
  let node = root;
  for (;;) {
    const step = steps[slotOf(node, id) + 1]!;
    if (step === 0) return found;
    node = step >> 2;
    place--;
    if ((step & ends) !== 0) {
      found = values[node - root];
      matchEnd = place;
    }
    if ((step & goesOn) === 0 || place <= floor) return found;
    id = ids[text.charCodeAt(place - 1)]!;
    if (id === white) {
      const before = skipSpaceBack(text, place, floor);
      if (before <= floor || (han[text.charCodeAt(before - 1)] === 0 && han[text.charCodeAt(place)] === 0))
        return found;
      place = before;
      id = ids[text.charCodeAt(place - 1)]!;
    }
    if (id === 0) return found;
  }
}

/** The first place at or after `at` that is not white space; two blank lines are a wall. */
export function skipSpace(text: string, at: number, end: number): number {
  if (at >= end || !isSpace(text.charCodeAt(at))) return at;
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
  if (at <= floor || !isSpace(text.charCodeAt(at - 1))) return at;
  const far = Math.max(floor, at - widest);
  let place = at;
  for (let lines = 0; place > far; place--) {
    const code = text.charCodeAt(place - 1);
    if (space[code] === 0) return place;
    if (code === 10 && ++lines > 2) return at;
  }
  return place > floor ? at : place;
}

/** Whether a Han character follows what ends at `stop`. */
export function nextIsWord(text: string, stop: number, end: number): boolean {
  const next = skipSpace(text, stop, end);
  return next < end && han[text.charCodeAt(next)] === 1;
}
