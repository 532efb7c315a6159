/**
 * Dead links of a built site: every address and anchor on every page must lead to a file and an id.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

export interface DeadLink {
  readonly page: string;
  readonly link: string;
  readonly why: string;
}

/** Checks all pages in `folder`, built for `base`; also returns how many links were followed. */
export function deadLinks(
  folder: string,
  base: string,
): { readonly dead: DeadLink[]; readonly followed: number } {
  const pages = globSync('**/*.html', { cwd: folder }).filter((page) => !page.startsWith('search/'));
  const documents = new Map(
    pages.map((page) => [page, parseHTML(readFileSync(join(folder, page), 'utf8')).document]),
  );
  const dead: DeadLink[] = [];
  let followed = 0;
  for (const [page, document] of documents) {
    const ids = (target: string) => documents.get(target)?.querySelectorAll('[id]') ?? [];
    for (const element of document.querySelectorAll('[href], [src]')) {
      const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (
        /^(?:https?:|mailto:|data:)/.test(link) &&
        !/hreflang|canonical/.test(element.outerHTML.slice(0, 200))
      )
        continue;
      const url = new URL(link, `http://site${base}${page.replace(/index\.html$/, '')}`);
      if (url.host !== 'site' && !url.pathname.startsWith(base)) continue;
      followed += 1;
      const path = decodeURIComponent(url.pathname);
      if (!path.startsWith(base)) {
        dead.push({ page, link, why: `outside ${base}` });
        continue;
      }
      const file = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
      if (!existsSync(join(folder, file))) dead.push({ page, link, why: 'no such file' });
      else if (url.hash.length > 1 && documents.has(file)) {
        const id = decodeURIComponent(url.hash.slice(1));
        if (![...ids(file)].some((target) => target.id === id))
          dead.push({ page, link, why: 'no such anchor' });
      }
    }
  }
  return { dead, followed };
}
