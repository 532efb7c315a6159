/** Digits that identify or score: telephone numbers, versions, stock codes, 3-2. */
import { codeAt } from '../code-at.ts';
import { monthNames } from './calendar.ts';
import { gapEnd, isCapital, isDigit, isHyphen, isLetter, wordAt, wordBefore, wordEnd } from './chars.ts';
import type { Dismissal } from './dismissals.ts';
import { digitsEnd, figuresAt, integerOf, spacedEnd } from './figures.ts';
import { unitNameAt } from './units.ts';

/** Telephone numbers, versions, addresses, codes with leading zeros: ^ before the first digit. */
export function identifierAt(
  text: string,
  index: number,
  stop: number,
  floor: number,
  end: number,
): Dismissal | undefined {
  // Nothing to see: no sign before, no zero first, no further digits behind.
  const first = text.charCodeAt(index);
  const lead = index > floor ? text.charCodeAt(index - 1) : 32;
  const dialled =
    first === 48
      ? /^0\d{2,4}(?: \d{3,4}){1,3}(?![\d,])/.exec(text.slice(index, Math.min(end, index + 24)))
      : null;
  if (dialled) return { start: index, end: index + dialled[0].length, class: 'identifier' };
  // 14°25'10" N.
  const minutes =
    text[stop] === '°'
      ? /^° ?\d{1,2}(?:\.\d{1,4})?['’′](?: ?\d{1,2}(?:\.\d{1,4})?["”″])?(?: ?[NSEW])?(?![A-Za-z])/.exec(
          text.slice(stop, stop + 24),
        )
      : null;
  if (minutes) return { start: index, end: stop + minutes[0].length, class: 'identifier' };
  if (first !== 48 && first !== 0xff10 && lead !== 43 && stop - index < 11 && !goesOn(text, stop))
    return undefined;
  const abroad =
    index > floor && text[index - 1] === '+'
      ? /^\d{1,3}(?:[ -]\(?\d{1,4}\)?){2,6}(?!\d)/.exec(text.slice(index, Math.min(end, index + 28)))
      : null;
  if (abroad) return { start: index - 1, end: index + abroad[0].length, class: 'identifier' };
  if (spacedEnd(text, index, stop, end) > stop) return undefined;
  let at = stop;
  let groups = 1;
  let points = 0;
  let hyphens = 0;
  let digits = stop - index;
  while (
    at < end &&
    (isHyphen(text, at) || text[at] === '.' || (text[at] === ' ' && groups > 0) || text[at] === ')') &&
    isDigit(text, at + 1)
  ) {
    const next = digitsEnd(text, at + 1, end);
    if (text[at] === ' ' && !(next - at > 3 && groups > 1)) break;
    if (text[at] === '.') points++;
    if (isHyphen(text, at)) hyphens++;
    digits += next - at - 1;
    groups++;
    at = next;
  }
  const zero = text[index] === '0' && stop - index > 1;
  const international = index > floor && text[index - 1] === '+' && digits >= 8 && groups > 1;
  const start = international ? index - 1 : index;
  if (international || (groups >= 3 && points === 0 && digits >= 7))
    return { start, end: at, class: 'identifier' };
  // A stock's code: 600519.SS, 0700.HK.
  if (/^\.[A-Z]{2}(?![A-Za-z])/.test(text.slice(stop, stop + 4)) && groups === 1)
    return { start, end: stop + 3, class: 'identifier' };
  if (points >= 2 && hyphens === 0) return { start, end: at, class: 'identifier' };
  // (0391) 3563300: the area code in brackets.
  const local =
    zero && text[at] === ')' ? /^\) ?\d{5,8}(?!\d)/.exec(text.slice(at, Math.min(end, at + 11))) : null;
  if (local) at += local[0].length;
  if (zero && points === 0)
    return {
      start: text[index - 1] === '(' && text.slice(index, at).includes(')') ? index - 1 : index,
      end: at,
      class: 'identifier',
    };
  if (groups === 2 && points === 0 && digits >= 10 && stop - index <= 4)
    return { start, end: at, class: 'identifier' };
  if (stop - index >= 11 && groups === 1 && !unitNameAt(text, gapEnd(text, stop, end), end))
    return { start, end: stop, class: 'identifier' };
  return undefined;
}

/** Whether a hyphen, a point, a space or a bracket and more digits follow, or the letters of a stock exchange. */
function goesOn(text: string, stop: number): boolean {
  const code = codeAt(text, stop);
  if (code !== 45 && code !== 46 && code !== 32 && code !== 41 && code !== 0x2010 && code !== 0x2011)
    return false;
  return isDigit(text, stop + 1) || (code === 46 && isCapital(text, stop + 1));
}

