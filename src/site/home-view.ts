/**
 * The front page: what is new, what matters, and what does not add up.
 */
import type { FigureRef } from '../model/text.ts';
import type { Archive } from './archive.ts';
import { type FigureView, figureView } from './figure-view.ts';
import { regionTree } from './region-tree.ts';
import { byVerdict } from './verdict.ts';

const latest = 6;
const shownOpen = 5;

export function homeView(archive: Archive) {
  const { corpus, briefings, outcomes, figures } = archive;
  const key = corpus.site.key
    .filter((ref) => corpus.figures.has(ref as FigureRef))
    .map((ref) => figureView(archive, ref as FigureRef));
  return {
    site: corpus.site,
    latest: briefings.slice(0, latest),
    key,
    specimen: specimenOf(key),
    outcomes,
    open: outcomes
      .filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'blocked')
      .toSorted(byVerdict)
      .slice(0, shownOpen),
    counts: {
      b: briefings.length,
      f: figures.length,
      s: new Set(briefings.map(({ source }) => source)).size,
    },
    regions: regionTree(archive)
      .toSorted((a, b) => b.all - a.all || (a.code < b.code ? -1 : 1))
      .slice(0, 14)
      .map(({ path, text, all }) => ({ path, text, count: all })),
  };
}

/** The key figure that best shows what is done to every one: a number that others prove, by the shortest working. */
function specimenOf(key: readonly FigureView[]) {
  const proved = key.flatMap((view) =>
    view.outcomes
      .filter(
        ({ figures: [judged, ...others], arithmetic }) =>
          judged === view.ref && others.length > 0 && arithmetic,
      )
      .map((outcome) => ({ view, outcome, length: outcome.arithmetic!.zh.length })),
  );
  return proved.toSorted((a, b) => a.length - b.length)[0];
}
