/**
 * Every quantity of a text, in order, in whatever language each stretch of it is written; on request also its
 * dates and its numerals that are no quantity. Text may come whole or in pieces: the readings are the same.
 */
import { readEnglish } from './en/read.ts';
import type { Language, Reading, ReadOptions } from './quantity.ts';
import { reach, type StretchReader, stateOf } from './reader.ts';
import { stretchAt } from './stretch.ts';
import { readChinese } from './zh/read.ts';

const readers: Record<Language, StretchReader> = { zh: readChinese, en: readEnglish };

/** Characters read at one go: bounds the readings held in memory. */
const window = 16_384;

/** All readings of `text`, in order. */
export function* read(text: string, options: ReadOptions = {}): Generator<Reading, void, undefined> {
  const reader = createReader(options);
  for (let batch = reader.batch(text, true); batch !== undefined; batch = reader.batch(text, true))
    for (let i = 0; i < batch.length; i++) yield batch[i]!;
}

/** Reads a text that arrives in pieces; holds no more of it than a reading may need. */
export interface Reader {
  /** The readings that are certain by now. */
  readonly push: (piece: string) => Reading[];
  /** The rest; the reader is spent. */
  readonly end: () => Reading[];
  /** The next readings of a text that is read without pieces; undefined at its end. */
  readonly batch: (text: string, last: boolean) => readonly Reading[] | undefined;
}

export function createReader(options: ReadOptions = {}): Reader {
  const state = stateOf(options);
  let language: Language | undefined = options.language;
  let held = '';
  let at = 0;
  const out: Reading[] = [];

  /**
   * Reads on in `text` as far as is safe, or to its end. Each batch is only good until the next. No generator: V8 gives
   * that of each reader a shape of its own, and compiles whoever iterates over it anew.
   */
  function batch(text: string, last: boolean): readonly Reading[] | undefined {
    out.length = 0;
    const safe = last ? text.length : text.length - 3 * reach;
    while (at < safe && out.length === 0) {
      const limit = Math.min(safe, at + window);
      const stretch = options.language
        ? { language: options.language, end: limit }
        : stretchAt(text, at, limit, language);
      language = stretch.language;
      // A stretch that ends at the limit may go on: the reader may look ahead, a real end is a wall.
      const end = stretch.end < limit ? stretch.end : aheadEnd(text, limit, language);
      at = readers[language](text, at, stretch.end, end, state, out);
    }
    return out.length > 0 ? out : undefined;
  }
  const collect = (text: string, last: boolean): Reading[] => {
    const all: Reading[] = [];
    for (let some = batch(text, last); some !== undefined; some = batch(text, last)) all.push(...some);
    const keep = last ? text.length : Math.max(0, Math.min(at, text.length) - reach);
    held = text.slice(keep);
    state.base += keep;
    at -= keep;
    return all;
  };
  return { push: (piece) => collect(held + piece, false), end: () => collect(held, true), batch };

  function aheadEnd(text: string, limit: number, current: Language): number {
    const far = Math.min(text.length, limit + reach);
    return options.language ? far : Math.max(limit, stretchAt(text, limit, far, current).end);
  }
}
