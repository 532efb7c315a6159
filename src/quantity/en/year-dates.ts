/** Dates in digits that name no month: years, spans of years, decades, ISO and slashed days. */

import { dayOf, lastDay, monthOf, type Year } from './calendar.ts';
import { gapEnd, isDigit, isLetter, wordAt, wordBefore } from './chars.ts';
import { type DateContext, type FoundDate, yearAt } from './date-context.ts';
import { edgeBefore } from './edges.ts';
import { digitsEnd } from './figures.ts';

/** `2020-03-13`, `2020/3/13`, `2020-03`, `13/03/2020`: ^ before the first digit. */
export function numericDate({ text, end }: DateContext, index: number): FoundDate | undefined {
  const a = digitsEnd(text, index, end);
  const mark = text[a];
  if (mark !== '-' && mark !== '/' && mark !== '.') return undefined;
  const b = digitsEnd(text, a + 1, end);
  if (b === a + 1 || b - a > 5) return undefined;
  const c = text[b] === mark ? digitsEnd(text, b + 1, end) : b;
  const parts = [text.slice(index, a), text.slice(a + 1, b), c > b + 1 ? text.slice(b + 1, c) : ''];
  const stamped = text[c] === 'T' && isDigit(text, c + 1);
  if (c < end && ((isLetter(text, c) && !stamped) || (text[c] === mark && isDigit(text, c + 1))))
    return undefined;
  const [x, y, z] = parts.map((part) => Number.parseInt(part || '0', 10)) as [number, number, number];
  const last = c > b + 1 ? c : b;
  if (parts[0]!.length === 4 && x >= 1800 && x < 2200 && parts[1]!.length <= 2 && y >= 1 && y <= 12) {
    if (parts[2] && z >= 1 && z <= lastDay(parts[0]!, y))
      return { start: index, end: last, value: dayOf(parts[0]!, y, z) };
    // The 2005/06 budget runs into the year after.
    if (!parts[2] && mark === '/' && y === (x + 1) % 100)
      return { start: index, end: b, value: `${x}/${x + 1}` };
    if (!parts[2] && mark !== '.' && parts[1]!.length === 2 && parts[1]!.startsWith('0'))
      return { start: index, end: b, value: monthOf(parts[0]!, y) };
    return undefined;
  }
  if (parts[2]?.length !== 4 || z < 1800 || z >= 2200 || parts[0]!.length > 2) return undefined;
  const [day, month] = y > 12 ? [y, x] : [x, y];
  if (month < 1 || month > 12 || day < 1 || day > lastDay(parts[2], month)) return undefined;
  const uncertain =
    x !== y && x <= 12 && y <= 12 ? 'the day and the month may be the other way round' : undefined;
  return { start: index, end: last, value: dayOf(parts[2], month, day), uncertain };
}

/** `2020`, `1990s`, `2016-20`, `2019/20`, `2018 to 2020`. */
export function yearDate(context: DateContext, index: number): FoundDate | undefined {
  const { text, floor } = context;
  const first = yearAt(context, index);
  if (!first) return undefined;
  if (/^(?:s|'s|’s)(?![a-z])/.test(text.slice(first.end, first.end + 3)) && first.year.endsWith('0')) {
    const plain = text[first.end] === 's';
    // "the 1930's" is a decade, "2020's first quarter" belongs to a year.
    if (plain || /^(?:the|early|late|mid)$/.test(wordBefore(text, index, floor)?.word ?? ''))
      return {
        start: decadeStart(text, index, floor),
        end: first.end + (plain ? 1 : 2),
        value: `${first.year}/${first.year.slice(0, 3)}9`,
      };
  }
  if (isLetter(text, first.end)) return undefined;
  const edge = edgeBefore(text, index, floor);
  if (edge) {
    const value =
      edge.kind === 'end'
        ? dayOf(first.year, 12, 31)
        : edge.kind === 'start'
          ? monthOf(first.year, 1)
          : first.year;
    return { start: edge.start, end: first.end, value };
  }
  const through = spanEnd(context, first.end, first.year, index);
  return {
    start: index,
    end: through?.end ?? first.end,
    value: through ? `${first.year}/${through.year}` : first.year,
  };
}

/** The Tang Dynasty (618-907): years of three digits, in brackets behind a name. */
export function reignAt(text: string, index: number): FoundDate | undefined {
  if (
    text[index - 1] !== '(' ||
    !/[A-Z][a-z]+ (?:dynasty |period )?\($/.test(text.slice(Math.max(0, index - 32), index))
  )
    return undefined;
  const [all, since, until] =
    /^([1-9]\d{2})[-–—]([1-9]\d{2,3})(?=\)| (?:AD|CE)\))/.exec(text.slice(index, index + 14)) ?? [];
  if (!all || Number(since) >= Number(until)) return undefined;
  return { start: index, end: index + all.length, value: `0${since}/${until!.padStart(4, '0')}` };
}

function decadeStart(text: string, index: number, floor: number): number {
  const before = wordBefore(text, index, floor);
  return before?.word === 'the' ? before.start : index;
}

/** The second year of a span; `2016-20` has only its last two digits. */
function spanEnd(
  context: DateContext,
  index: number,
  year: Year,
  start: number,
): { readonly year: Year; readonly end: number } | undefined {
  const { text, floor, end } = context;
  let at = gapEnd(text, index, end);
  const mark = text[at] ?? '';
  if ('-–—~/'.includes(mark) && mark !== '') {
    at = gapEnd(text, at + 1, end);
    const full = yearAt(context, at, true);
    if (full) return full.year > year ? full : undefined;
    const stop = digitsEnd(text, at, end);
    // 2003-4.
    if (
      stop - at === 1 &&
      mark !== '/' &&
      at === index + 1 &&
      text[at]! > year[3]! &&
      !isLetter(text, stop) &&
      !/^[-–.,/%]?\d|^%/.test(text.slice(stop, stop + 2))
    )
      return { year: year.slice(0, 3) + text[at], end: stop };
    if (stop - at !== 2 || at !== index + 1 || isLetter(text, stop) || '-/%'.includes(text[stop] ?? ' '))
      return undefined;
    const short = year.slice(0, 2) + text.slice(at, stop);
    return short > year ? { year: short, end: stop } : undefined;
  }
  const word = wordAt(text, at, end);
  const opener = wordBefore(text, start, floor)?.word;
  const joins =
    word === 'to' ||
    word === 'through' ||
    (word === 'and' && opener === 'between') ||
    (word === 'until' && opener === 'from');
  if (!joins || at === index) return undefined;
  const full = yearAt(context, gapEnd(text, at + word.length, end), true);
  return full && full.year > year ? full : undefined;
}
