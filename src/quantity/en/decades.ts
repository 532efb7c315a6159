/** Decades and years without their century: `the 80s`, `’90s`, `in her 30s`, `the class of ’64`. */
import { gapEnd, isApostrophe, isCapital, isDigit, isHyphen, isLetter, wordAt, wordBefore } from './chars.ts';
import { centuryOf, type DateContext, type FoundDate } from './date-context.ts';
import { tens } from './numeral-words.ts';
import { counts } from './old-years.ts';
import { type Draft, emitDate, emitDismissed, emitQuantity, type Scan } from './scan.ts';

/** Words before `30s` that make it an age or a decade. */
const leads = new Set('the his her their our my your early late mid low high upper under over'.split(' '));

/** Where `80s`, `80's`, `’80s` or the figures of `under-25s` end, as an age or a decade; 0 where the figures are seconds or something else. */
export function decadeEnd(text: string, index: number, stop: number, floor: number): number {
  if (stop - index !== 2 && !(stop - index === 1 && text[stop] === 's')) return 0;
  if (
    /\b(?:under|over)-$|\b(?:the|among|most|many|all) (?:under|over) $/i.test(
      text.slice(Math.max(0, index - 13), index),
    )
  )
    return text[stop] === 's' && !isLetter(text, stop + 1) ? stop + 1 : 0;
  if (stop - index === 1) return 0;
  const owned = isApostrophe(text, stop);
  const end = stop + (owned ? 2 : 1);
  if (text[end - 1] !== 's' || isLetter(text, end)) return 0;
  const hyphen = isHyphen(text, index - 1);
  if (text[stop - 1] !== '0' && !hyphen) return 0;
  if (owned || isApostrophe(text, index - 1)) return end;
  if (
    text[index]! >= '5' &&
    !/\b(?:in|for|after|within|about|by|of) $/.test(text.slice(Math.max(0, index - 8), index))
  )
    return end;
  const before = wordBefore(text, hyphen ? index - 1 : index, floor);
  if (before && leads.has(before.word)) return end;
  return /\d0['’]?s(?: (?:and|or|to|into) |, |[-–])$/.test(text.slice(Math.max(0, index - 9), index))
    ? end
    : 0;
}

/** `over-75s`, `the under 16s`: people by their age, up to `end`; not a team of that name. */
export function ageGroup(text: string, index: number, stop: number, end: number): Draft | undefined {
  const lead = /\b(under|over)[- ]$/i.exec(text.slice(Math.max(0, index - 7), index));
  if (!lead || end !== stop + 1 || teams.test(text.slice(Math.max(0, index - 24), index))) return undefined;
  if (played.test(text.slice(end, end + 16))) return undefined;
  const start = index - lead[0].length;
  return {
    start,
    end,
    exact: text.slice(start, end),
    kind: 'count',
    unit: '{岁}',
    bound: lead[1]!.toLowerCase() === 'over' ? 'over' : 'under',
    hedge: [lead[1]!],
    value: text.slice(index, stop),
    decimals: 0,
  };
}
const teams = /[A-Za-z,][’']?s? (?:Under|Over)[- ]$|\b[A-Z][a-z]+(?:['’]s?)? (?:under|over)-$/;
const played =
  /^ (?:won|w[io]n|lost|beat|drew|draw|play|side|team|squad|coach|manager|captain|match|game|international|final|football|rugby|cup|league)/i;

/** What leads to a decade of somebody's life. */
const ofLife =
  /\b(?:(?:in|into|to|from|until|by|are|were|was|enters?|entered|entering|reached|reaching|and|or|well into|through|throughout) )(?:his|her|their|my|our|your|its)(?:[- ](?:(?:early|mid|late)[- ])?(?:[a-z]{5,7}ies|\d0s),? (?:and|or|to|into))?(?:[- ](early|mid|late))?[- ]?$/i;
/** Of ten years the first and the last that such a word may mean. */
const within: Readonly<Record<string, readonly [first: bigint, last: bigint]>> = {
  early: [0n, 3n],
  mid: [4n, 6n],
  late: [7n, 9n],
  '': [0n, 9n],
};

/**
 * Records the decade told from `index` to `end`, whose first year is `first`: of somebody's life (in her 30s), of the last
 * century (the mid-eighties), or a phrase.
 */
