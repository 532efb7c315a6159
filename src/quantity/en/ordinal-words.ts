/** Ordinals in words: a place in a row, a share (`a third of`), or a time (`by a second`). */
import { gapEnd, isCapital, isHyphen, wordAt, wordBefore, wordEnd } from './chars.ts';
import { planEnd } from './dismissals.ts';
import { movesAt } from './movement.ts';
import { emitDismissed, floorOf, type Scan } from './scan.ts';
import { isAccounted, isGraded } from './spelled.ts';

/** Words behind `a third` that show a share rather than the third of a row. */
const shareEnds =
  /^(?:of|more|less|fewer|lower|higher|larger|smaller|from|since|compared|to|on|as|in|was|were|is|are|and|while|year|this|last|during)$/;
/** Nouns that are third in a row, or measured in quarters of themselves. */
const rowNouns =
  /^(?:party|parties|time|way|country|term|person|batch|place|round|day|year|dose|child|wave|generation|phase|stage|plant|line|option|world|straight|successive|consecutive|century|final|pounder|mile|hour|point)$/;
const measures = /^(?:point|percentage|percent|mile|hour|inch|million|billion|century)\b/;
const leadIn =
  /^(?:by|below|above|than|nearly|almost|about|over|only|just|around|roughly|under|some|which|whom|quite|barely|hardly|scarcely|merely|perhaps|maybe|fully|exactly|precisely|least)$/;

const ageOf = /^ of an? (?:century|millennium|hour|mile|tonne?)\b/;

/** `a third of`, `by a quarter`: a share. `a third batch` is an ordinal, `a quarter ago` is time. */
export function fractionStart(scan: Scan, index: number, stop: number, quarter = false): number {
  const { text } = scan;
  const end = Math.min(scan.end, index + 256);
  const floor = floorOf(scan, index);
  const before = wordBefore(text, index, floor);
  // "In the past quarter of a century".
  if (
    quarter &&
    ageOf.test(text.slice(stop, stop + 14)) &&
    /^(?:past|last|next|first|this|the)$/.test(before?.word ?? '')
  )
    return index;
  // "The richest fifth", "the bottom quarter" of those told.
  if (isGraded(text, index)) return index;
  if (before?.word !== 'a' && before?.word !== 'an') return -1;
  // "A fourth goes live on Friday": the next of them.
  if (!quarter && nextInRow.test(text.slice(stop, stop + 20))) return -1;
  // A quarter-point cut.
  if (isHyphen(text, stop))
    return quarter && measures.test(text.slice(stop + 1, stop + 11)) ? before.start : -1;
  const next = wordAt(text, gapEnd(text, stop, end), end);
  const lead = wordBefore(text, before.start, floor)?.word ?? '';
  const accounts = isAccounted(text, index);
  const led = (accounts || leadIn.test(lead) || movesAt(lead)) && !rowNouns.test(next);
  const season =
    /^(?:earlier|later|ago|before|after|century|when)$/.test(next) ||
    /^(?:in|for|each|per|every|once)$/.test(lead);
  const share = quarter
    ? !season || accounts || next === 'of'
    : led ||
      next === 'of' ||
      // Against a fifth today.
      (/^(?:against|versus)$/.test(lead) &&
        /^(?:today|now|currently|then|previously|before|in|last|at|two|ten)?$/.test(next)) ||
      // Up nearly a third year on year.
      / year[- ]on[- ]year\b/.test(text.slice(stop, stop + 14)) ||
      spansShares(text, stop, lead === 'between') ||
      // "Two-thirds of it from spending cuts and a third from tax rises".
      (next === 'from' && lead === 'and' && shareBefore.test(text.slice(Math.max(0, index - 90), index))) ||
      (lead === 'to' && next === '') ||
      (lead === 'from' && (next === 'to' || next === '')) ||
      // Rents up by a tenth in 12 months, an eighth full.
      /^(?:full|empty)$/.test(next) ||
      (plural.test(next) && (lead === '' || opensPart.test(lead))) ||
      isOfChange(text, before.start, floor) ||
      /^(?:more|less|fewer|higher|lower|as|the|off|taken|knocked|shaved|lopped|bigger|smaller|larger|cheaper|below|above|short)$/.test(
        next,
      );
  if (!share && !(lead === 'to' && shareEnds.test(next))) return -1;
  return before.start;
}

