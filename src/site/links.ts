/**
 * Every address of the site is made here, so that it works at `/` and under any path.
 */
import type { FigureRef, Language } from '../model/text.ts';

/** With a slash at both ends. */
const base = `${import.meta.env?.BASE_URL ?? '/'}/`.replace(/\/+$/, '/');

/** A page of one language: `href('zh', 'regions/410800/')`. */
export const href = (language: Language, path = ''): string => `${base}${language}/${path}`;

/** A file that both languages share: `asset('favicon.svg')`. */
export const asset = (path: string): string => `${base}${path}`;

export const paths = {
  briefing: (id: string) => `briefings/${id}/`,
  figure: (ref: FigureRef) => `briefings/${ref.replace('#', '/#')}`,
  region: (code: string) => `regions/${code}/`,
  indicator: (id: string) => `indicators/${id}/`,
  source: (id: string) => `sources/${id}/`,
  fact: (id: string) => `facts/${id}/`,
  rule: (id: string) => `checks/${id}/`,
} as const;

/** The same page in the other language; `path` is what follows the language. */
export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');
