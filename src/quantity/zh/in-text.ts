/**
 * How a number in running text is judged.
 */
import type { Judge } from './candidate.ts';
import { baseOf, directionBefore, directionOf } from './context.ts';
import { doubtOf } from './doubt.ts';
import { countsAsQuantity } from './evidence.ts';

export const inText: Judge = {
  counts: countsAsQuantity,
  moves: (text, at, floor) => directionBefore(text, at, floor) !== undefined,
  direction: directionOf,
  base: baseOf,
  doubt: doubtOf,
};
