/** How old somebody is, and how long `over` a time lasts. */
import type { Amount } from './amount.ts';
import { monthNames, weekdays } from './calendar.ts';
import { gapEnd, gapStart, isCapital, isDigit, wordAt, wordBefore, wordStart } from './chars.ts';

/** `aged 35`, `aged between 18 and 60`. */
export function isAge(text: string, index: number, floor: number): boolean {
  const word = wordBefore(text, index, floor)?.word;
  return word === 'aged' || word === 'ages' || word === 'age';
}

/** `Mr Li, 52, has led the bureau`: two figures set off behind a name. */
export function isNamesAge(text: string, amount: Amount, end: number): boolean {
  const { start, end: stop, numeral } = amount;
  if (numeral.form !== 'digits' || numeral.digits.length > 2 || text[start - 2] !== ',') return false;
  if (numeral.marked || stop - start !== numeral.digits.length) return false;
  const mark = text[stop] ?? '';
  const next = gapEnd(text, stop + 1, end);
  if (mark === ',' ? next < end && isCapital(text, next) : !/^[.;)]$/.test(mark) || isDigit(text, stop + 1))
    return false;
  const name = wordStart(text, start - 2, Math.max(0, start - 24));
  if (name > start - 4 || !isCapital(text, name) || isCapital(text, name + 1)) return false;
  const word = wordAt(text, name, start);
  return !monthNames.has(word) && !weekdays.has(word);
}

/** Words before `over` and a length of time that make it `more than`; behind a noun or a sum it is `during`. */
const longer = new Set(
  'for to of in after before at lasting lasted lasts last took takes take taking spent spend spends waited waits wait and or a an is was were are been be being by from with than just well already now nearly still within served serves slept worked walked drove sat stood lived queued'.split(
    ' ',
  ),
);

/** `69 billion rand over three years` runs during them; `for over three years` is longer. */
export function overAs(text: string, index: number, floor: number): 'hedge' | 'during' | 'open' {
  const word = wordBefore(text, index, floor)?.word;
  if (word === undefined) return gapStart(text, index, floor) === floor && floor > 0 ? 'during' : 'hedge';
  if (longer.has(word)) return 'hedge';
  return word.endsWith('ed') && !/^(?:invested|averaged|repaid|phased|spread|amorti[sz]ed)$/.test(word)
    ? 'open'
    : 'during';
}
