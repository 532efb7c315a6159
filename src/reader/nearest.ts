/**
 * The pages whose address or title is most like a path that leads nowhere. Likeness is the share of pairs of
 * neighbouring characters that two texts have in common (Dice), which forgives typing, order and endings.
 */
export interface KnownPage {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

const least = 0.34;

/** At most `count` pages, the nearest first; none where nothing is near. */
export function nearest(asked: string, pages: readonly KnownPage[], count = 5): readonly KnownPage[] {
  const wanted = plain(asked);
  const last = plain(asked.split('/').findLast((part) => part !== '') ?? '');
  if (wanted.length < 2) return [];
  return pages
    .map((page) => ({ page, likeness: likenessOf(page, wanted, last) + bonus(page, asked) }))
    .filter(({ likeness }) => likeness >= least)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ page }) => page);
}

/** A page that stands in the folder asked for is more likely meant than the folder itself, or one elsewhere. */
const bonus = ({ path }: KnownPage, asked: string): number => {
  const [folder, ...rest] = path.split('/').filter((part) => part !== '');
  return rest.length > 0 && asked.startsWith(`${folder}/`) ? 0.1 : 0;
};

function likenessOf({ path, zh, en }: KnownPage, wanted: string, last: string): number {
  const own = path.split('/').findLast((part) => part !== '') ?? '';
  return Math.max(
    dice(plain(path), wanted),
    // A whole path says more than its last part, and an address more than a title.
    0.95 * dice(plain(own), last),
    ...[zh, en].map((title) => 0.9 * Math.max(dice(plain(title), last), holds(plain(title), last))),
  );
}

/** Letters and digits of any script, in lower case. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How much of a title a few characters of it make up, with a start for standing in it at all. */
const holds = (title: string, part: string): number =>
  part.length > 1 && title.includes(part) ? 0.5 + (0.5 * part.length) / title.length : 0;

function dice(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  let shared = 0;
  for (const [pair, times] of pairs) shared += Math.min(times, others.get(pair) ?? 0);
  const total = a.length + b.length - 2;
  return total > 0 ? (2 * shared) / total : 0;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
