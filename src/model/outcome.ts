/**
 * What a check says: an outcome with a verdict for everything it looked at, and what corpus reading
 * says: a finding for everything wrong with a file. Both are data for people; neither is thrown.
 */
import type { z } from 'zod';
import type { waiver } from './relation.ts';
import type { Bilingual, FigureRef } from './text.ts';

/** In the order they are shown: what needs a person first. */
export const verdicts = [
  'inconsistent',
  'blocked',
  'not-comparable',
  'not-checked',
  'consistent',
  'exact',
] as const;
export type Verdict = (typeof verdicts)[number];

/** How much room rounding left, for sums: all as exact decimal strings in the figures' unit. */
export interface Slack {
  readonly residual: string;
  readonly allowed: string;
  /** Standard deviation of the rounding of the terms, and the residual counted in it; two decimals. */
  readonly deviation: string;
  readonly deviations: string;
}

export interface Place {
  /** Path from the project's root. */
  readonly file: string;
  readonly line: number;
  readonly column?: number | undefined;
}

export interface Outcome extends Place {
  /** Stable across runs: the check and what it looked at, such as `ratio:foreign-trade#resumption-rate`. */
  readonly id: string;
  readonly check: string;
  readonly verdict: Verdict;
  /** The figures it bears on; the first is the one that is judged. */
  readonly figures: readonly FigureRef[];
  /** The working in full, as a person would write it: `276 ÷ 365 = 75.616…%, which rounds to 75.6%`. */
  readonly arithmetic?: Bilingual | undefined;
  /** Why it is blocked, not comparable or not checked. */
  readonly reason?: Bilingual | undefined;
  /** For `inconsistent`: "Unexpected …, expected …", and what to do. */
  readonly message?: Bilingual | undefined;
  readonly hint?: Bilingual | undefined;
  readonly note?: Bilingual | undefined;
  readonly waiver?: z.infer<typeof waiver> | undefined;
  readonly slack?: Slack | undefined;
}

/** Something wrong with a file of `content/`; every finding of level `error` fails check and build. */
export interface Finding extends Place {
  readonly rule: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly hint?: string | undefined;
}
