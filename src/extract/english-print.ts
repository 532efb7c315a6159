/**
 * A figure as the English draft prints it: the formatter's words, which read back as the same statement.
 * Direction stays with the sentence that an editor will write around it.
 */
import { format } from '../quantity/format.ts';
import type { DraftFigure } from './draft-figure.ts';

export const englishPrint = ({ quantity }: DraftFigure): string =>
  format(quantity, 'en', 'words', { direction: false, plain: true });
