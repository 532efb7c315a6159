/** How old somebody is, and how long `over` a time lasts. */
import type { Amount } from './amount.ts';
import { monthNames, weekdays } from './calendar.ts';
import {
  gapEnd,
  gapStart,
  isCapital,
  isDigit,
  opensSentence,
  wordAt,
  wordBefore,
  wordStart,
} from './chars.ts';
import { counterOf } from './nouns.ts';

/** `aged 35`, `aged between 18 and 60`. */
export function isAge(text: string, index: number, floor: number): boolean {
  const before = wordBefore(text, index, floor);
  const word = before?.word;
  // Under the age of 18, between the ages of 4 and 11.
  if (word === 'of')
    return /\b(?:ages? (?:group )?|(?:man|woman|youth|boy|girl|child|pensioner|teenager|daughter|son|mother|father|widow|widower|baby|grandmother|grandfather) )$/i.test(
      text.slice(Math.max(floor, before!.start - 14), before!.start),
    );
  if (word === 'both') return /, both \d{1,2}[,.)]/.test(text.slice(Math.max(0, index - 7), index + 3));
  // Since he turned 18.
  if (word === 'turned' || word === 'turning' || word === 'turns')
    return /^\d{2,3}(?:[.,;)]|$| (?:in|on|this|last|next|and|when|before|after|while|but)\b)/.test(
      text.slice(index, index + 12),
    );
  if (word !== 'at') return word === 'aged' || word === 'ages' || word === 'age';
  return /\b(?:died|dies|dead|death|retired|retires|married|graduated|debut|trainee|apprentice|widowed|orphaned) at $/.test(
    text.slice(Math.max(floor, index - 14), index),
  );
}

/** `Mr Li, 52, has led the bureau`: two figures set off behind a name. */
export function isNamesAge(text: string, amount: Amount, end: number): boolean {
  const { start, end: stop, numeral } = amount;
  if (numeral.form !== 'digits' || numeral.digits.length > 2 || text[start - 2] !== ',') return false;
  if (numeral.marked || stop - start !== numeral.digits.length) return false;
  // Mary Tan, 62 and a widow.
  const pair = /^ and \d{1,2},/.test(text.slice(stop, stop + 8));
  const mark = /^ and (?:an?|now|living|of)\b/.test(text.slice(stop, stop + 11))
    ? ')'
    : pair
      ? ','
      : (text[stop] ?? '');
  const next = gapEnd(text, stop + 1, end);
  // Ann Lim, 48, Bo Lim, 35, and Cy Tan, 44, were hurt.
  const row =
    /[A-Z][a-z]+ [A-Z][a-z]+, $/.test(text.slice(Math.max(0, start - 32), start)) &&
    /^, [A-Z][a-z]+ [A-Z][a-z]+, \d\d,/.test(text.slice(stop, Math.min(end, stop + 40)));
  if (row) return true;
  if (
    mark === ','
      ? !pair && next < end && isCapital(text, next)
      : !/^[.;)]$/.test(mark) || isDigit(text, stop + 1)
  )
    return false;
  const name = wordStart(text, start - 2, Math.max(0, start - 24));
  // The minister, 58, will serve.
  // Two teenagers, 16 and 17, were hurt.
  if (
    pair &&
    /\b(?:pair|couple|duo|two|brothers|sisters|both), $/i.test(text.slice(Math.max(0, start - 12), start))
  )
    return true;
  if (pair) return persons.has(counterOf(wordAt(text, name, start)) ?? '');
  if (mark === ',' && text[start - 3] !== 's') {
    if (persons.has(counterOf(wordAt(text, name, start)) ?? '')) return true;
    if (/\b(?:the|an?) [a-z]{5,12}, $/i.test(text.slice(Math.max(0, start - 19), start)))
      return /^\s(?:has|had|was|is|will|who|said|of|from|made|told|denies|denied|admitted|pleaded)\b/.test(
        text.slice(stop + 1, Math.min(end, stop + 11)),
      );
  }
  if (name > start - 4 || !isCapital(text, name) || isCapital(text, name + 1)) return false;
  const word = wordAt(text, name, start);
  return !monthNames.has(word) && !weekdays.has(word);
}

const persons = new Set(['{人}', '{名}']);

/** `children under five`, `those over 65`: people set apart by their age. */
export function isLimit(text: string, index: number, floor: number): boolean {
  const word = wordBefore(text, index, floor)?.word ?? '';
  return /^(?:those|anyone|someone|everyone)$/.test(word) || persons.has(counterOf(word) ?? '');
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
  if (word === undefined && opensSentence(text, index, floor)) return 'during';
  if (word === undefined) return gapStart(text, index, floor) === floor && floor > 0 ? 'during' : 'hedge';
  if (longer.has(word)) return 'hedge';
  return word.endsWith('ed') && !/^(?:invested|averaged|repaid|phased|spread|amorti[sz]ed)$/.test(word)
    ? 'open'
    : 'during';
}
