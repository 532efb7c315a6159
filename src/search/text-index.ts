/**
 * Pagefind as an index of exact stretches. Its words are reduced to letters and digits, so that 1.8 and 18
 * look the same to it; every hit is therefore read again and kept only if the printed text holds the term.
 */
import { find, isHan, words } from './fold.ts';

export interface TextHit {
  readonly url: string;
  readonly language: 'zh' | 'en';
  readonly title: string;
  readonly text: string;
  readonly date: string;
  /** The same for both languages of one place. */
  readonly pair: string;
}

export interface TextIndex {
  /** Places that hold every term, best first. */
  search(terms: readonly string[], filters: Readonly<Record<string, string>>): Promise<TextHit[]>;
}

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  data(): Promise<{ raw_url?: string; url: string; meta: Record<string, string> }>;
}

/** Results read in full for one query; more than anyone looks through. */
const limit = 200;

export async function openTextIndex(base: string): Promise<TextIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${base}search/pagefind.js`)) as Pagefind;
  return {
    async search(terms, filters) {
      const lists = await Promise.all(
        terms.map((term) => pagefind.search(phrase(term), { filters: { ...filters } })),
      );
      const [first, ...others] = lists.map(({ results }) => results);
      const kept = (first ?? []).filter(({ id }) =>
        others.every((list) => list.some((result) => result.id === id)),
      );
      const pages = await Promise.all(kept.slice(0, limit).map((result) => result.data()));
      return pages
        .map(({ meta }) => hitOf(meta))
        .filter(({ text }) => terms.every((term) => holds(text, term)));
    },
  };
}

const hasHan = (text: string) => [...text].some((character) => isHan(character.charCodeAt(0)));
const hasDigit = (text: string) => /\d/.test(text);

/** Chinese is asked for as a phrase of characters; English as words, which Pagefind stems. */
const phrase = (term: string) => (hasHan(term) || /\s/.test(term) ? `"${words(term)}"` : words(term));

/** Stemmed English words are taken from Pagefind as found; everything else must stand in the text. */
const holds = (text: string, term: string) =>
  (!hasHan(term) && !hasDigit(term) && !/\s/.test(term)) || find(text, term).length > 0;

const hitOf = (meta: Record<string, string>): TextHit => ({
  url: meta['url'] ?? '',
  language: meta['language'] === 'zh' ? 'zh' : 'en',
  title: meta['title'] ?? '',
  text: meta['text'] ?? '',
  date: meta['date'] ?? '',
  pair: meta['pair'] ?? '',
});
