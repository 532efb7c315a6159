/**
 * What the text index holds: one record for each block of prose and for each figure, in each language,
 * with the printed text kept for the excerpt and the filters of the search page.
 */

import type { Briefing } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import { type Language, languages } from '../model/text.ts';
import { ancestorsOf } from '../regions/regions.ts';
import { words } from './fold.ts';

export interface SearchRecord {
  /** Path below the base, with the anchor that the result lands on. */
  readonly url: string;
  readonly language: Language;
  /** Folded and spaced: see `words`. */
  readonly content: string;
  readonly meta: Readonly<Record<'title' | 'text' | 'date' | 'pair', string>>;
  readonly filters: Filters;
}

/** What the filters of the search page may be set to, so that they let something through. */
export type Filters = Readonly<Record<'region' | 'topic' | 'publisher' | 'year', readonly string[]>>;

/** Of what a briefing says about some regions: they count for the places that they lie in, too. */
export function filtersOf({ sources }: Corpus, briefing: Briefing, regions: readonly string[]): Filters {
  const within = regions.flatMap((code) => [code, ...ancestorsOf(code).map((region) => region.code)]);
  return {
    region: [...new Set(within)],
    topic: briefing.topics,
    publisher: [sources.get(briefing.source)?.publisher.en ?? briefing.source],
    year: [briefing.date.slice(0, 4)],
  };
}

/** All records of the archive; drafts are left out. */
export function* recordsOf(corpus: Corpus): Generator<SearchRecord> {
  for (const briefing of corpus.briefings.values()) {
    for (const language of languages) {
      if (!briefing.versions.zh.draft && !briefing.versions[language].draft)
        yield* recordsOfVersion(corpus, briefing, language);
    }
  }
}

function* recordsOfVersion(corpus: Corpus, briefing: Briefing, language: Language): Generator<SearchRecord> {
  const version = briefing.versions[language];
  const filters = filtersOf(corpus, briefing, [
    briefing.region,
    ...briefing.figures.map((figure) => figure.region),
  ]);
  const record = (anchor: string, text: string): SearchRecord => ({
    url: `${language}/briefings/${briefing.id}/${anchor}`,
    language,
    content: words(text),
    meta: { title: version.title, text, date: briefing.date, pair: `${briefing.id}/${anchor}` },
    filters,
  });
  yield record('', `${version.title}${language === 'zh' ? '。' : '. '}${version.summary}`);
  for (const [index, block] of version.blocks.entries()) {
    if (block.text.trim()) yield record(`#p${index}`, block.text);
  }
  for (const figure of briefing.figures) {
    const printed = version.mentions.find((mention) => mention.figure === figure.ref && mention.text)?.text;
    const text = `${figure.subject[language]}${language === 'zh' ? '：' : ': '}${printed ?? figure.quote}`;
    yield record(`#${figure.id}`, text);
  }
}
