/**
 * Which number of one text belongs to which of the other: the nearest pairs first, and among equals the
 * order of the text, so that a number is never excused by a stranger.
 */
export interface Match<A, B> {
  readonly a: A;
  readonly b: B;
  readonly distance: number;
}

export interface Matching<A, B> {
  readonly pairs: readonly Match<A, B>[];
  readonly aLeft: readonly A[];
  readonly bLeft: readonly B[];
}

/** In long texts a number's partner stands at about the same place; the cost stays linear. */
const reach = 80;

/** `distance` is undefined for a pair that cannot belong together. */
export function match<A, B>(
  as: readonly A[],
  bs: readonly B[],
  distance: (a: A, b: B) => number | undefined,
): Matching<A, B> {
  const candidates: (Match<A, B> & { readonly i: number; readonly j: number; readonly drift: number })[] = [];
  for (const [i, a] of as.entries())
    for (const [j, b] of bs.entries()) {
      if (Math.abs(i * (bs.length / as.length) - j) > reach) continue;
      const d = distance(a, b);
      if (d !== undefined)
        candidates.push({ a, b, i, j, distance: d, drift: Math.abs(i / as.length - j / bs.length) });
    }
  candidates.sort((x, y) => x.distance - y.distance || x.drift - y.drift || x.i - y.i || x.j - y.j);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs: Match<A, B>[] = [];
  for (const { a, b, i, j, distance: d } of candidates) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push({ a, b, distance: d });
  }
  return { pairs, aLeft: as.filter((_, i) => !usedA.has(i)), bLeft: bs.filter((_, j) => !usedB.has(j)) };
}
