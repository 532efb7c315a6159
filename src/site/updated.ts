/**
 * When a briefing last changed for its readers: the day it was published, the day that an editor wrote down,
 * or the day of its latest correction, whichever is last.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Language } from '../model/text.ts';

export function updatedOn(
  { corrections }: Pick<Corpus, 'corrections'>,
  { id, versions, date }: Briefing,
  language: Language,
): string {
  const edited = versions[language].updated ?? versions.zh.updated ?? date;
  const corrected = corrections.flatMap(({ briefing, date: day }) => (briefing === id ? [day] : []));
  return [date, edited, ...corrected].toSorted().at(-1)!;
}
