/**
 * Dead links of a built site: every address and anchor on every page must lead to a file and an id. Tags are
 * read by a pattern: the pages are known to be valid HTML, and parsing them all would take a minute.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DeadLink {
  readonly page: string;
  readonly link: string;
  readonly why: string;
}

/** What a page holds of both ends of a link. */
interface Ends {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** Checks all pages in `folder`, built for `base`; also returns how many links were followed. */
export function deadLinks(
  folder: string,
  base: string,
): { readonly dead: DeadLink[]; readonly followed: number } {
  const files = globSync('**/*.html', { cwd: folder }).filter((page) => !page.startsWith('search/'));
  const pages = new Map(files.map((page) => [page, endsOf(readFileSync(join(folder, page), 'utf8'))]));
  const known = new Map<string, boolean>();
  const exists = (file: string) => {
    const found = known.get(file) ?? existsSync(join(folder, file));
    known.set(file, found);
    return found;
  };
  const dead: DeadLink[] = [];
  let followed = 0;
  for (const [page, { links }] of pages) {
    for (const link of links) {
      const url = new URL(link, `http://site${base}${page.replace(/index\.html$/, '')}`);
      if (url.host !== 'site' && !url.pathname.startsWith(base)) continue;
      followed += 1;
      const path = decodeURIComponent(url.pathname);
      if (!path.startsWith(base)) {
        dead.push({ page, link, why: `outside ${base}` });
        continue;
      }
      const file = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
      if (!exists(file)) dead.push({ page, link, why: 'no such file' });
      else if (
        url.hash.length > 1 &&
        pages.get(file)?.ids.has(decodeURIComponent(url.hash.slice(1))) === false
      )
        dead.push({ page, link, why: 'no such anchor' });
    }
  }
  return { dead, followed };
}

/** Addresses of other hosts are left alone, but for those by which a page names itself and its twin. */
const isForeign = (link: string, tag: string): boolean =>
  /^(?:https?:|mailto:|data:)/.test(link) && !/hreflang|canonical/.test(tag);

function endsOf(html: string): Ends {
  const links: string[] = [];
  const ids = new Set<string>();
  for (const [tag] of html
    .replace(/<(script|style)\b([^>]*)>.*?<\/\1>/gs, '<$1$2>')
    .matchAll(/<[a-z][^>]*>/g)) {
    for (const [, name, value = ''] of tag.matchAll(/\s(href|src|id)="([^"]*)"/g)) {
      const text = value.replace(/&(?:amp|#38);/g, '&');
      if (name === 'id') ids.add(text);
      else if (!isForeign(text, tag)) links.push(text);
    }
  }
  return { links, ids };
}
