/**
 * All proposals for an archive, surest first: what the finders suggest, less what is declared already, with
 * the verdict that the check itself would give.
 */
import { factOf } from '../../facts/facts.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Outcome, Verdict } from '../../model/outcome.ts';
import type { Relation } from '../../model/relation.ts';
import { resolveRef } from '../../model/text.ts';
import type { RelationOf } from '../declared.ts';
import { checks } from '../index.ts';
import { listedCandidates, toldApartCandidates } from './apart.ts';
import { elapsedCandidates } from './days.ts';
import { differenceCandidates } from './differences.ts';
import { dimensionCandidates } from './dimensions.ts';
import { eventTotalCandidates } from './event-totals.ts';
import { eventCandidates } from './events.ts';
import { apartKindCandidates, clauseKindCandidates, kindCandidates } from './kinds.ts';
import { limitCandidates } from './limits.ts';
import { listCandidates } from './lists.ts';
import { multipleCandidates } from './multiples.ts';
import { ofWhichCandidates } from './of-which.ts';
import { type Passage, passageOf } from './passage.ts';
import { periodCandidates } from './periods.ts';
import { regionCandidates } from './places.ts';
import { pointCandidates } from './points.ts';
import { productCandidates } from './products.ts';
import type { Candidate, Proposal } from './proposal.ts';

export type { Proposal } from './proposal.ts';

import { growthCandidates, recoveryCandidates } from './growths.ts';
import { withoutImplied } from './implied.ts';
import { rateCandidates } from './rates.ts';
import { restCandidates } from './rests.ts';
import { rungCandidates } from './rungs.ts';
import { runningCandidates } from './running.ts';
import { withoutWholeScopes } from './scopes.ts';
import { clauseCandidates, sequenceCandidates } from './sequences.ts';
import { boundCandidates, scopeCandidates } from './subsets.ts';
import { sumCandidates } from './totals.ts';
import { twinCandidates } from './twins.ts';

type Finder = (corpus: Corpus, passage: Passage) => Iterable<Candidate>;

const finders: readonly Finder[] = [
  rateCandidates,
  growthCandidates,
  recoveryCandidates,
  multipleCandidates,
  sumCandidates,
  kindCandidates,
  apartKindCandidates,
  clauseKindCandidates,
  periodCandidates,
  runningCandidates,
  regionCandidates,
  listedCandidates,
  ofWhichCandidates,
  toldApartCandidates,
  eventTotalCandidates,
  differenceCandidates,
  restCandidates,
  productCandidates,
  dimensionCandidates,
  boundCandidates,
  limitCandidates,
  scopeCandidates,
  rungCandidates,
  elapsedCandidates,
  sequenceCandidates,
  clauseCandidates,
  eventCandidates,
  listCandidates,
  pointCandidates,
  twinCandidates,
];

/** Below this an editor would refuse too many. */
const floor = 0.7;

/** What puts nothing to the test is nothing to declare. */
const untested: ReadonlySet<Verdict> = new Set(['not-comparable', 'blocked', 'not-checked']);

export function proposalsFor(corpus: Corpus): readonly Proposal[] {
  const taken = new Set(
    [...corpus.briefings.values()].flatMap(({ relations }) =>
      relations.map(({ relation, briefing }) => relationKey(corpus, relation, briefing)),
    ),
  );
  const proposals: Proposal[] = [];
  const plain = withoutWholeScopes(corpus);
  for (const briefing of plain.briefings.values()) {
    const passage = passageOf(plain, briefing);
    if (!passage) continue;
    for (const candidate of finders.flatMap((find) => [...find(plain, passage)])) {
      const key = relationKey(corpus, candidate.relation, candidate.briefing);
      if (candidate.confidence < floor || taken.has(key)) continue;
      const outcome = outcomeOf(corpus, candidate);
      if (!outcome || untested.has(outcome.verdict)) continue;
      taken.add(key);
      proposals.push({
        ...candidate,
        id: `p-${digest(`${candidate.briefing} ${key}`)}`,
        file: briefing.versions.zh.file,
        outcome,
      });
    }
  }
  return withoutImplied(corpus, proposals).toSorted(
    (a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1),
  );
}

const relationKeys = [
  'sum',
  'difference',
  'product',
  'ratio',
  'implied-whole',
  'growth',
  'elapsed',
  'list-length',
  'same-fact',
  'parts-of-region',
  'bounds',
  'sequence',
] as const;
export const checkOf = (relation: Relation): string => relationKeys.find((key) => key in relation)!;

/** The kind of relation and the facts it refers to, without regard to order: two ways of writing one relation. */
export function relationKey(corpus: Corpus, relation: Relation, briefing: string): string {
  const kind = checkOf(relation);
  if (kind === 'list-length')
    return `${kind} ${resolveRef((relation as RelationOf<'list-length'>)['list-length'], briefing)}`;
  const {
    note: _note,
    waive: _waive,
    incomparable: _incomparable,
    partial: _partial,
    basis: _basis,
    ...rest
  } = relation as Record<string, unknown>;
  const refs = Object.values(rest)
    .flat()
    .map((ref) => {
      if (/^\d{4}-/.test(String(ref))) return String(ref);
      const full = resolveRef(String(ref), briefing);
      return (kind !== 'same-fact' && factOf(corpus, full)?.slug) || full;
    });
  return `${kind} ${refs.sort().join(' ')}`;
}

/** What the check says when the relation is declared. */
function outcomeOf(corpus: Corpus, { relation, briefing }: Candidate): Outcome | undefined {
  const own = corpus.briefings.get(briefing)!;
  const declared = { relation, briefing, file: own.versions.zh.file, line: 1 };
  const trial: Corpus = { ...corpus, briefings: new Map([[briefing, { ...own, relations: [declared] }]]) };
  const check = checks.find(({ id }) => id === checkOf(relation))!;
  return [...check.run(trial)].find(
    ({ check: id, figures }) =>
      id === 'sequence' || (figures.length > 0 && figures.every((ref) => mentions(relation, briefing, ref))),
  );
}

function mentions(relation: Relation, briefing: string, ref: string): boolean {
  return JSON.stringify(relation).includes(
    ref.startsWith(`${briefing}#`) ? ref.slice(briefing.length + 1) : ref,
  );
}

function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
}
