/**
 * The prose of a briefing while it is being read: blocks of printed text, and in each the stretches that
 * are mentions. A block is a paragraph, heading, table cell or component that stands by itself.
 */
import type { Mention, ProseBlock } from '../model/briefing.ts';
import type { FigureRef } from '../model/text.ts';

export interface Prose {
  readonly blocks: readonly ProseBlock[];
  readonly mentions: readonly Mention[];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Takes a document apart into blocks as a tree walk meets them. */
export class ProseReader {
  readonly #blocks: ProseBlock[] = [];
  readonly #mentions: Mention[] = [];
  #text = '';
  #links: [number, number][] = [];
  #pending: Omit<Mention, 'context'>[] = [];

  /** The number of the block that is open, or that the next one will have. */
  get block(): number {
    return this.#blocks.length;
  }

  /** The end of the open block: its last character, in up to two units. */
  get last(): string {
    return this.#text.slice(-2);
  }

  print(text: string): void {
    this.#text += text;
  }

  /** Everything that `inner` prints is the text of a mention of `figure`. */
  mention<T>(figure: FigureRef, { line, column }: Place, inner: () => T): T {
    const start = this.#text.length;
    const result = inner();
    this.#links.push([start, this.#text.length]);
    this.#pending.push({ figure, text: this.#text.slice(start), line, column, block: this.block });
    return result;
  }

  /** A component prints the figure itself: its place in the block is one space, its mention has no text. */
  component(figures: readonly FigureRef[], { line, column }: Place): void {
    const start = this.#text.length;
    this.#text += ' ';
    for (const figure of figures) {
      this.#links.push([start, start + 1]);
      this.#pending.push({ figure, text: '', line, column, block: this.block });
    }
  }

  close(line: number): void {
    const text = this.#text;
    this.#blocks.push({ text, line, links: this.#links });
    this.#mentions.push(...this.#pending.map((mention) => ({ ...mention, context: text.trim() })));
    [this.#text, this.#links, this.#pending] = ['', [], []];
  }

  result(): Prose {
    return { blocks: this.#blocks, mentions: this.#mentions };
  }
}
