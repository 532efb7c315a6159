/**
 * Indicators: the controlled list with what it measures here, and one indicator's values.
 */
import type { Figure } from '../model/figure.ts';
import type { Indicator } from '../model/vocabulary.ts';
import type { Archive } from './archive.ts';
import { latestFirst } from './region-view.ts';
import { byValue } from './sorting.ts';

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly count: number;
}

/** Indicators that have figures, in groups by the first part of their id. */
export function indicatorIndex({
  corpus,
  distinct: figures,
}: Archive): readonly (readonly [group: string, rows: readonly IndicatorRow[]])[] {
  const counts = Map.groupBy(figures, ({ indicator }) => indicator);
  const rows = [...corpus.indicators.values()].map((indicator) => ({
    indicator,
    count: counts.get(indicator.id)?.length ?? 0,
  }));
  return [
    ...Map.groupBy(
      rows.filter(({ count }) => count > 0),
      ({ indicator }) => indicator.id.split('/')[0]!,
    ),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** One unit and scope of an indicator: what may stand in one column. */
export interface ValueGroup {
  readonly scope: string | undefined;
  readonly unit: string;
  readonly figures: readonly Figure[];
  /** The figures of the group that can be drawn against each other: one region each, or one period each. */
  readonly drawn: readonly Figure[];
}

export function indicatorValues({ distinct: figures }: Archive, id: string): readonly ValueGroup[] {
  const own = figures.filter(({ indicator }) => indicator === id);
  return [...Map.groupBy(own, ({ scope, unit, per }) => [scope ?? '', unit, per ?? ''].join(' ')).values()]
    .map((group) => ({
      scope: group[0]!.scope,
      unit: group[0]!.unit,
      figures: group.toSorted((a, b) =>
        a.region < b.region ? -1 : a.region > b.region ? 1 : latestFirst(a, b),
      ),
      drawn: drawnOf(group),
    }))
    .toSorted((a, b) => b.figures.length - a.figures.length);
}

/** The latest figure of each region, of one level of regions: a city is not drawn beside its own counties. */
function drawnOf(figures: readonly Figure[]): readonly Figure[] {
  const latest = [...Map.groupBy(figures, ({ region }) => region).values()].map(
    (each) => each.toSorted(latestFirst)[0]!,
  );
  const levels = Map.groupBy(latest, ({ region }) => levelOf(region));
  const widest = [...levels.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  return widest.toSorted(byValue);
}

const levelOf = (code: string): number =>
  code.slice(2, 6) === '0000' ? 0 : code.slice(4, 6) === '00' && code.length === 6 ? 1 : 2;
