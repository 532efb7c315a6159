/**
 * Text without its white space, with the way back: context is judged on what a reader sees, offsets are
 * kept in the text as read.
 */
import type { Range } from '../model/text.ts';

export interface Folded {
  readonly tight: string;
  /** Offset in the source of each character of `tight`. */
  readonly places: readonly number[];
}

const blank = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\ufffd]/u;

/** The ranges joined, in the order given. White space between two Latin words stays as one space. */
export function fold(text: string, ranges: readonly Range[]): Folded {
  let tight = '';
  const places: number[] = [];
  for (const [start, end] of ranges) {
    for (let at = start; at < end; at += 1) {
      const character = text.charAt(at);
      if (!blank.test(character)) {
        tight += character;
        places.push(at);
      } else if (/[A-Za-z0-9.,]$/.test(tight) && /^\s+[A-Za-z]/.test(text.slice(at, at + 8))) {
        tight += ' ';
        places.push(at);
        while (at + 1 < end && blank.test(text.charAt(at + 1))) at += 1;
      }
    }
  }
  return { tight, places };
}

/** What a quote or a mention prints of a range: white space folded, hidden characters left out. */
export const printed = (text: string, range: Range): string => fold(text, [range]).tight;

/** The index in `tight` of the first character at or after `offset`. */
export function indexOf(places: readonly number[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
