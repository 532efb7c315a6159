/**
 * The indicator a figure probably states, out of the controlled list: its unit must fit, and its name must
 * share words with the text around the number. Where nothing fits, the draft says that one must be chosen.
 */
import type { Indicator } from '../model/vocabulary.ts';

/** What a draft holds until an editor chooses; the corpus reports it, and a draft never publishes. */
const unchosen = 'to-choose';

export interface Clues {
  readonly unit: string;
  /** Noun phrase of the figure: counts most. */
  readonly subject: string;
  /** The clause, then the headline. */
  readonly clause: string;
  readonly headline: string;
}

export function indicatorOf(indicators: readonly Indicator[], clues: Clues): string {
  let best: { readonly id: string; readonly score: number } = { id: unchosen, score: 0 };
  for (const indicator of indicators) {
    if (!indicator.unit.includes(clues.unit)) continue;
    const score = scoreOf(indicator, clues);
    if (score > best.score) best = { id: indicator.id, score };
  }
  return best.score >= 1 ? best.id : unchosen;
}

function scoreOf({ name, definition }: Indicator, { subject, clause, headline }: Clues): number {
  const pairs = pairsOf(name.zh);
  const share = (text: string) =>
    pairs.filter((pair) => text.includes(pair)).length / Math.max(1, pairs.length);
  const extra = pairsOf(definition.zh).filter((pair) => subject.includes(pair)).length;
  return 3 * share(subject) + 1.5 * share(clause) + 0.5 * share(headline) + Math.min(0.5, extra * 0.1);
}

/** Pairs of neighbouring Chinese characters. */
function pairsOf(text: string): string[] {
  const pairs = new Set<string>();
  for (let index = 0; index + 2 <= text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair)) pairs.add(pair);
  }
  return [...pairs];
}
