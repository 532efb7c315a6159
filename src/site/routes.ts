/**
 * The two languages as Astro wants them for `getStaticPaths`: every route exists in both.
 */
import { type Language, languages } from '../model/text.ts';

export const inBoth = <Props extends object>(
  entries: readonly { readonly params: object; readonly props: Props }[],
) =>
  languages.flatMap((lang) =>
    entries.map(({ params, props }) => ({ params: { lang, ...params }, props: { ...props, lang } })),
  );

/** For a page that has no entries. */
export const languagesOnly = () => languages.map((lang) => ({ params: { lang }, props: { lang } }));

export interface InLanguage {
  readonly lang: Language;
}
