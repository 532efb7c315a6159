/**
 * The archive as pages read it: the corpus, what was found out about it, and the ways from one to the
 * other. Made once; every look-up that a page needs is an index here, never a search.
 */
import type { Agreement } from '../facts/agreement.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import type { Outcome, Verdict } from '../model/outcome.ts';
import { type FigureRef, type Language, languages } from '../model/text.ts';
import { verdictsOf } from '../model/verdict.ts';

/** A fact: every figure of the archive that states the same thing. */
export interface FactGroup {
  readonly id: string;
  readonly figures: readonly FigureRef[];
  /** The statement to show for all of them. */
  readonly shown: FigureRef;
  /** How they agree. */
  readonly agreement: Agreement['status'];
}

/** What is taken from `facts/`. */
type FoundFact = {
  readonly slug: string;
  readonly occurrences: readonly Figure[];
  readonly representative: Figure;
  readonly agreement: Pick<Agreement, 'status'>;
};

/** A mention, counted within its version from 1. */
export interface MentionPlace {
  readonly briefing: string;
  readonly language: Language;
  readonly nth: number;
  readonly text: string;
  readonly block: number;
}

export interface Archive {
  readonly corpus: Corpus;
  /** Without drafts, newest first. */
  readonly briefings: readonly Briefing[];
  /** Of published briefings. */
  readonly figures: readonly Figure[];
  readonly outcomes: readonly Outcome[];
  readonly outcomesOf: (ref: FigureRef) => readonly Outcome[];
  /** Of the outcomes that judge this figure, not of those in which it only takes part. */
  readonly verdictOf: (ref: FigureRef) => Verdict;
  readonly mentionsOf: (ref: FigureRef) => readonly MentionPlace[];
  readonly facts: readonly FactGroup[];
  readonly factOf: (ref: FigureRef) => FactGroup | undefined;
  /** One figure for each fact, that which the fact shows; in the order of `figures`. */
  readonly distinct: readonly Figure[];
}

export function archiveOf(
  corpus: Corpus,
  outcomes: readonly Outcome[],
  found: readonly FoundFact[],
): Archive {
  const briefings = [...corpus.briefings.values()].filter(
    ({ versions }) => !versions.zh.draft && !versions.en.draft,
  );
  const published = new Set(briefings.map(({ id }) => id));
  const figures = briefings.flatMap((briefing) => briefing.figures);

  const touching = new Map<FigureRef, Outcome[]>();
  for (const outcome of outcomes) {
    for (const ref of new Set(outcome.figures)) push(touching, ref, outcome);
  }
  const verdicts = verdictsOf(outcomes);

  const mentions = new Map<FigureRef, MentionPlace[]>();
  for (const { id, versions } of briefings) {
    for (const language of languages) {
      const counts = new Map<FigureRef, number>();
      for (const { figure, text, block } of versions[language].mentions) {
        const nth = (counts.get(figure) ?? 0) + 1;
        counts.set(figure, nth);
        push(mentions, figure, { briefing: id, language, nth, text, block });
      }
    }
  }

  const kept = found
    .map(({ slug, occurrences, representative, agreement }) => ({
      id: slug,
      shown: representative.ref,
      agreement: agreement.status,
      figures: occurrences.filter(({ briefing }) => published.has(briefing)).map(({ ref }) => ref),
    }))
    .filter((fact) => fact.figures.length > 0);
  const factByFigure = new Map(kept.flatMap((fact) => fact.figures.map((ref) => [ref, fact] as const)));

  return {
    corpus,
    briefings,
    figures,
    outcomes,
    outcomesOf: (ref) => touching.get(ref) ?? [],
    verdictOf: (ref) => verdicts.get(ref) ?? 'not-checked',
    mentionsOf: (ref) => mentions.get(ref) ?? [],
    facts: kept,
    factOf: (ref) => factByFigure.get(ref),
    distinct: figures.filter(({ ref }) => (factByFigure.get(ref)?.shown ?? ref) === ref),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
