import type { APIRoute } from 'astro';
import { tags, ui } from '../../i18n/ui.ts';
import type { Language } from '../../model/text.ts';
import { atom } from '../../site/feed.ts';
import { href } from '../../site/links.ts';
import { archive } from '../../site/load.ts';
import { languagesOnly } from '../../site/routes.ts';

export const getStaticPaths = languagesOnly;

/** The dates come from the content, so that the same archive always gives the same bytes. */
export const GET: APIRoute<{ lang: Language }> = ({ props: { lang }, site }) => {
  const { corpus, briefings } = archive();
  const t = ui(lang);
  const address = (path: string) => new URL(href(lang, path), site).href;
  const feed = atom({
    id: address('corrections/'),
    self: address('corrections.xml'),
    language: tags[lang],
    title: `${t('corrections.title')} · ${corpus.site.title[lang]}`,
    author: corpus.site.publisher[lang],
    updated: briefings[0]?.date ?? '1970-01-01',
    entries: [],
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
