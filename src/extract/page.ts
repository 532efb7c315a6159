/**
 * A page read as a whole: its blocks in order, captions that cut a sentence in two set apart, and each
 * block of running text told whether it goes on from the one before it.
 */
import type { Range } from '../model/text.ts';
import { type Block, blocksOf } from './block.ts';
import { linesOf } from './line.ts';
import { issuer } from './publisher.ts';

export interface PageBlock extends Block {
  /** Goes on with the sentence of the text block before it, over a column break or a caption. */
  readonly continues: boolean;
}

/** What is known to be furniture before the text is looked at. */
export type KnownFurniture = readonly { readonly range: Range; readonly kind: 'header' | 'teaser' }[];

/** The blocks of `text`, in its order. */
export function pageOf(text: string, known: KnownFurniture = []): PageBlock[] {
  const apart = (start: number) => known.find(({ range }) => range[0] <= start && start < range[1])?.kind;
  const blocks: Block[] = [];
  let kept: ReturnType<typeof linesOf> = [];
  const flush = () => {
    blocks.push(...blocksOf(kept));
    kept = [];
  };
  for (const line of linesOf(text)) {
    const kind = line.tight === '' ? undefined : apart(line.start);
    if (!kind) kept.push(line);
    else {
      flush();
      blocks.push({
        kind,
        start: line.start,
        end: line.end,
        lines: [line],
        tight: line.tight,
        width: line.width,
        opens: false,
        writer: false,
        closed: true,
      });
    }
  }
  flush();
  return withFlow(withMasthead(setApart(blocks)));
}

/** The issue number of a bulletin, whose articles have headlines and no other marks. */
export const isBulletin = (page: readonly Block[]): boolean =>
  page.slice(0, 8).some(({ kind, tight }) => kind === 'header' && /^第\d{1,4}期/.test(tight));

/** The name of a bulletin above its number, of an office above its document, of an event above its page. */
function withMasthead(blocks: readonly Block[]): Block[] {
  const number = isBulletin(blocks) ? blocks.findIndex(({ tight }) => /^第\d{1,4}期/.test(tight)) : -1;
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const more = blocks[first + 1]?.kind === 'heading';
  return blocks.map((block, index) => {
    const above = index < number || (index === first && more && heads.test(block.tight));
    return above && block.kind === 'heading' ? { ...block, kind: 'header' } : block;
  });
}

const heads = new RegExp(
  `${issuer.source}|(?:[专專][场場]|[专專]版|[专專]刊|特刊|[专專][栏欄]|[专專][题題]|特[别別][报報][道導])$`,
);

function withFlow(blocks: readonly Block[]): PageBlock[] {
  let flow: Block | undefined;
  return blocks.map((block) => {
    const continues =
      block.kind === 'text' && !block.opens && flow?.kind === 'text' && !flow.closed && !flow.writer;
    if (block.kind !== 'caption' && block.kind !== 'header') flow = block;
    return { ...block, continues };
  });
}

function setApart(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (block.kind === 'heading' && before?.tight === block.tight) return { ...block, kind: 'caption' };
    const cuts = before?.kind === 'text' && !before.closed && after?.kind === 'text';
    if (cuts && (block.kind === 'heading' || block.kind === 'text') && pictures(block.tight))
      return { ...block, kind: 'caption' };
    return block;
  });
}

/** A sentence that describes a photograph: it ends in 现场, or says 图为. */
function pictures(tight: string): boolean {
  return (
    tight.length <= 100 && /图为|圖為|[资資]料[图圖]|效果[图圖]|(?:[现現][场場]|合影|留影)。?$/.test(tight)
  );
}
