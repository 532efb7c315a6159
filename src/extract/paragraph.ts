/**
 * Paragraphs of an article: pieces of the page inside the article's ranges, joined where a column break
 * or a caption cut them. An editor's ranges are obeyed to the character.
 */
import type { Article } from '../model/source.ts';
import type { Range } from '../model/text.ts';
import { type Folded, fold } from './fold.ts';
import type { PageBlock } from './page.ts';

export interface Paragraph extends Folded {
  readonly kind: 'heading' | 'text' | 'byline';
  readonly opens: boolean;
  readonly writer: boolean;
}

/** Paragraphs in reading order. Furniture inside a range that an editor drew is text: the editor wants it. */
export function paragraphsOf(
  text: string,
  page: readonly PageBlock[],
  ranges: Article['ranges'],
): Paragraph[] {
  const groups: {
    kind: Paragraph['kind'];
    opens: boolean;
    writer: boolean;
    ranges: Range[];
    sorted: number;
  }[] = [];
  for (const [from, until] of ranges) {
    for (const block of page) {
      const [start, end] = [Math.max(block.start, from), Math.min(block.end, until)];
      if (start >= end) continue;
      const kind =
        block.kind === 'heading' || block.kind === 'label'
          ? 'heading'
          : block.kind === 'byline'
            ? 'byline'
            : 'text';
      const open = groups.at(-1);
      if (block.continues && open?.kind === 'text' && open.sorted <= start) {
        open.ranges.push([start, end]);
        open.sorted = end;
        open.writer = block.writer;
      } else
        groups.push({ kind, opens: block.opens, writer: block.writer, ranges: [[start, end]], sorted: end });
    }
  }
  return groups.map(({ kind, opens, writer, ranges: own }) => ({ kind, opens, writer, ...fold(text, own) }));
}

/** Start of the sentence that holds `index`: after the last full stop, semicolon or the like. */
export function sentenceStart(tight: string, index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) if (/[。！？!?；;…]/.test(tight.charAt(at))) return at + 1;
  return 0;
}

export function sentenceEnd(tight: string, index: number): number {
  for (let at = index; at < tight.length; at += 1) if (/[。！？!?；;…]/.test(tight.charAt(at))) return at;
  return tight.length;
}

/** Start of the clause that holds `index`: after the last comma or sentence end. */
export function clauseStart(tight: string, index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const character = tight.charAt(at);
    const grouping =
      /[,.]/.test(character) && /\d/.test(tight.charAt(at - 1)) && /\d/.test(tight.charAt(at + 1));
    if (/[。！？!?；;…，,：:]/.test(character) && !grouping) return at + 1;
  }
  return 0;
}

export function clauseEnd(tight: string, index: number): number {
  for (let at = index; at < tight.length; at += 1)
    if (/[。！？!?；;…，,：:]/.test(tight.charAt(at))) return at;
  return tight.length;
}
