/**
 * Where English puts its hedges: before a number (`no fewer than 300`), behind it or its unit (`300 or more`,
 * `20-odd`, `300+`). What each word means is in `../hedge.ts`; here is only where it may stand.
 */
import { codeAt } from '../code-at.ts';
import { hedgeWords } from '../hedge.ts';
import { gapEnd, gapStart, isCapital, isDigit, isHyphen, isLetter, wordBefore } from './chars.ts';
import { movesUp } from './direction.ts';

/** Hedges that stand behind a number only, longest first where one begins another. */
const behind = [
  ...[
    'or thereabouts',
    'or longer',
    'or older',
    'and older',
    'or younger',
    'or shorter',
    'or more',
    'or so',
    'or above',
    'or over',
    'or higher',
    'or greater',
    'or larger',
    'or bigger',
    'or stronger',
    'or better',
    'or faster',
    'or smaller',
    'or lighter',
    'or less',
    'or fewer',
    'or below',
  ],
  ...[
    'or under',
    'or lower',
    'and above',
    'and over',
    'and higher',
    'and up',
    'and younger',
    'and more',
    'and below',
    'and under',
    'and upwards',
  ],
  ...['at most', 'at least', 'plus', 'odd', 'some-odd'],
];
/** Of these, the ones that never stand before a number. */
const neverBefore = new Set(behind.filter((phrase) => !phrase.startsWith('at ')));

export interface HedgeAfter {
  readonly word: string;
  readonly end: number;
}

/** Whether `or`, `and`, `at`, `plus`, `odd` or `some` may begin here: two letters settle most places. */
function opening(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32;
  const second = codeAt(text, at + 1) | 32;
  if (first === 111) return second === 114 || second === 100;
  if (first === 97) return second === 110 || second === 116;
  return (first === 112 && second === 108) || (first === 115 && second === 111);
}

/** The hedge that follows at `index`. */
export function hedgeAfter(text: string, index: number, end: number): HedgeAfter | undefined {
  const mark = text[index];
  if (
    (mark === '+' || mark === '＋') &&
    index < end &&
    !isDigit(text, index + 1) &&
    !isCapital(text, index + 1)
  )
    return { word: '+', end: index + 1 };
  const at = isHyphen(text, index) ? index + 1 : gapEnd(text, index, end);
  if (at === index || at >= end || !opening(text, at)) return undefined;
  for (const phrase of behind) {
    const stop = phraseEnd(text, at, end, phrase);
    if (stop < 0) continue;
    if (at > index && isHyphen(text, index) && phrase !== 'odd' && phrase !== 'plus') continue;
    // "at least" behind a number mostly belongs to the next: 5 people, at least 3 of them.
    if (
      phrase.startsWith('at ') &&
      gapEnd(text, stop, end) < end &&
      !'.,;)'.includes(text[stop]!) &&
      !/^ (?:as|when|before|after|if|because|while|until|so|and then)\b/.test(text.slice(stop, stop + 9))
    )
      continue;
    // "30 or more" compares where "than" follows; "20 plus 30" adds.
    const next = gapEnd(text, stop, end);
    if (text.startsWith('than', next) || (phrase === 'plus' && adds(text, index, next))) continue;
    // "15 thermometers and over 500 kilograms", "above 6.1 and below the 6.8 expected": the next number's.
    if (phrase.startsWith('and ') && opensNumber(text, next, end)) continue;
    // "a one bed flat and more parking": what is added has a noun of its own.
    if (
      phrase === 'and more' &&
      /^ (?!for\b|from\b|in\b|on\b|at\b|to\b|by\b|are\b|is\b|were\b|was\b|will\b|have\b|has\b|of\b|per\b|a\b)[a-z]/.test(
        text.slice(stop, stop + 7),
      )
    )
      continue;
    if (phrase.startsWith('or ') && next < end && (isDigit(text, next) || '$€£¥￥'.includes(text[next]!)))
      continue;
    if (phrase === 'odd' && !isHyphen(text, index) && !isLetter(text, next)) continue;
    return { word: phrase, end: stop };
  }
  return undefined;
}

/** `20 plus 30`, `£80 plus VAT`: what follows is added; `30 plus years` are more than 30. */
const adds = (text: string, index: number, next: number): boolean =>
  isDigit(text, next) ||
  /^(?:an?|the|its|any|some)\s/.test(text.slice(next, next + 5)) ||
  (isLetter(text, next) &&
    /[$£€¥₹][\d.,]{1,12}(?:\s?(?:[mbk]n?|[mbt]r?illion))?$/.test(text.slice(Math.max(0, index - 24), index)));

/** Digits, a sign of money or a word that leads to them: "and above the 6.8 expected", not "and above made up 37". */
const opensNumber = (text: string, index: number, end: number): boolean =>
  /^(?:(?:the|an?|about|some|nearly|around|last|its) ){0,2}[\d$€£¥￥]/i.test(
    text.slice(index, Math.min(end, index + 28)),
  );

function phraseEnd(text: string, index: number, end: number, phrase: string): number {
  let at = index;
  for (let i = 0; i < phrase.length; i++) {
    if (phrase[i] === ' ') {
      const next = gapEnd(text, at, end);
      if (next === at) return -1;
      at = next;
    } else {
      if (at >= end || text[at]!.toLowerCase() !== phrase[i]) return -1;
      at++;
    }
  }
  return at < end && isLetter(text, at) ? -1 : at;
}

