/**
 * The text of PDF pages in the order in which they are read, one printed line a line, a blank line where a
 * column, a gap or another type size begins; with page and rectangle of every piece.
 */
import type { Range } from '../../model/text.ts';
import type { Box } from '../extraction.ts';
import { inReadingOrder } from './pdf-layout.ts';
import type { Spot } from './pdf-segment.ts';
import { withoutRadicals } from './radicals.ts';

/** A piece of text as the PDF library gives it. */
export interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface Printed {
  x: number;
  y: number;
  /** Right end of what has been printed. */
  right: number;
  size: number;
}

/** Builds one text out of pages; `text` and the rest are read when all pages are in. */
export class PageText {
  readonly #parts: string[] = [];
  #length = 0;
  #line: Printed | undefined;
  readonly boxes: Box[] = [];
  readonly pages: number[] = [];
  /** First and last lines of each page, for running lines. */
  readonly edges: { readonly range: Range; readonly page: number }[] = [];

  get text(): string {
    return `${this.#parts.join('')}\n`;
  }

  get length(): number {
    return this.#length;
  }

  addPage(pieces: readonly Piece[], height: number): void {
    if (this.#length > 0) this.#put('\n\n');
    this.#line = undefined;
    this.pages.push(this.#length);
    const spots = pieces.filter(({ str }) => str.trim() !== '').map(spotOf);
    for (const spot of inReadingOrder(spots)) this.#add(spot, this.pages.length, height);
  }

  #add({ str, x, y, width, size, joins }: Spot, page: number, pageHeight: number): void {
    const line = this.#line;
    const sameLine =
      line &&
      !joins &&
      Math.abs(line.y - y) < 0.5 * size &&
      x >= line.right - size &&
      x - line.right < 4 * size;
    if (line && joins) this.#line = { x, y, right: x + width, size };
    else if (line && sameLine) {
      const apart =
        x - line.right > 0.25 * size &&
        /[A-Za-z0-9]$/.test(this.#parts.at(-1) ?? '') &&
        /^[A-Za-z0-9]/.test(str);
      if (apart) this.#put(' ');
      line.right = x + width;
    } else {
      if (line) this.#put(this.#startsBlock(line, x, y, size) ? '\n\n' : '\n');
      this.#line = { x, y, right: x + width, size };
    }
    const start = this.#length;
    this.#put(str);
    const rectangle = [x, y, width, size].map(
      (points) => Math.round(points * 10) / 10,
    ) as unknown as Box['rectangle'];
    this.boxes.push({ at: [start, this.#length], page, rectangle });
    if (y > pageHeight * 0.92 || y < pageHeight * 0.08)
      this.edges.push({ range: [start, this.#length], page });
  }

  #startsBlock(line: Printed, x: number, y: number, size: number): boolean {
    const down = line.y - y;
    const column = down < -0.5 * size || x > line.right + 4 * size;
    const resized = Math.max(size, line.size) > 1.2 * Math.min(size, line.size);
    return column || resized || down > 2.2 * size;
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

const spotOf = ({ str, transform, width, height }: Piece): Spot => ({
  str: withoutRadicals(str),
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  size: height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 10,
});

/** Lines at the head or foot of pages that return on three pages or more, whatever page number they hold. */
export function runningLines({ edges, pages, text }: Pick<PageText, 'edges' | 'pages' | 'text'>): Range[] {
  if (pages.length < 3) return [];
  const seen = new Map<string, Set<number>>();
  const keyOf = ([start, end]: Range) => text.slice(start, end).replace(/\d+/g, '0').replace(/\s/g, '');
  for (const { range, page } of edges)
    seen.set(keyOf(range), (seen.get(keyOf(range)) ?? new Set()).add(page));
  return edges.filter(({ range }) => (seen.get(keyOf(range))?.size ?? 0) >= 3).map(({ range }) => range);
}
