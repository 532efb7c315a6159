/**
 * What one text tells by the change and the other by the level it was at: 51.2, 上升0.7个百分点 is "51.2 … from 50.5". The
 * level that both tell makes the one of the other.
 */
import {
  addRationals,
  compareRationals,
  multiplyRationals,
  type Rational,
  rational,
  subtractRationals,
} from '../../quantity/rational.ts';
import { absolute, sameRational } from '../../quantity/rounding.ts';
import type { Match } from './match.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase, isMoney } from './unit.ts';

/** The changes and the levels that a number of `pairs` makes of each other; the levels are of the text `told`. */
export function levelsBefore(
  pairs: readonly Match<Term, Term>[],
  changes: readonly Term[],
  levels: readonly Term[],
  told: Statement,
): ReadonlySet<Term> {
  const settled = new Set<Term>();
  for (const change of changes) {
    const level = levels.find((term) => isLevelBefore(change, term, pairs, told));
    if (level) for (const term of [change, level]) settled.add(term);
  }
  return settled;
}

/** What stands before the level that something moved from. */
const before: Readonly<Record<Statement['language'], RegExp>> = {
  zh: /(?:[由从從]|[去上]年|原[来來]|[高低][于於]|此前|[上前][个個月季])[^，。；\d]{0,8}$/u,
  en: /\b(?:from|than|against|versus|compared (?:with|to))(?: (?:the|its|a|an|about|previous))*(?: [a-z]+['’]s)? $/i,
};

/** Whether `level`, of the text `told`, is what a number that both texts tell was before `change`. */
function isLevelBefore(
  change: Term,
  level: Term,
  pairs: readonly Match<Term, Term>[],
  { text, language }: Statement,
): boolean {
  if (!before[language].test(text.slice(Math.max(0, level.start - 24), level.start))) return false;
  const isPoints = change.unit === 'pp' || change.unit === '{点}';
  const direction = change.direction ?? (isPoints ? change.clause : undefined);
  if (change.isRange || level.isRange || direction === undefined) return false;
  // A percentage of a percentage is no difference between them.
  const isSame = isOfKind(change, level) && change.measure.dimension !== 'share';
  if (isPoints ? level.measure.dimension !== 'share' && level.measure.dimension !== 'count' : !isSame)
    return false;
  const isBare = level.unit === '1';
  // "233 days, up from 222": bare numbers are in the unit of the change.
  const like = isBare && !isPoints ? change : level;
  // "48.9 percent against the rival's 47.3": a percentage as it is printed.
  const amountOf = ({ lo, unit, measure }: Term): Rational =>
    isBare && isPoints ? lo : inBase(lo, unit === '1' ? like.measure : measure);
  const by = inBase(change.lo, isPoints ? level.measure : change.measure);
  const now = direction === 'up' ? addRationals(amountOf(level), by) : subtractRationals(amountOf(level), by);
  return pairs.some(
    ({ a, b }) =>
      a !== change &&
      b !== change &&
      [a, b].every((term) => !term.isRange && isOfKind(like, term) && isAbout(amountOf(term), now, level)),
  );
}

/** "About $3.14 trillion" is within a unit of its last figure. */
const isAbout = (told: Rational, now: Rational, { hedges, step, measure }: Term): boolean =>
  sameRational(told, now) ||
  (hedges[0] === 'about' &&
    compareRationals(
      absolute(subtractRationals(told, now)),
      multiplyRationals(inBase(step, measure), rational(2n)),
    ) <= 0);

/** "By one yuan to three", "233 days, up from 222": either may leave the unit to the other; 元 may be dollars. */
const isOfKind = (one: Term, other: Term): boolean =>
  one.measure.dimension === other.measure.dimension ||
  one.unit === '1' ||
  other.unit === '1' ||
  (isMoney(one.measure) && isMoney(other.measure) && (one.elsewhere || other.elsewhere));
