/** Number words that count nothing: `half` of no whole, `one` as a pronoun, two-way, the top ten. */
import type { Amount } from './amount.ts';
import { gapEnd, isHyphen, isLetter, wordAt, wordBefore } from './chars.ts';
import { hedgesBefore } from './hedges.ts';
import { counterAfter } from './noun-after.ts';
import { counterOf } from './nouns.ts';
import { spansShares } from './ordinal-words.ts';

/** `half of`, `half the`, `by half`; not a half-finished road or the other half. */
export function isHalf(text: string, index: number, amount: Amount, floor: number, end: number): boolean {
  if (amount.stated !== 'no' || amount.numeral.form !== 'fraction') return true;
  const next = wordAt(text, gapEnd(text, amount.end, end), end);
  // Beyond the ordinal just read: the second half of the film.
  const before = wordBefore(text, index, Math.max(0, Math.min(floor, index - 8)))?.word ?? '';
  if (spansShares(text, amount.end, before === 'between')) return true;
  if (isHyphen(text, amount.end)) return false;
  if (next === 'last') return /^ last [a-z]+['’]s?\s/.test(text.slice(amount.end, amount.end + 18));
  // Half a point behind, half a length clear.
  if (
    (next === 'a' || next === 'an') &&
    !/^ a year (?:earlier|before|ago)\b/.test(text.slice(amount.end, amount.end + 16))
  ) {
    const noun = wordAt(text, gapEnd(text, gapEnd(text, amount.end, end) + next.length, end), end);
    return counterOf(noun) !== undefined || /^(?:length|stroke|shot|page|size|pint|teaspoon)$/.test(noun);
  }
  if (
    /^(?:of|the|its|their|his|her|all|that|these|those|our|as|what|were|are|was|is|have|had|say|said)$/.test(
      next,
    )
  )
    return !/^(?:second|first|other|latter|better|each)$/.test(before);
  return /^(?:by|than|nearly|almost|about|over|only|just|around|roughly|under|least)$/.test(before);
}

/** `one day` is a day only behind a word that measures it; else it is once upon a time. */
export function isSomeDay(text: string, index: number, amount: Amount, floor: number, end: number): boolean {
  if (amount.unit !== 'd' || isHyphen(text, index + 3)) return false;
  const before = wordBefore(text, index, floor)?.word ?? '';
  const after = wordAt(text, gapEnd(text, amount.end, end), end);
  if (
    hedgesBefore(text, index, floor).words.length > 0 ||
    /^(?:after|before|earlier|later|ago|of|to|or|and|per)$/.test(after)
  )
    return false;
  return !/^(?:in|for|per|every|after|of|only|just|lasting|lasted|lasts|took|takes|take|another|last|than|by|the|a)$/.test(
    before,
  );
}

/** Joined by a hyphen to a word that is neither unit nor counted: two-way, four-wheel; `two-metre` is read. */
const unlike = new Set(
  'way dimensional wheel star sided stop pronged tier party off size ply letter handed eyed headed faced seater stroke ball part fold plus digit dimension figure figures bar gauge bore something somethings'.split(
    ' ',
  ),
);

/** Of these, the ones that count nothing behind figures either: 5-star, 12-gauge. */
const kinds = new Set(
  'way dimensional wheel star sided pronged tier ply handed seater gauge bore bar dimension digit figure something somethings'.split(
    ' ',
  ),
);

export const isKind = (word: string): boolean => kinds.has(word);

/** Of the ranks, those that may stand before a number of something else: that week two things happened. */
const loose = new Set(
  'leg year day plan act line chapter article page room terminal lane week season episode game unit group'.split(
    ' ',
  ),
);

const ranks = new Set(
  'cloud tier type level grade top leg year day phase stage step chapter part round plan option act scene number line category class zone gate article page room platform terminal lane week season episode game unit group'.split(
    ' ',
  ),
);

/** Of the ranks, those that name what stands behind their number: the phase one deal, tier two cities. */
const naming = new Set('tier phase level grade category class'.split(' '));

/** `the top ten`, `year two`, `phase three`: a place in a row, unless what follows is counted. */
function ranked(text: string, amount: Amount, floor: number, end: number): boolean {
  const rank = wordBefore(text, amount.start, floor);
  const before = rank?.word ?? '';
  const lead = rank && wordBefore(text, rank.start, floor)?.word;
  // That week three more fell.
  if (loose.has(before) && /^(?:that|this|same)$/.test(lead ?? '')) return false;
  if (naming.has(before) && !/^(?:that|this|same|each|every|final|last|first|which)$/.test(lead ?? ''))
    return amount.stated === 'no' && amount.numeral.scale === 0;
  if (!ranks.has(before) || amount.numeral.scale > 0 || amount.stated !== 'no') return false;
  const noun = wordAt(text, gapEnd(text, amount.end, end), end);
  if (before === 'top') return true;
  return (
    counterAfter(text, amount, end) === '1' && (!loose.has(before) || noun.length < 4 || !noun.endsWith('s'))
  );
}

export function isPhrase(text: string, amount: Amount, word: string, floor: number, end: number): boolean {
  // At one point, at one time: once, not one.
  if (
    word === 'one' &&
    wordBefore(text, amount.start, floor)?.word === 'at' &&
    /^(?:point|time|stage|end)$/.test(wordAt(text, gapEnd(text, amount.end, end), end))
  )
    return true;
  if (amount.stated !== 'no' || !isHyphen(text, amount.end)) return ranked(text, amount, floor, end);
  const next = wordAt(text, amount.end + 1, end);
  return unlike.has(next) || (word === 'one' && counterOf(next) === undefined);
}

/** `11 survivors and one body`, `five counts of theft and one count of fraud`: beside a count, `one` is one too. */
export function joinsCount(text: string, index: number, stop: number, end: number): boolean {
  const word = wordAt(text, gapEnd(text, stop, end), end);
  // One killed, 12 hurt.
  if (struck.test(text.slice(gapEnd(text, stop, end), gapEnd(text, stop, end) + 24))) return true;
  // Killing one and injuring 40.
  if (
    after.test(word || 'in') &&
    /\b(?:kill|injur|wound|arrest)(?:ed|ing) $/.test(text.slice(Math.max(0, index - 12), index)) &&
    word !== 'of'
  )
    return true;
  if (word.length < 3 || word.endsWith('ed') || noNouns.test(word) || after.test(word)) return false;
  if (gained.test(text.slice(Math.max(0, index - 12), index))) return true;
  if (apart.test(wordAt(text, gapEnd(text, gapEnd(text, stop, end) + word.length, end), end))) return true;
  const before = text.slice(Math.max(0, index - 120), index);
  const plural = before.lastIndexOf(` ${word}s`);
  if (plural > 0 && counting.test(before.slice(Math.max(0, plural - 28), plural))) return true;
  return before.endsWith('and ') && joined.test(before.slice(-48));
}

const struck =
  /^(?:killed|dead|injured|wounded|missing|hurt|arrested|rescued)(?:$|[,.;]| (?:in|after|as|and|when|by)\b)/;
/** What is so far away is counted: one win from the final. */
const apart = /^(?:from|away|short|clear|behind|ahead|adrift|shy)$/;
/** What is won, lost or hit is counted: won one seat, at least one school. */
const gained =
  /\b(?:won|lost|losing|winning|scored|only|at least|killed|killing|wounded|injured|injuring|including|more than) $/i;
/** Five counts; two of the firm's letters. */
const counting = /\b(?:\d{1,6}|two|three|four|five|six|seven|eight|nine|ten)(?: [a-z]{2,16})?$/i;
const joined =
  /(?:^|[\s(])(?:\d[\d,]{0,8}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: [a-z’'-]{2,16}){1,4},? and $/i;

const noNouns =
  /^(?:said|says|told|asked|can|would|could|must|might|should|then|when|where|who|whose|whom|not|more|day|thing|another|way|only|too)$/;
const after =
  /^(?:of|in|on|at|by|for|from|to|with|and|or|but|as|than|that|who|was|is|are|has|have|can|could|must|may|should|will|would|cannot|might|shall|never|not|need|had|did|does|do|who|which|if|when|so|a|an|the)$/;

/** Whether `one` or `zero` counts: a unit, a range, or a noun that is counted follows. */
export function countsOne(text: string, range: boolean, amount: Amount, end: number): boolean {
  if (
    range ||
    amount.stated !== 'no' ||
    amount.numeral.form === 'fraction' ||
    amount.numeral.scale > 0 ||
    amount.numeral.digits.length > 1
  )
    return true;
  let at = amount.end;
  for (let count = 0; count < 4; count++) {
    const next = isHyphen(text, at) ? at + 1 : gapEnd(text, at, end);
    if (next === at || !isLetter(text, next)) return false;
    const word = wordAt(text, next, end);
    const stop = next + word.length;
    if (counterOf(word) !== undefined)
      return amount.numeral.digits === '0' || !word.endsWith('s') || word.endsWith('ss');
    if (after.test(word)) return false;
    at = stop;
  }
  return false;
}
