/**
 * Runs of letters, digits and the marks between them: G307, 0391-8797000, 138****5521.
 */
import { codeAt } from '../code-at.ts';
import { digitOf, letter } from './characters.ts';
import { rawOneOf } from './text.ts';

/** Back over letters, digits and hyphens. */
export function tokenStart(text: string, at: number, floor: number): number {
  let start = at;
  while (
    start > floor &&
    (letter[text.charCodeAt(start - 1)] === 1 ||
      digitOf[text.charCodeAt(start - 1)]! >= 0 ||
      text.charCodeAt(start - 1) === 0x2d)
  )
    start--;
  while (start < at && text.charCodeAt(start) === 0x2d) start++;
  return start;
}

const inToken = (code: number): boolean =>
  letter[code] === 1 || digitOf[code]! >= 0 || code === 0x2d || code === 0x5f || code === 0x2e;

/** The end of a run of letters, digits, hyphens and points. */
export function tokenEnd(text: string, at: number, end: number): number {
  let stop = at;
  const far = Math.min(end, at + 64);
  while (stop < far && inToken(text.charCodeAt(stop))) stop++;
  while (stop > at && rawOneOf(text, stop - 1, '.-_')) stop--;
  return stop;
}

/** The end of digits chained by hyphens and points: 0391-8797000, 1.2.3. */
export function chainEnd(text: string, at: number, end: number): number {
  let stop = at;
  const far = Math.min(end, at + 64);
  while (stop < far && digitOf[text.charCodeAt(stop)]! >= 0) stop++;
  while (stop + 1 < far && rawOneOf(text, stop, '-.—·') && digitOf[text.charCodeAt(stop + 1)]! >= 0) {
    stop++;
    while (stop < far && digitOf[text.charCodeAt(stop)]! >= 0) stop++;
  }
  return stop;
}

/** Whole numbers joined by more than one hyphen. */
const longChain = /^\d{1,4}(?:-\d{1,4}){2,}(?![\d%％‰万萬亿億-]|\.\d)/;

/** The end of such a chain, 8-2-3017, whose first number ends at `stop`; or −1. */
export const longChainEnd = (text: string, at: number, stop: number, end: number): number => {
  const found = rawOneOf(text, stop, '-') ? longChain.exec(text.slice(at, Math.min(end, at + 40))) : null;
  return found === null ? -1 : at + found[0].length;
};

/** A mask at `at`; one star before the digit at `beyond` multiplies: 80*40*1.5毫米. */
export const isMasked = (text: string, at: number, beyond: number): boolean =>
  rawOneOf(text, at, '*＊') && !(digitOf[codeAt(text, beyond)]! >= 0);

/** The end of a number some of whose digits are stars. */
export function maskEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && (digitOf[text.charCodeAt(stop)]! >= 0 || rawOneOf(text, stop, '*＊'))) stop++;
  return stop;
}
