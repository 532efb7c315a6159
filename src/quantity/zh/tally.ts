/**
 * Tallies, counts run together each with a word of its own: 5金3银2铜, 18胜3和3负, 10涨5跌3平. Their words mean much else
 * when they stand alone: 3和5, 80平, 5升, 三金.
 */
import { codeAt } from '../code-at.ts';
import { digitOf, eachForm, numeralOf } from './characters.ts';
import { oneOf } from './text.ts';

/** Words that stand in one tally together: games won, drawn and lost; medals; prices; men and women. */
const sets = ['胜平和负败', '金银铜', '涨跌升降平', '男女'];

/** Most characters belong to none: asked first. */
const words = new Uint8Array(65536);
for (const set of sets)
  eachForm(set, (code) => {
    words[code] = 1;
  });

/** Whether a unit is a counter that elsewhere is an everyday noun. */
export const isTally = (word: string): boolean => word.length === 1 && '金银铜胜负败'.includes(word);

const numeral = /^(?:\d{1,3}|[一二两兩三四五六七八九十]{1,3})/;
const isNumeral = (code: number): boolean => digitOf[code]! >= 0 || numeralOf[code]! >= 0;

/** Whether the number from `begin` whose word stands at `at` is one of a tally. */
export function isTallied(text: string, begin: number, at: number): boolean {
  if (words[codeAt(text, at)] !== 1) return false;
  const next = numeral.exec(text.slice(at + 1, at + 4))?.[0].length ?? 0;
  return sets.some(
    (set) =>
      oneOf(text, at, set) &&
      ((next > 0 && oneOf(text, at + 1 + next, set)) ||
        (oneOf(text, begin - 1, set) && isNumeral(codeAt(text, begin - 2)))),
  );
}

/** Whether its word is no counter elsewhere: games drawn, prices up and down, men and women. */
export const isTalliedOnly = (text: string, begin: number, at: number): boolean =>
  isTallied(text, begin, at) && oneOf(text, at, '平和涨跌升降男女');
