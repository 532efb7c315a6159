import type { APIRoute } from 'astro';
import { asset } from '../site/links.ts';

/** Everything may be read. A crawler looks for this file at the root of a host only. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(asset('sitemap.xml'), site).href}\n`);
