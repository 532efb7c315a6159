/**
 * Counts of one kind of thing at two rungs of a ladder in one article: projects begun within projects planned,
 * winners within entrants, what was mended within what was found.
 */
import { stages } from '../../facts/agreement.ts';
import { countsWhole } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Figure } from '../../model/figure.ts';
import { groupOf } from '../../model/vocabulary.ts';
import { compareRationals } from '../../quantity/rational.ts';
import { isWithin } from '../../regions/regions.ts';
import { periodEnds } from '../calendar.ts';
import { isBasis } from '../comparable.ts';
import { both } from '../declared.ts';
import { among, headOf } from './heads.ts';
import { isAmount, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { countLadders, rungOf } from './stages.ts';

export function* rungCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const part of passage.figures) {
    for (const isAt of [isLater, isPartAtRung]) {
      const whole = passage.figures
        .filter((figure) => isPart(part, figure) && isAt(part.stated.figure, figure.stated.figure))
        .toSorted((a, b) => Math.abs(a.start - part.start) - Math.abs(b.start - part.start))[0];
      if (!whole) continue;
      yield {
        briefing: passage.briefing.id,
        relation: { bounds: part.id, within: whole.id },
        confidence: part.sentence === whole.sentence ? 0.85 : 0.75,
        because: both('同类事物的前后两个环节', 'one kind of thing at an earlier and a later stage'),
      };
    }
  }
}

function isPart(part: Placed, whole: Placed): boolean {
  const [inner, outer] = [part.stated.figure, whole.stated.figure];
  return (
    part !== whole &&
    [part, whole].every(isAmount) &&
    [inner, outer].every(({ scope = '' }) => !isBasis(scope) && !stages.has(scope)) &&
    headOf(inner) === headOf(outer) &&
    !areOtherKinds(inner, outer) &&
    groupOf(inner.indicator) === groupOf(outer.indicator) &&
    (inner.unit === outer.unit || (countsWhole(inner.unit) && countsWhole(outer.unit))) &&
    isWithin(inner.region, outer.region) &&
    endsBy(inner.period, outer.period) &&
    isInScope(part, whole) &&
    compareRationals(part.stated.at, whole.stated.at) <= 0
  );
}

/** At a later rung of one ladder. */
const isLater = (inner: Figure, outer: Figure): boolean =>
  countLadders.some((ladder) => {
    const [a, b] = [inner, outer].map((figure) => rungOf(ladder, stateOf(figure)));
    if (a === undefined) return false;
    // All there are, of which some have come to a rung: 重点企业, 复工的重点企业.
    if (b === undefined)
      return a > 0 && inner.scope !== undefined && inner.scope === outer.scope && isAll(outer);
    return a > b;
  });

/** At one rung, and told of a part: started projects of one programme, started projects. */
const isPartAtRung = (inner: Figure, outer: Figure): boolean =>
  inner.scope !== undefined &&
  outer.scope === undefined &&
  !beginsBefore(inner.period, outer.period) &&
  countLadders.some((ladder) => {
    const [a, b] = [inner, outer].map((figure) => rungOf(ladder, stateOf(figure)));
    return a !== undefined && a > 0 && a === b;
  });

const isAll = ({ indicator }: Figure): boolean => /\/(?:total|all)$/.test(indicator);

const stateOf = ({ subject }: Figure): string => {
  const state = subject.zh.split(among).at(-1)!;
  return /未|没有|待|剩余|其余/u.test(state) ? '' : state;
};

/** 恢复运营的物流企业, 复工的工业企业: each of its own kind. */
function areOtherKinds(inner: Figure, outer: Figure): boolean {
  const [a, b] = [inner, outer].map(
    ({ subject }) => /的(?:[^的]*[和与及、])?([^的和与及、]{3,})$/u.exec(subject.zh)?.[1],
  );
  return a !== undefined && b !== undefined && !a.endsWith(b) && !b.endsWith(a);
}

/** Scopes that differ are two things, unless told side by side. */
function isInScope(part: Placed, whole: Placed): boolean {
  const [inner, outer] = [part.stated.figure.scope, whole.stated.figure.scope];
  if (outer === undefined || inner === outer) return true;
  return inner === undefined && Math.abs(part.sentence - whole.sentence) <= 1;
}

/** What was counted over half a year is no part of a quarter. */
const beginsBefore = (inner: string, outer: string): boolean => {
  const [[a], [b]] = [periodEnds(inner), periodEnds(outer)];
  return a !== undefined && b !== undefined && a < b;
};

const endsBy = (inner: string, outer: string): boolean => {
  const [[, a], [, b]] = [periodEnds(inner), periodEnds(outer)];
  return a !== undefined && b !== undefined && a <= b;
};
