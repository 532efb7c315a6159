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
import { isAgent } from './person-nouns.ts';

/** `aged 35`, `aged between 18 and 60`. */
export function isAge(text: string, index: number, floor: number): boolean {
  const before = wordBefore(text, index, floor);
  const word = before?.word;
  // Under the age of 18, between the ages of 4 and 11.
  if (word === 'of') {
    const lead = text.slice(Math.max(floor, before!.start - 14), before!.start);
    // A mother of 12 is told of her children.
    return (
      /\b(?:ages? (?:group )?|[a-z]+-age population |(?:man|woman|youth|boy|girl|child|pensioner|teenager|baby|cousin|nephew|niece|brother|sister|lad|student) )$/i.test(
        lead,
      ) ||
      (/\b(?:daughter|son|(?:grand)?mother|(?:grand)?father|widow|widower) $/i.test(lead) &&
        /^[2-9]\d(?!\d)/.test(text.slice(index, index + 3)))
    );
  }
  if (word === 'both') return /, both \d{1,2}[,.)]/.test(text.slice(Math.max(0, index - 7), index + 3));
  // Since he turned 18.
  if (word === 'turned' || word === 'turning' || word === 'turns')
    return /^\d{2,3}(?:[.,;)]|$| (?:in|on|this|last|next|and|when|before|after|while|but)\b)/.test(
      text.slice(index, index + 12),
    );
  // Raised the age from 18, the voting age falls to 16.
  if (word === 'from' || word === 'to')
    return (
      /\bages? (?:[a-z]+ ){0,3}(?:from|to) $/.test(text.slice(Math.max(floor, index - 40), index)) ||
      (levels.test(text.slice(index, index + 14)) &&
        /\bages? (?:[a-z]+ ){4,7}(?:from|to) $/.test(text.slice(Math.max(floor, index - 64), index)))
    );
  // Some as old as 82.
  if (word === 'as' && /\bas (?:old|young) as $/i.test(text.slice(Math.max(floor, index - 13), index)))
    return /^\w+(?:[.,;)]|$| (?:took|take|and|or|were|are|to|in|at|have|had)\b)/.test(
      text.slice(index, index + 14),
    );
  // The minimum age is 18.
  if (
    (word === 'is' || word === 'was') &&
    /\bage (?:is|was) $/.test(text.slice(Math.max(floor, index - 9), index))
  )
    return true;
  // He was 17 when they met.
  if (word === 'was' || word === 'is' || word === 'only' || word === 'just' || word === 'now')
    return (
      /\b(?:[Hh]e|[Ss]he|I|who) (?:was|is) (?:only |just |now )?$/.test(
        text.slice(Math.max(floor, index - 17), index),
      ) && /^\d{1,2}(?:[.,;]|$| (?:when|and|at the time|now)\b)/.test(text.slice(index, index + 14))
    );
  // At 35, she is the youngest.
  if (word === 'at' && /^\d{2}, s?he\b/.test(text.slice(index, index + 7))) return true;
  // A heart attack at 52.
  if (
    word === 'at' &&
    /^\d\d(?:[.,;)](?!\d)|$| (?:and|but|after|while)\b)/.test(text.slice(index, index + 9)) &&
    /\b(?:attack|stroke|cancer|pregnant|divorced|diagnosed|blind|bankrupt|professional|captain|champion|mayor|president|minister|mother|father|grandmother|grandfather|millionaire) at $/.test(
      text.slice(Math.max(floor, index - 20), index),
    )
  )
    return true;
  if (word !== 'at') return word === 'aged' || word === 'ages' || word === 'age';
  return /\b(?:died|dies|dead|death|retired|retires|married|graduated|debut|trainee|apprentice|widowed|orphaned|left (?:school|home)) at $/.test(
    text.slice(Math.max(floor, index - 16), index),
  );
}

/** Two ages with nothing to count: 60 to 63 over time. */
const levels = /^\d\d(?: to \d\d\b|[.,;)]|$| (?:by|in|over|for|and|this|next)\b)/;

