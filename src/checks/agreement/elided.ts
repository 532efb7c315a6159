/** A number whose unit the one before it in the sentence told: "30,500 hectares of trees, 10,800 of them last year". */
import type { Term } from './term.ts';
import { isMoney, type Measure } from './unit.ts';

/** What may follow where no noun is counted. */
const noNoun =
  /^(?:[.,;:)]|$| (?:of (?:them|which|it|that|this)|for|to|in|and|from|on|by|at|last|this|as|a|while|with|was|were|is|are|had|has|going|coming|more|less|above|below|during|through|over|up|down)\b)/i;

const ends = /[.!?;]\s/;

/** English numbers without a unit that may be in the unit of the measure or the money before them, as a second reading. */
export const withElidedUnits = (terms: readonly Term[], text: string): readonly Term[] =>
  terms.map((term, index) => {
    if (term.language !== 'en' || term.measure.dimension !== 'count' || term.quantity.kind === 'ratio')
      return term;
    const told = terms
      .slice(Math.max(0, index - 4), index)
      .filter(({ measure, end }) => isMeasure(measure) && !ends.test(text.slice(end, term.start)));
    // "24,000 kilometers of county roads, 51,000 of township roads": counted as roads by themselves.
    const isOf = ({ end }: Term): boolean => text.startsWith(' of ', end);
    const isBare = term.quantity.unit === '1' && noNoun.test(text.slice(term.end, term.end + 12));
    if (!isBare && !(isOf(term) && told.some(isOf))) return term;
    // Of each kind the last: "51 million yuan for 51 percent, Company B 30 million for 30".
    const last = [...new Map(told.map((one) => [one.measure.dimension, one])).values()];
    return {
      ...term,
      others: [...term.others, ...last.map(({ unit, measure, base }) => ({ ...term, unit, measure, base }))],
    };
  });

const isMeasure = (measure: Measure): boolean =>
  isMoney(measure) || ['area', 'mass', 'volume', 'energy', 'length', 'share'].includes(measure.dimension);
