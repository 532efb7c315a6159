/**
 * Digits as printed: 1,078.5 and １２．５, before any multiplier.
 */
import { folded } from '../fold.ts';
import { digitOf, space } from './characters.ts';
import { longest, numeral } from './numeral-record.ts';

/** The gap inside the digits found last: where they go on, whether a point stands in it, whether it is more than a line's end. */
export const gap = { end: 0, point: false, open: false };

/** Whether the digits go on behind the gap at `at`, of the number that starts at `start`; fills `gap`. */
type GapReader = (text: string, at: number, start: number, end: number) => boolean;
let gapAt: GapReader = () => false;

/** White space is read inside digits from now on, as running text has it and what is typed has not. */
export function joinGaps(reader: GapReader): void {
  gapAt = reader;
}

/** `1,078.5`, `１２．５`: sets `literal` and `end`. */
export function scanLiteral(text: string, at: number, end: number): void {
  const far = Math.min(end, at + longest);
  let i = at;
  let plain = true;
  let out = '';
  let from = at;
  while (i < far) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) {
      i++;
      continue;
    }
    if (digitOf[code]! >= 0) {
      plain = false;
      i++;
      continue;
    }
    const mark = folded[code]!;
    if ((mark === 0x2c || isThin(code)) && isGroup(text, i, at, end)) {
      out += text.slice(from, i);
      from = ++i;
      numeral.grouped = true;
      continue;
    }
    if (mark === 0x2e && i + 1 < far && digitOf[text.charCodeAt(i + 1)]! >= 0) {
      if (out.includes('.') || text.slice(from, i).includes('.')) {
        numeral.odd = true;
        break;
      }
      out += `${text.slice(from, i)}.`;
      from = ++i;
      continue;
    }
    if (i > from && (space[code] === 1 || mark === 0x2e || code === 0x2c) && gapAt(text, i, at, far)) {
      if (gap.point && out.includes('.')) break;
      out += gap.point ? `${text.slice(from, i)}.` : text.slice(from, i);
      numeral.spaced ||= gap.open;
      from = i = gap.end;
      continue;
    }
    break;
  }
  if (i === far && i < end && digitOf[text.charCodeAt(i)]! >= 0) numeral.odd = true;
  out += text.slice(from, i);
  numeral.literal = plain ? out : foldDigits(out);
  numeral.end = i;
}

/** No-break and thin spaces, which some typesetters put between groups. */
const isThin = (code: number): boolean => code === 0xa0 || code === 0x2009 || code === 0x202f;

/** A comma between groups: one to three digits before the first, just three after each. */
function isGroup(text: string, comma: number, at: number, end: number): boolean {
  if (comma + 3 >= end + 0 && comma + 3 > end - 1) return false;
  for (let i = 1; i <= 3; i++) if (digitOf[text.charCodeAt(comma + i)]! < 0) return false;
  if (comma + 4 < end && digitOf[text.charCodeAt(comma + 4)]! >= 0) return false;
  // A full-width comma parts clauses unless the digits are full width as well.
  if (text.charCodeAt(comma) === 0xff0c && text.charCodeAt(comma + 1) < 0x80) return false;
  if (numeral.grouped) return true;
  return comma - at <= 3 && text.charCodeAt(at) !== 0x30;
}

function foldDigits(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const digit = digitOf[text.charCodeAt(i)]!;
    out += digit >= 0 ? digit : '.';
  }
  return out;
}
