/**
 * Everything in `content/`, read once and checked for form. Checks and pages get this value; they never
 * touch the disk.
 */
import type { Briefing } from './briefing.ts';
import type { Correction } from './correction.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './outcome.ts';
import type { Source } from './source.ts';
import type { Bilingual, FigureRef } from './text.ts';
import type { GlossaryEntry, Indicator, Site } from './vocabulary.ts';

export interface Corpus {
  readonly site: Site;
  readonly sources: ReadonlyMap<string, Source>;
  /** Newest first; within a day source by source, as each prints its articles. Drafts are included; pages leave them out. */
  readonly briefings: ReadonlyMap<string, Briefing>;
  readonly figures: ReadonlyMap<FigureRef, Figure>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly topics: ReadonlyMap<string, Bilingual>;
  readonly glossary: readonly GlossaryEntry[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** Newest first. */
  readonly events: readonly Event[];
  /** What was wrong with the files. A corpus with an `error` among them must not be built. */
  readonly findings: readonly Finding[];
}

/** Whether a briefing is a draft in either language. */
export const isDraft = ({ versions }: Briefing): boolean => versions.zh.draft || versions.en.draft;

/** The archive as readers get it; the very same value where there is no draft. */
export function withoutDrafts(corpus: Corpus): Corpus {
  const drafts = new Set([...corpus.briefings.values()].filter(isDraft).map(({ id }) => id));
  if (drafts.size === 0) return corpus;
  return {
    ...corpus,
    briefings: new Map([...corpus.briefings].filter(([id]) => !drafts.has(id))),
    figures: new Map([...corpus.figures].filter(([, { briefing }]) => !drafts.has(briefing))),
  };
}
