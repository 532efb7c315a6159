/**
 * Relations: what an editor declares under `checks:`; one shape for each check that needs declaring.
 * A reference is a figure's id in the same briefing, or `<briefing>#<id>`.
 */
import { z } from 'zod';
import { bilingual, day, period } from './text.ts';

const ref = z.string().regex(/^(?:[a-z0-9-]+#)?[a-z0-9-]+$/, 'expected a figure id or "<briefing>#<id>"');
const refs = z.array(ref).min(1);

/** Who signs: a name that is written alike in both languages, or one for each. */
const author = z
  .union([bilingual, z.string().min(1)])
  .transform((name) => (typeof name === 'string' ? { zh: name, en: name } : name));

/** Why an inconsistency is published all the same; readers see it. */
export const waiver = z.strictObject({ reason: bilingual, author, date: day });

const common = {
  /** A remark for readers: what could explain the result. */
  note: bilingual.optional(),
  waive: waiver.optional(),
  /** Why the two sides must not be compared; forces the verdict `not-comparable`. */
  incomparable: bilingual.optional(),
};

export const relation = z.union([
  z.strictObject({ sum: refs, of: ref, partial: z.boolean().optional(), ...common }),
  z.strictObject({ difference: z.tuple([ref, ref]), is: ref, ...common }),
  z.strictObject({ product: z.tuple([ref, ref]), is: ref, ...common }),
  z.strictObject({ ratio: ref, of: ref, is: ref, ...common }),
  z.strictObject({ 'implied-whole': ref, is: ref, ...common }),
  z.strictObject({ growth: ref, from: ref.optional(), is: ref, basis: z.string().optional(), ...common }),
  z.strictObject({ elapsed: z.tuple([day, day]), is: ref, ...common }),
  z.strictObject({
    'list-length': ref,
    items: z.array(z.string()).min(1),
    partial: z.boolean().optional(),
    ...common,
  }),
  z.strictObject({ 'same-fact': z.array(ref).min(2), ...common }),
  z.strictObject({ 'parts-of-region': refs, of: ref, partial: z.boolean().optional(), ...common }),
  z.strictObject({ bounds: ref, within: ref, ...common }),
  z.strictObject({ sequence: z.array(period).min(2), ...common }),
]);
export type Relation = z.infer<typeof relation>;

/** A relation in the corpus, with the briefing and line that declare it. */
export interface DeclaredRelation {
  readonly relation: Relation;
  readonly briefing: string;
  readonly file: string;
  readonly line: number;
}
