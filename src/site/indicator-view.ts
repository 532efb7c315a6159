/**
 * Indicators: the controlled list with what it measures here, and one indicator's values.
 */
import type { Figure } from '../model/figure.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { groupOf } from '../model/vocabulary.ts';
import type { Archive } from './archive.ts';
import { cadenceOf, comparableKey, type Series, seriesOf } from './series.ts';
import { byValue, latestFirst } from './sorting.ts';

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
      ({ indicator }) => groupOf(indicator.id),
    ),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

export interface IndicatorView {
  /** Every value, place by place, the latest first. */
  readonly figures: readonly Figure[];
  /** What can be drawn as bars side by side: places of one level, or kinds of one rate. */
  readonly drawn: readonly Figure[];
  readonly series: readonly Series[];
  readonly places: number;
  readonly periods: number;
}

export function indicatorView({ distinct, corpus }: Archive, id: string): IndicatorView {
  const figures = distinct
    .filter(({ indicator }) => indicator === id)
    .toSorted((a, b) => (a.region < b.region ? -1 : a.region > b.region ? 1 : latestFirst(a, b)));
  return {
    figures,
    drawn: drawnOf(figures, corpus.indicators.get(id)?.kind === 'rate'),
    series: seriesOf(figures),
    places: new Set(figures.map(({ region }) => region)).size,
    periods: new Set(figures.map(({ period }) => period)).size,
  };
}

const mostBars = 16;

/**
 * The most figures that stand on one base: one unit, scope and kind of period, one figure of each place, of
 * one level of places: a city is not drawn beside its own counties. A rate has a base of its own, so that
 * rates of different groups may stand side by side, each under its own name.
 */
function drawnOf(figures: readonly Figure[], isRate: boolean): readonly Figure[] {
  const groups = Map.groupBy(figures, (figure) =>
    [comparableKey(figure), cadenceOf(figure.period), levelOf(figure.region)].join(' '),
  );
  const places = [...groups.values()].map((group) =>
    [...Map.groupBy(group, ({ region }) => region).values()].map((each) => each.toSorted(latestFirst)[0]!),
  );
  const [widest = []] = places.toSorted((a, b) => b.length - a.length);
  if (widest.length > 1 || !isRate) return widest.toSorted(byValue).slice(0, mostBars);
  const oneUnit = figures.filter(({ unit, per }) => unit === figures[0]?.unit && per === figures[0]?.per);
  return oneUnit.length > mostBars ? [] : oneUnit.toSorted(byValue);
}

const levelOf = (code: string): number =>
  code.slice(2, 6) === '0000' ? 0 : code.slice(4, 6) === '00' && code.length === 6 ? 1 : 2;
