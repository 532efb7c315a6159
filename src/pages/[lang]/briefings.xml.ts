import type { APIRoute } from 'astro';
import { tags, ui } from '../../i18n/ui.ts';
import type { Language } from '../../model/text.ts';
import { atom } from '../../site/feed.ts';
import { href, paths } from '../../site/links.ts';
import { archive } from '../../site/load.ts';
import { languagesOnly } from '../../site/routes.ts';
import { updatedOn } from '../../site/updated.ts';

export const getStaticPaths = languagesOnly;

/** The dates come from the content, so that the same archive always gives the same bytes. */
export const GET: APIRoute<{ lang: Language }> = ({ props: { lang }, site }) => {
  const { corpus, briefings } = archive();
  const address = (path: string) => new URL(href(lang, path), site).href;
  const entries = briefings
    .map((briefing) => ({
      url: address(paths.briefing(briefing.id)),
      title: briefing.versions[lang].title,
      summary: briefing.versions[lang].summary,
      published: briefing.date,
      updated: updatedOn(corpus, briefing, lang),
    }))
    .toSorted((a, b) => Number(a.updated < b.updated) - Number(a.updated > b.updated));
  const feed = atom({
    id: address('briefings/'),
    self: address('briefings.xml'),
    language: tags[lang],
    title: `${ui(lang)('nav.briefings')} · ${corpus.site.title[lang]}`,
    author: corpus.site.publisher[lang],
    updated: entries[0]?.updated ?? '1970-01-01',
    entries,
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
