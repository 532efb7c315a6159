/**
 * Where English puts its hedges before a number: `no fewer than 300`. What each word means is in `../hedge.ts`; here is
 * only where it may stand.
 */

import { hedgeWords } from '../hedge.ts';
import { isCause } from './cause.ts';
import { gapStart, isHyphen, wordBefore } from './chars.ts';
import { neverBefore } from './hedge-behind.ts';
import { movesUp } from './movement.ts';

export interface HedgesBefore {
  readonly start: number;
  /** As printed, in the order of the text. */
  readonly words: readonly string[];
}

/** Hedges that may stand before a number by their last word, the longest first; `never` for those that stand only behind. */
const byLast = new Map<
  string,
  { readonly phrase: string; readonly words: readonly string[]; readonly never: boolean }[]
>();
for (const name of ['step', 'over', 'under', 'near', 'about'] as const) {
  for (const phrase of hedgeWords(name)) {
    if (!/^[a-z ]+$/.test(phrase)) continue;
    const words = phrase.split(' ').reverse();
    byLast.set(words[0]!, [
      ...(byLast.get(words[0]!) ?? []),
      { phrase, words, never: neverBefore.has(phrase) },
    ]);
  }
}
for (const phrases of byLast.values()) phrases.sort((a, b) => b.words.length - a.words.length);

const none: readonly string[] = [];

/** All hedges that end before `index`: `at least some 300` has two. */
export function hedgesBefore(text: string, index: number, floor: number): HedgesBefore {
  const age = ageHedge(text, index, floor);
  if (age) return age;
  let found = hedgeBefore(text, index, floor);
  if (!found) return { start: index, words: none };
  const words: string[] = [];
  let { start } = found;
  for (let count = 0; count < 3; count++) {
    if (count > 0) found = hedgeBefore(text, start, floor);
    // "short of about 1,000 workers" lacks them: in front of another hedge these are no hedges.
    if (
      found === undefined ||
      (count > 0 &&
        /^(?:short of|shy of|near|over|under|estimated)$/i.test(text.slice(found.start, found.end)))
    )
      break;
    words.unshift(text.slice(found.start, found.end));
    start = found.start;
  }
  return { start, words };
}

/** `over the age of 50`: the word that bounds stands before the noun. */
function ageHedge(text: string, index: number, floor: number): HedgesBefore | undefined {
  if (!text.startsWith(' of ', index - 4)) return undefined;
  const told = /\b(over|under|above|below|up to) the ages? of $/i.exec(
    text.slice(Math.max(floor, index - 19), index),
  );
  return told ? { start: index - told[0].length, words: [told[1]!] } : undefined;
}

/** What goes past a number: `taking the total past 600`. */
const passing =
  /^(?:totals?|number|count|tally|toll|figure|it|them|going|goes|went|mov\w+|climb\w*|ris(?:e|es|ing)|rose|push\w*|shot|surg\w+|rac(?:ed|ing)|soar\w*|jump\w*|grew|grow\w*|edg(?:ed|ing)|crept|swept|ran)$/;

/** Money and shares are no time of day. */
const notTime = /^(?:[$€£¥]|\d{1,3},\d{3}|[\d.,]{1,8} ?(?:%|per ?cent|bn\b|[mbt]r?illion))/;

