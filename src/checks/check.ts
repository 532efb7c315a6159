/**
 * What every check is: a name that is also its file, its rule page and its id in reports, and a
 * function from the corpus to outcomes. No disk, clock, network or Astro.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import type { Outcome, Verdict } from '../model/outcome.ts';
import type { Relation } from '../model/relation.ts';
import type { Bilingual } from '../model/text.ts';
import type { Recall } from './recall.ts';

/** A figure of an example: its quote, and what differs from a plain count in Jiaozuo on one day. */
export interface ExampleFigure {
  readonly quote: string;
  /** Where it is said to stand; its first place in the source when absent. */
  readonly at?: readonly [number, number];
  readonly value?: string;
  readonly unit?: string;
  readonly bound?: Figure['bound'];
  readonly indicator?: string;
  readonly region?: string;
  readonly period?: string;
  readonly scope?: string;
  readonly subject?: string;
  readonly note?: Bilingual;
  /** The briefing that states it; `example` when absent. */
  readonly briefing?: string;
}

/** A small archive and what the check says of it: a test, and a paragraph of the rule's page. */
export interface Example {
  /** What the example shows. */
  readonly shows: Bilingual;
  readonly verdict: Verdict;
  readonly figures?: Readonly<Record<string, string | ExampleFigure>>;
  readonly relation?: Relation;
  /** Prose of the briefing, with mentions as `[text](#figure)`; paragraphs parted by a blank line. */
  readonly zh?: string;
  readonly en?: string;
  /** The source text, where it is more than the quotes one after the other; `null` when not at hand. */
  readonly source?: string | null;
  /** Corrections of the briefing, newest first: what it is said to say now. */
  readonly corrections?: readonly { readonly figure?: string; readonly now: Bilingual }[];
  /** Events of the briefing on the timeline. */
  readonly events?: readonly Bilingual[];
  /** Quotes dismissed in the briefing. */
  readonly dismissed?: readonly string[];
}

export interface Check {
  readonly id: string;
  readonly title: Bilingual;
  /** What is compared with what, and when that fails: the first paragraph of the rule's page. */
  readonly summary: Bilingual;
  readonly examples: readonly Example[];
  /** Set where it judges one briefing after the other, by what `recheck` takes into its digest; else the archive as one, without its prose. */
  readonly single?: true;
  /** Set where it is `single` and reads prose: others know nothing of a version but its file. */
  readonly prose?: true;
  /** Set where two outcomes may bear the same id, because two relations judge one figure. */
  readonly repeats?: true;
  /** All outcomes; those of some briefings where it is `single` and they are named, recalled in part where it reads prose. */
  run(corpus: Corpus, among?: Iterable<Briefing>, recall?: Recall): Iterable<Outcome>;
}
