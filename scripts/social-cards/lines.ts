/**
 * Text in lines, as its language breaks them: between words, never before closing or after opening
 * punctuation, and never between a number and its unit.
 */
import type { Language } from '../../src/model/text.ts';

const closing = /^[\p{Pe}\p{Pf},.;:!?%，。、；：！？…》」』）”’·/-]/u;
const opening = /[\p{Ps}\p{Pi}《「『（“‘/-]$/u;
const number = /^[\p{N},.]*\p{N}$/u;

export interface Lines {
  readonly lines: readonly string[];
  /** Whether words were left over. */
  readonly cut: boolean;
}

/** At most `most` lines that `fits` takes. */
export function linesOf(
  text: string,
  language: Language,
  fits: (line: string) => boolean,
  most: number,
): Lines {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, language)) {
    if (fits((line + piece).trimEnd()) || line === '') {
      line += piece;
      continue;
    }
    lines.push(line.trimEnd());
    if (lines.length === most) return { lines, cut: true };
    line = piece.trimStart();
  }
  return { lines: [...lines, line.trimEnd()], cut: !fits(line.trimEnd()) };
}

/** Words with what must stay with them. */
function piecesOf(text: string, language: Language): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    const held =
      last !== undefined &&
      (/^\s+$/.test(segment) || closing.test(segment) || opening.test(last) || number.test(last.trimEnd()));
    if (held) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
