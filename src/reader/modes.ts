/**
 * Reading modes and number styles: pressed buttons, the numbers rewritten in place, and the twin of a
 * number lit in the other language. What is chosen stands on the page's root for the style sheet.
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
    printNumbers(page, chosen['numbers'] ?? 'written');
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(button.dataset['choose'] as Choice, button.dataset['value']!);
      show();
    });
  }
  show();
  lightTwins(page);
}

/** As written is what the page was built with; it is kept the first time that a number changes. */
function printNumbers(page: Document, style: string): void {
  for (const number of page.querySelectorAll<HTMLElement>('.number[data-words], .number[data-digits]')) {
    number.dataset['written'] ??= number.textContent ?? '';
    number.textContent = number.dataset[style] ?? number.dataset['written'];
  }
}

function lightTwins(page: Document): void {
  const light = (target: EventTarget | null, on: boolean) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a.mention') : null;
    if (!link) return;
    for (const twin of page.querySelectorAll(
      `a.mention[data-figure="${CSS.escape(link.dataset['figure']!)}"]`,
    )) {
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
