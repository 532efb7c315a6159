/** Whether four digits are a year or count something: what stands before and behind them says. */
import type { Amount } from './amount.ts';
import { gapEnd, isCapital, wordAt, wordBefore } from './chars.ts';
import { hedgesBefore } from './hedges.ts';
import { counterAfter } from './noun-after.ts';
import { isOldYear } from './old-years.ts';
import type { Scan } from './scan.ts';

/** Words before a year that cannot stand before a count. */
const yearWords = new Set(
  'in since during year years fiscal calendar until till through summer winter spring autumn fall before after of by from to and between versus vs beyond'.split(
    ' ',
  ),
);
/** Of these, the ones that may: an average of 2000 people. */
const eitherWords = new Set(['of', 'by', 'from', 'to', 'and', 'between', 'after', 'before', 'beyond']);

/** What is held year by year and told by its year: the 2020 Games. */
const events = new Set('games awards championships finals worlds playoffs'.split(' '));

/** Counters of what happens or is made in a year. */
const occasions = new Set('{枚} {起} {项} {部} {本} {首} {场} {次} {幅} {封}'.split(' '));

/** What is done with so many of a thing. */
const taken =
  /^(?:received|counted|recorded|registered|collected|logged|sold|bought|planted|issued|treated|seized|built)$/;

/** Whether four digits that could be a year are one. */
export function isYear(scan: Scan, index: number, amount: Amount, floor: number, end: number): boolean {
  const { text } = scan;
  if (amount.numeral.marked || amount.numeral.scale > 0 || amount.inner || amount.stated === 'before')
    return false;
  // An album, "1989".
  if ('"“'.includes(text[index - 1] ?? ' ') && '"”'.includes(text[amount.end] ?? ' ')) return false;
  const before = wordBefore(text, index, floor)?.word ?? '';
  if (before === 'russell' || before === 'csi') return false;
  // The Tenancies Act 1988.
  if (/\b(?:Act|Ordinance|Regulations?|Rules) $/.test(text.slice(Math.max(floor, index - 13), index)))
    return false;
  // Section 1981 of the code; "received 1987 objections".
  if (
    /\b(?:Section|Article|Title|Route|Flight|Highway|Vision|Agenda|Directive|[Rr]esolution) $/.test(
      text.slice(Math.max(floor, index - 12), index),
    )
  )
    return false;
  if (taken.test(before) && /^ [a-z]{4,}s\b/.test(text.slice(amount.end, amount.end + 24))) return false;
  if (amount.stated === 'no' && text.charCodeAt(index) === 49 && text.charCodeAt(index + 1) < 57) {
    if (isOldYear(text, index, index + 4, floor, end)) return true;
    if (text.charCodeAt(index + 1) < 56) return false;
  }
  if (falls(text, index)) return false;
  // Just 1984 were left.
  if (
    /\b(?:just|only) $/i.test(text.slice(Math.max(0, index - 6), index)) &&
    /^ (?:were|are|remain\w*|survived?)\b/.test(text.slice(amount.end))
  )
    return false;
  const year = yearWords.has(before);
  // For the 2009 year.
  if (amount.unit === 'a' && before === 'the' && /^(?:19|20)\d\d year\b/.test(text.slice(index, index + 10)))
    return true;
  if (amount.stated === 'after')
    return year && !eitherWords.has(before) && (amount.unit === 'KRW' || amount.kind === 'ratio');
  const modern = /^(?:19|20)/.test(text.slice(index, index + 2));
  const next = gapEnd(text, amount.end, end);
  const noun = wordAt(text, next, end);
  if (modern && events.has(noun) && isCapital(text, next)) return true;
  const plural =
    counterAfter(text, amount, end) !== '1' &&
    counterAfter(text, { ...amount, end: amount.end }, Math.min(end, next + noun.length)) !== '1';
  if (year && !eitherWords.has(before)) return true;
  // The 1974 bombs: what happened is told by its year, and thousands of them are seldom so exact.
  if (modern && before === 'the' && occasions.has(counterAfter(text, amount, end)) && text[index + 3] !== '0')
    return true;
  if (plural && noun.endsWith('s')) return false;
  if (plural && ['people', 'men', 'women', 'children', 'cattle', 'staff', 'aircraft', 'sheep'].includes(noun))
    return false;
  if (!modern && !year) return false;
  if (
    /^up to (?:19|20)\d\d(?:$|[,.;)]|\s(?:and|when|but|the)\b)/i.test(
      text.slice(Math.max(0, index - 6), index + 9),
    )
  )
    return true;
  const hedges = hedgesBefore(text, index, floor).words.join(' ').toLowerCase();
  return !/than|nearly|almost|at least|up to|some|fewer|approximately/.test(hedges);
}

/** `shrink from 2100 to 1950`: no years run backwards. */
function falls(text: string, index: number): boolean {
  const near = text.slice(Math.max(0, index - 16), index + 16);
  const [, first = '', last = ''] = /\bfrom (\d{4}) to (\d{4})(?![\d-])/.exec(near) ?? [];
  return first > last;
}
