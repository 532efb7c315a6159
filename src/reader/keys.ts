/**
 * Keyboard shortcuts. None of them works while the reader is typing, or together with a modifier.
 */
type Deed = (page: Document) => void;

const step =
  (by: number): Deed =>
  (page) =>
    page.dispatchEvent(new CustomEvent('figure-step', { detail: by }));
const follow =
  (selector: string): Deed =>
  (page) =>
    page.querySelector<HTMLAnchorElement>(selector)?.click();

const deeds: Readonly<Record<string, Deed>> = {
  '/': (page) => page.querySelector<HTMLInputElement>('input[name="q"]')?.focus(),
  '?': showHelp,
  'g h': follow('header a'),
  j: step(1),
  k: step(-1),
  n: follow('#card:popover-open [rel=next]'),
  p: follow('#card:popover-open [rel=prev]'),
};

/** Those that mean something else where no card is open. */
const inCard: Readonly<Record<string, Deed>> = { ArrowRight: step(1), ArrowLeft: step(-1) };

export function listenToKeys(page: Document): void {
  let before = '';
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return;
    const stroke = before === 'g' && event.key === 'h' ? 'g h' : event.key;
    before = event.key;
    const deed = deeds[stroke] ?? (page.querySelector('#card:popover-open') ? inCard[stroke] : undefined);
    if (!deed) return;
    event.preventDefault();
    deed(page);
  });
  page.querySelector('[data-help]')?.addEventListener('click', () => showHelp(page));
}

function showHelp(page: Document): void {
  page.querySelector<HTMLDialogElement>('#help')?.showModal();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
