/**
 * What the filters of the search page offer: only what the archive holds, named in the page's language.
 */
import type { Corpus } from '../model/corpus.ts';
import type { Language } from '../model/text.ts';
import { regionOf } from '../regions/regions.ts';
import { recordsOf } from '../search/records.ts';

export interface SearchOption {
  readonly value: string;
  readonly label: string;
}
export type SearchOptions = Readonly<
  Record<'region' | 'topic' | 'publisher' | 'year', readonly SearchOption[]>
>;

export function searchOptions(corpus: Corpus, language: Language): SearchOptions {
  const values = {
    region: new Set<string>(),
    topic: new Set<string>(),
    publisher: new Set<string>(),
    year: new Set<string>(),
  };
  for (const record of recordsOf(corpus)) {
    for (const name of Object.keys(values) as (keyof typeof values)[]) {
      for (const value of record.filters[name]) values[name].add(value);
    }
  }
  const publishers = new Map(
    [...corpus.sources.values()].map(({ publisher }) => [publisher.en, publisher[language]]),
  );
  const options = (set: ReadonlySet<string>, label: (value: string) => string) =>
    [...set].map((value) => ({ value, label: label(value) })).sort((a, b) => (a.value < b.value ? -1 : 1));
  return {
    region: options(values.region, (code) => regionOf(code)?.[language] ?? code),
    topic: options(values.topic, (id) => corpus.topics.get(id)?.[language] ?? id),
    publisher: options(values.publisher, (name) => publishers.get(name) ?? name),
    year: options(values.year, (year) => year),
  };
}
