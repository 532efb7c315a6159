/**
 * Chinese headings break between words. Browsers know the words of Japanese only, so the places where a line
 * may end are found here and marked; a number keeps its unit.
 */
import type { Language } from '../model/text.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

const closing = /^[\p{Pe}\p{Pf}\p{Po}]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** The stretches of a heading that no line end may cut. English needs none of this. */
export function phrasesOf(text: string, language: Language): readonly string[] {
  if (language !== 'zh') return [text];
  const phrases: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = phrases.at(-1) ?? '';
    const joins = closing.test(segment) || opening.test(last) || /\d$/.test(last) || isTail(segment, last);
    if (last !== '' && joins) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return phrases;
}

/**
 * Single characters in a row are a word that the dictionary lacks; one after a number is its unit, and one of
 * these ends the name of a place.
 */
const isTail = (segment: string, last: string): boolean =>
  /^\p{L}$/u.test(segment) &&
  (/^\p{L}$/u.test(last) || /^[\d.]+\p{L}?$/u.test(last) || /^[省市县区乡镇村]$/.test(segment));
