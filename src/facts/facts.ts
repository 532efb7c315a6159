/**
 * Facts: all figures across the archive that state the same thing, because what they measure is the same
 * (indicator, region, period, unit, base, scope) or because an editor declared it. Equal numbers alone
 * never make one fact: 40家 of one thing is not 40家 of another.
 */
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import { type Bilingual, type FigureRef, resolveRef } from '../model/text.ts';
import { unchosen } from '../model/vocabulary.ts';
import { type Agreement, agreementOf, stages } from './agreement.ts';
import { remembered } from './remembered.ts';

export interface Fact {
  /** Stable for as long as what is measured is: names the fact's page. */
  readonly slug: string;
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly unit: string;
  readonly scope?: string | undefined;
  readonly subject: Bilingual;
  /** Every figure that states it: by day of publication, then briefing, then line. Never empty. */
  readonly occurrences: readonly [Figure, ...Figure[]];
  /** The figure to show for the fact: the most exact of those that agree, the latest of a revision. */
  readonly representative: Figure;
  /** How the occurrences agree; a fact stated once is `single`. */
  readonly agreement: Agreement;
}

const known = new WeakMap<Corpus, readonly Fact[]>();

/** All facts of the archive, in the order of their slugs. */
export const factsOf = (corpus: Corpus): readonly Fact[] => remembered(known, corpus, group);

const owners = new WeakMap<Corpus, ReadonlyMap<FigureRef, Fact>>();

/** The fact that a figure states. */
export function factOf(corpus: Corpus, ref: FigureRef): Fact | undefined {
  let index = owners.get(corpus);
  if (!index) {
    index = new Map(
      factsOf(corpus).flatMap((fact) => fact.occurrences.map((figure) => [figure.ref, fact] as const)),
    );
    owners.set(corpus, index);
  }
  return index.get(ref);
}

function group(corpus: Corpus): readonly Fact[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of corpus.figures.values()) {
    // Figures that nobody has said what they measure have nothing in common.
    const key = figure.indicator === unchosen ? figure.ref : keyOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  joinDeclared(corpus, groups);

  const published = (figure: Figure): string => corpus.briefings.get(figure.briefing)?.date ?? '';
  const inOrder = (a: Figure, b: Figure): number =>
    byText(published(a), published(b)) || byText(a.briefing, b.briefing) || a.line - b.line;
  return [...groups.values()]
    .map((figures) => {
      const sorted = figures.length === 1 ? figures : figures.toSorted(inOrder);
      return new Stating(sorted as [Figure, ...Figure[]], published);
    })
    .toSorted((a, b) => byText(a.slug, b.slug));
}

/** Plain code-unit order: the same on every machine and fast. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Its statements are held against each other when somebody asks: to know which they are, nobody has to. */
class Stating implements Fact {
  readonly slug: string;
  readonly occurrences: Fact['occurrences'];
  readonly #published: (figure: Figure) => string;
  #agreement: Agreement | undefined;

  constructor(occurrences: Fact['occurrences'], published: (figure: Figure) => string) {
    this.slug = slugOf(occurrences[0]);
    this.occurrences = occurrences;
    this.#published = published;
  }

  get indicator(): string {
    return this.occurrences[0].indicator;
  }
  get region(): string {
    return this.occurrences[0].region;
  }
  get period(): string {
    return this.occurrences[0].period;
  }
  get unit(): string {
    return this.occurrences[0].unit;
  }
  get scope(): string | undefined {
    return this.occurrences[0].scope;
  }
  get subject(): Bilingual {
    return this.occurrences[0].subject;
  }
  get representative(): Figure {
    return this.agreement.representative;
  }
  get agreement(): Agreement {
    this.#agreement ??= agreementOf(this.occurrences, this.#published);
    return this.#agreement;
  }
}

/** What is measured. The stage of an estimate (preliminary, final) is not part of it: stages are revisions. */
function keyOf(figure: Figure): string {
  const scope = figure.scope && !stages.has(figure.scope) ? figure.scope : '';
  return [figure.indicator, figure.region, figure.period, figure.unit, figure.per ?? '', scope].join('\n');
}

function* declaredSame(corpus: Corpus): Generator<readonly FigureRef[]> {
  for (const { relations } of corpus.briefings.values())
    for (const { relation, briefing } of relations)
      if ('same-fact' in relation && !relation.incomparable)
        yield relation['same-fact'].map((ref) => resolveRef(ref, briefing));
}

/** Makes one group of the groups that a declaration says are the same. */
function joinDeclared(corpus: Corpus, groups: Map<string, Figure[]>): void {
  const joined = new Map<string, string>();
  const current = (key: string): string => {
    const into = joined.get(key);
    return into === undefined ? key : current(into);
  };
  for (const refs of declaredSame(corpus)) {
    const keys = refs.flatMap((ref) => corpus.figures.get(ref) ?? []).map((figure) => current(keyOf(figure)));
    const [target, ...others] = new Set(keys);
    for (const key of others) {
      groups.get(target!)!.push(...groups.get(key)!);
      groups.delete(key);
      joined.set(key, target!);
    }
  }
}

/** Readable words first, then a short digest of all that the key holds. */
function slugOf(figure: Figure): string {
  const words = [figure.indicator, figure.region, figure.period.replaceAll('..', 'to')].join('-');
  const readable = words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${readable}-${digest(keyOf(figure))}`;
}

/** FNV-1a over UTF-16 units, 32 bits in base 36: names, not security. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
}
