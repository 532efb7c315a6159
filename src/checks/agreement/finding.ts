/** One thing that a Chinese text and its English disagree in, with its places and what an editor is told of it. */
import type { Bilingual } from '../../model/text.ts';
import type { DifferenceKind } from './difference.ts';
import { describe, type Place } from './message.ts';

export interface Disagreement {
  readonly kind: DifferenceKind;
  readonly zh?: Place;
  readonly en?: Place;
  readonly message: Bilingual;
}

const plainly = ({ start, end, text }: Place): Place => ({ start, end, text });

export const finding = (
  kind: DifferenceKind,
  zh: Place | undefined,
  en: Place | undefined,
  wanted?: string,
): Disagreement => ({
  kind,
  ...(zh && { zh: plainly(zh) }),
  ...(en && { en: plainly(en) }),
  message: describe(kind, zh, en, wanted),
});
