/** A year in words, in two halves as it is said: `nineteen eighty-four`. */
import { gapEnd, isHyphen, wordAt, wordEnd } from './chars.ts';
import { ones, tens } from './numeral-words.ts';

/** `nineteen eighty-four`, `twenty twenty`: a year in two halves, as it is said. */
export function spelledYear(
  text: string,
  index: number,
  stop: number,
  end: number,
): { readonly start: number; readonly end: number; readonly value: string } | undefined {
  const word = text.slice(index, stop).toLowerCase();
  const century = word === 'twenty' ? 20 : (ones.get(word) ?? 0);
  if (century < 17) return undefined;
  const next = gapEnd(text, stop, end);
  const ten = next > stop ? tens.get(wordAt(text, next, end)) : undefined;
  if (ten === undefined) return undefined;
  let at = wordEnd(text, next, end);
  const last = isHyphen(text, at) ? ones.get(wordAt(text, at + 1, end)) : undefined;
  const one = last !== undefined && last > 0 && last < 10 ? last : 0;
  if (one > 0) at = wordEnd(text, at + 1, end);
  // Twenty thirty-minute sessions.
  if (isHyphen(text, at)) return undefined;
  return { start: index, end: at, value: `${century}${String(ten + one)}` };
}
