/**
 * Which report a headline belongs to. On a newspaper page taken from a PDF, headlines are set in large
 * type and often come after their text; what tells is how many of a headline's word pairs the report has.
 */

/** Share of the pairs of neighbouring characters of `headline` that occur in `body`, 0 to 1. */
export function affinity(headline: string, body: string): number {
  const pairs = pairsOf(headline);
  if (pairs.size === 0) return 0;
  let met = 0;
  for (const pair of pairs) if (body.includes(pair)) met += 1;
  return met / pairs.size;
}

function pairsOf(headline: string): Set<string> {
  const pairs = new Set<string>();
  for (const word of headline.split(/[^\p{L}\p{N}]+/u))
    for (let index = 0; index + 2 <= word.length; index += 1) pairs.add(word.slice(index, index + 2));
  return pairs;
}

/** One gap of the page: the headline in it, the report before it and the report after it, if any. */
export interface Gap {
  readonly headline: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Whether the report after it opens with a byline, which stands below a headline. */
  readonly byline?: boolean;
}

export interface Placement {
  readonly owner: 'before' | 'after' | 'none';
  /** Why an editor should look. */
  readonly doubt?: string | undefined;
}

/** Headlines of one page all stand on the same side; a single one that fits only the other side is doubtful. */
export function placeHeadlines(gaps: readonly Gap[]): Placement[] {
  const leanings = gaps.map(
    (gap) => affinity(gap.headline, gap.after ?? '') - affinity(gap.headline, gap.before ?? ''),
  );
  const inner = gaps.map((gap, index) =>
    gap.before !== undefined && gap.after !== undefined && gap.headline !== '' ? leanings[index]! : 0,
  );
  let lean = inner.reduce((sum, value) => sum + value, 0);
  if (gaps[0]?.headline) lean += 0.2;
  if (gaps.at(-1)?.headline && gaps.length > 1) lean -= 0.2;
  const side = lean >= 0 ? 'after' : 'before';
  return gaps.map((gap, index) => {
    if (gap.headline === '') return { owner: 'none' };
    if (gap.after === undefined)
      return {
        owner: 'before',
        doubt: side === 'after' ? 'a headline stands below the last report' : undefined,
      };
    if (gap.before === undefined) {
      // Above the first report and the others stand below theirs: the page's own banner, unless nothing follows.
      const banner = side === 'before' && gaps[1]?.headline;
      return { owner: banner ? 'none' : 'after' };
    }
    if (side === 'before' && gap.byline && leanings[index]! > -0.35)
      return {
        owner: 'after',
        doubt: 'the headline stands right above a byline, while others stand below their reports',
      };
    const other = side === 'after' ? leanings[index]! < -0.25 : leanings[index]! > 0.25;
    return {
      owner: side,
      doubt: other ? 'the headline shares more words with the report on its other side' : undefined,
    };
  });
}

/**
 * Headlines that stand apart from their reports: among several blocks of one report's headline one at the edge
 * that shares far more words with a report that has none. Gives the owner of each such block.
 */
export function strays<T>(
  headlines: readonly (readonly T[])[],
  bodies: readonly string[],
  textOf: (block: T) => string,
): ReadonlyMap<T, number> {
  const found = new Map<T, number>();
  const bare = bodies.map((_, report) => report).filter((report) => headlines[report]!.length === 0);
  for (const report of bare)
    for (const [owner, blocks] of headlines.entries()) {
      const left = blocks.filter((block) => !found.has(block));
      if (left.length < 2 || left.length < blocks.length) continue;
      const stray = [left[0]!, left.at(-1)!].find(
        (block) =>
          affinity(textOf(block), bodies[report]!) - affinity(textOf(block), bodies[owner]!) > 0.25 &&
          bare.every(
            (other) => affinity(textOf(block), bodies[report]!) >= affinity(textOf(block), bodies[other]!),
          ),
      );
      if (stray !== undefined) {
        found.set(stray, report);
        break;
      }
    }
  return found;
}
