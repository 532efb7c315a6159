/**
 * What is proposed for the archive as if no editor had declared anything, against what editors did declare:
 * how much of it is found, by kind, and what else is proposed. Needs the source texts.
 */
import { checkOf, proposalsFor, relationKey } from '../../src/checks/proposals/index.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { factOf } from '../../src/facts/facts.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { DeclaredRelation } from '../../src/model/relation.ts';
import { resolveRef } from '../../src/model/text.ts';
import { flow } from '../../src/report/proposals.ts';

export function bench([content = 'content']: readonly string[]): string {
  const corpus = loadCorpus(content);
  const declared = [...corpus.briefings.values()].flatMap(({ relations }) => relations);
  const key = ({ relation, briefing }: Named) => relationKey(corpus, relation, briefing);
  // What an editor declared incomparable is no test to find, and no fault to propose.
  const wanted = declared.filter(({ relation }) => !relation.incomparable);
  const known = new Set(declared.flatMap((one) => [key(one), ...impliedBy(one).map(key)]));
  const alone = bare(corpus);
  const proposals = proposalsFor(alone);
  const found = new Set(proposals.flatMap((proposal) => [key(proposal), ...impliedBy(proposal).map(key)]));
  const isFound = (one: DeclaredRelation): boolean => found.has(key(one)) || isJudged(alone, one);
  const others = proposals.filter((proposal) => !known.has(key(proposal)));
  const kinds = Map.groupBy(wanted, ({ relation }) => checkOf(relation));
  const row = (name: string, all: readonly DeclaredRelation[]): string => {
    const hits = all.filter((one) => isFound(one)).length;
    return `${name.padEnd(18)}${String(all.length).padStart(9)}${String(hits).padStart(7)}${`${Math.round((100 * hits) / all.length)} %`.padStart(8)}`;
  };
  const told = ({ relation, briefing }: Named): string => `  ${briefing}: ${flow(relation)}`;
  return [
    'kind               declared  found  recall',
    ...[...kinds].map(([kind, all]) => row(kind, all)),
    row('all', wanted),
    '',
    `Missed: ${wanted.filter((one) => !isFound(one)).length}`,
    ...wanted.filter((one) => !isFound(one)).map(told),
    '',
    `Proposed and not declared: ${others.length} of ${proposals.length}`,
    ...others.map((one) => `${told(one)}  ${one.outcome.verdict}`),
  ].join('\n');
}

type Named = Pick<DeclaredRelation, 'relation' | 'briefing'>;

/** What another relation says as well: a share is no more than its whole, a sum of two is two differences. */
function impliedBy({ relation, briefing }: Named): readonly Named[] {
  if ('ratio' in relation) return [{ briefing, relation: { bounds: relation.ratio, within: relation.of } }];
  if (!('sum' in relation) || relation.partial || relation.sum.length !== 2) return [];
  const [a, b] = relation.sum as [string, string];
  return [
    { briefing, relation: { difference: [relation.of, a], is: b } },
    { briefing, relation: { difference: [relation.of, b], is: a } },
  ];
}

/** Statements that are compared without being declared, because the archive records them alike. */
function isJudged(corpus: Corpus, { relation, briefing }: DeclaredRelation): boolean {
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
