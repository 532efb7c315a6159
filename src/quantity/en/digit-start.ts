/** What begins with a digit or a currency sign: a date, a number that only identifies, or a quantity. */
import { add, multiply, parse, print } from '../decimal.ts';
import type { Quantity } from '../quantity.ts';
import { type Amount, amountAt } from './amount.ts';
import { gapEnd, isCapital, isDigit, isHyphen, wordAt, wordBefore, wordEnd } from './chars.ts';
import { clockDate, lapAt } from './clock.ts';
import { listMark, namedBefore, namedEnd, planEnd, tokenEnd } from './dismissals.ts';
import { hedgesBefore } from './hedges.ts';
import { identifierAt, scoreAt, streetEnd } from './identifiers.ts';
import { dayMonthDate } from './month-dates.ts';
import { counterAfter } from './noun-after.ts';
import { digitsEnd, figuresAt, fractionOf, integerOf } from './numeral.ts';
import { ones as numberWords } from './numeral-words.ts';
import { quantityOf } from './quantity-at.ts';
import { datesOf, emitDate, emitDismissed, emitQuantity, floorOf, type Scan } from './scan.ts';
import { shareAt } from './shares.ts';
import { unitNameAt } from './units.ts';
import { codeDate, numericDate, yearDate } from './year-dates.ts';

/** Reads at the digit at `index` and returns where to go on. */
export function readDigits(scan: Scan, index: number): number {
  const { text } = scan;
  const floor = floorOf(scan, index);
  const end = Math.min(scan.end, index + 256);
  const stop = digitsEnd(text, index, end);
  const mark = listMark(text, index, stop, floor, end);
  if (mark) return emitDismissed(scan, mark.start, mark.end, mark.class);
  const dates = datesOf(scan, index);
  const date = numericDate(dates, index) ?? clockDate(dates, index) ?? dayMonthDate(dates, index);
  if (date) return emitDate(scan, date);
  const lap = lapAt(text, index, end);
  if (lap !== undefined) return emitQuantity(scan, lapOf(text, index, lap));
  const era = /^\s?BCE?\b/.exec(text.slice(stop, Math.min(end, stop + 5)));
  if (era && stop - index < 5) {
    // ISO 8601 counts 1 BC as year 0.
    const year = `-${String(integerOf(text, index, stop) - 1n).padStart(4, '0')}`;
    return emitDate(scan, { start: index, end: stop + era[0].length, value: year });
  }
  const slashed = slashAt(scan, index, stop, end);
  if (slashed !== undefined) return slashed;
  const refused = identifierAt(text, index, floor, end) ?? scoreAt(text, index, floor, end);
  if (refused) return emitDismissed(scan, refused.start, refused.end, refused.class);
  if (/^(?:st|nd|rd|th)$/i.test(text.slice(stop, wordEnd(text, stop, end))))
    return monthDay(scan, index, stop) ?? ordinal(scan, index, stop + 2);
  const code =
    text[stop] === 'Q' || text[stop] === 'H'
      ? codeDate(dates, index, digitsEnd(text, stop + 1, end))
      : undefined;
  if (code) return emitDate(scan, code);
  // 7-Eleven: a range has no capital in its second end.
  if (isHyphen(text, stop) && isCapital(text, stop + 1) && numberWords.has(wordAt(text, stop + 1, end)))
    return emitDismissed(scan, index, wordEnd(text, stop + 1, end), 'name');
  // Form 10-K, an F 20-F.
  if (
    isHyphen(text, stop) &&
    /^[A-Z]{1,2}(?![A-Za-z\d])/.test(text.slice(stop + 1, stop + 4)) &&
    !unitNameAt(text, stop + 1, end)
  )
    return emitDismissed(scan, index, wordEnd(text, stop + 1, end), 'name');
  const street = streetEnd(text, stop, end);
  if (street > stop) return emitDismissed(scan, index, street, 'identifier');
  const share = shareAt(scan, index, stop, integerOf(text, index, stop), true);
  if (share !== undefined) return share;
  const amount = amountAt(text, index, floor, end);
  const year = yearDate(dates, index);
  if (year && (!amount || text[year.end - 1] === 's' || isYear(scan, index, amount, floor, end)))
    return emitDate(scan, year);
  if (!amount)
    return emitDismissed(
      scan,
      index,
      Math.max(tokenEnd(text, figuresAt(text, index, end).end, end), index + 1),
      'name',
    );
  const named = nameOf(text, index, amount, floor, end);
  if (named) {
    const past = namedEnd(text, amount.end, end);
    // "No. 7" tells a place, "No. 18-cv-2417" and "No. 31/2014" only identify.
    const code =
      named.class === 'ordinal' &&
      /[A-Za-z/]/.test(text.slice(index, tokenEnd(text, index, end) + 1).trimEnd());
    return emitDismissed(scan, named.start, past, code ? 'identifier' : named.class);
  }
  if (
    /^(?:his|her|their|the|early|late|mid|under|over)$/.test(
      wordBefore(text, isHyphen(text, index - 1) ? index - 1 : index, floor)?.word ?? '',
    ) &&
    text.slice(stop, amount.end) === 's'
  ) {
    return emitDismissed(scan, index, amount.end, 'phrase');
  }
  return emitQuantity(scan, quantityOf(text, amount, floor, end));
}

