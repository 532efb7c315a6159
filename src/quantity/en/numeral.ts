/**
 * One English numeral without hedge or unit: `6,700`, `93.9 billion`, `two hundred and five`, `half a million`,
 * `two-thirds`, `dozens`. The value is kept as its digits and the place of the last one, so nothing is rounded.
 */
import {
  gapEnd,
  gapStart,
  isCapital,
  isDigit,
  isLetter,
  joinEnd,
  wordAt,
  wordEnd,
  wordStart,
} from './chars.ts';
import { figuresAt } from './figures.ts';
import { withLakhs } from './lakhs.ts';
import { riskyScales, scales, shortScales, vague } from './numeral-words.ts';
import { centsAfter, mixedAfter, opensAnd, withPart } from './parts.ts';

export interface Numeral {
  readonly end: number;
  /** The significand without its point: 93.9 billion is `939`. */
  readonly digits: string;
  /** The place of its last digit: 93.9 billion → −8. */
  readonly decimals: number;
  /** The upper end of a vague number, in the same place. */
  readonly most?: string;
  /** As printed: digits (perhaps with a scale word), words, or a fraction such as two-thirds. */
  readonly form: 'digits' | 'words' | 'fraction';
  /** The power of ten of the scale word, which a range may share. */
  readonly scale: number;
  /** Whether a comma or a point stands in it, so that it is no year and no code. */
  readonly marked: boolean;
}

/** The scale word at `index` and where it ends; `risky` allows m, k, b and t. */
export function scaleAt(
  text: string,
  index: number,
  end: number,
  risky: boolean,
): { readonly power: number; readonly end: number } | undefined {
  const stop = wordEnd(text, index, end);
  if (stop === index || stop - index > 11 || isDigit(text, stop)) return undefined;
  const word = wordAt(text, index, end);
  const power = scales.get(word) ?? shortScales.get(word) ?? (risky ? riskyScales.get(word) : undefined);
  return power === undefined ? undefined : { power, end: stop };
}

/** The letters that scale words begin with, `dozen` among them. */
const scaleLetters = new Uint8Array(32);
for (const word of [...scales.keys(), ...shortScales.keys(), ...riskyScales.keys(), 'dozen'])
  scaleLetters[word.charCodeAt(0) & 31] = 1;

/** `£60 m`, `$300 mil`, `Rs 900 cr`: a short form behind a gap ends there, unlike that of `$20 B-movies`. */
const standsAlone = (text: string, index: number): boolean =>
  /^(?:m|mm|mil|b|cr|tr)(?:[\s.,;:)]|$)/i.test(text.slice(index, index + 4));

/** Adds the scale words that follow: `93.9 billion`, `5 hundred million`, `461m` behind a currency. */
export function scaled(text: string, numeral: Numeral, end: number, risky: boolean): Numeral {
  let { end: at, decimals, scale } = numeral;
  const opens = isLetter(text, at) ? at : joinEnd(text, at, end);
  if (opens < 0 || !scaleLetters[text.charCodeAt(opens) & 31] || !isLetter(text, opens)) return numeral;
  for (let count = 0; count < 3; count++) {
    const next = isLetter(text, at) ? at : joinEnd(text, at, end);
    if (next < 0) break;
    const found = scaleAt(text, next, end, risky && (next === at || standsAlone(text, next)));
    if (!found) break;
    at = found.end;
    decimals -= found.power;
    scale += found.power;
  }
  if (at === numeral.end) {
    const next = joinEnd(text, at, end);
    if (next > 0 && wordAt(text, next, end) === 'dozen') {
      const dozens = String(BigInt(numeral.digits) * 12n);
      return { ...numeral, end: wordEnd(text, next, end), digits: dozens };
    }
  }
  return { ...numeral, end: at, decimals, scale };
}

/** A number in digits with what belongs to it. */
export function digitNumeralAt(text: string, index: number, end: number, risky: boolean): Numeral {
  const numeral = figuresAt(text, index, end);
  const mixed = mixedAfter(text, numeral, end);
  if (mixed) return mixed;
  const priced = risky ? centsAfter(text, numeral, end) : undefined;
  if (priced) return priced;
  const more =
    numeral.decimals === 0 && opensAnd(text, numeral.end) ? withPart(text, numeral, end) : undefined;
  return withLakhs(text, scaled(text, more ?? numeral, end, risky), end);
}

/** Lomon Billions: a capital inside a sentence, right behind another. */
const isSurname = (text: string, index: number): boolean =>
  isCapital(text, index) && index > 1 && isCapital(text, wordStart(text, gapStart(text, index, 0), 0));

/** `left scores of homes`: many of them; not `test scores of pupils`, `with scores of 80`. */
const isCrowd = (text: string, index: number): boolean =>
  /^ of (?!\d|(?:the|two|three|four|five|six|seven|eight|nine|ten)\b)[A-Za-z]/.test(
    text.slice(index + 6, index + 16),
  ) && crowded.test(text.slice(Math.max(0, index - 14), index));
const crowded =
  /(?:^|[.!?:;("“\n—] ?|, |\b(?:[a-z]{3,}ed|[a-z]{3,}ing|and|of|for|from|by|with|to|in|left|hurt|hit|sent|drew|met|saw|as|when|that|among|off|were|are|has|have|had) )$/;

/** Tens, hundreds or dozens of what follows: `hundreds of millions` is 2 to 9 × 10⁸, `hundreds or thousands` 200 to 9000. */
export function vagueAt(text: string, index: number, end: number): Numeral | undefined {
  const first = vague.get(wordAt(text, index, end));
  if (first === undefined || isSurname(text, index)) return undefined;
  if ((text[index] === 's' || text[index] === 'S') && !isCrowd(text, index)) return undefined;
  const low = vagueChain(text, index, end);
  const other = /^,? (?:or|if not|to|or even|and even)(?: perhaps| possibly)? (?=[a-z]+s\b)/.exec(
    text.slice(low.end, low.end + 24),
  );
  const at = other ? low.end + other[0].length : end;
  const more = vague.get(wordAt(text, at, end)) ?? 0;
  const high = more > first ? vagueChain(text, at, end) : undefined;
  // "tens or hundreds of thousands": the scale behind the second is the first one's too.
  const power = high && low.power === first ? high.power - more + first : low.power;
  if (power === 1 && /^t/i.test(text[index]!)) return undefined;
  const most = '9'.padEnd(high ? high.power - power + 1 : 1, '0');
  return {
    end: (high ?? low).end,
    digits: '2',
    most,
    decimals: -power,
    form: 'words',
    scale: power,
    marked: true,
  };
}

/** The power of ten of `hundreds of millions` and where it ends. */
function vagueChain(
  text: string,
  index: number,
  end: number,
): { readonly power: number; readonly end: number } {
  const first = wordAt(text, index, end);
  let power = vague.get(first)!;
  let at = index + first.length;
  for (let count = 0; count < 2; count++) {
    const of = gapEnd(text, at, end);
    if (wordAt(text, of, end) !== 'of') break;
    const next = gapEnd(text, of + 2, end);
    const word = wordAt(text, next, end);
    const more = vague.get(word);
    if (more === undefined || more < 2) break;
    power += more;
    at = next + word.length;
  }
  return { power, end: at };
}
