/** Digits that identify: telephone numbers, versions, stock codes, laws, houses of a street. */
import { codeAt } from '../code-at.ts';
import { gapEnd, isCapital, isDigit, isHyphen, wordEnd, wordStart } from './chars.ts';
import type { Dismissal } from './dismissals.ts';
import { digitsEnd, spacedEnd } from './figures.ts';
import { unitNameAt } from './units.ts';

/** Telephone numbers, versions, addresses, codes with leading zeros: ^ before the first digit. */
export function identifierAt(
  text: string,
  index: number,
  stop: number,
  floor: number,
  end: number,
): Dismissal | undefined {
  const cited = citedAt(text, index, stop);
  if (cited) return cited;
  // Nothing to see: no sign before, no zero first, no further digits behind.
  const first = text.charCodeAt(index);
  const lead = index > floor ? text.charCodeAt(index - 1) : 32;
  const called = stop - index > 2 && stop - index < 8 ? calledAt(text, index, stop) : undefined;
  if (called) return called;
  const dialled =
    first === 48
      ? /^0\d{2,4}(?: \d{3,6}){1,3}(?!\d|,\d)/.exec(text.slice(index, Math.min(end, index + 24)))
      : null;
  // (202) 555-0143.
  const area =
    stop - index === 3 && lead === 40 ? /^\) ?\d{3}[- ]\d{4}(?!\d)/.exec(text.slice(stop, stop + 11)) : null;
  if (area) return { start: index - 1, end: stop + area[0].length, class: 'identifier' };
  // The battery maker (301982).
  if (lead === 40 && stop - index === 6 && text[stop] === ')' && first !== 48)
    return { start: index, end: stop, class: 'identifier' };
  // A 401(k) plan.
  const plan =
    stop - index === 3 && text[stop] === '('
      ? /^\([a-z]\)(?:\(\d\))?/.exec(text.slice(stop, stop + 6))
      : null;
  if (plan) return { start: index, end: stop + plan[0].length, class: 'name' };
  // ABN 12 345 678 901.
  const firm =
    lead === 32 &&
    stop - index < 4 &&
    text[index - 2] === 'N' &&
    /\bA[BC]N $/.test(text.slice(Math.max(0, index - 5), index))
      ? /^(?: \d{3}){2,3}(?!\d)/.exec(text.slice(stop, stop + 13))
      : null;
  if (firm) return { start: index - 4, end: stop + firm[0].length, class: 'identifier' };
  // Held in [2019] UKSC 41 at [23].
  if (lead === 91 && stop - index < 4 && text[stop] === ']')
    return { start: index - 1, end: stop + 1, class: 'identifier' };
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
  // Lifeline on 13 11 14, call 131 444.
  const short = bidden.test(text.slice(Math.max(floor, index - 9), index))
    ? /^13(?: \d\d \d\d|\d \d{3})(?!\d|%|[.,]\d)/.exec(text.slice(index, Math.min(end, index + 10)))
    : null;
  if (short) return { start: index, end: index + short[0].length, class: 'identifier' };
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
  // 1hr 04min 22sec.
  if (zero && at === index + 2 && /^(?:mins?|secs?|s|m)(?![A-Za-z])/.test(text.slice(at, at + 5)))
    return undefined;
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

const bidden = /\b(?:on|call|ring|dial|phone|helpline|hotline) $/i;
const calling = /\b(?:call|phone|ring|contact|telephone|text|police|helpline|hotline)\b[^.;!?\n]{0,32} on $/i;
const called = /^(?:[.,;)](?!\d)|$| (?:or|and|if|quoting|with|to|for|in)\b)/;
const texted = /\b[Tt]ext (?:[A-Z\d]+ to )?$/;
const quoted = /\bquot(?:e|ing) (?:[a-z]+ ){1,3}$/i;

