/** Whether `times` multiplies, as in `three times the size`, or counts, as in `three times a week`. */
import { gapEnd, wordAt } from './chars.ts';
import type { Numeral } from './numeral.ts';

/** What shows that `times` multiplies rather than counts. */
const comparing = new Set(
  'as more less lower fewer higher larger greater bigger smaller that the its faster what their those longer those above than earnings sales revenue revenues profits profit income assets ebitda book oversubscribed normal cheaper dearer costlier stronger weaker heavier lighter denser thicker thinner wider deeper taller shorter richer poorer older younger slower quicker safer busier likelier warmer hotter colder'.split(
    ' ',
  ),
);

/** What a price is so many times of. */
const worth =
  /^(?:(?:forward|trailing|expected|estimated|projected|forecast|adjusted|annual|core|prospective|historic|net|operating|pre-tax|household|average|next year['’]s|this year['’]s) ){1,3}(?:earnings|sales|revenues?|profits?|income|salary|incomes|salaries|ebitda|assets|cash flow)\b/;

/** "4.1 times a day". */
const often =
  /^(?:an?|per|each|every) (?:day|week|month|year|hour|night|game)\b(?! (?:before|earlier|ago|previously|later)\b)/;

/** The multiple that `times` or `fold` at `next` makes of its number; undefined where times are counted. */
export function multipleAt(text: string, next: number, end: number, numeral: Numeral) {
  const word = wordAt(text, next, end);
  const ratio = { kind: 'ratio', unit: '{倍}', shift: 0, factor: 1, end: next + word.length } as const;
  if (word === 'fold') return ratio;
  if (word !== 'times') return undefined;
  const at = gapEnd(text, next + 5, end);
  const after = wordAt(text, at, end);
  // "More than 300 million times as of press time".
  if (after === 'as' && text.startsWith('as of ', at)) return undefined;
  // 20 times stronger than steel.
  const compared = after.endsWith('er') && text.startsWith(' than ', at + after.length);
  // Three times Earth's size.
  const owned = /^['’]s?\s/.test(text.slice(at + after.length, at + after.length + 3)) && after.length > 1;
  // Three times last year's, but three times last year.
  const lastly = after === 'last' && /^last [a-z]+['’]s?\s/.test(text.slice(at, at + 16));
  // Twice over the limit.
  const limited =
    after === 'over' && /^over (?:the |its )?(?:[a-z]+ )?limits?\b/.test(text.slice(at, at + 28));
  // 14 times forward earnings.
  const valued = worth.test(text.slice(at, at + 40));
  // Three times her 2022 price.
  const priced =
    /^(?:her|his|my|our|your) (?:[\w'’-]+ ){0,2}(?:price|cost|value|size|salary|pay|weight|height|age|share|income|level)\b/.test(
      text.slice(at, at + 40),
    );
  if (
    compared ||
    valued ||
    priced ||
    owned ||
    lastly ||
    limited ||
    comparing.has(after) ||
    (numeral.decimals > 0 && numeral.form !== 'fraction' && !often.test(text.slice(at, at + 24)))
  )
    return ratio;
  return undefined;
}

/** Where `by a factor of`, which makes a multiple of the number at `start`, begins; -1 where nothing says so. */
export function factorBefore(text: string, start: number): number {
  if (!text.startsWith('factor of ', start - 10)) return -1;
  const told = byFactor.exec(text.slice(Math.max(0, start - 16), start));
  return told ? start - told[0].length : -1;
}

const byFactor = /\b(?:by )?an? factor of $/i;
