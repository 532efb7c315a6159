/**
 * How much of everything a text may hold before it is parsed. Markdown parsers take the square of the number
 * of lines, cells or open marks: 32 kB of nothing but asterisks kept one busy for 23 s, of table cells for 28.
 */
import { policy } from './policy.ts';

export interface Excess {
  readonly rule: 'body-size' | 'too-deep';
  readonly line: number;
  readonly message: string;
}

/** The first limit that `body` is past, if any. */
export function excessOf(body: string): Excess | undefined {
  const { limits, rules } = policy;
  const firstLine = 1 + Math.max(0, body.search(/[^\n]/));
  const size = (seen: number, what: string, most: number): Excess | undefined =>
    seen > most
      ? {
          rule: 'body-size',
          line: firstLine,
          message: `Unexpected prose of ${seen} ${what}, expected at most ${most}: ${rules['body-size']}`,
        }
      : undefined;
  const marks = (line: number, where: string, most: number): Excess => ({
    rule: 'too-deep',
    line,
    message: `Unexpected run of more than ${most} marks in one ${where}, expected prose: ${rules['too-deep']}`,
  });

  const tooLong = size(body.length, 'characters', limits.body);
  if (tooLong) return tooLong;
  const lines = body.split('\n');
  let [paragraph, bars, containers] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const opened = line.match(mark)?.length ?? 0;
    const nested = /^[>\s\d.)+*-]*/.exec(line)![0].match(container)?.length ?? 0;
    const seen = opened - Math.min(opened, nested);
    paragraph = line.trim() === '' ? 0 : paragraph + seen;
    bars += line.split('|').length - 1;
    containers += nested;
    if (nested > limits.depth) return marks(index + 1, 'start of a line', limits.depth);
    if (seen > limits.marksInLine) return marks(index + 1, 'line', limits.marksInLine);
    if (paragraph > limits.marksInParagraph) return marks(index + 1, 'paragraph', limits.marksInParagraph);
  }
  return (
    size(lines.length - firstLine, 'lines', limits.lines) ??
    size(bars, 'bars', limits.bars) ??
    size(containers, 'signs of lists and quotations', limits.containers)
  );
}

/** The signs that a line of a list or a quotation starts with. */
const container = />|[-+*](?=\s)|\d[.)](?=\s)/g;

/** What opens something that a parser has to look for the end of. */
const mark = /[>[{<(*_`]|(?:^|\s)[-+](?=\s)/g;
