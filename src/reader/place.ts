/**
 * Where the card stands: in the margin beside the line where there is one, else under the number; on a
 * telephone the style sheet keeps it at the foot of the screen.
 */
const gap = 12;

export const isPhone = (): boolean => matchMedia('(max-width: 44rem)').matches;

export function placeCard(card: HTMLElement, link: HTMLElement): void {
  if (isPhone()) {
    for (const side of ['left', 'top']) card.style.removeProperty(side);
    return;
  }
  // A number may be broken over two lines; its first piece is where the reader looks.
  const number = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const column = link.closest('.prose')?.getBoundingClientRect() ?? number;
  const { width, height } = card.getBoundingClientRect();
  const page = document.documentElement;
  const beside = column.right + 2 * gap;
  const hasMargin = beside + width + gap <= page.clientWidth;
  const left = hasMargin ? beside : Math.max(gap, Math.min(number.left, page.clientWidth - width - gap));
  const wanted = hasMargin ? number.top - 1.5 * gap : number.bottom + gap / 2;
  // Where it would leave the screen below it moves up, but never over the line that it belongs to.
  const lowest = page.clientHeight - height - gap;
  const top = hasMargin ? Math.max(gap, Math.min(wanted, lowest)) : wanted;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
