/**
 * A range told as two numbers: 六七名 is "six or seven", 5至8 may be "from five up to eight". Where one text
 * has a range and the other its two ends side by side, the two are read as that range.
 */
import { divideRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase, isMoney, type Measure } from './unit.ts';

/** `statement` with those neighbours joined that together are a range of `other`. */
export function rangesJoined(statement: Statement, other: Statement): Statement {
  const ranges = other.terms.filter((term) => term.isRange);
  if (ranges.length === 0 || statement.terms.length < 2) return statement;
  const terms: Term[] = [];
  for (let i = 0; i < statement.terms.length; i++) {
    const [first, second] = [statement.terms[i]!, statement.terms[i + 1]];
    if (
      second &&
      !first.isRange &&
      !second.isRange &&
      ranges.some((range) => spans(first, second, range, statement.text))
    ) {
      const [low, high] = ordered(first, second, statement.text);
      terms.push({
        ...second,
        start: first.start,
        text: `${first.text} … ${second.text}`,
        lo: inUnitOf(second, low),
        hi: inUnitOf(second, high),
        hedges: limits(first, second)
          ? ['none', 'over', 'under']
          : first.hedges[0] === 'none'
            ? second.hedges
            : first.hedges,
        isRange: true,
      });
      i++;
    } else terms.push(first);
  }
  return { ...statement, terms };
}

/** The value of a term in the unit of another. */
const inUnitOf = ({ measure }: Term, { lo, measure: own }: Term): Term['lo'] =>
  own.dimension === measure.dimension ? divideRationals(inBase(lo, own), measure.factor) : lo;

/** The lower end first. "Between minus 5 and minus 8": frost is told from the milder end, and an age of the world from the older. */
const ordered = (first: Term, second: Term, text: string): readonly [low: Term, high: Term] =>
  (first.lo.n < 0n && second.lo.n < 0n) ||
  (second.unit === 'a' && second.lo.n > 500n && first.lo.n > second.lo.n) ||
  highestFirst.test(text.slice(first.end, second.start))
    ? [second, first]
    : [first, second];
/** 最高成交价26.50元/股，最低24.90元/股; 高温33度，低温25度. */
const highestFirst = /(?:最[低少小]|低[温溫])[^，。；、\d]{0,6}$/u;

/** 200元以上2000元以下 are the ends of a range. */
const limits = (first: Term, second: Term): boolean =>
  first.hedges[0] === 'over' && second.hedges[0] === 'under';

function spans(first: Term, second: Term, range: Term, text: string): boolean {
  // "1.2 billion dollars to 1.5 billion yuan".
  if (isMoney(first.measure) && isMoney(second.measure) && first.unit !== second.unit) return false;
  // 从18个月到9年: either end in a unit of its own; a bare one has that of the other.
  const measureOf = ({ measure }: Term): Measure =>
    measure.dimension === range.measure.dimension ? measure : second.measure;
  const same = (a: Term, b: Term['lo']): boolean =>
    measureOf(a).dimension === range.measure.dimension
      ? sameRational(inBase(a.lo, measureOf(a)), inBase(b, range.measure))
      : sameRational(a.lo, b);
  const [low, high] = ordered(first, second, text);
  return same(low, range.lo) && same(high, range.hi) && second.start - first.end < 24;
}