const beforeHyphen = /(?:^|[ (])(?:over|under|nearly|almost)$/i;

const marks = '~～≈>≥<≤';

function hedgeBefore(text: string, index: number, floor: number): { start: number; end: number } | undefined {
  // The over-five-year rate.
  const joined =
    isHyphen(text, index - 1) && beforeHyphen.test(text.slice(Math.max(floor, index - 8), index - 1));
  const stop = joined ? index - 1 : gapStart(text, index, floor);
  if (stop <= floor) return undefined;
  if (marks.includes(text[stop - 1]!)) return { start: stop - 1, end: stop };
  const dotted = dottedBefore(text, stop, floor);
  if (dotted !== undefined) return { start: dotted, end: stop };
  const last = wordBefore(text, stop, floor);
  const phrases = last && !isHyphen(text, last.start - 1) ? byLast.get(last.word) : undefined;
  if (!phrases) return undefined;
  let best: { start: number; end: number; phrase: string } | undefined;
  for (const { phrase, words, never } of phrases) {
    const start = wordsBefore(text, last!.start, floor, words);
    if (start < 0) continue;
    if (never) best = undefined;
    else best ??= { start, end: stop, phrase };
  }
  if (
    best?.phrase === 'under' &&
    /^(?:falls?|fell|falling|comes?|came|listed|classified|filed|grouped|placed)$/.test(
      wordBefore(text, best.start, floor)?.word ?? '',
    )
  )
    return undefined;
  // "the past 600 days" and "half past 8" exceed nothing.
  if (
    best?.phrase === 'past' &&
    !passing.test(wordBefore(text, best.start, floor)?.word ?? '') &&
    !(notTime.test(text.slice(index, index + 16)) && wordBefore(text, best.start, floor)?.word !== 'the')
  )
    return undefined;
  // "options over 2.1 million shares", "a dispute over 40 jobs", "a win over 400m": what they are about.
  if (best?.phrase === 'over' && about.test(wordBefore(text, best.start, floor)?.word ?? ''))
    return undefined;
  if (best?.phrase === 'over' && isCause(text, best.start, index)) return undefined;
  // "Handed over 38 jets", "spread over 7,100 acres".
  if (
    best?.phrase === 'over' &&
    /^(?:hand(?:s|ed|ing)?|spread(?:s|ing)?|scattered|sprawl(?:s|ed|ing)|extend(?:s|ed|ing)|stretch(?:es|ed|ing)|dotted|distributed)$/.test(
      wordBefore(text, best.start, floor)?.word ?? '',
    )
  )
    return undefined;
  // "Worked over four summers", "turns them over five times a night", "goods under 870 tax items".
  if (best?.phrase === 'over' && isOtherOver(text, best.start, index)) return undefined;
  if (
    best?.phrase === 'under' &&
    heading.test(text.slice(index, index + 40)) &&
    !countsUnder.test(text.slice(Math.max(0, best.start - 8), best.start))
  )
    return undefined;
  // "a film about two sisters", "concerns about 40 jobs".
  if (
    best?.phrase === 'about' &&
    told.test(wordBefore(text, best.start, floor)?.word ?? '') &&
    !(
      far.test(text.slice(index, index + 24)) &&
      lies.test(text.slice(Math.max(0, best.start - 5), best.start))
    )
  )
    return undefined;
  // "61 short of 193", "three votes short of 60": how far.
  if (
    best &&
    (best.phrase === 'short of' || best.phrase === 'shy of') &&
    /(?:\d|s) $/.test(text.slice(Math.max(0, best.start - 2), best.start))
  )
    return undefined;
  // "4 points higher than four years ago" compares; "growth higher than 4 percent" bounds.
  if (
    best &&
    comparative.test(text.slice(best.start, best.end)) &&
    (gapStart(text, best.start, floor) <= floor || isLongAgo.test(text.slice(index, index + 32)))
  )
    return undefined;
  // "three times as many as a decade ago".
  if (
    best &&
    /^as \w+ as$/i.test(text.slice(best.start, best.end)) &&
    isLongAgo.test(text.slice(index, index + 32))
  )
    return undefined;
  // "9.3m more than three months earlier": more than there were then.
  if (best && isCompared(text, index, best.start, floor)) return undefined;
  // "Are back up to 6,000 a week".
  if (
    best?.phrase === 'up to' &&
    /\b(?:be|been|are|is|were|was|come|came) back $/.test(
      text.slice(Math.max(floor, best.start - 11), best.start),
    )
  )
    return undefined;
  return best?.phrase === 'up to' && movesUp(text, best.start, floor) ? undefined : best;
}

/** Whether `more than` compares what was just read with what was so long ago. */
const isCompared = (text: string, index: number, start: number, floor: number): boolean =>
  gapStart(text, start, floor) <= floor &&
  floor > 0 &&
  /^(?:more|less|fewer) than$/i.test(text.slice(start, index).trim()) &&
  isLongAgo.test(text.slice(index, index + 32));

const isLongAgo = /^\S+ (?:years?|months?|weeks?|days?|hours?|decades?) (?:earlier|before|ago|previously)\b/;

/** During so many, or the end of a verb in two words. */
const isOtherOver = (text: string, start: number, index: number): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d) (?:consecutive |straight |successive )?(?:summers|winters|springs|autumns|evenings|nights|weekends|rounds|legs|stages|episodes|sessions|series|instal+ments|generations|lifetimes)\b/.test(
    text.slice(index, index + 40),
  ) ||
  (/\b(?:turn|flip|flick|roll|hand|knock|go|going|went)(?:s|ed|ing|ning)?(?: [a-z]+){0,2} $/i.test(
    text.slice(Math.max(0, start - 32), start),
  ) &&
    /^[a-z\d]+ times\b/.test(text.slice(index, index + 16)));

/** What things are grouped under, or bound by. */
const heading =
  /^[\w,]{1,12} (?:[a-z-]+ ){0,2}(?:items|headings|subheadings|categories|heads|articles|clauses|codes|brands|labels|trademarks|themes|topics|titles|contracts|agreements|treaties|schemes|program(?:me)?s|laws|emperors|kings|presidents|prime ministers|managers|coaches|governments|administrations)\b/;
const countsUnder = /(?:^|\b(?:with|has|have|had|having|just|well|still|of|from|to|is|are|was|were)) $/i;

const about =
  /^(?:options?|warrants?|rights|control|power|charge|jurisdiction|disputes?|rows?|mortgages?|claims?|concerns?|sovereignty|wins?|victor(?:y|ies)|triumphs?|gold|silver|bronze|titles?)$/;
/** Words behind which `about` opens what is told, asked or feared. */
const told =
  /^(?:stor(?:y|ies)|tales?|films?|movies?|books?|novels?|documentar(?:y|ies)|songs?|plays?|dramas?|comed(?:y|ies)|articles?|questions?|concerns?|fears|worries|worried|doubts|complaints?|talks?|talked|talking|lectures?|seminars?|exhibitions?|rumou?rs|jokes?|joked|lied|lies|knows?|knew|asks?|asked|asking|questioned|wrote|writes|written|complained|information|details|something|anything|nothing|everything)$/;
/** The island lies about 20 km off the coast. */
const lies = /\blies $/;
const far =
  /^[\d.,]+(?: (?:hundred|thousand|[mbt]r?illion))?[ -]?(?:km|kilomet|mi\b|miles?\b|m\b|met(?:re|er)s?\b|light|feet\b|ft\b|yards?\b|nautical|leagues?\b)/;
const comparative =
  /^(?:(?:high|low|larg|small|bigg|long|short|tall|heavi|light|old|young|deep|shallow|wid|narrow|fast|slow|thick|thinn|earli|lat)e?r|greater)\b/i;

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
