/**
 * The front page: what is new, what matters, and what does not add up.
 */
import type { FigureRef } from '../model/text.ts';
import type { Archive } from './archive.ts';
import { figureView } from './figure-view.ts';
import { regionTree } from './region-tree.ts';
import { byVerdict } from './verdict.ts';

const latest = 6;
const shownOpen = 5;

export function homeView(archive: Archive) {
  const { corpus, briefings, outcomes, figures } = archive;
  return {
    site: corpus.site,
    latest: briefings.slice(0, latest),
    key: corpus.site.key
      .filter((ref) => corpus.figures.has(ref as FigureRef))
      .map((ref) => figureView(archive, ref as FigureRef)),
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
