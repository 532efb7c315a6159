/**
 * A fact's page: the statement to show, and everyone who made it, when and how.
 */
import type { Figure } from '../model/figure.ts';
import type { Bilingual } from '../model/text.ts';
import { worstOf } from '../model/verdict.ts';
import type { Archive, FactGroup } from './archive.ts';
import { correctionViews } from './corrections-view.ts';
import { type FigureView, figureView } from './figure-view.ts';
import { isRoutine, isTelling, unmadeOf } from './rules.ts';
import { latestFirst } from './sorting.ts';
import { byVerdict } from './verdict.ts';

const mostRelated = 12;

/** The same indicator at other times here, then at the same time elsewhere, then the rest. */
function relatedTo(archive: Archive, { indicator, region, period, ref }: Figure): readonly Figure[] {
  const distance = (other: Figure) => (other.region === region ? 0 : 2) + (other.period === period ? 0 : 1);
  return archive.distinct
    .filter((other) => other.indicator === indicator && other.ref !== ref)
    .toSorted((a, b) => distance(a) - distance(b) || latestFirst(a, b))
    .slice(0, mostRelated);
}

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
    telling: outcomes.filter(isTelling).toSorted(byVerdict),
    unmade: unmadeOf(outcomes),
    routine: outcomes.filter(isRoutine).length,
    corrections: correctionViews(archive).filter(({ correction: { briefing, figure } }) =>
      fact.figures.some((ref) => ref === `${briefing}#${figure}`),
    ),
    related: relatedTo(archive, shown.figure),
    verdict: worstOf(views),
  };
}