/** `3-2`, `21-15`: a pair that falls or stands still, with nothing measured, is a score. */
export function scoreAt(text: string, index: number, floor: number, end: number): Dismissal | undefined {
  const stop = digitsEnd(text, index, end);
  const mark = text[stop];
  if (stop - index > 3 || !(mark === '-' || mark === '–' || mark === ':')) return undefined;
  const last = digitsEnd(text, stop + 1, end);
  if (last === stop + 1 || last - stop > 4 || isLetter(text, last) || '-%/'.includes(text[last] ?? ' '))
    return undefined;
  // A scale: 1:250,000.
  if (mark === ':' && text[last] === ',' && text.slice(index, stop) === '1')
    return { start: index, end: figuresAt(text, stop + 1, end).end, class: 'phrase' };
  if ((text[last] === '.' || text[last] === ',') && isDigit(text, last + 1)) return undefined;
  const [a, b] = [integerOf(text, index, stop), integerOf(text, stop + 1, last)];
  const next = wordAt(text, gapEnd(text, last, end), end);
  const before = wordBefore(text, index, floor)?.word ?? '';
  const played =
    /^(?:won|beat|lost|drew|lead|led|defeated|trailed|score|winning|losing|finished|ended|ratio|odds)$/.test(
      before,
    ) ||
    /^(?:win|victory|defeat|loss|draw|lead|triumph|vote|thrashing|thriller)$/.test(next) ||
    (before === 'of' &&
      /\b(?:figures|records?|scores?) of $/.test(text.slice(Math.max(0, index - 11), index)));
  // "the Pistons (3-14)", "At 4-13, they": games won and lost.
  const record =
    (text[index - 1] === '(' &&
      text[last] === ')' &&
      /[A-Z][a-z]+ \($/.test(text.slice(Math.max(0, index - 20), index))) ||
    (before === 'at' && isCapital(text, index - 3) && text[last] === ',') ||
    // In an innings: 2-18.
    (mark === '-' &&
      a <= 10n &&
      a < b &&
      !next.endsWith('s') &&
      cricket.test(text.slice(Math.max(0, index - 200), last + 60))) ||
    // Crewe 0-1 Luton.
    (b < 20n &&
      /[A-Z][a-z]+ $/.test(text.slice(Math.max(0, index - 12), index)) &&
      /^ [A-Z][a-z]/.test(text.slice(last, last + 3)));
  if (a < b && !played && !record && !amongSets(text, index, last, end)) return undefined;
  if (mark === ':' && last - stop === 3 && a <= 24n && b < 60n && !played) return undefined;
  return { start: index, end: last, class: 'phrase' };
}

/** `6-4, 3-6, 7-5`: beside a set that falls, a set that climbs is one too. */
function amongSets(text: string, index: number, last: number, end: number): boolean {
  const before = /(\d{1,2})-(\d{1,2}),? (?:and )?$/.exec(text.slice(Math.max(0, index - 12), index));
  const after = /^,? (?:and )?(\d{1,2})-(\d{1,2})(?![\d%-])/.exec(text.slice(last, Math.min(end, last + 12)));
  return [before, after].some((set) => set !== null && BigInt(set[1]!) > BigInt(set[2]!));
}

const cricket =
  /\b(?:wickets?|overs?|innings|batsm[ae]n|batting|bowl(?:ed|ers?|ing)|runs|lbw|stumps|crease|declared|super over|not out|ODIs?|T20|umpires?|spinners?|seamers?)\b|\b\d{1,3} for \d\b[^.\n]{1,40}\b\d{1,3} for \d\b/i;

/** `124 for 2`, `4 for 38`, `45 without loss`: an innings, or what a bowler took; undefined where no cricket is played. */
export function inningsAt(text: string, index: number, stop: number): Dismissal | undefined {
  const more =
    /^ (?:for (\d{1,3})(?! ?(?:[-%$£€/:,.]\d|%|per|pounds?|dollars|euros|yuan|days?|weeks?|months?|years?)|\d)|(?:without|for no) loss\b)/.exec(
      text.slice(stop, stop + 24),
    );
  if (!more || stop - index > 3) return undefined;
  const [runs, wickets] = [integerOf(text, index, stop), BigInt(more[1] ?? 0)];
  if (runs > 10n && wickets > 10n) return undefined;
  if (!cricket.test(text.slice(Math.max(0, index - 200), stop + 200))) return undefined;
  return { start: index, end: stop + more[0].length, class: 'phrase' };
}

/** `Wolves 1 Fulham 2`: two sides and what each scored; undefined where no two stand. */
export function sidesAt(text: string, index: number, stop: number): Dismissal | undefined {
  const more = /^ (?:[A-Z][A-Za-z]+ ){1,3}(?:\d{1,3})(?=[.,;:)]|$|\n| \()/.exec(text.slice(stop, stop + 40));
  if (
    !more ||
    stop - index > 3 ||
    !/(?:^|[^A-Za-z])(?:[A-Z][A-Za-z]+ )+$/.test(text.slice(Math.max(0, index - 24), index))
  )
    return undefined;
  return monthNames.has(wordBefore(text, index, Math.max(0, index - 12))?.word ?? '')
    ? undefined
    : { start: index, end: stop + more[0].length, class: 'phrase' };
}

const streets = new Set(
  'street avenue road lane drive boulevard square place terrace crescent way court row plaza'.split(' '),
);

/** `10 Downing Street`, `1600 Pennsylvania Avenue NW`: a number before a street's name is a house's. */
export function streetEnd(text: string, index: number, end: number): number {
  let at = index;
  for (let words = 0; words < 4; words++) {
    const next = gapEnd(text, at, end);
    if (next === at || !isCapital(text, next)) return index;
    at = wordEnd(text, next, end);
    if (words > 0 && streets.has(text.slice(next, at).toLowerCase())) return at;
  }
  return index;
}
