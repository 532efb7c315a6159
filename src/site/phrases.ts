/**
 * Chinese headings break between words. Browsers know the words of Japanese only, so the places where a line
 * may end are found here and marked; a number keeps its unit.
 */
import type { Language } from '../model/text.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

const closing = /^[\p{Pe}\p{Pf}\p{Po}]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** What begins a word and never ends one: 总投资, 副市长, 第三, 约74个. */
const heads = /(?:^|[\p{P}\s])[总副首第各每超近约]$/u;
/** What ends a word that the dictionary cuts before it: 复工率, 商务局, 服务业, 修武县. */
const tails = /^[省市县区乡镇村率局委会部院厅业证额量费员者]$/u;
/** Words of one character, which hold to nothing. */
const particles = /^[的和与及或至到为在将把被由从对于以并也都仅均已不无有是]$/u;
/** Between a number and its unit: 10余家. */
const afterNumber = /^[\d.]+[余多几来十百千万亿]$/u;

/** 93.9 and the word that says how much more it is. */
const scaled = /(?<=\d) (?=(?:thousand|million|billion|trillion)\b)/g;

/** The stretches of a heading that no line end may cut. English needs no more than its numbers whole. */
export function phrasesOf(text: string, language: Language): readonly string[] {
  if (language !== 'zh') return [text.replace(scaled, '\u00a0')];
  const phrases: string[] = [];
  // Single characters in a row are a word that the dictionary lacks.
  let loose = false;
  for (const { segment } of words.segment(text)) {
    const last = phrases.at(-1) ?? '';
    const single = /^\p{L}$/u.test(segment) && !particles.test(segment);
    const ends = tails.test(segment) || (single && (/\d$/.test(last) || afterNumber.test(last)));
    const joins =
      ends ||
      closing.test(segment) ||
      opening.test(last) ||
      /\d$/.test(last) ||
      heads.test(last) ||
      (single && loose);
    if (last !== '' && joins) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
    loose = single && !ends;
  }
  return phrases;
}
