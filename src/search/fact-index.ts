/**
 * Search by value: every figure of the archive with its exact value or bounds, so that 10.78亿,
 * 1.078 billion and 1,078,000,000 all lead to the same place, and 1.8 never to 18.
 */
import type { Corpus } from '../model/corpus.ts';
import type { Outcome, Verdict } from '../model/outcome.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { verdictsOf } from '../model/verdict.ts';
import { regionOf } from '../regions/regions.ts';
import { type Filters, filtersOf } from './records.ts';

/** A figure as the browser needs it; keys are short because the file is fetched whole. */
export interface FactEntry {
  /** `<briefing>#<figure>`. */
  readonly ref: string;
  readonly unit: string;
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  /** What the source prints, at most 24 characters. */
  readonly quote: string;
  /** The same as the English text prints it, where it does. */
  readonly english?: string;
  readonly subject: Bilingual;
  readonly region: Bilingual;
  readonly period: Bilingual;
  readonly indicator: Bilingual;
  readonly title: Bilingual;
  readonly filters: Filters;
  /** As its own page says. */
  readonly verdict: Verdict;
}

/** `printPeriod` says an ISO 8601 period as a page would. */
export function factIndexOf(
  corpus: Corpus,
  outcomes: readonly Outcome[],
  printPeriod: (iso: string, language: Language) => string,
): FactEntry[] {
  const known = verdictsOf(outcomes);
  const entries: FactEntry[] = [];
  for (const briefing of corpus.briefings.values()) {
    const { zh, en } = briefing.versions;
    if (zh.draft || en.draft) continue;
    for (const figure of briefing.figures) {
      const region = regionOf(figure.region);
      const english = en.mentions.find((mention) => mention.figure === figure.ref && mention.text)?.text;
      entries.push({
        ref: figure.ref,
        unit: figure.unit,
        ...(figure.value === undefined ? { min: figure.min!, max: figure.max! } : { value: figure.value }),
        quote: figure.quote,
        ...(english ? { english } : {}),
        subject: figure.subject,
        region: { zh: region?.zh ?? figure.region, en: region?.en ?? figure.region },
        period: { zh: printPeriod(figure.period, 'zh'), en: printPeriod(figure.period, 'en') },
        indicator: corpus.indicators.get(figure.indicator)?.name ?? {
          zh: figure.indicator,
          en: figure.indicator,
        },
        title: { zh: zh.title, en: en.title },
        filters: filtersOf(corpus, briefing, [figure.region]),
        verdict: known.get(figure.ref) ?? 'not-checked',
      });
    }
  }
  return entries;
}
