import type { APIRoute } from 'astro';
import type { Language } from '../../model/text.ts';
import { correctionsFeed } from '../../site/corrections-feed.ts';
import { atom } from '../../site/feed.ts';
import { href } from '../../site/links.ts';
import { archive } from '../../site/load.ts';
import { languagesOnly } from '../../site/routes.ts';

export const getStaticPaths = languagesOnly;

export const GET: APIRoute<{ lang: Language }> = ({ props: { lang }, site }) => {
  const feed = correctionsFeed(archive(), lang, (path) => new URL(href(lang, path), site).href);
  return new Response(atom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
