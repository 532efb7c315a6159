/** A year and a number that changed places: 1986年出生，34岁当选 as "born in 34, elected at the age of 1986". */
import type { DateMention } from '../../quantity/quantity.ts';
import type { Match } from './match.ts';
import { type Place, placeOfDate } from './message.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

/** What stands before a year and nothing else where a stop follows. */
const yearly =
  /\b(?:in|since|end of|start of|beginning of|spring of|summer of|autumn of|fall of|winter of) $/i;
/** What stands before a number and not before a year. */
const counted =
  /(?:\b(?:aged?|age of|had|has|have|is|are|were|to|at|about|some|around|just|only|over|nearly|almost|mere|than|with|Line)(?: a| only| just)? |, )$/i;

/** The first number of `pairs` that the English tells as a year, with the year that it tells as a number. */
export function yearExchanged(
  zh: Statement,
  en: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [zh: Place, en: Place] | undefined {
  const lead = (start: number): string => en.text.slice(Math.max(0, start - 24), start);
  const isYear = ({ value, exact }: DateMention): boolean =>
    /^\d{4}$/.test(value) && /^\d{4}年?$/.test(exact);
  const number = pairs.find(
    ({ b }) =>
      b.unit === '1' &&
      !/^\d{4}$/.test(b.text) &&
      yearly.test(lead(b.start)) &&
      /^(?:[,.;:)]|$)/.test(en.text.slice(b.end)),
  );
  if (!number) return undefined;
  const year = zh.dates.find(
    (date) =>
      isYear(date) &&
      en.dates.some(
        (other) => isYear(other) && other.value === date.value && counted.test(lead(other.start)),
      ),
  );
  return year && [placeOfDate(year), number.b];
}
