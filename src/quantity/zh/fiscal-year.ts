/**
 * Years and seasons that run from one calendar year into the next: 2014/15年度, 二○二四至二五財政年度, 1993-94赛季.
 */
import { integer, integerAt } from './integer.ts';
import { clear, type Moment } from './moment-parts.ts';
import { rawOneOf } from './text.ts';
import { skipSpace } from './trie.ts';

/** What follows the two years; or the range that such a year begins, whose unit stands at its end: 2019/20至2023/24年度. */
const named = /^\s?(?:财政|財政|[课課][税稅]|[评評][税稅])?(?:年度|年|[财財學学]年|[赛賽球雪]季)/;
const joined = /^\s?(?:至|到|[—–-])\s?[\d零〇○一二三四五六七八九]{4}[/／∕]/;
const longest = 12;

/** Reads on from the year `year`, which ends at `stop`; returns the end, or −1. */
export function fiscalYearAt(text: string, stop: number, end: number, year: number, m: Moment): number {
  const slash = rawOneOf(text, stop, '/／∕');
  if (!slash && !rawOneOf(text, stop, '-–至')) return -1;
  if (!integerAt(text, stop + 1, end) || integer.length !== 2 || integer.value !== (year + 1) % 100)
    return -1;
  const after = skipSpace(text, integer.end, end);
  const rest = text.slice(after, Math.min(end, after + longest));
  const name = named.exec(rest)?.[0];
  // 2019-20年 and 2019-20年度 are ranges of years as well, 2010-11 a month.
  if (name === undefined ? !(slash && joined.test(rest)) : !slash && !/[季财財学學课課评評]/.test(name))
    return -1;
  m.year = year;
  m.yearStated = true;
  m.shape = 'year';
  m.openRange = { ...clear(), year: year + 1, yearStated: true, shape: 'year' };
  return name?.endsWith('年')
    ? after + name.length
    : name?.endsWith('年度')
      ? after + name.length - 1
      : integer.end;
}
