/**
 * The card: opens beside the number that was touched, filled from its entry in the list under the text,
 * so that page and card can never say different things.
 */
import { copy } from './copy.ts';
import { isPhone, placeCard } from './place.ts';
import { today } from './today.ts';

export function liveFigures(page: Document): void {
  const card = page.querySelector<HTMLElement>('#card');
  if (!card) return;
  const mentions = () =>
    [...page.querySelectorAll<HTMLAnchorElement>('a.mention')].filter((link) => link.checkVisibility());
  let open: HTMLAnchorElement | undefined;
  /** The number whose card was open when the pointer went down: that press has closed it already. */
  let pressed: HTMLAnchorElement | undefined;

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
    if (!card.matches(':popover-open')) card.showPopover();
    if (isPhone()) link.scrollIntoView({ block: 'nearest' });
    placeCard(card, link);
    if (focus) card.focus({ preventScroll: true });
    history.replaceState(null, '', link.hash);
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
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.mention');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !entryOf(link)) return;
    event.preventDefault();
    if (link !== pressed) show(link, true);
    pressed = undefined;
  });
  page.addEventListener(
    'pointerdown',
    () => {
      pressed = card.matches(':popover-open') ? open : undefined;
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
    history.replaceState(null, '', location.pathname + location.search);
  });
  card.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    if (button?.dataset['step']) step(button.dataset['step'] === '1' ? 1 : -1);
    if (button?.hasAttribute('data-copy')) void copy(button, location.href);
  });
  page.addEventListener('figure-step', (event) => step((event as CustomEvent<number>).detail));

  function openFromAddress(): void {
    const target = decodeURIComponent(location.hash.slice(1));
    if (target === '') return;
    const link = mentions().find((mention) => mention.id === target || mention.hash === `#${target}`);
    const entry = page.getElementById(target);
    if (!link && entry instanceof HTMLDetailsElement) entry.open = true;
    if (!link || !entryOf(link)) return;
    link.scrollIntoView({ block: 'center' });
    show(link, true);
  }
  // A card that was placed for another width would reach over the edge.
  addEventListener('resize', () => open && placeCard(card, open));
  addEventListener('hashchange', openFromAddress);
  openFromAddress();
}

const entryOf = (link: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decodeURIComponent(link.hash.slice(1)));

function fill(card: HTMLElement, entry: HTMLElement, link: HTMLAnchorElement): void {
  const facts = entry.querySelector('.facts')!.cloneNode(true) as HTMLElement;
  for (const part of facts.querySelectorAll('[id]')) part.removeAttribute('id');
  card.querySelector('[data-facts]')!.replaceChildren(facts);
  card.querySelector('[data-value]')!.textContent = entry.querySelector('.value')!.textContent;
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
