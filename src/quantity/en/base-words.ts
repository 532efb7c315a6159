/** Words for what an amount may be for each of: people, occasions and periods. */
import type { Kind } from '../quantity.ts';

/** Bases that are people or occasions. */
export const bases: ReadonlyMap<string, string> = new Map([
  ['head', '{人}'],
  ['capita', '{人}'],
  ['person', '{人}'],
  ['worker', '{人}'],
  ['household', '{户}'],
  ['family', '{户}'],
  ['company', '{家}'],
  ['share', '{股}'],
  ['piece', '{件}'],
  ['unit', '{台}'],
  ['vehicle', '{辆}'],
  ['mask', '{只}'],
  ['night', 'd'],
  ['pop', '1'],
  ['throw', '1'],
  ['go', '{次}'],
]);

/** Periods that `a` and `per` may name; `a second time` and `a minute ago` are no rates. */
export const periods: ReadonlyMap<string, string> = new Map([
  ['day', 'd'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['year', 'a'],
  ['hour', 'h'],
  ['minute', 'min'],
  ['second', 's'],
  ['annum', 'a'],
  ['decade', '10.a'],
  ['century', '100.a'],
  ['game', '{场}'],
  ['match', '{场}'],
]);

/** How often, in one word. */
export const adverbs: ReadonlyMap<string, string> = new Map([
  ['daily', 'd'],
  ['annually', 'a'],
  ['annual', 'a'],
  ['yearly', 'a'],
  ['weekly', 'wk'],
  ['monthly', 'mo'],
  ['hourly', 'h'],
]);

/** What a base may be a measure for. */
export const divisible = new Set<Kind>(['money', 'mass', 'volume', 'energy', 'length']);
