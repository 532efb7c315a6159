/**
 * An open card is a place in the history: its address is the number's own, Back closes it, and closing it any
 * other way leaves no step behind that Back would have to take in vain.
 */
interface Visit {
  /** Where the reader was when the card opened. */
  readonly from: string;
  /** Whether the card is closed already, and the step may serve for the next one. */
  readonly spent?: boolean;
}

/** How a card came to be closed: by Back, by pressing elsewhere (perhaps on a link), or on its own account. */
export type Closing = 'back' | 'press' | 'self';

const visit = (): Visit | undefined => (history.state as { readonly visit?: Visit } | null)?.visit;

/** The card of the number at `hash` is open; one card after another is one step. */
export function enterVisit(hash: string): void {
  const now = visit();
  if (now || location.hash === hash || document.querySelector('#card:popover-open')) {
    history.replaceState(now ? { visit: { from: now.from } } : null, '', hash);
    return;
  }
  const from = location.href;
  // Going back must not move the page under the reader.
  history.scrollRestoration = 'manual';
  history.pushState({ visit: { from } }, '', hash);
}

export function leaveVisit(closing: Closing): void {
  const now = visit();
  if (closing === 'back') return;
  if (!now) history.replaceState(null, '', location.pathname + location.search);
  else if (closing === 'press') history.replaceState({ visit: { ...now, spent: true } }, '', now.from);
  else history.back();
}

/** Where no card is open, the browser may keep the reader's place by itself again. */
export function restVisit(): void {
  history.scrollRestoration = 'auto';
}

/** A press that closed a card and led nowhere: the step is taken back. */
export function dropSpentVisit(): void {
  if (visit()?.spent) history.back();
}
