/**
 * A source: one document as published, never edited, known by its SHA-256. Its text lies outside the
 * repository; this description says where its articles stand in it.
 */
import { z } from 'zod';
import { bilingual, day, range, slug } from './text.ts';

/** Where a piece of metadata was found. */
export const foundIn = z.enum(['dateline', 'header', 'file-name', 'metadata', 'inferred', 'editor']);

export const article = z.strictObject({
  /** A description in our own words; the headline itself stays in the source. */
  title: bilingual,
  /** The stretches of the text that make up the article, headline included, in reading order. */
  ranges: z.array(range).min(1),
  reporter: z.string().optional(),
  column: z.string().optional(),
  /** Set where the split is a guess; an editor corrects the ranges and removes it. */
  uncertain: z.string().optional(),
});

/** A stretch that belongs to no article. */
export const furniture = z.strictObject({
  range,
  kind: z.enum(['header', 'caption', 'teaser', 'byline', 'imprint', 'blank']),
});

/** A character the source prints wrongly. */
export const damage = z.strictObject({
  at: range,
  seen: z.string().max(24),
  likely: z.string().max(24),
  note: bilingual.optional(),
});

/** The document that the text was taken from, where the text is not the document itself. */
export const original = z.strictObject({
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  format: z.enum(['text', 'html', 'pdf', 'docx']),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']).optional(),
  /** Offset in the text of each page of a PDF. */
  pages: z.array(z.int().nonnegative()).optional(),
});

export const source = z.strictObject({
  publisher: bilingual,
  title: bilingual,
  /** The day of publication. */
  date: day,
  dateFoundIn: foundIn,
  publisherFoundIn: foundIn.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** ISO 15924: `Hans` or `Hant`. */
  script: z.enum(['Hans', 'Hant']),
  /** The file's name in `SOURCES_DIR`. */
  file: z.string().min(1),
  /** Of the file's bytes, in lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  original: original.optional(),
  articles: z.record(slug, article),
  furniture: z.array(furniture).default([]),
  damaged: z.array(damage).default([]),
  note: bilingual.optional(),
});
export type SourceData = z.infer<typeof source>;
export type Article = z.infer<typeof article>;

export interface Source extends SourceData {
  readonly id: string;
  readonly path: string;
  /** The text as read, or why it is not at hand. */
  readonly text:
    | { readonly at: 'hand'; readonly value: string }
    | { readonly at: 'missing'; readonly reason: string };
}
