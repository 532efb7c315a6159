/**
 * All that was checked, as the page of checks shows it: contradictions first, the routine only counted, and
 * each outcome with what it can be filtered by.
 */
import { checks } from '../checks/index.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Bilingual } from '../model/text.ts';
import { ancestorsOf, country, regionOf } from '../regions/regions.ts';
import type { Archive } from './archive.ts';
import { titleOf } from './places.ts';
import { isRoutine, isTelling, type Unmade, unmadeOf } from './rules.ts';
import { tally } from './verdict.ts';

/** What an outcome is about; a place is also about the places that hold it. */
export interface Facets {
  readonly rule: readonly string[];
  readonly briefing: readonly string[];
  readonly region: readonly string[];
}
export type Facet = keyof Facets;

export interface FacetOption {
  readonly value: string;
  readonly text: Bilingual;
  readonly count: number;
}

export interface ChecksView {
  readonly telling: readonly { readonly outcome: Outcome; readonly facets: Facets }[];
  readonly routine: number;
  readonly unmade: readonly Unmade[];
  readonly rules: readonly { readonly id: string; readonly counts: ReturnType<typeof tally> }[];
  /** Only what some outcome shown is about. */
  readonly options: Readonly<Record<Facet, readonly FacetOption[]>>;
}

export function checksView(archive: Archive): ChecksView {
  const { outcomes, corpus } = archive;
  const groups = Map.groupBy(outcomes, ({ check }) => check);
  const telling = outcomes
    .filter(isTelling)
    .map((outcome) => ({ outcome, facets: facetsOf(archive, outcome) }));
  const optionsOf = (facet: Facet, order: readonly string[], name: (value: string) => Bilingual) => {
    const counts = new Map<string, number>();
    for (const { facets } of telling)
      for (const value of facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return order.flatMap((value) => {
      const count = counts.get(value);
      return count ? [{ value, text: name(value), count }] : [];
    });
  };
  const rules = new Map(checks.map(({ id, title }) => [id, title]));
  const regions = [...new Set(telling.flatMap(({ facets }) => facets.region))].toSorted();
  return {
    telling,
    routine: outcomes.filter(isRoutine).length,
    unmade: unmadeOf(outcomes),
    rules: checks.map(({ id }) => ({ id, counts: tally(groups.get(id) ?? []) })),
    options: {
      rule: optionsOf('rule', [...rules.keys()], (id) => rules.get(id)!),
      briefing: optionsOf(
        'briefing',
        archive.briefings.map(({ id }) => id),
        (id) => titleOf(corpus.briefings.get(id)!),
      ),
      region: optionsOf('region', regions, (code) => regionOf(code)!),
    },
  };
}

function facetsOf({ corpus, briefings }: Archive, { check, figures, file }: Outcome): Facets {
  const named = figures.flatMap((ref) => corpus.figures.get(ref) ?? []);
  const home = briefings.find(({ versions }) => versions.zh.file === file || versions.en.file === file);
  const codes = named.length > 0 ? named.map(({ region }) => region) : home ? [home.region] : [];
  return {
    rule: [check],
    briefing: [...new Set([...(home ? [home.id] : []), ...named.map(({ briefing }) => briefing)])],
    region: [
      ...new Set(codes.flatMap((code) => [code, ...ancestorsOf(code).map((above) => above.code)])),
    ].filter((code) => code !== country && regionOf(code)),
  };
}
