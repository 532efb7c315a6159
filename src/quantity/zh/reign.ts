/**
 * Years of a reign: 乾隆五十八年 is 1793, 令和5年 is 2023. The months of a Chinese reign are of the moon: a date that states
 * one is given by its year alone.
 */
import { japaneseReigns, longestReign, reigns } from '../data/reigns.ts';
import { matchBack, reverseTrieOf } from './trie.ts';

interface Reign {
  /** Its first year. */
  readonly first: number;
  readonly lunar: boolean;
}

/** A year of our calendar, and where its date ends if the reign counts by the moon. */
export interface ReignYear {
  readonly year: number;
  readonly end: number | undefined;
}

const entries = (table: Readonly<Record<string, number>>, lunar: boolean) =>
  Object.entries(table).map(([name, first]): [string, Reign] => [name, { first, lunar }]);
const trie = reverseTrieOf([...entries(reigns, true), ...entries(japaneseReigns, false)]);

const lunarDay = /^[闰閏]?[正一二三四五六七八九十冬腊臘]{1,2}月(?:初?[一二三四五六七八九十廿]{1,3}日?)?/;
const longestDay = 8;

/** The year that is number `value` of the reign before `at`, and where the date ends whose 年 ends at `stop`, if it is lunar. */
export function reignYearAt(
  text: string,
  at: number,
  stop: number,
  floor: number,
  value: number,
): ReignYear | undefined {
  if (value < 1 || value > longestReign) return undefined;
  const reign = matchBack(trie, text, at, floor);
  if (reign === undefined) return undefined;
  const day = reign.lunar ? (lunarDay.exec(text.slice(stop, stop + longestDay))?.[0].length ?? 0) : undefined;
  return { year: reign.first + value - 1, end: day === undefined ? undefined : stop + day };
}
