/**
 * An event of the timeline: what happened on a day that a briefing's article states. Written by an editor in
 * `content/events.yaml`; its numbers are those of the briefing's figures.
 */
import { z } from 'zod';
import { bilingual, day, slug } from './text.ts';

export const event = z.strictObject({
  /** The day on which it happened, as the article states it. */
  date: day,
  /** The briefing that tells of it. */
  briefing: slug,
  /** One sentence, without a full stop. */
  text: bilingual,
});
export const events = z.array(event);

/** An event in the corpus, with the file and line that state it. */
export interface Event extends z.infer<typeof event> {
  readonly file: string;
  readonly line: number;
}
