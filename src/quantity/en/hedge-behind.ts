/** Hedges behind a number or its unit: `300 or more`, `20-odd`, `300+`. */
import { codeAt } from '../code-at.ts';
import { gapEnd, isCapital, isDigit, isHyphen, isLetter } from './chars.ts';

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
export const neverBefore = new Set(behind.filter((phrase) => !phrase.startsWith('at ')));

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
