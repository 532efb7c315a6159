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
  const isWarmth = (term: Term): boolean =>
    term.unit === '[degF]' || ((term.unit === 'Cel' || term.unit === '1') && isLow(term, statement));
  const converted = (term: Term): Term => {
    if (!isWarmth(term)) return term;
    const step = multiplyRationals(term.step, ninths);
    // Temperatures that fall by 18 degrees Fahrenheit fall by ten.
    const isFall = /^ (?:degrees )?(?:off|lower|higher|warmer|colder|cooler|below|above)\b/.test(
      statement.text.slice(term.end, term.end + 16),
    );
    const nearest = (value: Rational): Rational => {
      const celsius = isFall
        ? multiplyRationals(value, ninths)
        : multiplyRationals(addRationals(value, rational(-32n)), ninths);
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

/** "A high of 95 degrees Fahrenheit and a low of 77": the scale goes without saying. */
const isLow = ({ start, text }: Term, { text: all }: Statement): boolean =>
  !/[CF]|Celsius|centigrade/.test(text) &&
  /\b(?:lows?|highs?|low|peak|maximum|minimum)\b[^.;\d]{0,40} (?:of|at|to|reaching|near|around) (?:about |around )?$/i.test(
    all.slice(Math.max(0, start - 64), start),
  );

const ninths = rational(5n, 9n);
