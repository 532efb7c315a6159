/**
 * A figure as the English draft prints it. Where the formatter has no English for a unit the Chinese print
 * stays, for the editor to see that a word is missing.
 */
import type { DraftFigure } from './draft.ts';

export function englishPrint(figure: DraftFigure): string {
  return figure.printed;
}
