/**
 * Blocks: lines that belong together, with the part they play on the page. Hard-wrapped lines make one
 * block; a line that ends its sentence short of the column's width ends the paragraph.
 */
import { closes, type Line } from './line.ts';
import { endsInCredit, endsInWriter, labelOf, type Mark, markOf } from './mark.ts';

type BlockKind = 'text' | 'heading' | 'label' | 'byline' | 'caption' | 'header' | 'imprint' | 'teaser';

export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
  /** All lines without white space, joined. */
  readonly tight: string;
  /** Width of the column it is set in: its widest line. */
  readonly width: number;
  /** Opens a report: 本报讯, an agency's dateline. */
  readonly opens: boolean;
  /** Ends a report: the writer's name in brackets. */
  readonly writer: boolean;
  /** Whether its last line ends a sentence. */
  readonly closed: boolean;
}

interface Run {
  readonly mark: Mark | undefined;
  readonly lines: Line[];
  /** Runs with no blank line between them share a number. */
  readonly group: number;
}

/** The blocks of a page in the order of the text. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const running = repeated(lines);
  const labels = labelsOf(lines);
  const blocks: Block[] = [];
  let [group, grouped] = [-1, 0];
  for (const run of runsOf(lines, running)) {
    if (run.group !== group) [group, grouped] = [run.group, blocks.length];
    if (blocks.at(-1)?.kind === 'teaser' || run.mark === 'teaser') blocks.push(block('teaser', run.lines));
    else if (run.mark === 'header' || run.mark === 'imprint' || run.mark === 'byline')
      blocks.push(block(run.mark, run.lines));
    else if (run.mark === 'credit') credit(blocks, grouped, run.lines);
    else blocks.push(...paragraphsOf(run, blocks.at(-1)?.writer ?? false, labels));
  }
  return blocks;
}

/** Lines that stand together; a marked line stands alone, save bylines of several reporters. */
function runsOf(lines: readonly Line[], running: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  let group = 0;
  for (const line of lines) {
    if (line.tight === '') {
      open = undefined;
      group += 1;
      continue;
    }
    const mark = running.has(line.tight) ? 'header' : markOf(line.tight);
    const plain = mark === undefined || mark === 'date';
    const joins =
      open &&
      ((plain && (open.mark === undefined || open.mark === 'opening')) ||
        (mark === 'byline' && open.mark === 'byline'));
    if (open && joins) open.lines.push(line);
    else {
      open = { mark, lines: [line], group };
      runs.push(open);
    }
    if (endsInWriter(line.tight)) open = undefined;
  }
  return runs;
}

/** Lines printed more than once with something between them: a running header or footer. */
function repeated(lines: readonly Line[]): Set<string> {
  const seen = new Map<string, number>();
  const headers = new Set<string>();
  let position = 0;
  for (const { tight } of lines) {
    if (tight === '') continue;
    position += 1;
    const before = seen.get(tight);
    if (
      before !== undefined &&
      position - before > 3 &&
      tight.length >= 4 &&
      tight.length <= 60 &&
      !closes(tight) &&
      !markOf(tight)
    )
      headers.add(tight);
    seen.set(tight, position);
  }
  return headers;
}

function labelsOf(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { tight } of lines) {
    const label = labelOf(tight);
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([label]) => label));
}

/** A credit on a line of its own makes a caption of what stands right above it, or of the block before it. */
function credit(blocks: Block[], grouped: number, lines: readonly Line[]): void {
  const together = blocks.slice(grouped);
  const titled = (some: readonly Block[]) =>
    some.length > 0 &&
    some.every(({ kind, opens }) => !opens && (kind === 'text' || kind === 'heading')) &&
    some.reduce((size, { tight }) => size + tight.length, 0) <= 120;
  const own = titled(together) ? together : titled(blocks.slice(-1)) ? blocks.slice(-1) : [];
  blocks.length -= own.length;
  blocks.push(block('caption', [...own.flatMap((one) => one.lines), ...lines]));
}

function* paragraphsOf(run: Run, afterWriter: boolean, labels: ReadonlySet<string>): Generator<Block> {
  const { lines } = run;
  if (lines.length === 1 && labels.has(labelOf(lines[0]!.tight) ?? '')) yield block('label', lines);
  else if (endsInCredit(lines.at(-1)!.tight) && lines.length <= 6) yield block('caption', lines);
  else if (run.mark !== 'opening' && headingLike(lines, afterWriter)) yield block('heading', lines);
  else if (!wrapped(lines))
    for (const line of lines) yield single(line, run.mark === 'opening' && line === lines[0]);
  else {
    const width = Math.max(...lines.map((line) => line.width));
    let from = 0;
    for (const [index, line] of lines.entries()) {
      const last = index === lines.length - 1;
      if (!last && !(closes(line.tight) && line.width < width - 1.5)) continue;
      yield block('text', lines.slice(from, index + 1), run.mark === 'opening' && from === 0);
      from = index + 1;
    }
  }
}

function single(line: Line, opens: boolean): Block {
  if (endsInCredit(line.tight)) return block('caption', [line]);
  return block(!opens && headingLike([line], false) ? 'heading' : 'text', [line], opens);
}

/**
 * Short lines with no sentence in them. A comma belongs to running text that was cut at the foot of a
 * column, save right after the end of a report, where nothing can have been cut.
 */
function headingLike(lines: readonly Line[], afterWriter: boolean): boolean {
  const tight = lines.map((line) => line.tight).join('');
  if (lines.length > 4 || tight.length > 100 || closes(tight) || /[。；;]|^…/.test(tight)) return false;
  if (markOf(tight) === 'date' || !/\p{L}/u.test(tight)) return false;
  return afterWriter || (!/[，,]/.test(tight) && lines.every((line) => line.width <= 45));
}

/** Whether line ends are the printer's: most lines stop in mid-sentence at about the same width. */
function wrapped(lines: readonly Line[]): boolean {
  if (lines.length < 2) return true;
  const inner = lines.slice(0, -1);
  const width = Math.max(...lines.map((line) => line.width));
  if (width < 8) return false;
  if (lines.length === 2) return !closes(inner[0]!.tight) && inner[0]!.width >= width * 0.7;
  const cut = inner.filter((line) => !closes(line.tight) && line.width >= width * 0.6).length;
  return cut * 2 >= inner.length;
}

function block(kind: BlockKind, lines: readonly Line[], opens = false): Block {
  const tight = lines.map((line) => line.tight).join('');
  return {
    kind,
    start: lines[0]!.start,
    end: lines.at(-1)!.end,
    lines,
    tight,
    width: Math.max(...lines.map((line) => line.width)),
    opens,
    writer: endsInWriter(tight),
    closed: closes(tight),
  };
}
