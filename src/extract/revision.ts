/**
 * A new version of a described source: what changed, where its articles stand now, and which anchors of
 * its briefings can follow. What cannot be proved is reported and stays as it is.
 */
import type { ChineseFrontmatter } from '../model/briefing.ts';
import type { SourceData } from '../model/source.ts';
import type { Range } from '../model/text.ts';
import { anchor, wholeOf } from './anchor.ts';
import { type Hunk, lineDiff, mapRange } from './line-diff.ts';

export interface Move {
  /** Path of the anchor in the frontmatter: `['figures', 'signed-939yi', 'at']`. */
  readonly path: readonly (string | number)[];
  readonly quote: string;
  readonly from: Range;
  readonly to: Range | undefined;
  /** Why it cannot follow. */
  readonly reason: string | undefined;
  /** Whether the change runs through it. */
  readonly touched: boolean;
}

export interface Revision {
  readonly hunks: readonly Hunk[];
  /** The description with its ranges moved. */
  readonly data: SourceData;
  /** Articles whose ranges a change runs through. */
  readonly touched: readonly string[];
}

/**
 * Whether two texts of one file name are versions of one document: a fifth of the passages of the old one,
 * taken at even steps, stand in the new one, however its lines are wrapped.
 */
export function isSameDocument(before: string, after: string): boolean {
  const [old, now] = [wholeOf(before).tight, wholeOf(after).tight];
  const step = Math.max(1, Math.floor(old.length / 50));
  let [taken, found] = [0, 0];
  for (let at = 0; at + passage <= old.length; at += step) {
    taken += 1;
    if (now.includes(old.slice(at, at + passage))) found += 1;
  }
  return taken === 0 || found * 5 >= taken;
}

/** Long enough that no two reports share one by chance. */
const passage = 14;

/** The articles and furniture of `data` in the new text. */
export function reviseSource(data: SourceData, before: string, after: string): Revision {
  const hunks = lineDiff(before, after);
  const move = (range: Range) => mapRange(range, hunks);
  const touched: string[] = [];
  const articles = Object.fromEntries(
    Object.entries(data.articles).map(([id, article]) => {
      const moved = article.ranges.map(move);
      if (moved.some((one) => one.touched || !one.range)) touched.push(id);
      const ranges = moved.flatMap(({ range }) => (range ? [range] : []));
      return [id, { ...article, ranges: ranges.length > 0 ? ranges : article.ranges }];
    }),
  );
  const furniture = data.furniture.flatMap(({ range, kind }) => {
    const moved = move(range).range;
    return moved ? [{ range: moved, kind }] : [];
  });
  const damaged = data.damaged.flatMap((damage) => {
    const moved = move(damage.at);
    return moved.range && !moved.touched ? [{ ...damage, at: moved.range }] : [];
  });
  return { hunks, data: { ...data, articles, furniture, damaged }, touched };
}

/** Every anchor of a briefing, followed or not. Without the old text only the quote itself can tell. */
export function moveAnchors(
  front: ChineseFrontmatter,
  before: string | undefined,
  after: string,
  hunks: readonly Hunk[],
): Move[] {
  const [old, now] = [before === undefined ? undefined : wholeOf(before), wholeOf(after)];
  const anchors = [
    ...Object.entries(front.figures).map(([id, { quote, at }]) => ({
      path: ['figures', id, 'at'],
      quote,
      at,
    })),
    ...front.dates.map(({ quote, at }, index) => ({ path: ['dates', index, 'at'], quote, at })),
    ...front.dismissed.map(({ quote, at }, index) => ({ path: ['dismissed', index, 'at'], quote, at })),
  ];
  return anchors.flatMap(({ path, quote, at }): Move[] => {
    if (!at) return [];
    const { touched } = mapRange(at, hunks);
    const result = anchor(quote, at, old, now);
    return [
      {
        path,
        quote,
        from: at,
        touched,
        to: result.found ? result.at : undefined,
        reason: result.found ? undefined : result.reason,
      },
    ];
  });
}

/** A hunk as a person reads it: the old lines and the new ones, cut short. */
export function printHunk({ before, after }: Hunk, old: string, now: string): string[] {
  const lines = (text: string, [start, end]: readonly [number, number], mark: string) =>
    text
      .slice(start, end)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, 3)
      .map((line) => `${mark} ${line.trim().slice(0, 60)}${line.trim().length > 60 ? '…' : ''}`);
  return [...lines(old, before, '-'), ...lines(now, after, '+')];
}
