/**
 * What the reader chose in the shell of a page: the colours, and the language.
 */
import { choose } from './choices.ts';

export function rememberShell(page: Document): void {
  const root = page.documentElement;

  page.querySelector('[data-theme-toggle]')?.addEventListener('click', () => {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    const now = root.dataset['theme'] ?? (dark ? 'dark' : 'light');
    choose('theme', now === 'dark' ? 'light' : 'dark');
  });

  // The other language opens at the same place, and `/` remembers the language last chosen.
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    // Pressing a link closes an open card, and with it goes the number from the address.
    let place = '';
    link.addEventListener('pointerdown', () => {
      place = location.hash;
    });
    link.addEventListener('click', () => {
      link.hash = location.hash || place;
      link.search = location.search;
      choose('language', link.dataset['language']!);
    });
  }
}
