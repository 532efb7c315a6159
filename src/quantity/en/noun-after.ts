/** The counter of what a bare number counts: the first known noun behind it, through its adjectives. */
import type { Amount } from './amount.ts';
import {
  gapEnd,
  isApostrophe,
  isCapital,
  isDigit,
  isHyphen,
  isLetter,
  wordAt,
  wordBefore,
  wordStart,
} from './chars.ts';
import { counterOf } from './nouns.ts';
import { ordinals } from './numeral-words.ts';

/** Words that end the noun phrase: beyond them stands something else. Of verbs those that are no adjectives as well. */
const ends = new Set(
  'should could can cannot may might must be been do does did every each attended lived worked went came took got said voted chose rose fell grew became remained stayed of in on at by for from to with and or but as than that which who were was are is have had has will would per a an the its their this last were into during since after before when while near through around across under over above below between among against without within beyond outside inside behind along'.split(
    ' ',
  ),
);

/** How many words may stand before the noun: 74 newly signed major industrial projects. */
const longest = 6;

export interface Counted {
  /** `1` where no known noun follows. */
  readonly unit: string;
  /** The end of the noun, or of the number. */
  readonly end: number;
}

export function countedAfter(text: string, amount: Amount, end: number): Counted {
  const nothing: Counted = { unit: '1', end: amount.end };
  if (amount.numeral.form === 'fraction') return nothing;
  let at = amount.end;
  let best = nothing;
  let unknown = false;
  for (let count = 0; count < longest; count++) {
    const hyphen = isHyphen(text, at);
    let next = hyphen ? at + 1 : gapEnd(text, at, end);
    if (count > 0 && (isDigit(text, next) || isDigit(text, next + 1))) next = modelEnd(text, at, next, end);
    if (next === at || !isLetter(text, next)) break;
    const word = wordAt(text, next, end);
    const stop = next + word.length;
    const unit = counterOf(word);
    // An 800-bed hospital has 800 beds, a 23-story block 23 storeys.
    if (hyphen && count === 0 && word === 'strong' && crowds.test(text.slice(stop, stop + 32)))
      return { unit: '{人}', end: stop };
    if (hyphen && count === 0) return { unit: word === 'story' ? '{层}' : (unit ?? '1'), end: stop };
    // Falcon 9 first stages.
    if (count === 0 && ordinals.has(word) && !isHyphen(text, stop)) break;
    if (count === 0 && word === 'of') {
      const whole = wholeBehind(text, stop, end);
      if (whole > stop) return { ...nothing, unit: countedAfter(text, { ...amount, end: whole }, end).unit };
      at = stop;
      continue;
    }
    if (ends.has(word)) break;
    // 912 farmers' cooperatives: whose they are.
    if (isApostrophe(text, stop) && text[stop + 1] === ' ' && plural(word)) {
      at = stop + 1;
      continue;
    }
    // The last noun of the phrase is the one that is counted: 12 production line workers.
    if (unit !== undefined) {
      // "three stories set in Rome": behind a plural that is not known, a singular is no noun.
      if (unknown && !plural(word) && !irregular.has(word)) return best;
      best = { unit, end: stop };
      // Attributes are singular: the first plural is what is counted, and a verb may follow it.
      if (plural(word) || (irregular.has(word) && !heads(text, stop, end))) return best;
    } else if (plural(word)) {
      // "two sides signed four deals": an unknown plural ends the phrase, unless a known noun follows at once.
      if (unknown) return best;
      unknown = true;
      best = { unit: '1', end: stop };
      at = stop;
      continue;
    }
    if (unknown) return best;
    at = stop;
  }
  if (best === nothing && isOne(amount)) return { unit: '1', end: firstEnd(text, amount.end, end) };
  return unknown || best.end === amount.end || isSingle(text, amount) ? best : nothing;
}

/** Who may be so many strong: a 12-strong crew. */
const crowds =
  /^ (?:[a-z-]+ )?(?:crew|crowd|audience|army|force|workforce|team|squad|panel|jury|committee|diaspora|community|congregation|choir|orchestra|band|staff|gang|mob|delegation|garrison|membership|cabinet|contingent|entourage|brigade|group)\b/;

/** `75 Boeing 787-9 jets`: behind a name its model is passed over; `index` where no word follows it. */
function modelEnd(text: string, stop: number, index: number, end: number): number {
  if (index !== stop + 1 || !isCapital(text, wordStart(text, stop, Math.max(0, stop - 16)))) return index;
  const model = /^[A-Z]?\d{2,4}(?:-\d{1,4})?(?:[A-Z]|neo)? (?:MAX )?(?=[a-z])/.exec(
    text.slice(index, Math.min(end, index + 18)),
  );
  return index + (model?.[0].length ?? 0);
}

/** `94 of the 128 defendants`, `three of her sisters`: where the noun phrase of the whole begins; `index` where none does. */
function wholeBehind(text: string, index: number, end: number): number {
  const whole =
    /^ (?:the|its|their|his|her|these|those|our|my)(?: (?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozen))?(?= [a-z])/.exec(
      text.slice(index, Math.min(end, index + 20)),
    );
  return index + (whole?.[0].length ?? 0);
}

const isOne = ({ numeral }: Amount): boolean => numeral.digits === '1' && numeral.decimals === 0;

/** Behind `one` any noun is counted: one meal a week. */
function firstEnd(text: string, index: number, end: number): number {
  const next = gapEnd(text, index, end);
  const word = wordAt(text, next, end);
  return word.length < 3 || ends.has(word) ? index : next + word.length;
}

/** Police officers, staff doctors: a people's noun before another. */
function heads(text: string, index: number, end: number): boolean {
  const next = wordAt(text, gapEnd(text, index, end), end);
  return plural(next) && counterOf(next) !== undefined;
}

/** Whether a singular may be counted: `one bank`, `half a million passenger`, and behind an article `a 50 bed clinic`. */
function isSingle(text: string, { numeral, start }: Amount): boolean {
  if (numeral.decimals > 0 || (numeral.digits === '1' && numeral.decimals === 0)) return true;
  const article = wordBefore(text, start, Math.max(0, start - 8))?.word ?? '';
  return /^(?:an?|the|each|every|this|that)$/.test(article);
}

export const counterAfter = (text: string, amount: Amount, end: number): string =>
  countedAfter(text, amount, end).unit;

const irregular = new Set([
  'people',
  'men',
  'women',
  'children',
  'cattle',
  'staff',
  'aircraft',
  'sheep',
  'alumni',
  'police',
  'personnel',
  'crew',
  'troops',
  'fishermen',
  'policemen',
  'stock',
  'magnitude',
]);
/** An s that no s, i or u stands before. */
function plural(word: string): boolean {
  if (word.endsWith('en') && (word.endsWith('men') || word.endsWith('children'))) return true;
  if (word.length < 4 || word.charCodeAt(word.length - 1) !== 115) return false;
  const before = word.charCodeAt(word.length - 2);
  return before !== 115 && before !== 105 && before !== 117;
}
