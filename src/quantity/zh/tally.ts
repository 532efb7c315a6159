/**
 * Tallies, counts run together each with a word of its own: 5金3银2铜, 18胜3和3负, 两胜一平. Their words mean much else
 * when they stand alone: 3和5, 80平, 三金.
 */
import { is, oneOf } from './text.ts';

/** Words that stand in one tally together: games won, drawn and lost; medals. */
const sets = ['胜平和负败', '金银铜'] as const;

/** Whether a unit is of a tally. */
export const isTally = (word: string): boolean => word.length === 1 && '金银铜胜负败'.includes(word);

const numeral = '(?:\\d{1,3}|[一二两兩三四五六七八九十]{1,3})';
const goesOn = [new RegExp(`^${numeral}[胜勝平和负負败敗]`), new RegExp(`^${numeral}[金银銀铜銅]`)] as const;
const longest = 5;

/** Whether the number from `begin` whose word stands at `at` is one of a tally. */
export const isTallied = (text: string, begin: number, at: number): boolean =>
  sets.some(
    (set, i) =>
      oneOf(text, at, set) &&
      ((begin > 0 && oneOf(text, begin - 1, set)) || goesOn[i]!.test(text.slice(at + 1, at + 1 + longest))),
  );

/** Whether that number is of games drawn, whose words elsewhere measure (平) or join (和). */
export const isDraw = (text: string, begin: number, at: number): boolean =>
  (is(text, at, '平') || is(text, at, '和')) && isTallied(text, begin, at);
