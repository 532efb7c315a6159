/** Two numbers or dates that English tells in the other order, and what else than an exchange may have turned them round. */
import { compareRationals, multiplyRationals, rational } from '../../quantity/rational.ts';
import { sentenceStop } from './attached.ts';
import type { Match } from './match.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase } from './unit.ts';

type Pair = Match<Term, Term>;

/** How far apart in the Chinese two may be that a translator exchanges. */
export const reach = 120;

/** Two numbers of one unit in both texts, in the other order. */
export const areTurned = (p: Pair, q: Pair): boolean =>
  p.a.unit === q.a.unit &&
  p.a.isRange === q.a.isRange &&
  areOfOneSize(p.a, q.a) &&
  p.b.measure.dimension === q.b.measure.dimension &&
  p.b.start > q.b.start;

/** Nobody takes a fee of 7,879 dollars for the 940 million that are raised. */
export function areOfOneSize(a: Term, b: Term): boolean {
  const [less, more] = [a, b]
    .map(({ lo, measure }) => inBase(lo, measure))
    .sort((x, y) => compareRationals(x, y));
  return compareRationals(multiplyRationals(less!, rational(1000n)), more!) >= 0;
}

/** Whether others of `row` stand between two that were turned, another sentence begins, or one is part of the other. */
export function isLaidOut(zh: Statement, en: Statement, p: Pair, q: Pair, row: readonly Pair[]): boolean {
  const between = en.text.slice(q.b.end, p.b.start);
  return (
    sentenceStop.test(zh.text.slice(p.a.end, q.a.start)) ||
    row.some(({ a }) => a.start > p.a.start && a.start < q.a.start) ||
    row.some(({ b }) => b.start > q.b.start && b.start < p.b.start) ||
    /[.;] /.test(between) ||
    isNested(between)
  );
}

/** Whether "respectively" is said of two numbers, right behind the last or before the first. */
export const areInTurn = ({ text }: Statement, first: Term, last: Term): boolean =>
  /\brespectively\b[^\d.;,]{0,40}$/i.test(text.slice(Math.max(0, first.start - 56), first.start)) ||
  /^[^\d.;]*\brespectively\b/i.test(text.slice(last.end));

/**
 * Whether the English order of `row`, the numbers of their kind, is another than the Chinese with `p` and `q` put back, too.
 * Who exchanges two numbers leaves the rest where it was; who turns a clause takes the rest along.
 */
export function areMoreTurned(p: Pair, q: Pair, row: readonly Pair[]): boolean {
  const back = new Map([
    [p, q.b.start],
    [q, p.b.start],
  ]);
  const places = row.toSorted((x, y) => x.a.start - y.a.start).map((pair) => back.get(pair) ?? pair.b.start);
  return places.some((place, i) => i > 0 && places[i - 1]! >= place);
}

/**
 * What stands between a part and its whole, told after it: "five of the city's eight", "97 films from 2,300", "30 yuan off
 * 100", "21 kilometers of the roads, which run for 34".
 */
export const isNested = (between: string): boolean => nested.test(between);
const nested =
  /^(?!.*(?:[,;:]|\b(?:and|but|while)\b)).*\b(?:of|at|in|across|among|from|off|for|on|behind|to|with)\b|, (?:which|who|whose|where)\b|\bout of (?:a total of )?$/is;
