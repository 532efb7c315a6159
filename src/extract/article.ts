/**
 * Articles of a page: each stretch with the headline that belongs to it, as ranges of the text as read.
 * What belongs to no article is furniture, with its kind.
 */
import type { Article, SourceData } from '../model/source.ts';
import type { Range } from '../model/text.ts';
import { placeHeadlines, strays } from './headline.ts';
import { isBulletin, type PageBlock } from './page.ts';
import { type Stretch, splitBlocks } from './stretch.ts';

type Furniture = SourceData['furniture'][number];

export interface FoundArticle {
  readonly ranges: Article['ranges'];
  readonly headline: readonly PageBlock[];
  readonly blocks: readonly PageBlock[];
  readonly doubt?: string | undefined;
}

export interface Layout {
  readonly articles: readonly FoundArticle[];
  readonly furniture: readonly Furniture[];
}

export function layoutOf(page: readonly PageBlock[], text: string): Layout {
  const content = page.filter((block) => !isFurniture(block));
  const { leading, stretches: split } = splitBlocks(content, isBulletin(page));
  const { stretches, credit } = withoutCredit(split);
  const groups = [leading, ...stretches.map((stretch) => stretch.trailing)];
  const bodies = stretches.map((stretch) => stretch.blocks.map((block) => block.tight).join(''));
  const placements = placeHeadlines(
    groups.map((group, gap) => ({
      headline: group.map((block) => block.tight).join(' '),
      before: bodies[gap - 1],
      after: bodies[gap],
      byline: stretches[gap]?.blocks[0]?.kind === 'byline',
    })),
  );
  const beside = stretches.map((_, index) => [
    ...(placements[index]!.owner === 'after' ? groups[index]! : []),
    ...(placements[index + 1]!.owner === 'before' ? groups[index + 1]! : []),
  ]);
  const apart = strays(beside, bodies, (block) => block.tight);
  const articles = stretches.map((stretch, index): FoundArticle => {
    const above = placements[index]!;
    const below = placements[index + 1]!;
    const far = [...apart].filter(([, owner]) => owner === index).map(([block]) => block);
    const headline = [...beside[index]!.filter((block) => !apart.has(block)), ...far];
    const doubt = [
      stretch.doubt,
      far.length > 0 ? 'its headline stands apart from it, beside another report' : undefined,
      ...(headline.length > 0 ? [above, below].map((placement) => placement.doubt) : []),
    ];
    return {
      headline,
      blocks: stretch.blocks,
      ranges: rangesOf(text, headline, stretch),
      doubt: [...new Set(doubt.filter((reason) => reason !== undefined))].join('; ') || undefined,
    };
  });
  const banner = placements[0]?.owner === 'none' ? leading : [];
  const loose = stretches.length === 0 ? content : banner;
  return {
    articles,
    furniture: merged(
      [
        ...page.filter(isFurniture).map((block) => ({ range: rangeOf(block), kind: furnitureKind(block) })),
        ...credit.map((block) => ({ range: rangeOf(block), kind: 'byline' as const })),
        ...loose.map((block) => ({ range: rangeOf(block), kind: 'header' as const })),
      ].sort((a, b) => a.range[0] - b.range[0]),
      text,
    ),
  };
}

/** 文/甲 图/乙 below the last of several reports credits the page, not that report. */
function withoutCredit(stretches: readonly Stretch[]): {
  stretches: readonly Stretch[];
  credit: readonly PageBlock[];
} {
  const last = stretches.at(-1);
  const credit = last?.blocks.at(-1);
  if (stretches.length < 2 || credit?.kind !== 'byline' || !/^文[/／].*图[/／]/.test(credit.tight))
    return { stretches, credit: [] };
  return {
    stretches: [...stretches.slice(0, -1), { ...last!, blocks: last!.blocks.slice(0, -1) }],
    credit: [credit],
  };
}

const rangeOf = ({ start, end }: PageBlock): Range => [start, end];

/** Neighbours of one kind with nothing between them are one piece; each caption stands for itself. */
function merged(pieces: readonly Furniture[], text: string): Furniture[] {
  const result: Furniture[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const joins =
      last &&
      last.kind === piece.kind &&
      piece.kind !== 'caption' &&
      text.slice(last.range[1], piece.range[0]).trim() === '';
    if (joins) result[result.length - 1] = { kind: piece.kind, range: [last.range[0], piece.range[1]] };
    else result.push(piece);
  }
  return result;
}

function isFurniture(block: PageBlock): boolean {
  return (
    block.kind === 'header' || block.kind === 'caption' || block.kind === 'imprint' || block.kind === 'teaser'
  );
}

function furnitureKind({ kind }: PageBlock): Furniture['kind'] {
  return kind === 'caption' || kind === 'teaser' || kind === 'imprint' ? kind : 'header';
}

/** Headline first, then the body; blocks with only white space between them share a range. */
function rangesOf(text: string, headline: readonly PageBlock[], stretch: Stretch): Range[] {
  const ranges: [number, number][] = [];
  const members = [...headline, ...stretch.blocks];
  for (const block of members) {
    const open = ranges.at(-1);
    const joined = open && open[1] <= block.start && text.slice(open[1], block.start).trim() === '';
    if (open && joined) open[1] = block.end;
    else ranges.push([block.start, block.end]);
  }
  return ranges;
}
