/**
 * Copying, said aloud: the button shows that it is done and a status line beside it speaks.
 */
const shown = 1600;

export async function copy(button: HTMLElement, text: string): Promise<void> {
  if (!(await put(text))) return;
  const done = document.querySelector<HTMLElement>('[data-copied]')?.dataset['copied'] ?? '';
  const status = document.querySelector<HTMLElement>('[data-status]');
  if (status) status.textContent = done;
  if (button.classList.contains('done')) return;
  const words = [...button.childNodes];
  button.classList.add('done');
  button.replaceChildren(done);
  setTimeout(() => {
    button.replaceChildren(...words);
    button.classList.remove('done');
    if (status) status.textContent = '';
  }, shown);
}

/** Browsers give pages that come over plain http no clipboard; there the text is selected and copied as by hand. */
async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.style.cssText = 'position:fixed;opacity:0';
    document.body.append(area);
    area.select();
    const isDone = document.execCommand('copy');
    area.remove();
    return isDone;
  }
}

/** Every button that copies the text standing before it. */
export function copyButtons(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button[data-copy-text]');
    if (button) void copy(button, button.parentElement?.querySelector('pre')?.textContent ?? '');
  });
}
