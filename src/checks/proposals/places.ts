/**
 * Places within a place: counties against their city, told in one article or the city in another one.
 */
import type { Corpus } from '../../model/corpus.ts';
import { compareRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { isWithin } from '../../regions/regions.ts';
import { both } from '../declared.ts';
import { elsewhere, refIn } from './elsewhere.ts';
import { adds, type Numbered, type Passage } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { total } from './totals.ts';

/** One indicator for places inside a region, and for the region. */
export function* regionCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const others = Map.groupBy(elsewhere(corpus, passage).filter(adds), kindOf);
  for (const [kind, own] of Map.groupBy(passage.figures.filter(adds), kindOf)) {
    const isTold = own.some((whole) => own.some((part) => isInside(part, whole)));
    const afar = (others.get(kind) ?? []).filter((one) => own.every((part) => isOfOneTime(part, one)));
    for (const whole of isTold ? own : afar) {
      const parts = own.filter((part) => isInside(part, whole));
      const regions = new Set(parts.map(({ stated }) => stated.figure.region));
      if (parts.length < 2 || regions.size !== parts.length || parts.some((part) => isNested(part, parts)))
        continue;
      if ([...own, ...afar].some((other) => isOfOnePlace(other, whole) && isMore(other, whole))) continue;
      yield {
        briefing: passage.briefing.id,
        relation: {
          'parts-of-region': parts.map(({ id }) => id),
          of: refIn(passage.briefing.id, whole),
          ...(!sameRational(total(parts), whole.stated.at) && { partial: true }),
        },
        confidence: isTold ? 0.9 : 0.8,
        because: both(
          '同一指标既有全境之数，又有所属各地之数',
          'one indicator for a place and for places within it',
        ),
      };
    }
  }
}

const kindOf = ({ stated: { figure } }: Numbered): string =>
  `${figure.indicator} ${figure.unit} ${figure.scope ?? ''}`;

const isOfOneTime = (a: Numbered, b: Numbered): boolean => a.stated.figure.period === b.stated.figure.period;
const isOfOnePlace = (a: Numbered, b: Numbered): boolean => a.stated.figure.region === b.stated.figure.region;
const isInside = (a: Numbered, b: Numbered): boolean =>
  !isOfOnePlace(a, b) && isWithin(a.stated.figure.region, b.stated.figure.region);
const isMore = (a: Numbered, b: Numbered): boolean => compareRationals(a.stated.at, b.stated.at) > 0;
const isNested = (part: Numbered, parts: readonly Numbered[]): boolean =>
  parts.some((other) => other !== part && isWithin(part.stated.figure.region, other.stated.figure.region));
