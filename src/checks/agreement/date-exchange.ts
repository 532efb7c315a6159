/** Two dates of one form that changed places: 始建于1902年，1998年升格 as "founded in 1998, it was raised in 1902". */
import type { DateMention } from '../../quantity/quantity.ts';
import { attached, type Told } from './attached.ts';
import { nested, reach, sentenceStop } from './crossing.ts';
import { dateDistance, isExplicit } from './date.ts';
import type { Label } from './label.ts';
import type { Place } from './message.ts';
import { sideOf } from './said.ts';
import type { Statement } from './statement.ts';

interface Dated extends Told {
  readonly date: DateMention;
}

const toldOf = (date: DateMention): Dated => ({
  date,
  start: date.start,
  end: date.end,
  unit: 'date',
  measure: { dimension: 'date', factor: { n: 1n, d: 1n } },
});

/** Years, months of a year, days: what is printed of a date. */
const formOf = ({ value }: DateMention): string => value.replaceAll(/\d/g, '0');

/** The first two dates that only stand in the other order in English, with words of neither beside its own. */
export function datesExchanged(
  zh: Statement,
  en: Statement,
  labels: readonly Label[],
): readonly [zh: Place, en: Place] | undefined {
  const [own, other] = [zh, en].map(({ dates }) =>
    dates.filter((date) => isExplicit(date) && !/[,/]/.test(date.value)).map(toldOf),
  ) as [Dated[], Dated[]];
  const mates = own.flatMap((a) => {
    const [b, ...more] = other.filter((told) => dateDistance(a.date, told.date) === undefined);
    return b && more.length === 0 && formOf(a.date) === formOf(b.date) ? [{ a, b }] : [];
  });
  const words = attached(
    { text: zh.text, terms: [...zh.terms, ...own] },
    own,
    labels.filter(({ sort }) => sort !== 'time'),
    [],
  );
  for (const [i, q] of mates.entries()) {
    const p = mates[i - 1];
    if (!p || formOf(p.a.date) !== formOf(q.a.date) || p.a.date.value === q.a.date.value) continue;
    if (p.b.start < q.b.start) continue;
    const between = zh.text.slice(p.a.end, q.a.start);
    if (between.length > reach || sentenceStop.test(between)) continue;
    if (other.some(({ start }) => start > q.b.start && start < p.b.start)) continue;
    if (backwards.test(en.text.slice(Math.max(0, q.b.start - 24), p.b.start))) continue;
    const leans = [
      ...words.get(p.a)!.map((word) => sideOf(en, word, p.b, q.b, other)),
      ...words.get(q.a)!.map((word) => sideOf(en, word, q.b, p.b, other)),
    ];
    if (leans.includes('own')) continue;
    if (leans.includes('other') || !nested.test(en.text.slice(q.b.end, p.b.start)))
      return [placeOf(p.a.date), placeOf(q.b.date)];
  }
  return undefined;
}

/** "1,249 in 2022 from 1,012 in 2017": told from the later to the earlier. */
const backwards = /\b(?:from|than|compared|against|versus)\b/i;

const placeOf = ({ start, end, exact }: DateMention): Place => ({ start, end, text: exact });
