/**
 * The small words that every other model is made of: languages, bilingual text, references.
 */
import { z } from 'zod';

/** The languages of the archive; also the first segment of every page's path. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Text in both languages; neither may be empty. */
export const bilingual = z.strictObject({
  zh: z.string().trim().min(1),
  en: z.string().trim().min(1),
});
export type Bilingual = z.infer<typeof bilingual>;

/** Names in files, URLs and anchors: lower-case ASCII words joined by hyphens. */
export const slug = z
  .string()
  .max(80)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'expected lower-case words joined by hyphens, such as "cloud-signing"',
  );

/** A figure seen from anywhere in the archive: `<briefing>#<figure>`. */
export type FigureRef = `${string}#${string}`;

/** The full reference of `ref` as written in `briefing`: a bare id means that briefing's own figure. */
export function resolveRef(ref: string, briefing: string): FigureRef {
  return (ref.includes('#') ? ref : `${briefing}#${ref}`) as FigureRef;
}

/** Half-open range of UTF-16 offsets into a source text exactly as read. */
export const range = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => start < end, 'expected a start before the end');
export type Range = z.infer<typeof range>;

/** A calendar day, `2020-03-13`. */
export const day = z.iso.date();

/**
 * A day, month, quarter, year or interval of ISO 8601: `2020-03-12`, `2020-03`, `2020-Q1`, `2020`,
 * `2020-02/2020-03`; `../2020-03-12` is everything up to that day (a cumulative figure "so far").
 */
export const period = z
  .string()
  .regex(
    /^(?:\.\.|\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?)(?:\/(?:\.\.|\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?))?$/,
    'expected an ISO 8601 day, month, quarter, year or interval, such as "2020-02/2020-03"',
  );
