/**
 * What one text tells by another number than the other text, while a number that both tell makes the one of the other:
 * 计划1200人，实招960人 is "240 short of the 1,200". Nothing is lost by it, since either follows from the other.
 */
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rational,
  subtractRationals,
} from '../../quantity/rational.ts';
import { absolute, sameRational } from '../../quantity/rounding.ts';
import type { Match } from './match.ts';
import type { Term } from './term.ts';
import { inBase } from './unit.ts';

const one = rational(1n);

/** The terms of `own` and `other` that a number of `pairs`, which both texts tell, derives from each other. */
export function derivedTerms(
  pairs: readonly Match<Term, Term>[],
  own: readonly Term[],
  other: readonly Term[],
  english: string,
): ReadonlySet<Term> {
  const settled = new Set<Term>();
  for (const z of own) {
    if (z.isRange) continue;
    const e = other.find(
      (term) =>
        !term.isRange &&
        !settled.has(term) &&
        pairs.some(({ a, b }) => a !== z && b !== term && !a.isRange && follows(z, a, term)) &&
        (!isLike(z, term) || isOfAnother(term, english)),
    );
    if (e) for (const term of [z, e]) settled.add(term);
  }
  return settled;
}

/** What says that the number before it is a distance, a rest or an earlier level. */
const behind =
  /^ (?:[a-z-]+ ){0,2}(?:short of|shy of|below|above|behind|ahead|adrift|fewer|less|more|higher|lower|off|left|remain\w*|to go|still|(?:the|a) (?:year|month|week|quarter) (?:before|earlier)|in the (?:first|second|third|previous))\b/;
const before =
  /\b(?:from|the rest|remaining|other|all but|had been|against)(?: (?:about|some|around|roughly|nearly|just))? $/i;

/** Whether the English says that `term` is something else than the Chinese number of its kind. */
const isOfAnother = ({ start, end }: Term, english: string): boolean =>
  behind.test(english.slice(end, end + 40)) || before.test(english.slice(Math.max(0, start - 24), start));

const isShare = ({ measure }: Term): boolean => measure.dimension === 'share';
const isLike = (a: Term, b: Term): boolean => a.measure.dimension === b.measure.dimension;
const valueOf = ({ lo, measure }: Term): Rational => inBase(lo, measure);

/** Whether `told` is what `known` makes of `z`. */
function follows(z: Term, known: Term, told: Term): boolean {
  const [x, k] = [valueOf(z), valueOf(known)];
  if (x.n <= 0n || k.n <= 0n) return false;
  const results: Rational[] = [];
  if (isLike(z, known) && isLike(known, told))
    results.push(addRationals(k, x), absolute(subtractRationals(k, x)));
  if (isLike(z, known) && isShare(told)) results.push(divideRationals(x, k), divideRationals(k, x));
  if (isShare(z) && isLike(known, told)) {
    results.push(multiplyRationals(k, x));
    if (compareRationals(x, one) < 0) {
      const [more, less] = [addRationals(one, x), subtractRationals(one, x)];
      for (const level of [
        divideRationals(k, more),
        divideRationals(k, less),
        multiplyRationals(k, more),
        multiplyRationals(k, less),
      ])
        results.push(level, absolute(subtractRationals(k, level)));
    }
  }
  return results.some((value) => isNear(value, told));
}

const isNear = (value: Rational, told: Term): boolean => sameRational(value, valueOf(told));