/** `Mr Li, 52, has led the bureau`: two figures set off behind a name. */
export function isNamesAge(text: string, amount: Amount, end: number): boolean {
  const { end: stop, numeral } = amount;
  if (numeral.form !== 'digits') return false;
  // Her grandmother, 103, still walks.
  if (/^1[01]\d$/.test(numeral.digits) && text[stop] === ',')
    return elder.test(text.slice(Math.max(0, amount.start - 32), amount.start));
  if (numeral.digits.length > 2) return false;
  // The accused, then 19, had fled.
  const since = /, (?:then|now|only|just|still) $/.exec(
    text.slice(Math.max(0, amount.start - 8), amount.start),
  );
  const start = amount.start - (since ? since[0].length - 2 : 0);
  if (text[start - 2] !== ',') return false;
  if (numeral.marked || stop - amount.start !== numeral.digits.length) return false;
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
  // A father-of-three, 45, was hurt.
  if (
    /\b(?:(?:grand)?(?:mother|father)|mum|mom|dad|parent)[- ]of[- ][a-z\d]+, $/i.test(
      text.slice(Math.max(0, start - 28), start),
    ) &&
    /[,.;)]/.test(mark) &&
    !isDigit(text, stop + 1)
  )
    return true;
  // A nurse, 34, Lee Min, 29, and others.
  if (
    mark === ',' &&
    /\b(?:an?|the|his|her|their|my) (?:[a-z]+ )?[a-z]+, $/i.test(text.slice(Math.max(0, start - 32), start))
  ) {
    const noun = wordStart(text, start - 2, Math.max(0, start - 24));
    const word = wordAt(text, noun, start);
    if ((persons.has(counterOf(word) ?? '') && text[start - 3] !== 's') || isAgent(word)) return true;
  }
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
  if (mark === ',' && text[start - 3] !== 's' && persons.has(counterOf(wordAt(text, name, start)) ?? ''))
    return true;
  if (name > start - 4 || !isCapital(text, name) || isCapital(text, name + 1)) return false;
  const word = wordAt(text, name, start);
  return !monthNames.has(word) && !weekdays.has(word);
}

const elder =
  /\b(?:the|his|her|their|my|a|an) (?:[a-z-]+ )?(?:(?:great-)?grand(?:mother|father|ma|pa)|mother|father|woman|man|widow(?:er)?|veteran|survivor|resident|nun|priest|aunt|uncle), $/i;

const persons = new Set(['{人}', '{名}', '{位}']);

/** `children under five`, `those 65 and over`, `entrants must be at least 18`: people set apart by their age. */
export function isLimit(text: string, index: number, floor: number, hedge: string): boolean {
  const lead = text.slice(Math.max(0, index - longestLead), index);
  // 13 percent under 15.
  if (/(?:%|per ?cent) $/.test(lead))
    return side.test(hedge) && /^\w+ \d{1,2}(?![\w,.]*\d|%)/.test(text.slice(index, index + 10));
  const copula = being.exec(lead);
  if (!(copula ? bound : side).test(hedge)) return false;
  const word = wordBefore(text, index - (copula?.[0].length ?? 0), floor)?.word ?? '';
  if (copula && /^(?:who|you|he|she)$/.test(word)) return true;
  // Deaths were over 40.
  if (copula && /^ (?:is|are|was|were) /.test(copula[0])) return false;
  return anyone.test(word) || persons.has(counterOf(word) ?? '');
}
const longestLead = 24;

/** `those between 30 and 59`, `children between five and 11`: people told by two ages. */
export function isBetween(text: string, index: number, floor: number, digits: string): boolean {
  if (digits.length > 2 || !text.startsWith('between', index)) return false;
  const { word } = wordBefore(text, index, floor) ?? { word: '' };
  return anyone.test(word) || (persons.has(counterOf(word) ?? '') && /(?:s|en|people)$/.test(word));
}
const anyone = /^(?:those|anyone|someone|everyone|nobody|anybody|everybody|somebody|pupils|players|drivers)$/;

/** On which side of an age somebody is, before it or behind it. */
const side = /^(?:(?:or|and) )?(?:under|over|above|below)$/i;
const bound =
  /^(?:(?:or|and) )?(?:under|over|above|below)$|^at least$|^no(?:t less|t more| less| more) than$/i;
/** What joins people to their age. */
const being = / (?:is|are|was|were|(?:must|should|has to|have to|needs? to) be) $/;

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
  // To be spent over three years.
  if (/\b(?:be|is|are) (?:spent|paid) $/.test(text.slice(Math.max(0, index - 10), index))) return 'during';
  if (longer.has(word)) return 'hedge';
  return word.endsWith('ed') && !/^(?:invested|averaged|repaid|phased|spread|amorti[sz]ed)$/.test(word)
    ? 'open'
    : 'during';
}