export interface HedgesBefore {
  readonly start: number;
  /** As printed, in the order of the text. */
  readonly words: readonly string[];
}

/** Hedges that may stand before a number by their last word, the longest first; `never` for those that stand only behind. */
const byLast = new Map<string, { readonly words: readonly string[]; readonly never: boolean }[]>();
for (const name of ['step', 'over', 'under', 'near', 'about'] as const) {
  for (const phrase of hedgeWords(name)) {
    if (!/^[a-z ]+$/.test(phrase)) continue;
    const words = phrase.split(' ').reverse();
    byLast.set(words[0]!, [...(byLast.get(words[0]!) ?? []), { words, never: neverBefore.has(phrase) }]);
  }
}
for (const phrases of byLast.values()) phrases.sort((a, b) => b.words.length - a.words.length);

const none: readonly string[] = [];

/** All hedges that end before `index`: `at least some 300` has two. */
export function hedgesBefore(text: string, index: number, floor: number): HedgesBefore {
  let found = hedgeBefore(text, index, floor);
  if (!found) return { start: index, words: none };
  const words: string[] = [];
  let { start } = found;
  for (let count = 0; count < 3; count++) {
    if (count > 0) found = hedgeBefore(text, start, floor);
    // "short of about 1,000 workers" lacks them: in front of another hedge these are no hedges.
    if (
      found === undefined ||
      (count > 0 && /^(?:short of|near|over|under|estimated)$/i.test(text.slice(found.start, found.end)))
    )
      break;
    words.unshift(text.slice(found.start, found.end));
    start = found.start;
  }
  return { start, words };
}

const marks = '~～≈>≥<≤';

function hedgeBefore(text: string, index: number, floor: number): { start: number; end: number } | undefined {
  const stop = gapStart(text, index, floor);
  if (stop <= floor) return undefined;
  if (marks.includes(text[stop - 1]!)) return { start: stop - 1, end: stop };
  const dotted = dottedBefore(text, stop, floor);
  if (dotted !== undefined) return { start: dotted, end: stop };
  const last = wordBefore(text, stop, floor);
  const phrases = last && !isHyphen(text, last.start - 1) ? byLast.get(last.word) : undefined;
  if (!phrases) return undefined;
  let best: { start: number; end: number } | undefined;
  for (const { words, never } of phrases) {
    const start = wordsBefore(text, last!.start, floor, words);
    if (start < 0) continue;
    if (never) best = undefined;
    else best ??= { start, end: stop };
  }
  if (
    best &&
    phraseIs(text, best, 'under') &&
    /^(?:falls?|fell|falling|comes?|came|listed|classified|filed|grouped|placed)$/.test(
      wordBefore(text, best.start, floor)?.word ?? '',
    )
  )
    return undefined;
  // "options over 2.1 million shares", "a dispute over 40 jobs": what they are about.
  if (best && phraseIs(text, best, 'over') && about.test(wordBefore(text, best.start, floor)?.word ?? ''))
    return undefined;
  // "a film about two sisters", "concerns about 40 jobs".
  if (best && phraseIs(text, best, 'about') && told.test(wordBefore(text, best.start, floor)?.word ?? ''))
    return undefined;
  // "4 points higher than four years ago" compares; "growth higher than 4 percent" bounds.
  if (
    best &&
    comparative.test(text.slice(best.start, best.end)) &&
    gapStart(text, best.start, floor) <= floor
  )
    return undefined;
  return best && phraseIs(text, best, 'up to') && movesUp(text, best.start, floor) ? undefined : best;
}

const about =
  /^(?:options?|warrants?|rights|control|power|charge|jurisdiction|disputes?|rows?|mortgages?|claims?|concerns?|sovereignty)$/;
/** Words behind which `about` opens what is told, asked or feared. */
const told =
  /^(?:stor(?:y|ies)|tales?|films?|movies?|books?|novels?|documentar(?:y|ies)|songs?|plays?|dramas?|comed(?:y|ies)|articles?|questions?|concerns?|fears|worries|worried|doubts|complaints?|talks?|talked|talking|rumou?rs|jokes?|joked|lied|lies|knows?|knew|wrote|writes|written|complained|information|details|something|anything|nothing|everything)$/;
const comparative = /^(?:higher|lower|larger|smaller|bigger)\b/i;

/** Where `words` begin, which stand in reverse before `index` from the second on; -1 where they do not stand there. */
function wordsBefore(text: string, index: number, floor: number, words: readonly string[]): number {
  let start = index;
  for (let at = 1; at < words.length; at++) {
    const before = wordBefore(text, start, floor);
    if (before?.word !== words[at] || isHyphen(text, before!.start - 1)) return -1;
    start = before!.start;
  }
  return start;
}

const phraseIs = (text: string, { start, end }: { start: number; end: number }, phrase: string): boolean =>
  text.slice(start, end).replace(/\s+/g, ' ').toLowerCase() === phrase;

/** `approx.`, `ca.`, `c.` before a number. */
function dottedBefore(text: string, stop: number, floor: number): number | undefined {
  if (text[stop - 1] !== '.') return undefined;
  const before = wordBefore(text, stop - 1, floor);
  return before &&
    /^(?:approx|ca|c|circa)$/.test(before.word) &&
    !/[A-Z/.]/.test(text.slice(Math.max(0, before.start - 1), before.start + 1))
    ? before.start
    : undefined;
}
