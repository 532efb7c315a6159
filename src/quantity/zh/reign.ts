/**
 * Years of a reign: 乾隆五十八年 is 1793, 令和5年 is 2023. The months of a Chinese reign are of the moon: a date that states
 * one is given by its year alone.
 */
import { japaneseReigns, lastReign, reigns } from '../data/reigns.ts';
import { matchBack, matchEnd, reverseTrieOf } from './trie.ts';

interface Reign {
  /** Its first year, and how many it may have had. */
  readonly first: number;
  readonly years: number;
  readonly lunar: boolean;
}

/** A year of our calendar, where its name begins, and where its date ends if the reign counts by the moon. */
export interface ReignYear {
  readonly year: number;
  readonly start: number;
  readonly end: number | undefined;
}

/** One reign goes on into the first year of the next. */
function* entries(table: string, last: number, lunar: boolean): Generator<readonly [string, Reign]> {
  const words = table.trim().split(/\s+/);
  const firsts = words.filter((_, at) => at % 2 === 1).map(Number);
  for (const [at, first] of firsts.entries()) {
    const next = firsts.find((year) => year > first) ?? last;
    yield [words[2 * at]!, { first, years: next - first + 1, lunar }];
  }
}
const endless = 3000;
const trie = reverseTrieOf([...entries(reigns, lastReign, true), ...entries(japaneseReigns, endless, false)]);

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
  const reign = value < 1 ? undefined : matchBack(trie, text, at, floor);
  if (reign === undefined || value > reign.years) return undefined;
  const start = matchEnd;
  const day = reign.lunar ? (lunarDay.exec(text.slice(stop, stop + longestDay))?.[0].length ?? 0) : undefined;
  return { year: reign.first + value - 1, start, end: day === undefined ? undefined : stop + day };
}
