/**
 * Where a quote stands in a new version of its source. It is found only by itself, character by character,
 * once; with the old text at hand its neighbours must agree too. It never moves to a look-alike.
 */
import type { Range } from '../model/text.ts';
import { type Folded, fold, indexOf } from './fold.ts';

export type Anchored =
  | { readonly found: true; readonly at: Range }
  | { readonly found: false; readonly reason: string };

/** A whole text without any white space; made once for many quotes. */
export function wholeOf(text: string): Folded {
  const { tight, places } = fold(text, [[0, text.length]]);
  const kept = places.filter((_, index) => tight.charAt(index) !== ' ');
  return { tight: tight.replaceAll(' ', ''), places: kept };
}

/** Characters on each side that tell a quote from a look-alike. */
const reach = 12;

export function anchor(quote: string, at: Range, before: Folded | undefined, after: Folded): Anchored {
  const wanted = quote.replace(/\s+/g, '');
  const places = occurrences(after.tight, wanted);
  if (places.length === 0) return { found: false, reason: 'the quote is gone' };
  const fitting = before
    ? places.filter((place) => neighboursAgree(before, at, after, place, wanted.length))
    : places;
  if (fitting.length === 0)
    return { found: false, reason: 'the quote now stands only where something else was said' };
  const exact =
    fitting.length > 1 && before
      ? fitting.filter((place) => neighboursAgree(before, at, after, place, wanted.length, true))
      : fitting;
  if (exact.length !== 1) return { found: false, reason: `the quote stands ${places.length} times` };
  const start = after.places[exact[0]!]!;
  const end = after.places[exact[0]! + wanted.length - 1]! + 1;
  return { found: true, at: [start, end] };
}

function occurrences(tight: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = tight.indexOf(wanted); at >= 0; at = tight.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

/** Whether the text on one side (`both`: on either side) of the quote is what it was. */
function neighboursAgree(
  before: Folded,
  at: Range,
  after: Folded,
  place: number,
  length: number,
  both = false,
): boolean {
  const from = indexOf(before.places, at[0]);
  const until = indexOf(before.places, at[1]);
  const left = sameEnds(
    before.tight.slice(Math.max(0, from - reach), from),
    after.tight.slice(Math.max(0, place - reach), place),
  );
  const right = sameStarts(
    before.tight.slice(until, until + reach),
    after.tight.slice(place + length, place + length + reach),
  );
  return both ? left && right : left || right;
}

// The edge of a text cuts a neighbour short; what is left of it must still agree.
const sameStarts = (a: string, b: string): boolean =>
  (a.length < b.length ? b.startsWith(a) : a.startsWith(b)) && (a === '') === (b === '');
const sameEnds = (a: string, b: string): boolean =>
  (a.length < b.length ? b.endsWith(a) : a.endsWith(b)) && (a === '') === (b === '');
