/** What a game stands at: `3-2`, `6-4, 3-6`, `124 for 2`, `Wolves 1 Fulham 2`. */
import { monthNames } from './calendar.ts';
import { gapEnd, isCapital, isDigit, isLetter, wordAt, wordBefore } from './chars.ts';
import type { Dismissal } from './dismissals.ts';
import { digitsEnd, figuresAt, integerOf } from './figures.ts';

/** `3-2`, `21-15`: a pair that falls or stands still, with nothing measured, is a score. */
export function scoreAt(text: string, index: number, floor: number, end: number): Dismissal | undefined {
  const stop = digitsEnd(text, index, end);
  const mark = text[stop];
  // Outnumbered by 2.4:1.
  const ratio = mark === '.' ? decimalRatio.exec(text.slice(index, index + 12)) : null;
  if (ratio) return { start: index, end: index + ratio[0].length, class: 'phrase' };
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
  // Article 133-1.
  if (/^(?:article|section|clause|paragraph|rule|page|table|figure|chapter)s?$/.test(before))
    return undefined;
  const played =
    /^(?:won|beat|lost|drew|lead|led|defeated|trailed|score|winning|losing|finished|ended|ratio|odds)$/.test(
      before,
    ) ||
    /^(?:win|victory|defeat|loss|draw|lead|triumph|vote|thrashing|thriller|favou?rites?|shot|outsiders?|joint)$/.test(
      next,
    ) ||
    (before === 'from' &&
      /\b(?:back|rall(?:y|ied|ying)|recover(?:ed|ing)?) from $/.test(
        text.slice(Math.max(0, index - 17), index),
      )) ||
    (before === 'of' &&
      /\b(?:figures|records?|scores?) of $/.test(text.slice(Math.max(0, index - 12), index)));
  // "the Pistons (3-14)", "At 4-13, they": games won and lost.
  const record =
    (text[index - 1] === '(' &&
      text[last] === ')' &&
      /[A-Z][a-z]+ \($/.test(text.slice(Math.max(0, index - 20), index))) ||
    (before === 'at' && isCapital(text, index - 3) && text[last] === ',') ||
    // The tie-break of a set: 6-7 (4-7).
    (text[last] === ')' && /\d[-–]\d ?\($/.test(text.slice(Math.max(0, index - 6), index))) ||
    // The set before its tie-break: 6–7 (5–7).
    /^ \(\d{1,2}[-–]\d{1,2}\)/.test(text.slice(last, last + 8)) ||
    // In an innings: 2-18.
    (mark === '-' &&
      a <= 10n &&
      a < b &&
      !next.endsWith('s') &&
      isCricket(text.slice(Math.max(0, index - 200), last + 60))) ||
    // Crewe 0-1 Luton.
    (b < 20n &&
      /[A-Z][a-z]+ $/.test(text.slice(Math.max(0, index - 12), index)) &&
      /^ [A-Z][a-z]/.test(text.slice(last, last + 3)));
  // A 1:28 nurse-to-patient ratio.
  const isTold = played || ratioBehind.test(text.slice(last, last + 32));
  if (a < b && !isTold && !record && !amongSets(text, index, last, end)) return undefined;
  if (mark === ':' && last - stop === 3 && a <= 24n && b < 60n && !isTold) return undefined;
  return { start: index, end: last, class: 'phrase' };
}

/** `2.4:1`, so many to one. */
const decimalRatio = /^\d{1,3}\.\d{1,3}:1(?![\d:.,]*\d)/;
export const ratioBehind = /^ (?:[a-z-]{3,24} )?ratio\b/;

/** `6-4, 3-6, 7-5`: beside a set that falls, a set that climbs is one too. */
function amongSets(text: string, index: number, last: number, end: number): boolean {
  const before = /(\d{1,2})-(\d{1,2})(?: \(\d{1,2}\))?,? (?:and )?$/.exec(
    text.slice(Math.max(0, index - 18), index),
  );
  const after = /^(?: \(\d{1,2}\))?,? (?:and )?(\d{1,2})-(\d{1,2})(?![\d%-])/.exec(
    text.slice(last, Math.min(end, last + 18)),
  );
  return [before, after].some((set) => set !== null && BigInt(set[1]!) > BigInt(set[2]!));
}

const cricket =
  /\b(?:wickets?|overs?|innings|batsm[ae]n|batting|bowl(?:ed|ers?|ing)|runs|lbw|stumps|crease|declared|super over|not out|\d+ balls|ODIs?|T20|umpires?|spinners?|seamers?)\b|\b\d{1,3} for \d\b[^.\n]{1,40}\b\d{1,3} for \d\b/i;

const isCricket = (near: string): boolean => cricket.test(near) || /\bTest\b|\bAshes\b/.test(near);

/** `124 for 2`, `4 for 38`, `45 without loss`: an innings, or what a bowler took; undefined where no cricket is played. */
export function inningsAt(text: string, index: number, stop: number): Dismissal | undefined {
  const more =
    /^ (?:for (?:(?:two|three|four|five|six|seven|eight|nine)(?= (?:at|when|in|after|overnight|by)\b|[.,;])|(\d{1,3})(?! ?(?:[-%$£€/:,.]\d|%|per|pounds?|dollars|euros|yuan|days?|weeks?|months?|years?)|\d))|(?:without|for no) loss\b)/.exec(
      text.slice(stop, stop + 24),
    );
  // Five for 41 is a bowler's.
  const spelled = isLetter(text, index);
  if (!more || (stop - index > 3 && !spelled)) return undefined;
  const [runs, wickets] = [spelled ? 0n : integerOf(text, index, stop), BigInt(more[1] ?? 0)];
  if (runs > 10n && wickets > 10n) return undefined;
  if (!isCricket(text.slice(Math.max(0, index - 200), stop + 200))) return undefined;
  return { start: index, end: stop + more[0].length, class: 'phrase' };
}

const tallied = /^ to \d{1,3}(?=[,.;:)]|$| (?:to|on|in favou?r|against|with|that)\b)/;
const votes =
  /\b(?:vot(?:ed|ing)(?: by)?|votes? of|margin of|ruled|confirmed(?: [a-z]+){1,4}|(?:passed|approved|adopted|rejected|defeated|carried)(?: [a-z]+){0,4}) $/;

/** `voted 232 to 197`, `confirmed her 51 to 48`: how a vote went. */
export function tallyAt(text: string, index: number, stop: number): Dismissal | undefined {
  const more = stop - index < 4 ? tallied.exec(text.slice(stop, stop + 20)) : null;
  return more && votes.test(text.slice(Math.max(0, index - 48), index))
    ? { start: index, end: stop + more[0].length, class: 'phrase' }
    : undefined;
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
