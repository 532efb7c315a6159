/**
 * What pages say to machines, in the words of schema.org. A briefing is our article about somebody else's: the
 * numbers are claims of their source, which we repeat and check; we rate no claim of ours as a review.
 */
import { tags } from '../i18n/ui.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Language } from '../model/text.ts';
import type { Archive } from './archive.ts';
import type { FigureView } from './figure-view.ts';
import { href, otherLanguage, paths } from './links.ts';
import type { Way } from './places.ts';
import { updatedOn } from './updated.ts';

type Thing = Readonly<Record<string, unknown>>;
type Absolute = (address: string) => string;

const context = 'https://schema.org';

export function briefingThing(
  { corpus }: Archive,
  briefing: Briefing,
  key: readonly FigureView[],
  language: Language,
  absolute: Absolute,
): Thing {
  const { site, sources } = corpus;
  const source = sources.get(briefing.source)!;
  const version = briefing.versions[language];
  const url = absolute(href(language, paths.briefing(briefing.id)));
  const other = otherLanguage(language);
  const publisher = { '@type': 'Organization', name: site.publisher[language] };
  const address = absolute(href(language, paths.source(source.id)));
  const original = {
    '@type': 'CreativeWork',
    '@id': address,
    name: source.title[language],
    datePublished: source.date,
    publisher: { '@type': 'Organization', name: source.publisher[language] },
    url: source.url ?? address,
  };
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: version.title,
    description: version.summary,
    inLanguage: tags[language],
    datePublished: briefing.date,
    dateModified: updatedOn(corpus, briefing, language),
    author: publisher,
    publisher,
    isBasedOn: original,
    [language === 'zh' ? 'workTranslation' : 'translationOfWork']: {
      '@type': 'NewsArticle',
      '@id': absolute(href(other, paths.briefing(briefing.id))),
      inLanguage: tags[other],
    },
    mentions: key.map(({ figure, number }) => ({
      '@type': 'Claim',
      '@id': `${url}#${figure.id}`,
      text: `${figure.subject[language]}${language === 'zh' ? '：' : ': '}${number.words[language]}`,
      appearance: { '@id': address },
    })),
  };
}

export const siteThing = ({ corpus: { site } }: Archive, language: Language, absolute: Absolute): Thing => ({
  '@context': context,
  '@type': 'WebSite',
  '@id': absolute(href(language)),
  url: absolute(href(language)),
  name: site.title[language],
  description: site.description[language],
  inLanguage: tags[language],
  publisher: { '@type': 'Organization', name: site.publisher[language] },
  potentialAction: {
    '@type': 'SearchAction',
    target: `${absolute(href(language, 'search/'))}?q={q}`,
    'query-input': 'required name=q',
  },
});

export const trailThing = (
  trail: readonly Way[],
  here: string,
  language: Language,
  absolute: Absolute,
): Thing => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...trail.map(({ path, text }) => ({ name: text[language], item: absolute(href(language, path)) })),
    { name: here },
  ].map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
});

/** JSON that no text of the archive can end early: in a script element only `<` could. */
export const embedded = (things: readonly Thing[]): string =>
  JSON.stringify(things.length === 1 ? things[0] : things).replaceAll('<', '\\u003c');
