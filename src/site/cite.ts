/**
 * How to cite a briefing or one of its numbers: short, full, BibTeX and GB/T 7714.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Bilingual, Language } from '../model/text.ts';

export interface Citable {
  readonly briefing: Briefing;
  readonly publisher: Bilingual;
  readonly site: Bilingual;
  /** Absolute address of the page or the number. */
  readonly url: string;
  /** The number cited, as the reader sees it. */
  readonly number?: string;
}

export type CiteStyle = 'short' | 'full' | 'bibtex' | 'gbt';
export const citeStyles: readonly CiteStyle[] = ['short', 'full', 'bibtex', 'gbt'];

export function cite(style: CiteStyle, citable: Citable, language: Language): string {
  const { briefing, url, number } = citable;
  const version = briefing.versions[language];
  const date = version.updated ?? briefing.versions.zh.updated ?? briefing.date;
  const year = date.slice(0, 4);
  const publisher = citable.publisher[language];
  const site = citable.site[language];
  const about = number ? (language === 'zh' ? `${number}，见` : `${number}, in `) : '';
  switch (style) {
    case 'short':
      return language === 'zh' ? `${about}${publisher}（${year}）` : `${about}${publisher} (${year})`;
    case 'full':
      return language === 'zh'
        ? `${about}${publisher}：《${version.title}》，${site}，${date}。${url}`
        : `${about}${publisher}. “${version.title}.” ${site}, ${date}. ${url}`;
    case 'gbt':
      return `${publisher}. ${version.title}[EB/OL]. (${date})${number ? `: ${number}` : ''}. ${url}.`;
    case 'bibtex':
      return [
        `@online{${briefing.id},`,
        `  author    = {{${publisher}}},`,
        `  title     = {${version.title}},`,
        `  year      = {${year}},`,
        `  date      = {${date}},`,
        `  url       = {${url}},`,
        ...(number ? [`  note      = {${number}},`] : []),
        `  langid    = {${language === 'zh' ? 'chinese' : 'english'}},`,
        '}',
      ].join('\n');
  }
}
