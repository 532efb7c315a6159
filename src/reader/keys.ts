/**
 * Keyboard shortcuts. None of them works while the reader is typing, or together with a modifier.
 */
export function listenToKeys(page: Document): void {
  const help = page.querySelector<HTMLDialogElement>('#help');
  let before = '';
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return;
    const stroke = before === 'g' && event.key === 'h' ? 'g h' : event.key;
    before = event.key;
    if (stroke === '/') focusSearch(page);
    else if (stroke === '?') help?.showModal();
    else if (stroke === 'g h') page.querySelector<HTMLAnchorElement>('header a')?.click();
    else if (stroke === 'j' || stroke === 'k')
      page.dispatchEvent(new CustomEvent('figure-step', { detail: stroke === 'j' ? 1 : -1 }));
    else return;
    event.preventDefault();
  });
}

function focusSearch(page: Document): void {
  page.querySelector<HTMLInputElement>('input[name="q"]')?.focus();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
