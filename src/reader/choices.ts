/**
 * What the reader chose, kept in the browser and nowhere else; `first-paint.js` reads the same record.
 */
export type Choice = 'theme' | 'numbers' | 'reading' | 'language';

const key = 'shuzheng';

export function choices(): Partial<Record<Choice, string>> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Record<Choice, string>>;
  } catch {
    return {};
  }
}

/** Sets `data-<choice>` on the page and keeps it for the next one. */
export function choose(choice: Choice, value: string): void {
  document.documentElement.dataset[choice] = value;
  try {
    localStorage.setItem(key, JSON.stringify({ ...choices(), [choice]: value }));
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
}
