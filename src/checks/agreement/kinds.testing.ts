import { disagreements } from './agreement.ts';
import type { DifferenceKind } from './difference.ts';

/** What a pair of texts disagrees in, in the order of the findings; of none, `[]`. */
export const kinds = (zh: string, en: string): readonly DifferenceKind[] =>
  disagreements(zh, en).map(({ kind }) => kind);
