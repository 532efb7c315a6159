/**
 * How a number in running text is judged; loading this module also tells the units what bars them there.
 */
import { counterNotBefore, unitBefore, unitNotBefore } from '../data/unit-neighbours.ts';
import type { Judge } from './candidate.ts';
import { baseOf, directionBefore, directionOf } from './context.ts';
import { doubtOf } from './doubt.ts';
import { listedUnit } from './enumeration.ts';
import { countsAsQuantity } from './evidence.ts';
import { barUnit } from './unit.ts';

for (const [word, not] of Object.entries({ ...counterNotBefore, ...unitNotBefore }))
  barUnit(word, not, unitBefore[word]?.split(' ') ?? []);

export const inText: Judge = {
  counts: countsAsQuantity,
  lent: listedUnit,
  moves: (text, at, floor) => directionBefore(text, at, floor) !== undefined,
  direction: directionOf,
  base: baseOf,
  doubt: doubtOf,
};
