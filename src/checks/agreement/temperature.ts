/** Degrees Fahrenheit, as English may print 零下10℃: the one unit whose zero is another's 32. */
import {
  addRationals,
  compareRationals,
  multiplyRationals,
  type Rational,
  rational,
  subtractRationals,
} from '../../quantity/rational.ts';
import { absolute } from '../../quantity/rounding.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { measureOf } from './unit.ts';

/** The statement in degrees Celsius where the other text has only those; a degree that rounding made is the other's. */
export function inCelsius(statement: Statement, other: Statement): Statement {
  const degrees = other.terms.filter(({ unit }) => unit === 'Cel');
  if (degrees.length === 0 || !statement.terms.some(({ unit }) => unit === '[degF]')) return statement;
  const converted = (term: Term): Term => {
    if (term.unit !== '[degF]') return term;
    const step = multiplyRationals(term.step, ninths);
    const nearest = (value: Rational): Rational => {
      const celsius = multiplyRationals(addRationals(value, rational(-32n)), ninths);
      const same = degrees
        .flatMap(({ lo, hi }) => [lo, hi])
        .find((own) => compareRationals(absolute(subtractRationals(own, celsius)), step) <= 0);
      return same ?? celsius;
    };
    const unit = 'Cel';
    return { ...term, unit, measure: measureOf(unit), step, lo: nearest(term.lo), hi: nearest(term.hi) };
  };
  return { ...statement, terms: statement.terms.map(converted) };
}

const ninths = rational(5n, 9n);
