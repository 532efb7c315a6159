/**
 * The card: opens beside the number that was touched, filled from its entry in the list under the text,
 * so that page and card can never say different things.
 */
import { copy } from './copy.ts';
import { decoded } from './decoded.ts';
import { isPhone, placeCard } from './place.ts';
import { today } from './today.ts';
import { type Closing, dropSpentVisit, enterVisit, leaveVisit, restVisit } from './visit.ts';

export function liveFigures(page: Document): void {
  const card = page.querySelector<HTMLElement>('#card');
  if (!card) return;
  const mentions = () =>
    [...page.querySelectorAll<HTMLAnchorElement>('a.mention')].filter((link) => link.checkVisibility());
  let open: HTMLAnchorElement | undefined;
  /** The number whose card was open when the pointer went down: that press has closed it already. */
  let pressed: HTMLAnchorElement | undefined;
  let closing: Closing = 'self';

  function show(link: HTMLAnchorElement, focus: boolean): void {
    const entry = entryOf(link);
    if (!entry || !card) return;
    open?.classList.remove('open');
    open = link;
    link.classList.add('open');
    fill(card, entry, link);
    const all = mentions();
    card.querySelector('[data-count]')!.textContent = `${all.indexOf(link) + 1} / ${all.length}`;
    citeNumber(card, entry, link);
    closing = 'self';
    enterVisit(link.hash);
    if (!card.matches(':popover-open')) card.showPopover();
    if (isPhone()) link.scrollIntoView({ block: 'nearest' });
    placeCard(card, link);
    if (focus) card.focus({ preventScroll: true });
  }

  function step(by: number): void {
    const all = mentions();
    if (all.length === 0) return;
    const from = open ? all.indexOf(open) : by > 0 ? -1 : 0;
    const next = all.at((from + by + all.length) % all.length)!;
    next.scrollIntoView({ block: 'center' });
    show(next, true);
  }

  page.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a.mention');
    if (link === pressed || !target.closest('a, button, summary, input, select, #card')) {
      // The card may not have heard yet that it is closed.
      closing = 'self';
      dropSpentVisit();
    }
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !entryOf(link)) return;
    event.preventDefault();
    if (link !== pressed) show(link, true);
    pressed = undefined;
  });
  page.addEventListener(
    'pointerdown',
    ({ target }) => {
      const isOpen = card.matches(':popover-open');
      pressed = isOpen ? open : undefined;
      closing = isOpen && !card.contains(target as Node) ? 'press' : 'self';
    },
    { capture: true },
  );
  card.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return;
    open?.classList.remove('open');
    const focus = page.activeElement;
    if (focus === page.body || card.contains(focus) || focus?.matches('a.mention'))
      open?.focus({ preventScroll: true });
    open = undefined;
    leaveVisit(closing);
    closing = 'self';
  });
  card.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    if (button?.dataset['step']) step(button.dataset['step'] === '1' ? 1 : -1);
    if (button?.hasAttribute('data-copy')) void copy(button, location.href);
  });
  page.addEventListener('figure-step', (event) => step((event as CustomEvent<number>).detail));

  function openFromAddress(): void {
    const target = decoded(location.hash.slice(1));
    const link =
      target === ''
        ? undefined
        : mentions().find((mention) => mention.id === target || mention.hash === `#${target}`);
    const entry = page.getElementById(target);
    if (!link && entry instanceof HTMLDetailsElement) entry.open = true;
    if (link && entryOf(link)) {
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      show(link, true);
      return;
    }
    restVisit();
    if (!card?.matches(':popover-open')) return;
    closing = 'back';
    card.hidePopover();
  }
  // A card that was placed for another width would reach over the edge.
  addEventListener('resize', () => open && placeCard(card, open));
  addEventListener('hashchange', openFromAddress);
  openFromAddress();
  // Until a page has loaded, a browser goes back to the entry that the address names.
  addEventListener('load', () => open?.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

const entryOf = (link: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decoded(link.hash.slice(1)));

function fill(card: HTMLElement, entry: HTMLElement, link: HTMLAnchorElement): void {
  const facts = entry.querySelector('.facts')!.cloneNode(true) as HTMLElement;
  for (const part of facts.querySelectorAll('[id]')) part.removeAttribute('id');
  card.querySelector('[data-facts]')!.replaceChildren(facts);
  card.querySelector('[data-value]')!.textContent = entry.querySelector('.value')!.textContent;
  card.querySelector('[data-subject]')!.textContent = entry.querySelector('.what')!.textContent;
  const verdict = [...link.classList].find((name) => name.startsWith('v-'));
  card.className = `${card.className.replace(/\bv-[\w-]+/g, '').trim()} ${verdict ?? ''}`;
}

/** The citations of the page, with this number, its source, its own address and the day put in. */
function citeNumber(card: HTMLElement, entry: HTMLElement, link: HTMLAnchorElement): void {
  const number = card.querySelector('[data-value]')!.textContent ?? '';
  const source = entry.querySelector('.place')!.textContent!.replace(/\s+/g, ' ').trim();
  // BibTeX is handed over with its blanks escaped, and wants what fills them escaped too.
  const blanks = {
    '\\{number\\}': number.replace(/[&%$#_{}]/g, '\\$&'),
    '{number}': number,
    '{source}': source,
    '{url}': link.href,
    '{today}': today(),
  };
  for (const line of card.querySelectorAll<HTMLElement>('[data-citation]')) {
    line.textContent = Object.entries(blanks).reduce(
      (text, [blank, value]) => text.replaceAll(blank, () => value),
      line.dataset['citation']!,
    );
  }
}
