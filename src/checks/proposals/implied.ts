/**
 * What another proposal, or a declared relation, says already: a part of a sum or of a share stays within its whole
 * and within all that the whole stays within, a sum of two is two differences, and places add up once.
 */
import { factOf } from '../../facts/facts.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { DeclaredRelation } from '../../model/relation.ts';
import { resolveRef } from '../../model/text.ts';
import type { Proposal } from './proposal.ts';

export function withoutImplied(corpus: Corpus, proposals: readonly Proposal[]): readonly Proposal[] {
  const declared = [...corpus.briefings.values()].flatMap(({ relations }) => relations);
  const said = [...declared.filter(({ relation }) => !relation.incomparable), ...proposals];
  const nameOf = (ref: string, { briefing }: Said): string => {
    const full = resolveRef(ref, briefing);
    return factOf(corpus, full)?.slug ?? full;
  };
  const sums = new Set(said.map((one) => tripleOf(one, 'sum', nameOf)));
  const regions = new Set(
    said.filter(({ relation }) => 'parts-of-region' in relation).map((one) => listOf(one, nameOf)),
  );
  const lists = new Set(said.map((one) => listOf(one, nameOf)));
  const levels = new Set(
    said.map((one) =>
      levelsOf(one)
        .map((ref) => nameOf(ref, one))
        .toSorted()
        .join(' '),
    ),
  );
  const edges = said.flatMap((one) =>
    stepsOf(one).map(([part, whole]) => ({ one, part: nameOf(part, one), whole: nameOf(whole, one) })),
  );
  return proposals.filter((one) => {
    if ('sum' in one.relation)
      return (
        !regions.has(listOf(one, nameOf)) &&
        !said.some((other) => isSomeOf(one, other, nameOf) || isAmongParts(one, other, nameOf)) &&
        !said.some((other) => isTakenApart(one, other, lists, nameOf))
      );
    if ('difference' in one.relation) return !sums.has(tripleOf(one, 'difference', nameOf));
    if (!('bounds' in one.relation)) return true;
    const [part, whole] = [nameOf(one.relation.bounds, one), nameOf(one.relation.within, one)];
    if (levels.has([part, whole].toSorted().join(' '))) return false;
    return !leads(
      edges.filter((edge) => edge.one !== one),
      part,
      whole,
    );
  });
}

type Said = Pick<DeclaredRelation, 'relation' | 'briefing'>;
type NameOf = (ref: string, one: Said) => string;

/** The total and the parts of a sum, whether of kinds or of places. */
function listOf(one: Said, nameOf: NameOf): string {
  const { relation } = one;
  const parts =
    'sum' in relation ? relation.sum : 'parts-of-region' in relation ? relation['parts-of-region'] : [];
  const whole = 'of' in relation ? relation.of : '';
  return [nameOf(whole, one), ...parts.map((ref) => nameOf(ref, one)).toSorted()].join(' ');
}

/** Some of the parts that a whole is made of, as another has them all. */
function isSomeOf(one: Said, other: Said, nameOf: NameOf): boolean {
  if (!('sum' in one.relation && one.relation.partial && 'sum' in other.relation)) return false;
  const [[whole, ...some], [same, ...all]] = [one, other].map(({ relation, briefing }) =>
    'sum' in relation ? [relation.of, ...relation.sum].map((ref) => nameOf(ref, { relation, briefing })) : [],
  ) as [string[], string[]];
  return whole === same && all.length > some.length && some.every((part) => all.includes(part));
}

/** Of parts that make a whole together, none is made of others. */
function isAmongParts(one: Said, other: Said, nameOf: NameOf): boolean {
  const [few, all] = [one, other].map((said) =>
    'sum' in said.relation ? said.relation.sum.map((ref) => nameOf(ref, said)) : [],
  ) as [string[], string[]];
  const whole = 'sum' in one.relation ? nameOf(one.relation.of, one) : '';
  return all.includes(whole) && few.every((part) => all.includes(part));
}

/** A sum in which the parts of one of its parts stand for that part, where it is told with the part as well. */
function isTakenApart(one: Said, other: Said, lists: ReadonlySet<string>, nameOf: NameOf): boolean {
  if (!('sum' in one.relation && 'sum' in other.relation) || other.relation.partial) return false;
  const [parts, fewer] = [one, other].map((said) =>
    'sum' in said.relation ? said.relation.sum.map((ref) => nameOf(ref, said)) : [],
  ) as [string[], string[]];
  const part = nameOf(other.relation.of, other);
  if (fewer.length >= parts.length || !fewer.every((ref) => parts.includes(ref))) return false;
  const rest = [...parts.filter((ref) => !fewer.includes(ref)), part].toSorted();
  return lists.has([nameOf(one.relation.of, one), ...rest].join(' '));
}

/** The three figures of a sum of two or of a difference, without regard to order. */
function tripleOf(one: Said, kind: 'sum' | 'difference', nameOf: NameOf): string | undefined {
  const { relation } = one;
  const refs =
    kind === 'sum' && 'sum' in relation && !relation.partial
      ? [...relation.sum, relation.of]
      : kind === 'difference' && 'difference' in relation
        ? [...relation.difference, relation.is]
        : [];
  return refs.length === 3
    ? refs
        .map((ref) => nameOf(ref, one))
        .toSorted()
        .join(' ')
    : undefined;
}

/** The two that it holds against each other: neither is a part of the other. */
function levelsOf({ relation }: Said): readonly string[] {
  if ('growth' in relation) return [relation.growth, relation.from ?? ''];
  return 'difference' in relation ? relation.difference : [];
}

/** Which of its figures stays within which, as far as the relation says so. */
function stepsOf({ relation }: Said): readonly (readonly [part: string, whole: string])[] {
  if ('bounds' in relation) return [[relation.bounds, relation.within]];
  if ('sum' in relation) return relation.sum.map((part) => [part, relation.of] as const);
  if ('parts-of-region' in relation)
    return relation['parts-of-region'].map((part) => [part, relation.of] as const);
  if ('ratio' in relation) return [[relation.ratio, relation.of]];
  return [];
}

interface Edge {
  readonly part: string;
  readonly whole: string;
}

/** Whether steps lead from one figure to another. */
function leads(edges: readonly Edge[], from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return edges.some(({ part, whole }) => part === from && (whole === to || leads(edges, whole, to, seen)));
}
