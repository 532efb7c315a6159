/**
 * What a briefing's page prints: its figures in the order of the text, its checks, its neighbours.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Outcome } from '../model/outcome.ts';
import { ancestorsOf, country } from '../regions/regions.ts';
import type { Archive } from './archive.ts';
import { figureOrder } from './figure-order.ts';
import { type FigureView, figureView, regionWay } from './figure-view.ts';
import { anchorOf, type Way } from './places.ts';
import { isTelling, type Unmade, unmadeOf } from './rules.ts';
import { byVerdict } from './verdict.ts';

export interface BriefingView {
  readonly briefing: Briefing;
  /** Every figure that the briefing states or mentions, in the order in which the Chinese text prints them. */
  readonly figures: readonly { readonly view: FigureView; readonly anchor: string }[];
  readonly key: readonly FigureView[];
  /** Outcomes that a reader would want to see here, contradictions first; routine ones are only counted. */
  readonly telling: readonly Outcome[];
  readonly unmade: readonly Unmade[];
  readonly outcomes: readonly Outcome[];
  /** From the province down to the briefing's own region. */
  readonly regions: readonly Way[];
  readonly newer: Briefing | undefined;
  readonly older: Briefing | undefined;
}

export function briefingView(archive: Archive, briefing: Briefing): BriefingView {
  const views = new Map(figureOrder(briefing).map((ref) => [ref, figureView(archive, ref, briefing.id)]));
  const files = [briefing.versions.zh.file, briefing.versions.en.file];
  const own = archive.outcomes.filter(({ file }) => files.includes(file));
  const outcomes = [...new Set([...briefing.figures.flatMap(({ ref }) => archive.outcomesOf(ref)), ...own])];
  const at = archive.briefings.indexOf(briefing);
  return {
    briefing,
    figures: [...views].map(([ref, view]) => ({ view, anchor: anchorOf(ref, briefing.id) })),
    key: briefing.key.flatMap((id) => views.get(`${briefing.id}#${id}`) ?? []),
    telling: outcomes.filter(isTelling).toSorted(byVerdict),
    unmade: unmadeOf(outcomes),
    outcomes,
    regions: [briefing.region, ...ancestorsOf(briefing.region).map(({ code }) => code)]
      .filter((code) => code !== country)
      .toReversed()
      .map(regionWay),
    newer: archive.briefings[at - 1],
    older: archive.briefings[at + 1],
  };
}
