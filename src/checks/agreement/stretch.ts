/**
 * Months told by how many they are and where they end: "the six months to June" and 截至6月30日止六个月 are the first
 * half of the year.
 */
import { two } from '../../quantity/iso-day.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

const joins = /^ (?:up )?(?:to|through|ended|ending)(?: in| on)?(?: the end of)? $/i;
/** What parts a last day from how many months end with it. */
const closes = /^(?:止(?:的|过去|前)?|的(?:过去|前)?)$/u;
/** 截至9月的三个月. */
const upTo = /截[至止]\D{0,2}$/u;

/** Lengths of months joined with the month in which they end to one date. */
export function stretchesJoined(
  terms: readonly Term[],
  dates: readonly DateMention[],
  text: string,
): { readonly terms: readonly Term[]; readonly dates: readonly DateMention[] } {
  const joined = terms.flatMap((term) => {
    if (term.unit !== 'mo' || term.isRange || term.lo.d !== 1n || term.hedges[0] !== 'none') return [];
    const end = dates.find(({ start, end }) =>
      start > term.end
        ? joins.test(text.slice(term.end, start))
        : closes.test(text.slice(end, term.start)) &&
          (text[end] === '止' || upTo.test(text.slice(Math.max(0, start - 4), start))),
    );
    const [, year, month] = /^(\d{4}|XXXX)-(\d{2})(?:-\d{2})?$/.exec(end?.value ?? '') ?? [];
    const from = month ? BigInt(month) - term.lo.n + 1n : 0n;
    if (!end || from < 1n) return [];
    const start = Math.min(term.start, end.start);
    const stop = Math.max(term.end, end.end);
    const value = `${year}-${two(from)}/${year}-${month}`;
    return [{ term, end, date: { ...end, start, end: stop, exact: text.slice(start, stop), value } }];
  });
  if (joined.length === 0) return { terms, dates };
  return {
    terms: terms.filter((term) => !joined.some((j) => j.term === term)),
    dates: dates.map((date) => joined.find(({ end }) => end === date)?.date ?? date),
  };
}

/** "In the 24 hours to 8 am on the 18th" is 17日8时至18日8时. */
export function dayJoined(own: Statement, other: Statement): Statement {
  const { terms, dates, text } = own;
  for (const term of terms) {
    if (term.unit !== 'h' || term.isRange || term.lo.d !== 1n || term.lo.n !== 24n) continue;
    const end = dates.find(({ start }) => start > term.end && joins.test(text.slice(term.end, start)));
    const value =
      end &&
      other.dates.find(
        (date) =>
          (lastsADay(date.value) && date.value.endsWith(end.value.slice(-9))) ||
          (/^昨.*今/u.test(date.exact) && date.value.endsWith(end.value.slice(-6))),
      )?.value;
    if (!end || !value) continue;
    const date = { ...end, start: term.start, exact: text.slice(term.start, end.end), value };
    return {
      ...own,
      terms: terms.filter((t) => t !== term),
      dates: dates.map((d) => (d === end ? date : d)),
    };
  }
  return own;
}

/** From an hour to the same of the next day. */
function lastsADay(value: string): boolean {
  const [, from, hour, to, same] =
    /^[\dX]{4}-[\dX]{2}-(\d\d)T(\d\d:\d\d)\/[\dX]{4}-[\dX]{2}-(\d\d)T(\d\d:\d\d)$/.exec(value) ?? [];
  return from !== undefined && Number(to) === Number(from) + 1 && hour === same;
}

const spans = /^(\d{4})\/(\d{4})$/;

/** "2026-27 to 2030-31": from the first of one year's two to the last of the other's, as 二〇二六/二七至二〇三〇/三一年度. */
export function spansJoined(dates: readonly DateMention[], text: string): readonly DateMention[] {
  const done: DateMention[] = [];
  for (const date of dates) {
    const last = done.at(-1);
    const [, from] = spans.exec(last?.value ?? '') ?? [];
    const [, , to] = spans.exec(date.value) ?? [];
    if (last && from && to && joinsSpans.test(text.slice(last.end, date.start))) {
      const exact = text.slice(last.start, date.end);
      done[done.length - 1] = { ...date, start: last.start, exact, value: `${from}/${to}` };
    } else done.push(date);
  }
  return done;
}

const joinsSpans = /^ (?:to|through|until|and) $/;
