/**
 * Two numbers of one kind that changed places: "79.8 years for men and 75.4 for women" beside 男性75.4岁，女性79.8岁.
 * Every number is there, so that nothing is missing or wrong by itself; only what each is said of tells.
 */

import type { Language } from '../../model/text.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { miscounted } from './counted.ts';
import { crossed } from './crossing.ts';
import { datesExchanged } from './date-exchange.ts';
import { labelsOf } from './label.ts';
import type { Match } from './match.ts';
import type { Place } from './message.ts';
import { areInTurn } from './order.ts';
import { countsOf, datesOf, numbersOf, rowsMixed, tablesIn, thingsOf } from './rows.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase } from './unit.ts';
import { valueDifference } from './value-pair.ts';
import { partsTooLarge } from './whole.ts';
import { yearExchanged } from './year-exchange.ts';

/** Numbers of one kind that are told from one to the other or in turn; longer rows are tables. */
const most = 6;

type Exchange = readonly [zh: Place, en: Place] | undefined;

/** The first two numbers whose places the English exchanged; `pairs` are the numbers that match. */
export function swapped(zh: Statement, en: Statement, pairs: readonly Match<Term, Term>[]): Exchange {
  for (const alike of Map.groupBy(pairs, ({ a }) => kindOf(a)).values()) {
    if (alike.length < 2 || alike.length > most) continue;
    const own = alike.map(({ a }) => a).sort((a, b) => a.start - b.start);
    const other = alike.map(({ b }) => b).sort((a, b) => a.start - b.start);
    if (!areSame(own, other)) continue;
    const found = fromTo(zh, en, own, other) ?? inTurn(zh, en, own, other);
    if (found) return found;
  }
  const apart = apartIn(pairs);
  const labels = labelsOf(zh, en);
  // The points of a game are counts, whatever else 分 may be.
  const counts = apart.filter(({ a }) => a.measure.dimension === 'count' || a.unit === '{分}');
  const dates = datesOf(zh, en);
  const tables = [...tablesIn(zh, [...numbersOf(apart), ...dates])];
  return (
    miscounted(zh, en, counts, labels) ??
    partsTooLarge(en, apart) ??
    rowsMixed(en, [...tables, ...tablesIn(zh, countsOf(apart)), ...tablesIn(zh, thingsOf(apart, zh))]) ??
    crossed(zh, en, apart, labels, tables) ??
    datesExchanged(zh, en, labels, dates, tables) ??
    yearExchanged(zh, en, pairs)
  );
}

/** The numbers that agree, each with a value of its own. */
const apartIn = (pairs: readonly Match<Term, Term>[]): readonly Match<Term, Term>[] =>
  pairs.filter(
    ({ a, b }) =>
      !a.isPart &&
      equal(a, b) &&
      !pairs.some((other) => other.a !== a && kindOf(other.a) === kindOf(a) && equal(other.a, a)),
  );

const kindOf = ({ unit, isRange }: Term): string => `${unit}/${isRange}`;

/** A bare number says no unit of its own: "79.8 years for men and 75.4 for women". */
const equal = (a: Term, b: Term): boolean =>
  // 每斤1.4元 is 2.8 yuan a kilogram, and what is 0.2元 dearer then 0.4 yuan.
  ([a, b].every(({ base, inherited }) => base ?? inherited) && !valueDifference(a, b)) ||
  [a, ...a.others].some((x) =>
    [b, ...b.others].some(
      (y) => sameRational(inBase(x.lo, x.measure), inBase(y.lo, y.measure)) || sameRational(x.lo, y.lo),
    ),
  );

/** The same numbers, all of them apart. */
const areSame = (own: readonly Term[], other: readonly Term[]): boolean =>
  own.every((term, i) => own.every((t, j) => i === j || !equal(term, t))) &&
  own.every((term) => other.some((t) => equal(term, t)));

const before = ({ text }: Statement, term: Term, width: number): string =>
  text.slice(Math.max(0, term.start - width), term.start);

const ends: Record<Language, readonly [from: RegExp, to: RegExp]> = {
  zh: [
    /[从從由自](?:[^，。；\d]|\d{1,4}[年月日]){0,10}$/u,
    /(?:[至到为為达達])(?:了|近|约)?(?:\d{4}年(?:\d{1,2}月)?的?)?$/u,
  ],
  en: [/\b(?:from|instead of|compared (?:with|to)|against|versus) (?:\w+ ){0,2}$/i, /\bto (?:\w+ ){0,2}$/i],
};

/** 由3%降至2% as "from 2 percent to 3 percent". */
function fromTo(zh: Statement, en: Statement, own: readonly Term[], other: readonly Term[]): Exchange {
  const told = movesOf(en, other);
  for (const [a, b] of movesOf(zh, own))
    for (const [x, y] of told) if (equal(a, y) && equal(b, x)) return [a, x];
  return undefined;
}

/** Neighbours of which one is where something moved from and the other where it moved to. */
function movesOf(statement: Statement, terms: readonly Term[]): readonly (readonly [from: Term, to: Term])[] {
  const is = (term: Term, which: 0 | 1): boolean =>
    ends[statement.language][which].test(before(statement, term, 16));
  return terms.slice(1).flatMap((second, i) => {
    const first = terms[i]!;
    if (is(first, 0) && is(second, 1)) return [[first, second] as const];
    // "As little as 15 percent, instead of 20": where it came from tells where it went.
    const back = statement.language === 'en' ? !is(first, 0) : is(first, 1);
    return back && is(second, 0) ? [[second, first] as const] : [];
  });
}

/** 分别 and "respectively" keep the order of what they name; English says it beside the two numbers. */
const inTurn = (zh: Statement, en: Statement, own: readonly Term[], other: readonly Term[]): Exchange =>
  own.length === 2 &&
  !equal(own[0]!, other[0]!) &&
  /分[别別]|依次/u.test(zh.text) &&
  areInTurn(en, other[0]!, other[1]!)
    ? [own[0]!, other[0]!]
    : undefined;
