/**
 * Scopes that say it is all, such as `total`: some editors write one where others write none, and finders see none.
 */
import { remembered } from '../../facts/remembered.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Figure } from '../../model/figure.ts';

const whole: ReadonlySet<string> = new Set(['total', 'all', 'overall', 'whole', 'sum', 'in-total']);
const isWhole = ({ scope }: Figure): boolean => scope !== undefined && whole.has(scope);

/** The archive with such scopes left out. */
export function withoutWholeScopes(corpus: Corpus): Corpus {
  if (![...corpus.figures.values()].some(isWhole)) return corpus;
  const cache = new WeakMap<Figure, Figure>();
  const bare = (figure: Figure): Figure =>
    isWhole(figure)
      ? remembered(cache, figure, () => {
          const { scope: _scope, ...rest } = figure;
          return rest;
        })
      : figure;
  const briefings = [...corpus.briefings].map(
    ([id, briefing]) => [id, { ...briefing, figures: briefing.figures.map(bare) }] as const,
  );
  return {
    ...corpus,
    briefings: new Map(briefings),
    figures: new Map([...corpus.figures].map(([ref, figure]) => [ref, bare(figure)])),
  };
}
