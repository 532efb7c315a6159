/**
 * Reading modes and number styles: pressed buttons, and the twin of a number lit in the other language. What
 * is chosen stands on the page's root for the style sheet and for `numbers.js`.
 */
import { type Choice, choices, choose } from './choices.ts';

const defaults: Partial<Record<Choice, string>> = { reading: 'one', numbers: 'written' };

export function readingModes(page: Document): void {
  const buttons = [...page.querySelectorAll<HTMLButtonElement>('button[data-choose]')];
  if (buttons.length === 0) return;
  const show = () => {
    const chosen = { ...defaults, ...choices(), ...page.documentElement.dataset };
    for (const button of buttons) {
      button.setAttribute(
        'aria-pressed',
        String(chosen[button.dataset['choose'] as Choice] === button.dataset['value']),
      );
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(button.dataset['choose'] as Choice, button.dataset['value']!);
      // `numbers.js` stands in the page, so that a style chosen before is printed before the first paint.
      page.documentElement.dispatchEvent(new Event('numbers'));
      show();
    });
  }
  show();
  lightTwins(page);
}

function lightTwins(page: Document): void {
  const light = (target: EventTarget | null, on: boolean) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a.mention') : null;
    if (!link) return;
    for (const twin of page.querySelectorAll(`a.mention[href="${CSS.escape(link.getAttribute('href')!)}"]`)) {
      twin.classList.toggle('lit', on);
    }
  };
  for (const [start, end] of [
    ['pointerover', 'pointerout'],
    ['focusin', 'focusout'],
  ] as const) {
    page.addEventListener(start, ({ target }) => light(target, true));
    page.addEventListener(end, ({ target }) => light(target, false));
  }
}
