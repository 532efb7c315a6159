/**
 * A proposal: a relation that the text suggests and no editor has declared. It is never a check until an
 * editor accepts it, and a wrong one costs more than a missed one.
 */
import type { Outcome } from '../../model/outcome.ts';
import type { Relation } from '../../model/relation.ts';
import type { Bilingual } from '../../model/text.ts';

/** What a finder yields; the arithmetic is that of the check itself. */
export interface Candidate {
  readonly briefing: string;
  readonly relation: Relation;
  /** From 0 to 1: how sure the finder is that the relation is meant, not that the arithmetic holds. */
  readonly confidence: number;
  /** What in the text suggests it. */
  readonly because: Bilingual;
}

export interface Proposal extends Candidate {
  /** Stable for as long as the relation is the same: `p-1k3x9ab`. */
  readonly id: string;
  readonly file: string;
  /** What the check would say of it. */
  readonly outcome: Outcome;
}
