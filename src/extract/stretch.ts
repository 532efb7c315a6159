/**
 * The reports of a page: where each begins and ends, told by opening words, bylines, writers' names and
 * labelled headings. Text is never split on a guess about its content, only on such marks; where marks
 * contradict each other the stretch says so.
 */
import type { PageBlock } from './page.ts';

export interface Stretch {
  /** Blocks of the report in the order of the text: byline, text, inner headings; labels with a label heading. */
  readonly blocks: readonly PageBlock[];
  /** Headings between this report's text and the next report. */
  readonly trailing: readonly PageBlock[];
  readonly doubt?: string | undefined;
}

export interface Split {
  /** Headings above the first report. */
  readonly leading: readonly PageBlock[];
  readonly stretches: readonly Stretch[];
}

interface Start {
  readonly at: number;
  readonly doubt?: string | undefined;
}

/** `blocks` without furniture. In a bulletin every headline opens a report. */
export function splitBlocks(blocks: readonly PageBlock[], bulletin = false): Split {
  const starts = startsOf(blocks, bulletin);
  if (starts.length === 0) return { leading: blocks, stretches: [] };
  const stretches = starts.flatMap(({ at, doubt }, index): Stretch[] => {
    const own = blocks.slice(at, starts[index + 1]?.at ?? blocks.length);
    return splitInserts(splitTwoBylines(trimmed(own, doubt)));
  });
  return { leading: blocks.slice(0, starts[0]!.at), stretches };
}

function startsOf(blocks: readonly PageBlock[], bulletin: boolean): Start[] {
  const starts: Start[] = [];
  let ended = true;
  for (const [at, block] of blocks.entries()) {
    const after = blocks[at + 1];
    const opensNext = block.kind === 'byline' && !block.writer && after?.kind === 'text';
    const byBefore = blocks[at - 1]?.kind === 'byline' && starts.at(-1)?.at === at - 1;
    const headed = bulletin && block.kind === 'text' && isHeadline(blocks[at - 1]);
    if (block.kind === 'label' || opensNext || headed || (block.opens && !byBefore)) starts.push({ at });
    else if (block.kind === 'text' && ended && !byBefore) {
      const doubt =
        starts.length > 0 ? 'text goes on after a writer’s name without a new opening' : undefined;
      starts.push({ at, doubt });
    }
    if (block.kind === 'text' || block.writer) ended = block.writer;
    if (starts.at(-1)?.at === at) ended = block.writer;
  }
  return starts;
}

/** A heading without a number, which would make it a part of its report. */
const isHeadline = (block: PageBlock | undefined): boolean =>
  block?.kind === 'heading' &&
  !/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}[，、:：])/.test(
    block.tight,
  );

function trimmed(own: readonly PageBlock[], doubt: string | undefined): Stretch {
  let end = own.length;
  while (end > 1 && own[end - 1]!.kind === 'heading') end -= 1;
  return { blocks: own.slice(0, end), trailing: own.slice(end), doubt };
}

/** A byline above and another below: two reports. The later one begins at the largest group of headings. */
function splitTwoBylines(stretch: Stretch): Stretch[] {
  const { blocks, trailing } = stretch;
  const tail = blocks.at(-1);
  if (blocks[0]?.kind !== 'byline' || tail?.kind !== 'byline' || tail.writer || blocks.length < 3)
    return [stretch];
  let [best, size] = [0, 1];
  for (let from = 1; from < blocks.length; from += 1) {
    let until = from;
    while (blocks[until]?.kind === 'heading') until += 1;
    if (until - from > size) [best, size] = [from, until - from];
    from = Math.max(from, until);
  }
  const doubt = 'two bylines with no mark between them: split at the largest group of headings';
  if (best === 0) return [{ ...stretch, doubt: 'a byline stands above and another below' }];
  return [
    { blocks: blocks.slice(0, best), trailing: blocks.slice(best, best + size), doubt: undefined },
    { blocks: blocks.slice(best + size), trailing, doubt },
  ];
}

/**
 * A short end in another column width with a headline below it: a boxed text that the page sets beside the
 * report. Without a headline it stays with the report, and the draft says so.
 */
function splitInserts(stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch) => {
    const { blocks, trailing, doubt } = stretch;
    const texts = blocks.filter((block) => block.kind === 'text' && block.lines.length > 1);
    const last = texts.at(-1);
    const from = last ? blocks.indexOf(last) : -1;
    const before = texts
      .slice(0, -1)
      .map((block) => block.width)
      .sort((a, b) => a - b);
    const usual = before[before.length >> 1];
    if (!last || from !== blocks.length - 1 || before.length < 3 || usual === undefined) return [stretch];
    const other = last.width < usual * 0.75 || last.width > usual * 1.25;
    const set = last.lines.length > 2 && last.tight.length <= 300 && !last.continues;
    if (!other || !set) return [stretch];
    if (trailing.length === 0)
      return [
        {
          blocks,
          trailing,
          doubt: doubt ?? 'its end is set in another column width: it may be a text of its own',
        },
      ];
    const insert = {
      blocks: [last],
      trailing,
      doubt: 'set in another column width than the report above it: it may belong to it',
    };
    return [{ blocks: blocks.slice(0, from), trailing: [], doubt }, insert];
  });
}
