/**
 * Two terms side by side: in what they differ, named as an editor would name it, and how far apart they are,
 * so that the pairs that belong together can be found.
 */
import { sameRational } from '../../quantity/rounding.ts';
import { isConvertedAbout } from './conversion.ts';
import { isInDecade } from './decade-of-life.ts';
import type { DifferenceKind } from './difference.ts';
import { hedgesAgree } from './hedge.ts';
import { isGrowthInTimes, isRounded } from './rounded.ts';
import type { Term } from './term.ts';
import { unitDifference } from './unit-pair.ts';
import { isFromNothing, vague, valueDifference } from './value-pair.ts';

export interface Comparison {
  readonly differences: readonly DifferenceKind[];
  /** 0 for agreement; the larger, the less the two belong together; undefined where they cannot. */
  readonly distance: number | undefined;
}

const agree: Comparison = { differences: [], distance: 0 };

/** Compares a Chinese term with an English one, in whichever readings of what is open agree best. */
export function compareTerms(zh: Term, en: Term): Comparison {
  const likelier = compareReadings(zh, en);
  if (likelier.distance === 0 || (zh.others.length === 0 && en.others.length === 0)) return likelier;
  for (const a of [zh, ...zh.others])
    for (const b of [en, ...en.others]) {
      const other = compareReadings(a, b);
      if (other.differences.length === 0 && (likelier.differences.length > 0 || isNearer(other, likelier)))
        return other;
    }
  return likelier;
}

const isNearer = (one: Comparison, other: Comparison): boolean =>
  one.distance !== undefined && one.distance < (other.distance ?? Number.POSITIVE_INFINITY);

function compareReadings(zh: Term, en: Term): Comparison {
  const differences: DifferenceKind[] = [];
  const value = valueDifference(zh, en);
  const rounded = isRounded(zh, en) || isGrowthInTimes(zh, en);
  // 51.7% rather belongs to "51.7 percent" than to "over half".
  let distance = rounded ? 0.3 : 0;
  if (value) {
    differences.push(value.kind);
    distance += value.distance;
  }
  const unit = unitDifference(zh, en);
  if (unit === 'unit' && value && sameRational(zh.lo, en.lo)) differences.length = 0;
  // A bare number may go with anything, but rather with a number of its own kind.
  if (!unit && !sameDimension(zh, en))
    distance +=
      [zh, en].some(({ measure }) => measure.dimension === 'count') && !isMeasured(zh, en) ? 0.2 : 1.6;
  if (unit) {
    differences.push(unit);
    distance += unit === 'unit' ? 3 : 2;
  }
  // Something in common is needed: the number or the kind of thing.
  if (value && unit && !value.related) return { differences, distance: undefined };
  if (value && !value.related && !sameDimension(zh, en)) return { differences, distance: undefined };
  if (directionsDiffer(zh, en)) {
    differences.push('direction');
    distance += 1;
  }
  if (
    (!hedgesAgree(zh.hedges, en.hedges) &&
      !vague(zh, en) &&
      !isFromNothing(zh, en) &&
      !isConvertedAbout(zh, en) &&
      !rounded &&
      !isInDecade(zh, en)) ||
    losesLimit(zh, en) ||
    losesLimit(en, zh)
  ) {
    differences.push('hedge');
    distance += 0.5;
  }
  // Of two equal numbers, the one that rises belongs to the one that rises.
  if (zh.direction !== en.direction) distance += 0.25;
  return differences.length === 0 && distance === 0 ? agree : { differences, distance };
}

/** A translation may say 三年内 as "over three years"; within one language 1天以内 is not 1天. */
const losesLimit = (one: Term, other: Term): boolean =>
  one.language === other.language &&
  one.quantity.kind === 'duration' &&
  one.hedges[0] === 'none' &&
  one.hedges.includes('under') &&
  !other.hedges.includes('under');

/** Whether one of the two is a length, a mass, a time: what a bare number seldom leaves unsaid. */
const isMeasured = (zh: Term, en: Term): boolean =>
  [zh, en].some(
    ({ measure: { dimension } }) =>
      !['count', 'share', '1'].includes(dimension) && !dimension.startsWith('{'),
  );

/** A verb beside the number, or the one direction of its clause; amounts of no change have neither. */
function directionsDiffer(zh: Term, en: Term): boolean {
  // A record raised by 13 seconds is 13 seconds faster.
  if (zh.quantity.kind === 'duration' && zh.isRecord) return false;
  // Strokes of golf under par, whatever else the round did.
  if (zh.unit === '{杆}') return false;
  if (zh.direction && en.direction) return zh.direction !== en.direction;
  // "Fewer than 4,000 steps nearly double the risk": a multiple is not what the rest of its clause is.
  if (zh.multiples && en.multiples) return false;
  // 上涨2.1%，涨幅回落 is "inflation eased to 2.1 percent".
  if (zh.pace !== undefined && zh.pace === (en.direction ?? en.clause)) return false;
  // 负0.5% as "0.5 percent": the sign is lost.
  if (zh.lo.n < 0n && en.lo.n > 0n && !en.direction && !en.clause) return true;
  // 7.87‰ as "minus 7.87 per thousand".
  if (en.lo.n < 0n && zh.lo.n > 0n && !zh.direction && zh.clause === undefined && !/[零负負-]/u.test(zh.text))
    return true;
  const known = zh.direction ?? en.direction ?? zh.clause;
  if (!known) return false;
  const other = zh.direction ? (en.direction ?? en.clause) : en.direction ? zh.clause : en.clause;
  return other !== undefined && other !== known;
}

const sameDimension = (zh: Term, en: Term): boolean => zh.measure.dimension === en.measure.dimension;