/** `flight KX 1906`, `[2019] UKSC 41`, `the index (2015=100)`: four figures that are no year. */
function citedAt(text: string, index: number, stop: number): Dismissal | undefined {
  if (stop - index !== 4) return undefined;
  const behind = codeAt(text, stop);
  if (behind === 61) {
    const base = /^ ?= ?100\b(?!\.\d)/.exec(text.slice(stop, stop + 8));
    return base ? { start: index, end: stop + base[0].length, class: 'phrase' } : undefined;
  }
  if (behind === 93) {
    const court = /^\] [A-Z][A-Za-z]{1,7}(?: \([A-Za-z]+\))? \d{1,5}\b/.exec(text.slice(stop, stop + 24));
    return court && text[index - 1] === '['
      ? { start: index - 1, end: stop + court[0].length, class: 'identifier' }
      : undefined;
  }
  if (/\bhelpline, $/.test(text.slice(Math.max(0, index - 10), index)))
    return { start: index, end: stop, class: 'identifier' };
  // A helpline on 1800 555 019.
  const line = behind === 32 ? /^1[38]00 \d{3} \d{3}(?!\d)/.exec(text.slice(index, index + 13)) : null;
  if (line) return { start: index, end: index + line[0].length, class: 'identifier' };
  const isFlight =
    text[index - 1] === ' ' && /\b[Ff]light [A-Z]{2} $/.test(text.slice(Math.max(0, index - 11), index));
  return isFlight ? { start: index - 3, end: stop, class: 'identifier' } : undefined;
}

/** `call police on 101`, `quoting incident 4471`. */
function calledAt(text: string, index: number, stop: number): Dismissal | undefined {
  if (text[index - 1] !== ' ') return undefined;
  const lead = text.slice(Math.max(0, index - 48), index);
  if (lead.endsWith(' on ') && calling.test(lead) && called.test(text.slice(stop, stop + 10)))
    return { start: index, end: stop, class: 'identifier' };
  if (stop - index > 4 && lead.includes('ext ') && texted.test(lead))
    return { start: index, end: stop, class: 'identifier' };
  if (!lead.includes('quot') || !quoted.test(lead)) return undefined;
  return { start: wordStart(text, index - 1, 0), end: stop, class: 'identifier' };
}

/** Whether a hyphen, a point, a space or a bracket and more digits follow, or the letters of a stock exchange. */
function goesOn(text: string, stop: number): boolean {
  const code = codeAt(text, stop);
  if (code !== 45 && code !== 46 && code !== 32 && code !== 41 && code !== 0x2010 && code !== 0x2011)
    return false;
  return isDigit(text, stop + 1) || (code === 46 && isCapital(text, stop + 1));
}

const verses =
  /\b(?:Genesis|Exodus|Leviticus|Deuteronomy|Psalms?|Proverbs|Isaiah|Jeremiah|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Hebrews|Revelation) $/;

/** `John 3:16`, `Matthew 5:3-10`: chapter and verse; where they end, or `index`. */
export function verseEnd(text: string, index: number, end: number): number {
  if (!verses.test(text.slice(Math.max(0, index - 14), index))) return index;
  const verse = /^\d{1,3}:\d{1,3}(?:[-–]\d{1,3})?/.exec(text.slice(index, Math.min(end, index + 11)));
  return index + (verse?.[0].length ?? 0);
}

/** `17 CFR 240.14`, `410 U.S. 113`: what is cited of a code of laws or of reports. */
export function lawAt(text: string, index: number, stop: number): Dismissal | undefined {
  const law =
    /^ (?:CFR|USC|U\.S\.C\.?|U\.S\. (?=\d)|F\.[23]d|S\. ?Ct\.|Fed\. Reg\.|Cr\.? App\.? R\.?)(?: ?§{0,2} ?\d[\w.-]*)?/.exec(
      text.slice(stop, stop + 32),
    );
  return law ? { start: index, end: stop + law[0].length, class: 'identifier' } : undefined;
}

const streets = new Set(
  'street avenue road lane drive boulevard square place terrace crescent way court row plaza loop close grove mews quay alley wharf parkway circle embankment'.split(
    ' ',
  ),
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
