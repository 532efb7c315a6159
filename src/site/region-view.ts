/**
 * A region's page: its own figures by indicator, the places in it compared, and what adds up.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Figure } from '../model/figure.ts';
import type { Outcome } from '../model/outcome.ts';
import { groupOf } from '../model/vocabulary.ts';
import { ancestorsOf, childrenOf, country, isWithin } from '../regions/regions.ts';
import type { Archive } from './archive.ts';
import { type FigureView, figureView, regionWay } from './figure-view.ts';
import type { Way } from './places.ts';
import { type RegionNode, regionTree } from './region-tree.ts';
import { cadenceOf, comparableKey, type Series, seriesOf } from './series.ts';
import { byValue, byWeight, latestFirst } from './sorting.ts';

/** One indicator here: its figures, the latest first. */
export interface IndicatorGroup {
  readonly indicator: string;
  readonly figures: readonly Figure[];
}

/** One indicator in the places within: at most one figure of each place, the largest first. */
export interface Comparison {
  readonly indicator: string;
  readonly unit: string;
  readonly figures: readonly Figure[];
}

export interface RegionView {
  readonly node: RegionNode;
  /** What editors have called telling, most telling first. */
  readonly key: readonly FigureView[];
  readonly series: readonly Series[];
  /** From the province down, without the region itself. */
  readonly above: readonly Way[];
  readonly groups: readonly IndicatorGroup[];
  readonly children: readonly RegionNode[];
  readonly comparisons: readonly Comparison[];
  readonly parts: readonly Outcome[];
  readonly briefings: readonly Briefing[];
}

export function regionView(archive: Archive, code: string): RegionView {
  const tree = regionTree(archive);
  const own = archive.distinct.filter(({ region }) => region === code);
  const within = new Set(childrenOf(code).map((child) => child.code));
  return {
    node: tree.find((node) => node.code === code)!,
    key: keyFigures(archive, own).map(({ ref }) => figureView(archive, ref)),
    series: seriesOf(own),
    above: ancestorsOf(code)
      .filter((above) => above.code !== country)
      .toReversed()
      .map((above) => regionWay(above.code)),
    groups: groupsOf(own),
    children: tree.filter((node) => within.has(node.code)),
    comparisons: comparisonsOf(archive.distinct.filter(({ region }) => within.has(region))),
    parts: archive.outcomes.filter(
      ({ check, figures: [judged] }) =>
        check === 'parts-of-region' &&
        judged !== undefined &&
        archive.corpus.figures.get(judged)?.region === code,
    ),
    briefings: archive.briefings.filter(
      (briefing) => isWithin(briefing.region, code) || briefing.figures.some(({ region }) => region === code),
    ),
  };
}

const mostKeyFigures = 4;

function keyFigures({ corpus }: Archive, figures: readonly Figure[]): readonly Figure[] {
  const chosen = figures.filter(({ briefing, id }) => corpus.briefings.get(briefing)!.key.includes(id));
  return chosen.toSorted(byWeight(corpus)).slice(0, mostKeyFigures);
}

/** By kind of indicator, the kind with the most to say first. */
function groupsOf(figures: readonly Figure[]): IndicatorGroup[] {
  const sizes = Map.groupBy(figures, ({ indicator }) => groupOf(indicator));
  const sizeOf = ({ indicator }: IndicatorGroup) => sizes.get(groupOf(indicator))!.length;
  return [...Map.groupBy(figures, ({ indicator }) => indicator)]
    .map(([indicator, group]) => ({ indicator, figures: group.toSorted(latestFirst) }))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.indicator < b.indicator ? -1 : 1));
}

/** Only what can be compared: one indicator, unit, scope and kind of period, two places at least. */
function comparisonsOf(figures: readonly Figure[]): Comparison[] {
  const groups = Map.groupBy(figures, (figure) =>
    [comparableKey(figure), cadenceOf(figure.period)].join(' '),
  );
  return [...groups.values()]
    .map((group) => {
      const latest = [...Map.groupBy(group, ({ region }) => region).values()].map(
        (each) => each.toSorted(latestFirst)[0]!,
      );
      return { indicator: group[0]!.indicator, unit: group[0]!.unit, figures: latest.toSorted(byValue) };
    })
    .filter((comparison) => comparison.figures.length > 1)
    .toSorted((a, b) => b.figures.length - a.figures.length || (a.indicator < b.indicator ? -1 : 1));
}
