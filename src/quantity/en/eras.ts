/** Years that name their era, and the spans between them: `206 BC-AD 24`, `770-221 B.C.`, `A.D. 79`. */
import { yearBeforeEra } from '../iso-year.ts';
import { isDigit } from './chars.ts';
import type { FoundDate } from './date-context.ts';

const opener = /\b(?:AD|A\.D\.)\s$/;
const one =
  /^(?:(AD|A\.D\.)\s)?(\d{1,3}(?:,\d{3}|\d{0,2}))(?:\s?(BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE|C\.E\.))?(?![A-Za-z\d%])/;
const joined =
  /^(?:\s?[-–—]\s?|\s(?:to|and|or|until)\s)(?:(AD|A\.D\.)\s)?(\d{1,3}(?:,\d{3}|\d{0,2}))(?:\s?(BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE|C\.E\.))?(?![A-Za-z\d%])/;

interface EraYear {
  readonly figures: string;
  readonly era: 'before' | 'after' | undefined;
  readonly end: number;
}

/** The date that begins at the figures at `index`; undefined where no era is named. */
export function eraDate(text: string, index: number, floor: number, end: number): FoundDate | undefined {
  const lead = opener.exec(text.slice(Math.max(floor, index - 6), index))?.[0].length ?? 0;
  const near = text.slice(index - lead, Math.min(end, index + 40));
  const first = yearIn(one.exec(near), index - lead);
  if (!first) return undefined;
  const last = yearIn(joined.exec(near.slice(first.end - index + lead)), first.end);
  const era = first.era ?? last?.era;
  if (!era || (!first.era && last?.era && !spans(text, index - lead, first.end, floor))) return undefined;
  if (!last?.era || (first.era && !spans(text, index - lead, first.end, floor)))
    return { start: index - lead, end: first.end, value: isoYear(first.figures, era) };
  return {
    start: index - lead,
    end: last.end,
    value: `${isoYear(first.figures, era)}/${isoYear(last.figures, last.era)}`,
  };
}

function yearIn(match: RegExpExecArray | null, at: number): EraYear | undefined {
  if (!match) return undefined;
  const sign = match[1] ?? match[3];
  const era = sign === undefined ? undefined : sign.startsWith('B') ? 'before' : 'after';
  return { figures: match[2]!.replace(',', ''), era, end: at + match[0].length };
}

/** `3000 and 1000 BC` are one stretch only between them. */
const spans = (text: string, index: number, joint: number, floor: number): boolean =>
  !/^\s(?:and|or)\b/.test(text.slice(joint, joint + 5)) ||
  /\bbetween (?:about )?$/i.test(text.slice(Math.max(floor, index - 15), index));

const isoYear = (figures: string, era: 'before' | 'after'): string =>
  era === 'before' ? yearBeforeEra(Number.parseInt(figures, 10)) : figures.padStart(4, '0');

/** Whether an era may stand beside figures that `code` follows: A.D. before them, B, A or C behind them, or a second year. */
export function mayHaveEra(
  text: string,
  index: number,
  next: number,
  code: number,
  joined: boolean,
): boolean {
  // AD 24, A.D. 79.
  const before = index > 2 ? text.charCodeAt(index - 2) : 0;
  if (before === 68 || (before === 46 && text[index - 3] === 'D')) return true;
  if (code >= 65 && code <= 67) return true;
  if (joined) return code !== 46 && code !== 47 && code !== 58;
  if (code === 116) return text.startsWith('to ', next) && isDigit(text, next + 3);
  if (code === 97) return text.startsWith('and ', next) && isDigit(text, next + 4);
  // 10,000 BC.
  return code === 44 && text[next + 4] === ' ' && text[next + 5] === 'B';
}
