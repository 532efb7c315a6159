/**
 * Totals of what was counted each time: events of one place, day by day and kind by kind through the article.
 */
import type { Stated } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Figure } from '../../model/figure.ts';
import { compareRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { isWithin } from '../../regions/regions.ts';
import { isBasis } from '../comparable.ts';
import { both } from '../declared.ts';
import { adds, isUndivided, type Passage } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { total } from './totals.ts';

/** What one place counts in all, and three or more events of it, each of its own day and its own place or kind. */
export function* eventTotalCandidates(_corpus: Corpus, { figures, briefing }: Passage): Generator<Candidate> {
  const groups = Map.groupBy(
    figures.filter(adds),
    ({ stated: { figure } }) => `${figure.indicator} ${figure.unit}`,
  );
  for (const all of groups.values()) {
    const wholes = all.filter((one) => isUndivided(one) && isSpan(one.stated));
    const parts = all.filter((part) => !wholes.includes(part));
    const whole = wholes[0];
    if (!whole || wholes.length > 1 || parts.length < 3) continue;
    if (parts.every(isUndivided)) continue;
    const kinds = parts.map(({ stated: { figure } }) => `${figure.region} ${figure.scope ?? ''}`);
    const days = parts.map(({ stated: { figure } }) => figure.period);
    if ([kinds, days].some((list) => new Set(list).size < list.length)) continue;
    if (!parts.every(({ stated }) => isEvent(stated.figure, whole.stated.figure))) continue;
    if (compareRationals(total(parts), whole.stated.at) > 0) continue;
    yield {
      briefing: briefing.id,
      relation: {
        sum: parts.map(({ id }) => id),
        of: whole.id,
        ...(!sameRational(total(parts), whole.stated.at) && { partial: true }),
      },
      confidence: 0.75,
      because: both('同一指标的总数与各次之数', 'a total of one indicator and what was counted each time'),
    };
  }
}

/** Counted over a time, not on a day. */
const isSpan = ({ figure }: Stated): boolean => figure.period.includes('/');

const isEvent = (part: Figure, whole: Figure): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(part.period) &&
  part.period <= whole.period.split('/')[1]! &&
  isWithin(part.region, whole.region) &&
  !isBasis(part.scope ?? '');
