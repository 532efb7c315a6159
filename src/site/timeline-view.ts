/**
 * The timeline: what happened, and facts by the time they are about, one entry for each period and briefing,
 * what several briefings state once. Both have the latest first.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { Archive } from './archive.ts';
import { sortKey } from './period.ts';
import { byWeight } from './sorting.ts';

export interface TimelineEntry {
  readonly period: string;
  readonly briefing: Briefing;
  /** An editor's key figures first. */
  readonly figures: readonly Figure[];
}

/** Years, the latest first; in each the periods that end in it. */
export function timeline({
  distinct,
  corpus,
}: Archive): readonly (readonly [year: string, entries: readonly TimelineEntry[]])[] {
  const entries = [...Map.groupBy(distinct, ({ period, briefing }) => `${period} ${briefing}`).values()].map(
    (group) => ({
      period: group[0]!.period,
      briefing: corpus.briefings.get(group[0]!.briefing)!,
      figures: group.toSorted(byWeight(corpus)),
    }),
  );
  const key = ({ period, briefing }: TimelineEntry) => `${sortKey(period)} ${briefing.id}`;
  const sorted = entries.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
  return [...Map.groupBy(sorted, ({ period }) => sortKey(period).slice(0, 4))];
}

/** What happened, by year, the latest first; events of drafts are left out as drafts are. */
export function eventsByYear({
  corpus,
  briefings,
}: Archive): readonly (readonly [year: string, events: readonly Event[]])[] {
  const published = new Set(briefings.map(({ id }) => id));
  const events = corpus.events.filter(({ briefing }) => published.has(briefing));
  return [...Map.groupBy(events, ({ date }) => date.slice(0, 4))];
}
