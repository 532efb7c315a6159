/**
 * How much of what an editor would declare is proposed for an archive without any relations, and what else is.
 */
import { factOf } from '../../facts/facts.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { DeclaredRelation } from '../../model/relation.ts';
import { resolveRef } from '../../model/text.ts';
import { proposalsFor, relationKey } from './index.ts';
import type { Proposal } from './proposal.ts';

export type Named = Pick<DeclaredRelation, 'relation' | 'briefing'>;

export interface Score {
  readonly proposals: readonly Proposal[];
  readonly isFound: (one: Named) => boolean;
  /** Proposed and neither wanted nor implied by what is wanted. */
  readonly others: readonly Proposal[];
}

/** `known` holds all that is no fault to propose. */
export function scoreOf(corpus: Corpus, known: readonly Named[]): Score {
  const key = ({ relation, briefing }: Named) => relationKey(corpus, relation, briefing);
  const withImplied = (all: readonly Named[]) =>
    new Set(all.flatMap((one) => [key(one), ...impliedBy(one).map(key)]));
  const alone = bare(corpus);
  const proposals = proposalsFor(alone);
  const [allowed, found] = [withImplied(known), withImplied(proposals)];
  return {
    proposals,
    isFound: (one) => found.has(key(one)) || isJudged(alone, one),
    others: proposals.filter((proposal) => !allowed.has(key(proposal))),
  };
}

/** What another relation says as well: shares and parts are no more than their whole, a sum of two is a difference. */
function impliedBy({ relation, briefing }: Named): readonly Named[] {
  if ('ratio' in relation) return [{ briefing, relation: { bounds: relation.ratio, within: relation.of } }];
  if ('difference' in relation) {
    const [all, part] = relation.difference;
    return [{ briefing, relation: { sum: [part, relation.is], of: all } }];
  }
  if (!('sum' in relation)) return [];
  const within = relation.sum.map((part) => ({ briefing, relation: { bounds: part, within: relation.of } }));
  if (relation.partial || relation.sum.length !== 2) return within;
  const [a, b] = relation.sum as [string, string];
  return [
    ...within,
    { briefing, relation: { difference: [relation.of, a], is: b } },
    { briefing, relation: { difference: [relation.of, b], is: a } },
  ];
}

/** Statements that are compared without being declared, because the archive records them alike. */
function isJudged(corpus: Corpus, { relation, briefing }: Named): boolean {
  if (!('same-fact' in relation)) return false;
  const facts = relation['same-fact'].map((ref) => factOf(corpus, resolveRef(ref, briefing)));
  return facts.every((fact) => fact !== undefined && fact === facts[0]);
}

/** The archive without its relations. */
function bare(corpus: Corpus): Corpus {
  const briefings = [...corpus.briefings].map(
    ([id, briefing]) => [id, { ...briefing, relations: [] }] as const,
  );
  return { ...corpus, briefings: new Map(briefings) };
}
