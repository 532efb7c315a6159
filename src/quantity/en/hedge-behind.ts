/** Hedges behind a number or its unit: `300 or more`, `20-odd`, `300+`. */
import { codeAt } from '../code-at.ts';
import { gapEnd, isCapital, isDigit, isHyphen, isLetter, wordAt } from './chars.ts';

/** Hedges behind a number by their first word; what `or`, `and` and `at` go on with. */
const behind: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    or: 'thereabouts longer older younger shorter more so above over higher greater larger bigger stronger better faster smaller lighter less fewer below under lower',
    and: 'older above over higher up younger more below under upwards',
    at: 'most least best',
    plus: '',
    odd: '',
    'some-odd': '',
  }).map(([first, words]) => [first, new Set(words.split(' '))]),
);
/** Of these, the ones that never stand before a number. */
export const neverBefore: ReadonlySet<string> = new Set(
  [...behind].flatMap(([first, words]) =>
    [...words].map((word) => `${first} ${word}`.trim()).filter((phrase) => !/^at [lm]/.test(phrase)),
  ),
);

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
  const found = phraseAt(text, at, end);
  if (!found) return undefined;
  const { phrase, stop } = found;
  if (at > index && isHyphen(text, index) && phrase !== 'odd' && phrase !== 'plus' && phrase !== 'some')
    return undefined;
  // "at least" behind a number mostly belongs to the next: 5 people, at least 3 of them.
  if (
    phrase.startsWith('at ') &&
    gapEnd(text, stop, end) < end &&
    !'.,;)'.includes(text[stop]!) &&
    !/^ (?:as|when|before|after|if|because|while|until|so|and then|is|are|was|were|has|have|had|will|would|must)\b/.test(
      text.slice(stop, stop + 9),
    )
  )
    return undefined;
  // "18 and over-65s", "20 or more-or-less new ones".
  if (
    isHyphen(text, stop) &&
    isLetter(text, at) &&
    (isLetter(text, stop + 1) || isDigit(text, stop + 1)) &&
    / /.test(phrase)
  )
    return undefined;
  // "30 or more" compares where "than" follows; "20 plus 30" adds.
  const next = gapEnd(text, stop, end);
  if (
    text.startsWith('than', next) ||
    (phrase === 'plus' && !isHyphen(text, index) && adds(text, index, next))
  )
    return undefined;
  // "15 thermometers and over 500 kilograms", "above 6.1 and below the 6.8 expected": the next number's.
  if (
    phrase.startsWith('and ') &&
    opensNumber(text, next, end) &&
    !aged.test(text.slice(Math.max(0, index - 14), index))
  )
    return undefined;
  // "150 countries and upwards of 30 organizations", "over 560,000 and up to 1.26 million".
  if (phrase.startsWith('and up') && ['of', 'to'].includes(wordAt(text, next, end))) return undefined;
  // "a one bed flat and more parking": what is added has a noun of its own.
  if (
    phrase === 'and more' &&
    /^ (?!for\b|from\b|in\b|on\b|at\b|to\b|by\b|are\b|is\b|were\b|was\b|will\b|have\b|has\b|of\b|per\b|a\b)[a-z]/.test(
      text.slice(stop, stop + 7),
    )
  )
    return undefined;
  if (phrase.startsWith('or ') && next < end && (isDigit(text, next) || '$€£¥￥'.includes(text[next]!)))
    return undefined;
  if (phrase === 'odd' && !isHyphen(text, index) && !isLetter(text, next)) return undefined;
  return { word: phrase, end: stop };
}

/** "Those aged 65 and over 13.50 percent": no number of people is an age. */
const aged = /\baged? \d{1,3}$/;

/** `20 plus 30`, `£80 plus VAT`: what follows is added; `30 plus years` are more than 30. */
const adds = (text: string, index: number, next: number): boolean =>
  isDigit(text, next) ||
  '$€£¥￥₹'.includes(text[next] ?? ' ') ||
  /^(?:an?|the|its|any|some)\s/.test(text.slice(next, next + 5)) ||
  (isLetter(text, next) &&
    /[$£€¥₹][\d.,]{1,12}(?:\s?(?:[mbk]n?|[mbt]r?illion))?$/.test(text.slice(Math.max(0, index - 24), index)));

/** Digits, a sign of money or a word that leads to them: "and above the 6.8 expected", not "and above made up 37". */
const opensNumber = (text: string, index: number, end: number): boolean =>
  /^(?:(?:the|an?|about|some|nearly|around|last|its) ){0,2}[\d$€£¥￥]/i.test(
    text.slice(index, Math.min(end, index + 28)),
  );

/** The phrase at `index` and where it ends. */
function phraseAt(text: string, index: number, end: number): { phrase: string; stop: number } | undefined {
  const first = wordAt(text, index, end);
  const stop = index + first.length;
  if (first === 'some') {
    const odd = isHyphen(text, stop) && wordAt(text, stop + 1, end) === 'odd';
    if (odd) return { phrase: 'some-odd', stop: stop + 4 };
    return isHyphen(text, index - 1) ? { phrase: 'some', stop } : undefined;
  }
  // "At the very least".
  const very =
    first === 'at' ? /^ the (?:very )?(least|most)\b/.exec(text.slice(stop, Math.min(end, stop + 18))) : null;
  if (very) return { phrase: `at ${very[1]}`, stop: stop + very[0].length };
  const words = behind.get(first);
  if (!words) return undefined;
  if (words.has('')) return { phrase: first, stop };
  const next = gapEnd(text, stop, end);
  const second = next > stop ? wordAt(text, next, end) : '';
  return words.has(second) && second
    ? { phrase: `${first} ${second}`, stop: next + second.length }
    : undefined;
}
