/**
 * A briefing: our own text about one article, one MDX file per language with the same name.
 * The Chinese file holds the figures; the English file holds title, summary and prose.
 */
import type { Root } from 'hast';
import { z } from 'zod';
import { type Figure, figure, figureId, quote } from './figure.ts';
import { type DeclaredRelation, relation } from './relation.ts';
import { day, type FigureRef, type Language, range, slug } from './text.ts';

/** Why a numeral run of the source is no figure. */
export const dismissalClass = z.enum([
  'ordinal',
  'list-mark',
  'phrase',
  'name',
  'identifier',
  'furniture',
  'damaged',
  'repeat',
]);

export const dismissal = z.strictObject({ quote, at: range.optional(), class: dismissalClass });
export type Dismissal = z.infer<typeof dismissal>;

export const dateEntry = z.strictObject({ quote, at: range.optional(), value: z.string() });

/** Frontmatter of `content/briefings/zh/<id>.mdx`. */
export const chineseFrontmatter = z.strictObject({
  title: z.string().trim().min(1),
  summary: z.string().trim().min(1),
  /** `<source>#<article>`. */
  source: z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'expected "<source>#<article>"'),
  /** The day the article was published. */
  date: day,
  region: z.string().regex(/^\d{6}$|^\d{6}-[a-z]+$/, 'expected a quoted region code such as "410800"'),
  topics: z.array(slug).default([]),
  /** Figures for the head of the page and the social card, most telling first. */
  key: z.array(figureId).max(4).default([]),
  /** A draft never publishes. */
  draft: z.boolean().default(false),
  /** The last day that an editor changed the briefing. */
  updated: day.optional(),
  figures: z.record(figureId, figure).default({}),
  checks: z.array(relation).default([]),
  dates: z.array(dateEntry).default([]),
  dismissed: z.array(dismissal).default([]),
});
export type ChineseFrontmatter = z.infer<typeof chineseFrontmatter>;

/** Frontmatter of `content/briefings/en/<id>.mdx`. */
export const englishFrontmatter = z.strictObject({
  title: z.string().trim().min(1),
  summary: z.string().trim().min(1),
  draft: z.boolean().default(false),
  updated: day.optional(),
  /** Numbers of the English prose that are no figures. */
  dismissed: z.array(dismissal).default([]),
});

/** A place in a briefing's text that prints a figure. */
export interface Mention {
  readonly figure: FigureRef;
  /** The link text exactly as printed; empty for `<Fig/>`, which prints the figure itself. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** The number of the block (paragraph, list item, heading) from 0, for side-by-side reading. */
  readonly block: number;
  /** The printed text of that block. */
  readonly context: string;
}

/** One block of prose as plain text, with the stretches that links cover: what unlinked-number reads. */
export interface ProseBlock {
  readonly text: string;
  readonly line: number;
  /** Ranges of `text` that are mentions, in order. */
  readonly links: readonly (readonly [number, number])[];
}

/** One language of a briefing. */
export interface Version {
  readonly language: Language;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** Where in the file title and summary begin; without a column where they are written over several lines. */
  readonly heads: Readonly<Record<'title' | 'summary', { readonly line: number; readonly column?: number }>>;
  readonly draft: boolean;
  readonly updated?: string | undefined;
  /** Safe tree: only elements of the markdown policy, mentions as `a[data-figure]`. */
  readonly body: Root;
  readonly blocks: readonly ProseBlock[];
  readonly mentions: readonly Mention[];
  readonly dismissed: readonly Dismissal[];
}

export interface Briefing {
  readonly id: string;
  readonly source: string;
  readonly article: string;
  readonly date: string;
  readonly region: string;
  readonly topics: readonly string[];
  readonly key: readonly string[];
  readonly figures: readonly Figure[];
  readonly relations: readonly DeclaredRelation[];
  readonly dates: readonly z.infer<typeof dateEntry>[];
  readonly dismissed: readonly Dismissal[];
  readonly versions: Readonly<Record<Language, Version>>;
}