/** Reads at a currency sign; a sign without a number is passed over. */
export function readCurrency(scan: Scan, index: number): number {
  const floor = floorOf(scan, index);
  const end = Math.min(scan.end, index + 256);
  const amount = amountAt(scan.text, index, floor, end);
  return amount ? emitQuantity(scan, quantityOf(scan.text, amount, floor, end)) : index + 1;
}

function nameOf(text: string, index: number, amount: Amount, floor: number, end: number) {
  if (amount.stated !== 'no' || amount.inner || amount.negative) return undefined;
  if (`"“‘「`.includes(text[index - 1] ?? ' ') && `"”’」`.includes(text[amount.end] ?? ' ') && index > floor)
    return { start: index, class: 'name' as const };
  const { numeral } = amount;
  if (numeral.scale > 0 || numeral.form !== 'digits') return undefined;
  if (wordBefore(text, index, floor)?.word === 'top')
    return { start: wordBefore(text, index, floor)!.start, class: 'ordinal' as const };
  if (numeral.marked && numeral.decimals === 0) return undefined;
  const noun = wordAt(text, gapEnd(text, amount.end, end), end);
  const counts =
    counterAfter(text, amount, end) !== '1' ||
    (noun.length > 4 && noun.endsWith('s') && !noun.endsWith('ss'));
  return namedBefore(text, index, floor, counts);
}

/** Words before a year that cannot stand before a count. */
const yearWords = new Set(
  'in since during year years fiscal calendar until till through summer winter spring autumn fall before after of by from to and between versus vs beyond'.split(
    ' ',
  ),
);
/** Of these, the ones that may: an average of 2000 people. */
const eitherWords = new Set(['of', 'by', 'from', 'to', 'and', 'between', 'after', 'before', 'beyond']);

/** Whether four digits that could be a year are one. */
function isYear(scan: Scan, index: number, amount: Amount, floor: number, end: number): boolean {
  const { text } = scan;
  if (amount.numeral.marked || amount.numeral.scale > 0 || amount.inner || amount.stated === 'before')
    return false;
  const before = wordBefore(text, index, floor)?.word ?? '';
  const year = yearWords.has(before);
  if (amount.stated === 'after')
    return year && !eitherWords.has(before) && (amount.unit === 'KRW' || amount.kind === 'ratio');
  const modern = /^(?:19|20)/.test(text.slice(index, index + 2));
  const noun = wordAt(text, gapEnd(text, amount.end, end), end);
  const plural =
    counterAfter(text, amount, end) !== '1' &&
    counterAfter(
      text,
      { ...amount, end: amount.end },
      Math.min(end, gapEnd(text, amount.end, end) + noun.length),
    ) !== '1';
  if (year && !eitherWords.has(before)) return true;
  if (plural && noun.endsWith('s')) return false;
  if (plural && ['people', 'men', 'women', 'children', 'cattle', 'staff', 'aircraft', 'sheep'].includes(noun))
    return false;
  if (!modern && !year) return false;
  const hedges = hedgesBefore(text, index, floor).words.join(' ').toLowerCase();
  return !/than|nearly|almost|at least|up to|some|fewer|approximately/.test(hedges);
}

