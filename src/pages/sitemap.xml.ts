import type { APIRoute } from 'astro';
import { tags } from '../i18n/ui.ts';
import { languages } from '../model/text.ts';
import { escaped } from '../site/feed.ts';
import { href } from '../site/links.ts';
import { archive } from '../site/load.ts';
import { pageIndex } from '../site/page-index.ts';

/** Every page in each language, each naming its twin, as the sitemap protocol and hreflang want it. */
export const GET: APIRoute = ({ site }) => {
  const address = (language: (typeof languages)[number], path: string) =>
    escaped(new URL(href(language, path), site).href);
  const entries = pageIndex(archive()).flatMap(({ path, updated }) => {
    const twins = languages.map(
      (each) => `<xhtml:link rel="alternate" hreflang="${tags[each]}" href="${address(each, path)}"/>`,
    );
    return languages.map(
      (language) =>
        `<url><loc>${address(language, path)}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}${twins.join('')}</url>`,
    );
  });
  const sitemap = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(sitemap, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
