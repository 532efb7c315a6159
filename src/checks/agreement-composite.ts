/**
 * One length of time told in two units: 七年六个月 is "seven and a half years". Joined into one term, so that
 * either way of saying it can be compared with the other.
 */
import { addRationals, divideRationals } from '../quantity/rational.ts';
import type { Term } from './agreement-term.ts';
import { inBase } from './agreement-unit.ts';

const smaller: Readonly<Record<string, string>> = { a: 'mo', d: 'h', h: 'min', min: 's' };
const join = /^[\s,]*(?:零|又|and)?\s*$/;

export function withJoinedTimes(terms: readonly Term[], text: string): readonly Term[] {
  return terms.reduce<Term[]>((joined, term) => {
    const last = joined.at(-1);
    if (!last || !goesOn(last, term, text)) return [...joined, term];
    const lo = divideRationals(
      addRationals(inBase(last.lo, last.measure), inBase(term.lo, term.measure)),
      term.measure.factor,
    );
    const both = { ...term, start: last.start, text: `${last.text} ${term.text}`, lo, hi: lo };
    return [
      ...joined.slice(0, -1),
      { ...both, hedges: last.hedges[0] === 'none' ? term.hedges : last.hedges },
    ];
  }, []);
}

const goesOn = (a: Term, b: Term, text: string): boolean =>
  a.quantity.kind === 'duration' &&
  smaller[a.unit] === b.unit &&
  !a.isRange &&
  !b.isRange &&
  join.test(text.slice(a.end, b.start));
