/** A part that English makes larger than its whole, which two numbers do that changed places: "of the first 263 flats, 288". */
import { compareRationals } from '../../quantity/rational.ts';
import type { Match } from './match.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

const lead = /\bof (?:the|its|their|these|those|some|about|all|a total of)?(?: [a-z]+){0,2} ?$/i;

/** "6.5 million residents, of whom 8.7 million": a part told right behind its whole. */
const isAmong = (text: string, whole: Term, part: Term): boolean =>
  /^[^.;,\d]{0,60}, (?:of whom|of which|including)(?: about| some| nearly| over| more than)? $/i.test(
    text.slice(whole.end, part.start),
  );

const back = /^ (?:[a-z-]+ )?of (?:that|it|which|this|them|those|whom)\b/i;

/** The first whole that is smaller than its part, of numbers that agree. */
export function partsTooLarge(
  { text }: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [zh: Term, en: Term] | undefined {
  const row = pairs
    .filter(({ a, b }) => a.unit !== '%' && a.unit !== 'pp' && !b.isRange)
    .toSorted((p, q) => p.b.start - q.b.start);
  for (const [i, { a, b: whole }] of row.entries()) {
    const next = row[i + 1];
    if (
      next?.a.unit === a.unit &&
      back.test(text.slice(next.b.end, next.b.end + 40)) &&
      !/[.;]/.test(text.slice(whole.end, next.b.start)) &&
      compareRationals(next.b.lo, whole.lo) > 0
    )
      return [a, next.b];
    if (next?.a.unit === a.unit && isAmong(text, whole, next.b) && compareRationals(next.b.lo, whole.lo) > 0)
      return [a, next.b];
    if (!lead.test(text.slice(Math.max(0, whole.start - 32), whole.start))) continue;
    const opens = /(?:^|[.;] )of\b[^,.;]*$/i.test(text.slice(0, whole.start));
    const part = row[opens ? i + 1 : i - 1];
    if (!part || part.a.unit !== a.unit) continue;
    const between = opens ? text.slice(whole.end, part.b.start) : text.slice(part.b.end, whole.start);
    const isPart = opens
      ? /^[^,.;]{0,48}, ?(?:[a-z]+ ){0,2}$/i
      : /^ (?:[a-z]+ ){0,2}of (?:the|its|their|these|those)(?: [a-z]+){0,2} ?$/i;
    if (isPart.test(between) && compareRationals(part.b.lo, whole.lo) > 0) return [a, part.b];
  }
  return undefined;
}
