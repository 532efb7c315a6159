/**
 * Source texts as checks compare them: white space out and full width folded, digits otherwise literal.
 */
import type { Corpus } from '../model/corpus.ts';
import type { Source } from '../model/source.ts';

/** The source that a briefing is about. */
export function sourceOf(corpus: Corpus, briefing: string): Source | undefined {
  const found = corpus.briefings.get(briefing);
  return found && corpus.sources.get(found.source);
}

/** Full-width ASCII as ASCII; nothing else changes, so that every digit still has to be the same digit. */
export const foldWidth = (text: string): string =>
  text.replaceAll(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

export const folded = (text: string): string => foldWidth(text).replaceAll(/[\s\u200B\uFEFF]+/g, '');
