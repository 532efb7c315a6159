/** How something moves to a number: `edged up to 50.2` is a level, `up to 50.2` a bound, and `from A to B` behind a change two levels. */
import { gapStart, isDigit, wordBefore } from './chars.ts';
import { list, verbs } from './direction-words.ts';

/** Verbs that take `up`: `edged up to 50.2` is a level, `up to 50.2` a bound. */
export const moving = new Set(
  list(
    'edged edge edges crept creep creeps creeping inched inch inches inching ticked tick ticks moved went pushed came picked shot bumped edging ticking moving going brought goes go gone revised adjusted',
  ),
);
/** Of these, the forms that also lift things and choose them: `pick up to 3.1 percent`, but `pick up to five winners`. */
const alsoLifting = new Set(list('pick picks picking push pushes pushing'));
const toPercent = /^up\s+to\s+\d{1,3}(?:\.\d{1,4})?\s?(?:%|per ?cent\b)/i;
const toPercentWithin = 32;

/** `pushed the price of oysters up to HK$468`: what is moved stands between the verb and its `up`. */
const moved =
  /\b(?:push(?:e[sd]|ing)?|driv(?:es?|en|ing)|drove|tak(?:es?|en|ing)|took|brings?|bringing|brought|sen(?:ds?|t|ding)|lift(?:s|ed|ing)?|nudg(?:es?|ed|ing)|bumps?|bump(?:ed|ing)|bid) (?:the|its|their|his|her|it|them|that|this|prices|costs|rates|shares) ?[^.,;:]{0,48}$/;
const movedWithin = 72;

/** `with the number of teachers up to 1,260`: a level told by the way. */
const attendant =
  /\b[Ww]ith (?:the|its|their|his|her) (?:[a-z-]+ )?(?:number|total|tally|share|proportion|rate|ratio|price|population|membership)\b[^.,;:\d]{0,40}(?<! of) $/;

/** Whether the word before `up to` makes it a movement rather than a bound. */
export function movesUp(text: string, index: number, floor: number): boolean {
  const before = text.slice(Math.max(0, index - movedWithin), index);
  if (moved.test(before) || attendant.test(before)) return true;
  const last = wordBefore(text, index, floor);
  // Edged back up to 0.75.
  const mover = last?.word === 'back' ? wordBefore(text, last.start, floor) : last;
  return (
    mover !== undefined &&
    !mover.word.startsWith('up') &&
    mover.word !== 'down' &&
    (moving.has(mover.word) ||
      verbs.get(mover.word) === 'up' ||
      (alsoLifting.has(mover.word) && toPercent.test(text.slice(index, index + toPercentWithin))))
  );
}

/** Whether a verb moves the number right behind it by that much; a fund is raised, and a firm adds, up to a sum. */
export const movesAt = (word: string): boolean =>
  verbs.has(word) && !word.startsWith('rais') && !word.startsWith('add');

/** Words of change that are neither up nor down but make `from A to B` two levels. */
const changes = new Set(
  list(
    'raising lift lifts doubled tripled quadrupled trebled halved change changed changes went moved recovered recovers recovering bounced bouncing revised adjusted shifted swung pushed pushing pushes driven drove sent enlarged expanded extended lengthened shortened improved extended upgraded fold moving going brought bringing taking',
  ),
);

/** Whether a word of change stands in the clause before `index`, so that `from A to B` is no range. */
export function changeBefore(text: string, index: number, floor: number): boolean {
  let at = index;
  for (let count = 0; count < 9; count++) {
    let stop = gapStart(text, at, floor);
    if (text[stop - 1] === '(') stop = gapStart(text, stop - 1, floor);
    if (text[stop - 1] === ',' || text[stop - 1] === '-') stop--;
    // The tier 1 ratio.
    if (isDigit(text, stop - 1) && text[stop - 2] === ' ') stop = gapStart(text, stop - 1, floor);
    const before = wordBefore(text, stop, floor);
    if (!before) return false;
    if (/^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|between)$/.test(before.word)) return false;
    if (verbs.has(before.word) || changes.has(before.word)) return true;
    at = before.start;
  }
  return false;
}
