import type { APIRoute } from 'astro';
import { archive } from '../site/load.ts';
import { pageIndex } from '../site/page-index.ts';

/** What the page for a wrong address looks through; facts are left out, their addresses are made by hash. */
export const GET: APIRoute = () =>
  Response.json(
    pageIndex(archive())
      .filter(({ path }) => !path.startsWith('facts/'))
      .map(({ path, title: { zh, en } }) => ({ path, zh, en })),
  );