const shareBefore =
  /\b(?:half|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?)|tenths?|per ?cent|\d%) (?:of [a-z ]{2,24} )?(?:came |comes |coming )?from\b[^.;]*$/i;

const nextInRow =
  /^ (?:goes|opens|opened|follows|followed|starts|started|begins|began|joins|joined|arrives|arrived|is (?:due|planned|expected|under|being|on)|will (?:go|open|follow|start|begin|be|come))\b/;

/** "A third have declined", "a fifth were women": a plural verb makes a share of it. */
const plural =
  /^(?:is|was|will|would|came|comes|goes|went|have|had|are|were|did|do|say|said|think|believe|live|work|plan|planned|expect|expected|want|wanted|intend|intended|report|reported|cite|cited|favou?red|opposed|backed|use|used|saw|feel|felt|hope|hoped)$/;
const opensPart = /^(?:and|but|while|which|whom|with|about|nearly|almost)$/;

/** "A reduction in risk of a fifth": how large a change is. */
const isOfChange = (text: string, index: number, floor: number): boolean =>
  /\b(?:reduction|fall|drop|decline|decrease|rise|increase|growth|jump|cut|gain|loss)(?: in [a-z ]{2,24})? of $/.test(
    text.slice(Math.max(floor, index - 48), index),
  );

/** Whether a larger share stands behind one: `a third to a half`, `between a quarter and a third`. */
export const spansShares = (text: string, stop: number, between: boolean): boolean =>
  (text.startsWith(' to ', stop) || (between && text.startsWith(' and ', stop))) &&
  /^ (?:to|and) (?:an? |one-|two-|three-|four-)?(?:half|thirds?|quarters?|fifths?|sixths?|tenths?)\b/.test(
    text.slice(stop, stop + 24),
  );

/** `by a second`, `a second faster`, `less than a second`: a time, not the next in a row. */
export function lasts(text: string, index: number, stop: number, end: number): boolean {
  if (text[index - 1] !== ' ' || isHyphen(text, stop)) return false;
  const next = wordAt(text, gapEnd(text, stop, end), end);
  if (
    /^(?:faster|slower|quicker|later|earlier|ahead|behind|adrift|off|clear|inside|outside|longer|shorter|apart)$/.test(
      next,
    )
  )
    return true;
  const led = /\b(?:than|within|under|over|nearly|almost|about|half|by) a $/i.test(
    text.slice(Math.max(0, index - 10), index),
  );
  return led && (next === '' || /^(?:to|in|from|on|and|or|for|of|after|before|at)$/.test(next));
}

/** Records an ordinal with its article, or the name that it opens. */
export function dismissOrdinal(scan: Scan, index: number, stop: number): number {
  const title = titleEnd(scan.text, index, stop, scan.end);
  if (title > stop) return emitDismissed(scan, index, title, 'name');
  const before = wordBefore(scan.text, index, floorOf(scan, index));
  const plan = planEnd(scan.text, stop, scan.end);
  if (plan > 0) return emitDismissed(scan, index, plan, 'name');
  return emitDismissed(scan, before?.word === 'the' ? before.start : index, stop, 'ordinal');
}

/** `Second World War`, `Twenty-First Century Fox`: an ordinal with a capital before words with capitals is a name. */
function titleEnd(text: string, index: number, stop: number, end: number): number {
  if (!isCapital(text, index)) return stop;
  let at = stop;
  for (let words = 0; words < 4; words++) {
    const next = gapEnd(text, at, end);
    if (next === at || !isCapital(text, next) || text.slice(at, next).includes('\n')) break;
    at = wordEnd(text, next, end);
  }
  return at;
}
