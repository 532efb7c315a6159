/**
 * Which figures a query asks for. A typed value finds the figures that equal it first, then those that
 * round to it as typed: 10.8亿 finds 10.78亿, and says so; 1.8 never finds 18.
 */
import { compare, parse } from '../quantity/decimal.ts';
import { intervalOf, overlaps, point } from '../quantity/interval.ts';
import { fromDecimal } from '../quantity/rational.ts';
import type { FactEntry } from './fact-index.ts';
import { find } from './fold.ts';
import { type Query, type ValueTest, withinEnds } from './query.ts';
import type { Filters } from './records.ts';

export interface Hit {
  readonly entry: FactEntry;
  /** Equal to what was typed, equal within rounding, or inside the range asked for. */
  readonly fit: 'exact' | 'rounded' | 'within';
}

/** What each filter of the page is set to; those that are not set are absent. */
export type Chosen = Readonly<Partial<Record<keyof Filters, string>>>;

/** The figures that satisfy `query` and the filters, the closest first; none where no value was asked for. */
export function matchFacts(facts: readonly FactEntry[], { value }: Query, chosen: Chosen = {}): Hit[] {
  if (!value) return [];
  const wanted = Object.entries(chosen) as [keyof Filters, string][];
  const hits: Hit[] = [];
  for (const entry of facts) {
    if (!wanted.every(([name, option]) => entry.filters[name].includes(option))) continue;
    const fit = fitOf(entry, value);
    if (fit && value.words.every((word) => mentions(entry, word))) hits.push({ entry, fit });
  }
  const rank = { exact: 0, within: 1, rounded: 1 };
  return hits.sort((a, b) => rank[a.fit] - rank[b.fit]);
}

/** What else a unit typed without its surroundings may mean: 25度 warmth or electricity, 20节 a speed. */
const alsoMeant: Readonly<Record<string, readonly string[]>> = {
  '{度}': ['Cel', '[degF]', 'kW.h'],
  '{节}': ['[kn_i]'],
  m3: ['{方}'],
};

function fitOf(entry: FactEntry, test: ValueTest): Hit['fit'] | undefined {
  if (test.unit !== undefined && test.unit !== entry.unit && !alsoMeant[test.unit]?.includes(entry.unit))
    return undefined;
  const ends = entry.value === undefined ? [entry.min!, entry.max!] : [entry.value];
  if (!test.typed) return ends.every((value) => withinEnds(test, value)) ? 'within' : undefined;

  const typed = test.typed;
  const asked = typed.value === undefined ? [typed.min!, typed.max!] : [typed.value];
  if (
    asked.length === ends.length &&
    asked.every((value, index) => compare(parse(value), parse(ends[index]!)) === 0)
  )
    return 'exact';
  if (ends.length !== 1 || asked.length !== 1) return undefined;
  return overlaps(intervalOf(typed), point(fromDecimal(parse(ends[0]!)))) ? 'rounded' : undefined;
}

/** Whether a word stands in anything that is printed of a figure, in either language. */
function mentions({ subject, region, indicator, title, quote, period }: FactEntry, word: string): boolean {
  const printed = [subject, region, indicator, title, period].flatMap(({ zh, en }) => [zh, en]);
  return [...printed, quote].some((text) => find(text, word).length > 0);
}
