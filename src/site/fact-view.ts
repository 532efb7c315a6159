/**
 * A fact's page: the statement to show, and everyone who made it, when and how.
 */
import type { Bilingual } from '../model/text.ts';
import type { Archive, FactGroup } from './archive.ts';
import { type FigureView, figureView } from './figure-view.ts';
import { isRoutine } from './rules.ts';
import { byVerdict, worstOf } from './verdict.ts';

export function factView(archive: Archive, fact: FactGroup) {
  const views = fact.figures
    .map((ref) => figureView(archive, ref))
    .toSorted((a, b) => (a.source.date < b.source.date ? -1 : a.source.date > b.source.date ? 1 : 0));
  const shown: FigureView = views.find(({ ref }) => ref === fact.shown) ?? views[0]!;
  const definition: Bilingual | undefined = archive.corpus.indicators.get(shown.figure.indicator)?.definition;
  const outcomes = [...new Set(views.flatMap((view) => view.outcomes))];
  return {
    shown,
    definition,
    statements: views,
    telling: outcomes.filter((outcome) => !isRoutine(outcome)).toSorted(byVerdict),
    verdict: worstOf(views),
  };
}
