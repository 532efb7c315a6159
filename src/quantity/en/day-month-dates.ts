/** Dates whose day stands before the month: `3 March 2020`, `1-5 March`, `the 1st to the 15th of April`. */
import { dayOf } from './calendar.ts';
import { gapEnd, isDigit, isHyphen, wordAt, wordBefore } from './chars.ts';
import { type DateContext, type FoundDate, likelyYear, yearBehind } from './date-context.ts';
import { type Days, dayAt, join, jointAt, type Month, monthAt } from './days.ts';
import { acrossYears, ahead, throughAt } from './month-dates.ts';

/** `3 March`, `3rd of March 2020`, `1-5 March`, `1 to 5 March`: `index` is at the first digit. */
export function dayMonthDate(context: DateContext, index: number): FoundDate | undefined {
  const { text, end, floor } = context;
  const first = dayAt(text, index, end);
  if (!first) return undefined;
  const before = wordBefore(text, index, floor)?.word ?? '';
  let days = [first.day];
  let at = first.end;
  let joint: Days['joint'] = 'one';
  const found = jointAt(text, at, end);
  if (found) {
    // The 1st to the 15th of April.
    const article = found.kind === 'range' && text.startsWith('the ', found.end) ? 4 : 0;
    const second = dayAt(text, found.end + article, end);
    if (second && second.day > first.day && monthBehind(text, second.end, end)) {
      days = [first.day, second.day];
      at = second.end;
      joint = before === 'between' ? 'range' : found.kind;
    }
  }
  const month = monthBehind(text, at, end);
  if (!month || (month.short && text[month.end - 1] !== '.' && month.month === 5)) return undefined;
  const behind = yearBehind(context, month.end);
  const year = behind?.year ?? likelyYear(context, index, month.month, ahead.has(before));
  const value = join(
    days.map((day) => dayOf(year, month.month, day)),
    joint,
  );
  const one = { start: index, end: behind?.end ?? month.end, value };
  const through = joint === 'one' ? throughAt(text, one.end, end, behind !== undefined) : undefined;
  const other =
    (through?.kind === 'range' || before === 'between') && through && isDigit(text, through.end)
      ? dayMonthDate(context, through.end)
      : undefined;
  if (other?.value.length !== 10) return one;
  const stated = /\d{4}$/.test(text.slice(at, other.end));
  return {
    start: index,
    end: other.end,
    value: acrossYears(value, other.value, behind !== undefined, stated),
  };
}

function monthBehind(text: string, index: number, end: number): Month | undefined {
  let at = isHyphen(text, index) ? index + 1 : gapEnd(text, index, end);
  if (at === index) return undefined;
  if (wordAt(text, at, end) === 'of') at = gapEnd(text, at + 2, end);
  return monthAt(text, at, end);
}
