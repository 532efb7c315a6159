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
  for (const batch of reader.batches(text, true)) for (let i = 0; i < batch.length; i++) yield batch[i]!;
}

/** Reads a text that arrives in pieces; holds no more of it than a reading may need. */
export interface Reader {
  /** The readings that are certain by now. */
  readonly push: (piece: string) => Reading[];
  /** The rest; the reader is spent. */
  readonly end: () => Reading[];
  readonly batches: (text: string, last: boolean) => Generator<readonly Reading[]>;
}

export function createReader(options: ReadOptions = {}): Reader {
  const state = stateOf(options);
  let language: Language | undefined = options.language;
  let held = '';
  let at = 0;

  /** Reads on in `text` as far as is safe, or to its end. Each batch is only good until the next. */
  function* batches(text: string, last: boolean): Generator<readonly Reading[]> {
    const out: Reading[] = [];
    const safe = last ? text.length : text.length - 3 * reach;
    while (at < safe) {
      const limit = Math.min(safe, at + window);
      const stretch = options.language
        ? { language: options.language, end: limit }
        : stretchAt(text, at, limit, language);
      language = stretch.language;
      // A stretch that ends at the limit may go on: the reader may look ahead, a real end is a wall.
      const end = stretch.end < limit ? stretch.end : aheadEnd(text, limit, language);
      at = readers[language](text, at, stretch.end, end, state, out);
      if (out.length > 0) yield out;
      out.length = 0;
    }
  }
  const collect = (text: string, last: boolean): Reading[] => {
    const all: Reading[] = [];
    for (const batch of batches(text, last)) all.push(...batch);
    const keep = last ? text.length : Math.max(0, Math.min(at, text.length) - reach);
    held = text.slice(keep);
    state.base += keep;
    at -= keep;
    return all;
  };
  return { push: (piece) => collect(held + piece, false), end: () => collect(held, true), batches };

  function aheadEnd(text: string, limit: number, current: Language): number {
    const far = Math.min(text.length, limit + reach);
    return options.language ? far : Math.max(limit, stretchAt(text, limit, far, current).end);
  }
}
