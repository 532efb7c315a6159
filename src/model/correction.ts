/**
 * A correction: what a published briefing said, what it says now, and why. One list for the whole archive,
 * `content/corrections.yaml`, because readers look for all of them in one place; no entry is ever taken out.
 */
import { z } from 'zod';
import { figureId } from './figure.ts';
import { bilingual, day, slug } from './text.ts';

export const correction = z
  .strictObject({
    /** The day on which readers first saw the corrected text. */
    date: day,
    /** The briefing that was wrong. */
    briefing: slug,
    /** The figure of that briefing that was wrong; absent where it was only words. */
    figure: figureId.optional(),
    /** What the briefing said, as it was printed. */
    was: bilingual,
    /** What it says now. */
    now: bilingual,
    /** What went wrong. */
    why: bilingual,
  })
  .refine(({ was, now }) => was.zh !== now.zh || was.en !== now.en, {
    path: ['now'],
    error: 'expected something other than "was" in at least one language',
  });
export const corrections = z.array(correction);

/** A correction in the corpus, with the file and line that state it. */
export interface Correction extends z.infer<typeof correction> {
  readonly file: string;
  readonly line: number;
}