/** `3/4`, `24/7`, `9/11`: a fraction of small parts, or a phrase. */
function slashAt(scan: Scan, index: number, stop: number, end: number): number | undefined {
  const { text } = scan;
  if (text[stop] !== '/' || !isDigit(text, stop + 1)) return undefined;
  const last = digitsEnd(text, stop + 1, end);
  // Regulation 2016/679, No. 31/2014; 2019/2020 is a stretch of years.
  const years =
    stop - index === 4 && last - stop === 5 && text.startsWith(text.slice(index, index + 2), stop + 1);
  if (last - stop > 3 && !years && text[last] !== '%' && text[last] !== ',')
    return emitDismissed(scan, index, tokenEnd(text, last, end), 'identifier');
  if (
    last - stop > 3 ||
    stop - index > 2 ||
    isDigit(text, last + 1) ||
    text[last] === '/' ||
    text[last] === '%'
  )
    return undefined;
  const [top, bottom] = [integerOf(text, index, stop), integerOf(text, stop + 1, last)];
  if (top === 0n || top >= bottom || bottom > 10n || `${top}/${bottom}` === '9/11')
    return emitDismissed(scan, index, last, 'phrase');
  const numeral = {
    ...fractionOf(top, bottom),
    end: last,
    form: 'fraction',
    scale: 0,
    marked: true,
  } as const;
  const amount: Amount = {
    start: index,
    end: last,
    numeral,
    negative: false,
    kind: 'ratio',
    unit: '1',
    shift: 0,
    factor: 1,
    stated: 'no',
  };
  return emitQuantity(scan, quantityOf(text, amount, floorOf(scan, index), end));
}

/** `1:44.39` is 104.39 seconds. */
function lapOf(text: string, index: number, stop: number): Quantity {
  const exact = text.slice(index, stop);
  const [minutes, seconds] = exact.split(':') as [string, string];
  const value = print(add(multiply(parse(minutes), parse('60')), parse(seconds)));
  const decimals = seconds.length - seconds.indexOf('.') - 1;
  return { start: index, end: stop, exact, kind: 'duration', value, unit: 's', bound: 'exact', decimals };
}

/** `on the 15th` at the end of a clause is a day of the article's month. */
function monthDay(scan: Scan, index: number, stop: number): number | undefined {
  const { text, state } = scan;
  const floor = floorOf(scan, index);
  const the = wordBefore(text, index, floor);
  const on = the?.word === 'the' ? wordBefore(text, the.start, floor)?.word : undefined;
  const day = Number.parseInt(text.slice(index, stop), 10);
  if (on !== 'on' || !(day >= 1 && day <= 31) || !/^(?:[,.;)]|$)/.test(text.slice(stop + 2, stop + 3)))
    return undefined;
  const month = state.today?.slice(0, 7) ?? 'XXXX-XX';
  return emitDate(scan, {
    start: the!.start,
    end: stop + 2,
    value: `${month}-${String(day).padStart(2, '0')}`,
  });
}

/** `the 22nd`, with its article. */
function ordinal(scan: Scan, index: number, stop: number): number {
  const before = wordBefore(scan.text, index, floorOf(scan, index));
  const plan = planEnd(scan.text, stop, scan.end);
  if (plan > 0) return emitDismissed(scan, index, plan, 'name');
  return emitDismissed(scan, before?.word === 'the' ? before.start : index, stop, 'ordinal');
}
