/**
 * What another proposal, or a declared relation, says already: a part of a sum or of a share stays within its whole
 * and within all that the whole stays within, a sum of two is two differences, and places add up once.
 */
import { factOf } from '../../facts/facts.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { DeclaredRelation } from '../../model/relation.ts';
import { resolveRef } from '../../model/text.ts';
import type { Proposal } from './proposal.ts';

type Said = Pick<DeclaredRelation, 'relation' | 'briefing'>;

/** Parts that make a whole, each figure by the name of its fact. */
interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Not all of the parts. */
  readonly partial: boolean;
  /** The parts are places of the whole's region. */
  readonly ofPlaces: boolean;
}

/** One that stays within another, as `by` says. */
interface Step {
  readonly part: string;
  readonly whole: string;
  readonly by: Said;
}

export function withoutImplied(corpus: Corpus, proposals: readonly Proposal[]): readonly Proposal[] {
  const declared = [...corpus.briefings.values()].flatMap(({ relations }) => relations);
  const said = [...declared.filter(({ relation }) => !relation.incomparable), ...proposals];
  const nameIn =
    ({ briefing }: Said) =>
    (ref: string): string => {
      const full = resolveRef(ref, briefing);
      return factOf(corpus, full)?.slug ?? full;
    };
  const known = said.flatMap((one) => sumOf(one, nameIn(one)) ?? []);
  const sums = known.filter(({ ofPlaces }) => !ofPlaces);
  const lists = new Set(known.map(listOf));
  const listsOfPlaces = new Set(known.filter(({ ofPlaces }) => ofPlaces).map(listOf));
  const sumsOfTwo = new Set(
    sums
      .filter(({ partial, parts }) => !partial && parts.length === 2)
      .map(({ whole, parts }) => unordered([...parts, whole])),
  );
  const byPart = Map.groupBy(
    sums.flatMap((sum) => sum.parts.map((part) => ({ part, sum }))),
    ({ part }) => part,
  );
  const levels = new Set(said.map((one) => unordered(levelsOf(one).map(nameIn(one)))));
  const steps = Map.groupBy(
    said.flatMap((one) => stepsOf(one, nameIn(one))),
    ({ part }) => part,
  );

  return proposals.filter((one) => {
    const { relation } = one;
    const nameOf = nameIn(one);
    if ('sum' in relation) {
      const sum = sumOf(one, nameOf)!;
      const near = [sum.whole, ...sum.parts].flatMap((name) => byPart.get(name) ?? []);
      return (
        !listsOfPlaces.has(listOf(sum)) &&
        !near.some(
          ({ sum: other }) =>
            isSomeOf(sum, other) || isAmongParts(sum, other) || isTakenApart(sum, other, lists),
        )
      );
    }
    if ('difference' in relation)
      return !sumsOfTwo.has(unordered([...relation.difference, relation.is].map(nameOf)));
    if (!('bounds' in relation)) return true;
    const [part, whole] = [nameOf(relation.bounds), nameOf(relation.within)];
    return !levels.has(unordered([part, whole])) && !leads(steps, part, whole, one);
  });
}

/** The total and the parts of a sum, whether of kinds or of places. */
function sumOf({ relation }: Said, nameOf: (ref: string) => string): Sum | undefined {
  const ofPlaces = 'parts-of-region' in relation;
  if (!ofPlaces && !('sum' in relation)) return undefined;
  const parts = ofPlaces ? relation['parts-of-region'] : relation.sum;
  return {
    whole: nameOf(relation.of),
    parts: parts.map(nameOf),
    partial: relation.partial === true,
    ofPlaces,
  };
}

const unordered = (names: readonly string[]): string => names.toSorted().join(' ');

const listOf = ({ whole, parts }: Pick<Sum, 'whole' | 'parts'>): string => `${whole} ${unordered(parts)}`;

/** Some of the parts that a whole is made of, as another has them all. */
const isSomeOf = (one: Sum, other: Sum): boolean =>
  one.partial &&
  one.whole === other.whole &&
  other.parts.length > one.parts.length &&
  areAmong(one.parts, other.parts);

/** Of parts that make a whole together, none is made of others. */
const isAmongParts = (one: Sum, other: Sum): boolean =>
  other.parts.includes(one.whole) && areAmong(one.parts, other.parts);

/** A sum in which the parts of one of its parts stand for that part, where it is told with the part as well. */
function isTakenApart(one: Sum, other: Sum, lists: ReadonlySet<string>): boolean {
  if (other.partial || other.parts.length >= one.parts.length || !areAmong(other.parts, one.parts))
    return false;
  const rest = one.parts.filter((part) => !other.parts.includes(part));
  return lists.has(listOf({ whole: one.whole, parts: [...rest, other.whole] }));
}

const areAmong = (few: readonly string[], all: readonly string[]): boolean =>
  few.every((part) => all.includes(part));

/** The two that it holds against each other: neither is a part of the other. */
function levelsOf({ relation }: Said): readonly string[] {
  if ('growth' in relation) return relation.from === undefined ? [] : [relation.growth, relation.from];
  return 'difference' in relation ? relation.difference : [];
}

/** Which of its figures stays within which, as far as the relation says so. */
function stepsOf(by: Said, nameOf: (ref: string) => string): readonly Step[] {
  const { relation } = by;
  const sum = sumOf(by, nameOf);
  if (sum) return sum.parts.map((part) => ({ part, whole: sum.whole, by }));
  if ('bounds' in relation) return [{ part: nameOf(relation.bounds), whole: nameOf(relation.within), by }];
  return 'ratio' in relation ? [{ part: nameOf(relation.ratio), whole: nameOf(relation.of), by }] : [];
}

/** Whether steps lead from one figure to another, those of `but` aside. */
function leads(
  steps: ReadonlyMap<string, readonly Step[]>,
  from: string,
  to: string,
  but: Said,
  seen = new Set<string>(),
): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return (steps.get(from) ?? []).some(
    ({ whole, by }) => by !== but && (whole === to || leads(steps, whole, to, but, seen)),
  );
}
