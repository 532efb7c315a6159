/**
 * Whether several statements of one fact agree, by the rule for duplicates of XBRL Calculations 1.1: equal
 * digits must be equal values; unequal digits must meet. A later revision is told apart from a contradiction.
 */
import type { Figure } from '../model/figure.ts';
import { type Interval, overlaps } from '../quantity/interval.ts';
import { compareRationals, type Rational, subtractRationals } from '../quantity/rational.ts';
import { sameRational } from '../quantity/rounding.ts';
import { type Stated, statedOf } from './stated.ts';

export interface Agreement {
  readonly status: 'single' | 'complete' | 'consistent' | 'revised' | 'inconsistent';
  readonly representative: Figure;
  /** The first two figures that cannot both hold, where there are such. */
  readonly conflict?: readonly [Figure, Figure];
}

/** Values of `scope` that name the stage of an estimate; a later stage replaces an earlier one. */
export const stages: ReadonlySet<string> = new Set(['preliminary', 'revised', 'final', 'corrected']);

/** Whether two statements could both be true. */
export function agree(a: Stated, b: Stated): boolean {
  if (a.plain && b.plain && a.decimals === b.decimals) return sameRational(a.at, b.at);
  return overlaps(a.interval, b.interval);
}

export function agreementOf(
  figures: readonly [Figure, ...Figure[]],
  published: (figure: Figure) => string,
): Agreement {
  const [only] = figures;
  if (figures.length === 1) return { status: 'single', representative: only };
  const stated = figures.map(statedOf);
  const conflict = firstConflict(stated);
  if (conflict) {
    const latest = figures.at(-1)!;
    const revision = revises(conflict[1], conflict[0]) && published(conflict[0]) <= published(conflict[1]);
    return { status: revision ? 'revised' : 'inconsistent', representative: latest, conflict };
  }
  const first = stated[0]!;
  const complete = stated.every(
    (s) => s.plain === first.plain && s.decimals === first.decimals && sameRational(s.at, first.at),
  );
  return { status: complete ? 'complete' : 'consistent', representative: mostExact(stated).figure };
}

/** The first pair that cannot both hold; intervals that meet two by two all meet in one place. */
function firstConflict(stated: readonly Stated[]): readonly [Figure, Figure] | undefined {
  const distinct = new Map<string, Stated>();
  for (const s of stated) {
    const key = `${s.at.n}/${s.at.d} ${s.decimals} ${s.figure.bound} ${s.figure.min ?? ''}`;
    if (!distinct.has(key)) distinct.set(key, s);
  }
  const list = [...distinct.values()];
  for (const [i, a] of list.entries())
    for (const b of list.slice(i + 1)) if (!agree(a, b)) return [a.figure, b.figure];
  return undefined;
}

const revises = (later: Figure, earlier: Figure): boolean =>
  (later.scope !== undefined && stages.has(later.scope) && later.scope !== 'preliminary') ||
  earlier.scope === 'preliminary';

const mostExact = (stated: readonly Stated[]): Stated =>
  stated.reduce((best, s) => (isNarrower(s.interval, best.interval) ? s : best));

function isNarrower(a: Interval, b: Interval): boolean {
  const [x, y] = [widthOf(a), widthOf(b)];
  return x !== undefined && (y === undefined || compareRationals(x, y) < 0);
}

const widthOf = ({ lo, hi }: Interval): Rational | undefined => lo && hi && subtractRationals(hi.at, lo.at);
