/**
 * A figure: a quantity that a briefing states, with its place in the source and what it measures.
 * Figures live once, in the Chinese file of a briefing; the English file mentions the same ids.
 */
import { z } from 'zod';
import { bilingual, period, range, slug } from './text.ts';

/** An exact decimal as text, never a YAML number: `"10780000000"`, `"0.10"`, `"-3.5"`. */
export const decimalString = z
  .string({ error: 'expected a quoted decimal such as "12.50"; YAML would damage a bare number' })
  .regex(/^-?\d+(?:\.\d+)?$/, 'expected a decimal such as "12.50"');

/** The longest quote of a source that may enter the repository, in characters. */
export const quoteLimit = 24;

export const quote = z.string().min(1).max(quoteLimit);

export const bound = z.enum(['exact', 'over', 'under', 'about', 'range']);

export const figure = z
  .strictObject({
    /** At most 24 characters of the source around the number, white space folded. */
    quote,
    /** Where the quote stands in the source text. */
    at: range,
    /** The exact value in `unit`; a range has `min` and `max` instead. */
    value: decimalString.optional(),
    min: decimalString.optional(),
    max: decimalString.optional(),
    /** ISO 4217, UCUM, `%`, `pp`, `1` or a counter such as `{家}`. */
    unit: z.string().min(1),
    /** What the hedge words make of the number; `exact` when absent. */
    bound: bound.default('exact'),
    /** What is measured: an id of `content/indicators.yaml`. */
    indicator: z.string().min(1),
    /** The GB/T 2260 code of the place that the figure is about. */
    region: z.string().regex(/^\d{6}$|^\d{6}-[a-z]+$/, 'expected a quoted region code such as "410800"'),
    /** The day or period that the figure is about. */
    period,
    /** Where the period was found: in the sentence, from the event described, or from the article's date. */
    periodBasis: z.enum(['text', 'event', 'article']).default('text'),
    /** What the number counts or measures, as a noun phrase in both languages. */
    subject: bilingual,
    /** The base of a distributive amount: `{亩}`, `d`, `{人}`. */
    per: z.string().optional(),
    direction: z.enum(['up', 'down']).optional(),
    /** What keeps this figure from being compared with others of its indicator: `target`, `comparable-basis` … */
    scope: z.string().optional(),
    /** A remark for readers. */
    note: bilingual.optional(),
  })
  .refine((f) => (f.value === undefined) === (f.min !== undefined && f.max !== undefined), {
    error: 'expected either "value" or both "min" and "max"',
  });
export type FigureData = z.infer<typeof figure>;

/** A figure in the corpus: what its frontmatter says, and where it says so. */
export interface Figure extends FigureData {
  readonly id: string;
  readonly briefing: string;
  /** `<briefing>#<id>`. */
  readonly ref: `${string}#${string}`;
  /** The file and line of its key in the frontmatter. */
  readonly file: string;
  readonly line: number;
}

export const figureId = slug;
