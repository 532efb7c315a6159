/** List marks: `(1)`, `1.` and `1)` at the start of a line, `1)` within one. */
import { gapEnd, gapStart, isCapital, isLetter } from './chars.ts';
import type { Dismissal } from './dismissals.ts';

/** The list mark whose figures stand from `index` to `stop`. */
export function listMark(
  text: string,
  index: number,
  stop: number,
  floor: number,
  end: number,
): Dismissal | undefined {
  if (stop - index > 2 || stop >= end) return undefined;
  const closed = text[stop] === ')' || text[stop] === '）';
  const opened = index > floor && (text[index - 1] === '(' || text[index - 1] === '（');
  const next = gapEnd(text, stop + 1, end);
  // "Young (20), Hill (16)": what a name scored.
  const told =
    opened &&
    closed &&
    /[A-Za-z] \($/.test(text.slice(Math.max(0, index - 3), index)) &&
    /^\)(?:[,.;)]|$| and\b| [-–—])/.test(text.slice(stop, stop + 5));
  if (told) return undefined;
  if (opened && closed) return { start: index - 1, end: stop + 1, class: 'list-mark' };
  // "two kinds: 1) slow, 2) fast"
  if (
    closed &&
    next > stop + 1 &&
    isLetter(text, next) &&
    text[index - 1] === ' ' &&
    !text.slice(Math.max(0, index - 60), index).includes('(')
  )
    return { start: index, end: stop + 1, class: 'list-mark' };
  const before = gapStart(text, index, floor);
  const line =
    before === 0 ||
    text.slice(before, index).includes('\n') ||
    (before > 0 && text[before - 1] === '\n') ||
    index === 0;
  // "Sales rose. 2. Costs fell."
  const inner =
    text[stop] === '.' &&
    next < end &&
    (isCapital(text, next) || (text[index - 2] === ';' && next > stop + 1 && isLetter(text, next))) &&
    /(?:[a-z]{3}|\b(?:19|20)\d\d|-\d\d?)[.;:] $/.test(text.slice(Math.max(0, index - 7), index)) &&
    !/\b(?:nos|figs?|vol|approx|paras?|arts?|secs?|apps?|ref|tel|ext)\. $/i.test(
      text.slice(Math.max(0, index - 9), index),
    );
  if (inner) return { start: index, end: stop + 1, class: 'list-mark' };
  if (!line || !(closed || text[stop] === '.') || next === stop + 1 || !isLetter(text, next))
    return undefined;
  return { start: index, end: stop + 1, class: 'list-mark' };
}
