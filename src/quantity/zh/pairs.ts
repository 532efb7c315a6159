/**
 * Which two characters stand side by side in some word: a question that most places of a text answer with no. The
 * answer is one bit of eight kilobytes, which stay in the fastest cache; now and then it says yes for another pair.
 */
import { folded } from '../fold.ts';

const bits = 16;

export type Pairs = Uint32Array;

export const noPairs = (): Pairs => new Uint32Array(1 << (bits - 5));

const indexOf = (first: number, second: number): number =>
  (Math.imul(folded[first]!, 0x9e37) + folded[second]!) & ((1 << bits) - 1);

export function addPair(pairs: Pairs, first: number, second: number): void {
  const index = indexOf(first, second);
  pairs[index >>> 5]! |= 1 << (index & 31);
}

/** Whether a word may hold the two, in any of their forms. */
export function mayHold(pairs: Pairs, first: number, second: number): boolean {
  const index = indexOf(first, second);
  return (pairs[index >>> 5]! & (1 << (index & 31))) !== 0;
}
