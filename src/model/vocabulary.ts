/**
 * The controlled lists of the archive: indicators, topics, glossary; and the settings of the site.
 */
import { z } from 'zod';
import { bilingual, slug } from './text.ts';

export const indicatorId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected "<group>/<name>"');

/** The group of an indicator: `enterprises` of `enterprises/resumed`. */
export const groupOf = (indicator: string): string => indicator.split('/')[0]!;

/** What a draft's figure measures until an editor chooses; no entry of the list. */
export const unchosen = 'to-choose';

export const indicator = z.strictObject({
  name: bilingual,
  definition: bilingual,
  /** The units its figures may have; the first is the usual one. */
  unit: z.union([z.string(), z.array(z.string()).min(1)]).transform((u) => (typeof u === 'string' ? [u] : u)),
  kind: z.enum(['level', 'change', 'rate', 'target', 'cumulative']),
});
export type Indicator = z.infer<typeof indicator> & { readonly id: string };
export const indicators = z.record(indicatorId, indicator);

export const topics = z.record(slug, z.strictObject({ name: bilingual }));

/** A name that every briefing must print the same way. */
export const glossaryEntry = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
  /** Other accepted forms, such as short forms after the first mention. */
  also: z
    .strictObject({ zh: z.array(z.string()).default([]), en: z.array(z.string()).default([]) })
    .optional(),
  pinyin: z.string().optional(),
  kind: z.enum(['institution', 'person', 'company', 'place', 'programme', 'term']),
  note: bilingual.optional(),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export const glossary = z.array(glossaryEntry);

/** `content/site.yaml`. */
export const site = z.strictObject({
  title: bilingual,
  description: bilingual,
  publisher: bilingual,
  /** Public address without a path, such as `https://example.org`; `SHUZHENG_URL` overrides it. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Path the site is served under; `SHUZHENG_BASE` and `--base` override it. */
  base: z
    .string()
    .regex(/^\/(?:[\w.-]+\/)*$/, 'expected a path such as "/" or "/x/y/"')
    .default('/'),
  contact: z.string().optional(),
  /** True only for an owner with the rights: publishes the source texts. */
  publishSources: z.boolean().default(false),
  /** Under what others may use figures and checks; without it the data page says that nothing is stated. */
  licence: z
    .strictObject({
      /** As SPDX has it: `CC-BY-4.0`. */
      id: z.string().regex(/^[A-Za-z0-9.+-]{1,60}$/, 'expected an SPDX identifier such as "CC-BY-4.0"'),
      title: bilingual,
      url: z.url({ protocol: /^https?$/ }),
    })
    .optional(),
  /** `<briefing>#<figure>` for the home page. */
  key: z.array(z.string()).default([]),
});
export type Site = z.infer<typeof site>;
