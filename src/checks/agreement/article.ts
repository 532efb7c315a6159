/**
 * Amounts that English says with an article and no numeral: 两斤 may be "a kilogram", 近十年 "nearly a decade",
 * 1个多小时 "more than an hour".
 */
import { rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import type { Hedge } from './hedge.ts';
import type { Term } from './term.ts';
import { inBase, measureOf } from './unit.ts';

const said: Readonly<Partial<Record<Hedge, string>>> = {
  none: '',
  over: '(?:more than|over|at least) ',
  near: '(?:nearly|almost|close to) ',
  about: '(?:about|around|roughly|some) ',
  under:
    '(?:(?:less|smaller|shorter|lighter|thinner|narrower) than|under|within|at most|up to|(?:no|not) (?:more|longer|later|older) than) ',
  recent: '(?:past|last|recent) ',
};

const nouns: readonly (readonly [noun: string, unit: string, count: bigint])[] = [
  ['kilo(?:gram(?:me)?)?', 'kg', 1n],
  ['ton(?:ne)?', 't', 1n],
  ['hectare', 'har', 1n],
  ['kilomet(?:re|er)', 'km', 1n],
  ['square kilomet(?:re|er)', 'km2', 1n],
  ['lit(?:re|er)', 'L', 1n],
  ['minute', 'min', 1n],
  ['hour', 'h', 1n],
  // "Within a day", but 24,000 visitors "a day".
  ['day', 'd', 1n],
  ['week', 'wk', 1n],
  ['fortnight', 'd', 14n],
  ['year', 'a', 1n],
  ['decade', 'a', 10n],
  ['century', 'a', 100n],
  ['millennium', 'a', 1000n],
];

const patterns = new Map(
  Object.entries(said).flatMap(([hedge, words]) =>
    nouns.map(([noun]) => {
      const article = hedge === 'recent' ? '' : '(?:an? (?:full |whole |good )?|another )';
      return [`${hedge} ${noun}`, new RegExp(`\\b${words}${article}${noun}\\b`, 'i')] as const;
    }),
  ),
);
const counts = { '1': 'an? |one\\b|once\\b', '2': 'twice\\b|both\\b|a couple\\b' } as const;
const hedgedCounts = new Map(
  Object.entries(said).flatMap(([hedge, words]) =>
    Object.entries(counts).map(
      ([count, told]) => [`${hedge} ${count}`, new RegExp(`\\b${words}(?:${told})`, 'i')] as const,
    ),
  ),
);

/** Whether the English text says the amount of a Chinese term with an article, under the same hedge. */
export function saidWithArticle({ lo, measure, isRange, hedges }: Term, english: string): boolean {
  if (isRange) return false;
  const noun = nouns.find(([, unit, count]) => {
    const of = measureOf(unit);
    return (
      of.dimension === measure.dimension && sameRational(inBase(rational(count), of), inBase(lo, measure))
    );
  });
  if (noun === undefined) return false;
  const told = noun[0] === 'day' ? hedges.filter((hedge) => hedge !== 'none') : hedges;
  return told.some((hedge) => patterns.get(`${hedge} ${noun[0]}`)?.test(english));
}

/** Whether English puts a word for one or two under a hedge of the term: 1个多 is "more than a", 至少两次 "at least twice". */
export const saidAsHedged = (count: keyof typeof counts, { hedges }: Term, english: string): boolean =>
  hedges.some((hedge) => hedge !== 'none' && hedgedCounts.get(`${hedge} ${count}`)?.test(english));
