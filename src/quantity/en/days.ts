/** Months and the days behind or before them, with what joins several: `March 1-5`, `1, 3 and 5 March`. */

import { monthNames } from './calendar.ts';
import { gapEnd, isCapital, isDigit, isHyphen, isLetter, wordAt, wordEnd } from './chars.ts';
import { digitsEnd } from './figures.ts';
import { counterOf } from './nouns.ts';
import { scales } from './numeral-words.ts';
import { unitNameAt } from './units.ts';

export interface Month {
  readonly month: number;
  readonly end: number;
  readonly short: boolean;
}

/** The month named at `index`: a full name, or a short one with its point. */
export function monthAt(text: string, index: number, end: number): Month | undefined {
  if (!isCapital(text, index)) return undefined;
  const stop = wordEnd(text, index, end);
  const month = monthNames.get(text.slice(index, stop).toLowerCase());
  if (month === undefined) return undefined;
  const short = stop - index < 5 && month !== 5 && !(stop - index === 4 && (month === 6 || month === 7));
  return { month, end: short && text[stop] === '.' && stop < end ? stop + 1 : stop, short };
}

export interface Days {
  readonly days: readonly number[];
  readonly joint: 'one' | 'range' | 'list';
  readonly end: number;
}

/** A day of the month: digits up to 31, perhaps with st, nd, rd, th. */
export function dayAt(text: string, index: number, end: number): { day: number; end: number } | undefined {
  const stop = digitsEnd(text, index, end);
  if (stop === index || stop - index > 2) return undefined;
  const day = Number.parseInt(text.slice(index, stop), 10);
  if (!(day >= 1 && day <= 31)) return undefined;
  if ((text[stop] === ',' || text[stop] === '.' || text[stop] === ':') && isDigit(text, stop + 1))
    return undefined;
  if (/^(?:st|nd|rd|th)(?![a-z])/i.test(text.slice(stop, stop + 3))) return { day, end: stop + 2 };
  return isLetter(text, stop) || '%％'.includes(text[stop] ?? ' ') ? undefined : { day, end: stop };
}

/** Whether what follows shows a number to count or measure, or an hour, rather than to name a day. */
function counts(text: string, index: number, end: number): boolean {
  // 5 p.m., 14 of the region's dams.
  if (
    /^ ?[ap]\.?m\b|^ of (?:the|its|their|these|those|them|all)\b(?! (?:month|year|lunar|solar|gregorian|julian|chinese|jewish|islamic|following|same|previous|current)\b)/i.test(
      text.slice(index, index + 24),
    )
  )
    return true;
  const next = isHyphen(text, index) ? index + 1 : gapEnd(text, index, end);
  if (next === index || !isLetter(text, next)) return '%％$°℃'.includes(text[next] ?? ' ');
  const word = wordAt(text, next, end);
  return (
    scales.has(word) ||
    word === 'percent' ||
    unitNameAt(text, next, end) !== undefined ||
    (counterOf(word) !== undefined && word.endsWith('s'))
  );
}

/** `1`, `1-5`, `1 to 5`, `1, 3 and 5` behind a month. */
export function daysAt(text: string, index: number, end: number, between = false): Days | undefined {
  const first = dayAt(text, index, end);
  if (!first || counts(text, first.end, end)) return undefined;
  const days = [first.day];
  let at = first.end;
  let joint: Days['joint'] = 'one';
  for (let count = 0; count < 8; count++) {
    const found = jointAt(text, at, end);
    if (!found || (found.kind === 'range' && joint !== 'one') || joint === 'range') break;
    const next = dayAt(text, found.end, end);
    if (!next || next.day <= days[days.length - 1]! || counts(text, next.end, end)) break;
    const month = gapEnd(text, next.end, end);
    if (monthAt(text, month, end) || '-/'.includes(text[next.end] ?? ' ')) break;
    days.push(next.day);
    at = next.end;
    joint = between && found.kind === 'list' ? 'range' : found.kind;
  }
  return { days, joint, end: at };
}

/** What joins two days or two months: a dash or `to` for a stretch, a comma or `and` for a list. */
export function jointAt(
  text: string,
  index: number,
  end: number,
): { kind: 'range' | 'list'; end: number } | undefined {
  let at = gapEnd(text, index, end);
  if (isHyphen(text, index) && text.startsWith('to-', index + 1)) return { kind: 'range', end: index + 4 };
  if (at < end && '-–—~～‐‑−'.includes(text[at]!)) return { kind: 'range', end: gapEnd(text, at + 1, end) };
  let comma = false;
  if (text[at] === ',' && at < end) {
    comma = true;
    at = gapEnd(text, at + 1, end);
  }
  const word = wordAt(text, at, end);
  if (word === 'and' || word === 'or') return { kind: 'list', end: gapEnd(text, at + word.length, end) };
  if (comma) return { kind: 'list', end: at };
  if (word === 'to' || word === 'through' || word === 'until' || word === 'till')
    return { kind: 'range', end: gapEnd(text, at + word.length, end) };
  return undefined;
}

export const join = (parts: readonly string[], joint: Days['joint']): string =>
  parts.length === 1
    ? parts[0]!
    : joint === 'range'
      ? `${parts[0]}/${parts[parts.length - 1]}`
      : parts.join(',');
