/** 三次产业结构为11.8∶39.6∶48.6 told as percentages: "the primary sector's share slipped to 11.8 percent". */

import { exactValue } from '../../facts/stated.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { addRationals, compareRationals, rational, subtractRationals } from '../../quantity/rational.ts';
import { absolute, sameRational } from '../../quantity/rounding.ts';
import type { Statement } from './statement.ts';
import { type Term, termOf } from './term.ts';

const composition = /\d{1,3}(?:\.\d{1,2})?(?: ?[:：∶比] ?\d{1,3}(?:\.\d{1,2})?){1,4}/g;
const hundred = rational(100n);
/** What rounding may make of the sum of the parts. */
const mostApart = rational(1n, 5n);

/** `statement` with the parts of its compositions as the percentages that `other` tells. */
export function compositionsTold(statement: Statement, other: Statement): Statement {
  const percentages = other.terms.filter(({ unit, isRange }) => unit === '%' && !isRange);
  if (percentages.length < 2) return statement;
  const parts = [...statement.text.matchAll(composition)].flatMap((found) =>
    partsOf(statement, found.index, found[0]),
  );
  const told = parts.filter((part) => percentages.some(({ lo }) => sameRational(lo, part.lo)));
  if (told.length < 2) return statement;
  const terms = [...statement.terms, ...told].sort((a, b) => a.start - b.start);
  return { ...statement, terms };
}

/** The parts of what stands at `index`, where they make a whole. */
function partsOf({ text, language }: Statement, index: number, found: string): readonly Term[] {
  const numbers = [...found.matchAll(/[\d.]+/g)].map((number) => ({
    exact: number[0],
    start: index + number.index,
    lo: exactValue(number[0]),
  }));
  const sum = numbers.reduce((total, { lo }) => addRationals(total, lo), rational(0n));
  if (compareRationals(absolute(subtractRationals(sum, hundred)), mostApart) > 0) return [];
  return numbers.map(({ exact, start }) => {
    const quantity: Quantity = {
      start,
      end: start + exact.length,
      exact,
      kind: 'percent',
      value: exact,
      unit: '%',
      bound: 'exact',
      decimals: exact.split('.')[1]?.length ?? 0,
    };
    return { ...termOf(quantity, text, language), isPart: true };
  });
}