export function decadeFrom(scan: Scan, index: number, end: number, first: number): number {
  if (first % 10 !== 0) return emitDismissed(scan, index, end, 'phrase');
  const age = ageOfDecade(scan.text, index, end, BigInt(first));
  if (age) return emitQuantity(scan, age);
  const date = scan.state.dates ? decadeOfCentury(scan.text, index, end, first) : undefined;
  return date ? emitDate(scan, date) : emitDismissed(scan, index, end, 'phrase');
}

/** The first year that the decade in words at `index` is named after: 80 for eighties. */
export const decadeInWords = (text: string, index: number, stop: number): number | undefined =>
  tens.get(`${text.slice(index, stop - 3).toLowerCase()}y`);

/** Its age where somebody is said to be in it, else no more than a decade of a century. */
function ageOfDecade(text: string, index: number, stop: number, decade: bigint): Draft | undefined {
  const lead = ofLife.exec(text.slice(Math.max(0, index - 48), index));
  if (!lead) return undefined;
  const part = lead[1] ?? '';
  const start = part === '' ? index : index - part.length - 1;
  const [first, last] = within[part.toLowerCase()]!;
  return {
    start,
    end: stop,
    exact: text.slice(start, stop),
    kind: 'count',
    unit: '{岁}',
    bound: 'range',
    min: String(decade + first),
    max: String(decade + last),
    decimals: 0,
  };
}

/** What leads to a decade of the last century, whose name leaves the century out as 八十年代 does. */
const ofCentury =
  /\b(?:the(?: (?:early|mid|late|swinging|roaring))?|early|mid|late|middle)[- ](?:to[- ](?:mid|late)[- ])?['’‘]?$|(?:\d0['’]?s|ties)(?:,| and| or| to)(?: the)? ['’‘]?$/i;
/** Highs in the 80s are warmth, and rounds in the 70s strokes. */
const amongThem = /\b(?:in|into|around|to) the (?:low|mid|high|upper|lower)?[- ]?$/i;
const measured =
  /\b(?:temperatures?|highs?|lows?|mercury|degrees?|humid\w*|thermometers?|weather|shot|rounds?|carded|score[sd]?|percentages?|marks|grades?|prices?|yields?)\b/i;

/** `the 80s`, `the mid-eighties`, `the ’90s`, from the thirties on: the decade of the last century that begins with `decade`. */
function decadeOfCentury(text: string, index: number, stop: number, first: number): FoundDate | undefined {
  if (first < 30 || !ofCentury.test(text.slice(Math.max(0, index - 24), index))) return undefined;
  const lead = text.slice(Math.max(0, index - 60), index);
  if (amongThem.test(lead) && measured.test(lead)) return undefined;
  return { start: index, end: stop, value: `19${first}/19${first + 9}` };
}

/** `’64`, `summer of '08`: the latest such year that the article can look back on. */
export function shortYear(context: DateContext, index: number, stop: number): FoundDate | undefined {
  const { text, floor, end, today } = context;
  if (stop - index !== 2 || !isApostrophe(text, index - 1) || index - 1 < floor) return undefined;
  if (
    isLetter(text, index - 2) ||
    isDigit(text, index - 2) ||
    isLetter(text, stop) ||
    isApostrophe(text, stop)
  )
    return undefined;
  const before = wordBefore(text, index - 1, floor)?.word ?? '';
  const next = wordAt(text, gapEnd(text, stop, end), end);
  const said = /^(?:in|since|of|from|until|by|summer|winter|spring|autumn|fall|and|to|the)$/.test(before);
  // His '67 Mustang.
  const model =
    /^(?:a|an|the|his|her|my|their|our|your)$/.test(before) && isCapital(text, gapEnd(text, stop, end));
  if (!(said || model) || counts(text, stop, end, true) || next === 'of') return undefined;
  const year = centuryOf(text.slice(index, stop), today);
  // '86-87.
  const last = /^[-–/](\d\d)(?!\d)/.exec(text.slice(stop, stop + 4))?.[1];
  return last !== undefined && last > year.slice(2)
    ? { start: index - 1, end: stop + 3, value: `${year}/${year.slice(0, 2)}${last}` }
    : { start: index - 1, end: stop, value: year };
}
