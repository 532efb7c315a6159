/**
 * How much of a draft an editor would keep: articles with the very boundaries that people drew, and figures
 * with the region, period and indicator that people chose.
 */
import type { DraftFigure } from '../../src/extract/draft-figure.ts';
import type { FigureData } from '../../src/model/figure.ts';
import type { Range } from '../../src/model/text.ts';

/** What was right out of how many. */
export interface Score {
  readonly right: number;
  readonly of: number;
}

export interface Miss {
  readonly what: string;
  readonly drafted: string;
  readonly chosen: string;
}

/** Figures whose quotes overlap are the same; where two could be, the value decides. */
export function counterpart(
  chosen: Pick<FigureData, 'at' | 'value' | 'min'>,
  drafted: readonly DraftFigure[],
): DraftFigure | undefined {
  const near = drafted.filter(({ at }) => at[0] < chosen.at[1] && chosen.at[0] < at[1]);
  return near.find(({ value, min }) => value === chosen.value && min === chosen.min);
}

/** Whether two sets of ranges cover the same printed characters. */
export function sameStretch(text: string, ours: readonly Range[], theirs: readonly Range[]): boolean {
  return covered(text, ours) === covered(text, theirs);
}

/** The printed characters that the ranges cover, as `offset-offset` runs. */
function covered(text: string, ranges: readonly Range[]): string {
  const offsets = new Set<number>();
  for (const [start, end] of ranges)
    for (let at = start; at < end; at += 1) if (/\S/.test(text.charAt(at))) offsets.add(at);
  return [...offsets].sort((a, b) => a - b).join(' ');
}

export class Tally {
  readonly #scores = new Map<string, { right: number; of: number }>();
  readonly misses: Miss[] = [];

  count(name: string, right: boolean, miss: () => Miss): void {
    const score = this.#scores.get(name) ?? { right: 0, of: 0 };
    score.of += 1;
    if (right) score.right += 1;
    else this.misses.push(miss());
    this.#scores.set(name, score);
  }

  get(name: string): Score {
    return this.#scores.get(name) ?? { right: 0, of: 0 };
  }
}
