/**
 * The day on which a page is cited, which only the reader's own clock knows.
 */
export const today = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Puts the day into every citation that was built with a blank for it. */
export function dateCitations(page: Document): void {
  for (const list of page.querySelectorAll<HTMLElement>('[data-today]')) {
    for (const text of list.querySelectorAll('pre'))
      text.textContent = text.textContent!.replaceAll(list.dataset['today']!, today());
  }
}
