/**
 * The page for a wrong address: asks the small index of pages for those nearest to it.
 */
import { decoded } from './decoded.ts';
import { type KnownPage, nearest } from './nearest.ts';

export async function suggest(list: HTMLElement): Promise<void> {
  const { base = '/', index = '' } = list.dataset;
  const asked = decoded(location.pathname.slice(base.length)).replace(/^(?:zh|en)(?:\/|$)/, '');
  const response = await fetch(index);
  if (!response.ok) return;
  const near = nearest(asked, (await response.json()) as KnownPage[]);
  for (const section of list.querySelectorAll<HTMLElement>('[data-near]')) {
    const language = section.dataset['near'] as 'zh' | 'en';
    section.hidden = near.length === 0;
    section.querySelector('ul')!.replaceChildren(
      ...near.map((page) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `${base}${language}/${page.path}`;
        link.textContent = page[language];
        item.append(link);
        return item;
      }),
    );
  }
}
