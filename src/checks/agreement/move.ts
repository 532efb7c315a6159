/**
 * A move told against its own numbers: "$33 million, up from $107 million". Each number may be the one that the
 * Chinese states; together they say that what fell rose.
 */
import { compareRationals } from '../../quantity/rational.ts';
import type { Statement } from './agreement.ts';
import type { Match } from './match.ts';
import type { Term } from './term.ts';
import { inBase } from './unit.ts';

const from = /[,(–—] ?(up|down) from (?:[a-z’'-]+ ){0,4}$/i;

/** The first number from which English says the other moved the wrong way, with its Chinese. */
export function movedWrongly(
  en: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [zh: Term, en: Term] | undefined {
  const told = pairs.map(({ b }) => b).sort((x, y) => x.start - y.start);
  for (const { a, b } of pairs) {
    const [, way] = from.exec(en.text.slice(Math.max(0, b.start - 48), b.start)) ?? [];
    const now = way && told.findLast((term) => term.end < b.start && term.unit === b.unit && !term.isRange);
    if (!now || b.isRange) continue;
    const order = compareRationals(inBase(now.lo, now.measure), inBase(b.lo, b.measure));
    if (order !== 0 && order > 0 !== (way.toLowerCase() === 'up')) return [a, b];
  }
  return undefined;
}
