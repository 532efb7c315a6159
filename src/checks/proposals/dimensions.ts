/**
 * Products that the units themselves suggest: kilowatts for so many hours make kilowatt-hours, a length and a width
 * an area.
 */
import type { Corpus } from '../../model/corpus.ts';
import { both } from '../declared.ts';
import type { Passage, Placed } from './passage.ts';
import { makes } from './products.ts';
import type { Candidate } from './proposal.ts';
import { group } from './totals.ts';

/** Units of two factors and of what they make. */
const algebra: readonly (readonly [a: string, b: string, product: string])[] = [
  ['kW', 'h', 'kW.h'],
  ['MW', 'h', 'MW.h'],
  ['m', 'm', 'm2'],
  ['m2', 'm', 'm3'],
];

export function* dimensionCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  const figures = passage.figures.filter(({ stated }) => stated.plain && stated.at.n > 0n);
  for (const [a, b, product] of algebra)
    for (const whole of figures.filter(isIn(product))) {
      const near = figures.filter((one) => group(one) === group(whole) && one.paragraph === whole.paragraph);
      const pair = near
        .filter(isIn(a))
        .flatMap((first) => near.filter(isIn(b)).map((second) => [first, second] as const))
        .find(([first, second]) => first !== second && makes(first.stated, second.stated, whole.stated));
      if (!pair) continue;
      yield {
        briefing: passage.briefing.id,
        relation: { product: [pair[0].id, pair[1].id], is: whole.id },
        confidence: 0.85,
        because: both('两数相邻，单位与算术均相符', 'two numbers side by side whose units and product fit'),
      };
    }
}

const isIn =
  (unit: string) =>
  ({ stated }: Placed): boolean =>
    stated.figure.unit === unit;
