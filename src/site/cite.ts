/**
 * How to cite a briefing or one of its numbers: in passing, in full, as BibTeX, and as GB/T 7714-2015 wants an
 * electronic resource: author. title[EB/OL]. (date of change)[date of citing]. address.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { periodText } from './period.ts';

export interface Citable {
  readonly briefing: Briefing;
  readonly publisher: Bilingual;
  readonly site: Bilingual;
  /** The day on which the briefing last changed, ISO 8601. */
  readonly updated: string;
  /** Absolute address of the page or the number. */
  readonly url: string;
  /** The day on which it is cited, ISO 8601; GB/T 7714 asks for it. */
  readonly accessed: string;
  /** The number cited, as the reader sees it, and who published it when. */
  readonly number?: { readonly text: string; readonly source: string };
}

export type CiteStyle = 'short' | 'full' | 'bibtex' | 'gbt';
export const citeStyles: readonly CiteStyle[] = ['short', 'full', 'bibtex', 'gbt'];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function cite(style: CiteStyle, citable: Citable, language: Language): string {
  const { briefing, url, number, accessed, updated: date } = citable;
  const { title } = briefing.versions[language];
  const [year = '', month = ''] = date.split('-');
  const publisher = citable.publisher[language];
  const site = citable.site[language];
  const day = periodText(date, language);
  const zh = language === 'zh';
  switch (style) {
    case 'short':
      return zh
        ? `${number?.text ?? ''}（${publisher}，${year}）`
        : `${number ? `${number.text} ` : ''}(${publisher}, ${year})`;
    case 'full':
      return zh
        ? `${number ? `${number.text}（来源：${number.source}）。` : ''}${publisher}：《${title}》，${site}，${day}。${url}`
        : `${number ? `${number.text} (source: ${number.source}). ` : ''}${publisher}. “${title}.” ${site}, ${day}. ${url}`;
    case 'gbt':
      return `${publisher}. ${title}${number ? `: ${number.text}` : ''}[EB/OL]. (${date})[${accessed}]. ${url}.`;
    case 'bibtex':
      return [
        `@misc{${briefing.id}-${year},`,
        `  author = {{${tex(publisher)}}},`,
        `  title = {{${tex(title)}}},`,
        `  year = {${year}},`,
        `  month = ${months[Number(month) - 1]},`,
        `  howpublished = {\\url{${url}}},`,
        `  note = {${number ? `${tex(number.text)}; ` : ''}${zh ? '引用日期' : 'accessed'} ${accessed}},`,
        `  langid = {${zh ? 'chinese' : 'english'}}`,
        '}',
      ].join('\n');
  }
}

/** Text as TeX prints it and nothing else: what commands are made of is escaped. */
const tex = (text: string): string =>
  text
    .replace(
      /[\\~^]/g,
      (sign) => `\\text${{ '\\': 'backslash', '~': 'asciitilde', '^': 'asciicircum' }[sign]}`,
    )
    .replace(/[&%$#_{}]/g, '\\$&');
