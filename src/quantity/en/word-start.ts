import { type Amount, amountAt, dotEnd } from './amount.ts';
import { capitalName } from './capital-name.ts';
import { gapEnd, isCapital, isDigit, isHyphen, wordAt, wordBefore, wordStart } from './chars.ts';
import type { FoundDate } from './date-context.ts';
import { noonOn } from './day-and-time.ts';
import { decadeFrom, decadeInWords } from './decades.ts';

import { tokenEnd } from './dismissals.ts';
import { compoundAt, phraseAt } from './fixed-phrases.ts';
import { listedName } from './listed-name.ts';
import { monthDate } from './month-dates.ts';
import { monthPart } from './month-parts.ts';
import { coupleFrom, halfAgain, inHalf, isCutInHalf, multipleFrom, singleFigures } from './multiples.ts';
import { denominators, millionth, ones, ordinals, tens } from './numeral-words.ts';
import { oneUnit } from './one-unit.ts';
import { dismissOrdinal, fractionStart, lasts, spansShares } from './ordinal-words.ts';
import { countsOne, isHalf, isPhrase, isSomeDay, joinsCount } from './phrase.ts';
import { quantityOf } from './quantity-at.ts';
import { numberedQuarter, quarterDate } from './quarters.ts';
import { relativeDate } from './relative-dates.ts';
import { datesOf, emitDate, emitDismissed, emitQuantity, floorOf, type Scan } from './scan.ts';
import { halfBehind, shareAt, twoBehind } from './shares.ts';
import { spelledYear } from './spelled-year.ts';
import { spokenClock, spokenHour } from './spoken-clock.ts';
import * as starters from './starters.ts';
import { toldDate } from './told-dates.ts';

/** Reads the word from `index` to `stop` that may open a reading; returns where to go on. */
export function readWord(scan: Scan, index: number, stop: number, kind: number): number {
  const { text } = scan;
  const word = text.slice(index, stop).toLowerCase();
  const listed = mayName.has(kind) ? listedName(text, index, stop, floorOf(scan, index)) : undefined;
  if (listed) return emitDismissed(scan, listed.start, listed.end, listed.class);
  switch (kind) {
    case starters.numberWord:
      return numberFrom(scan, index, stop, word);
    case starters.scaleWord:
      return scaleFrom(scan, index, stop, word);
    case starters.centuryWord:
      return articleNumber(scan, index, stop);
    case starters.vagueWord:
      return quantityFrom(scan, index, stop);
    case starters.currencyWord: {
      const next = gapEnd(text, dotEnd(text, stop), scan.end);
      const figures =
        isDigit(text, next) ||
        (('-−$¥'.includes(text[next] ?? ' ') || text[stop] === '(') && isDigit(text, next + 1));
      // Rub 150g of butter in.
      if (
        word === 'rub' &&
        text[index + 1] === 'u' &&
        /^\d+(?:\.\d+)? ?(?:k?g|ml|l|oz|lb)\b/.test(text.slice(next, next + 8))
      )
        return stop;
      if (word === 'euro' && figures && !isEuroSum(text, next))
        return isCapital(text, index)
          ? emitDismissed(scan, index, tokenEnd(text, next, scan.end), 'name')
          : stop;
      return figures ? quantityFrom(scan, index, stop) : stop;
    }
    case starters.ordinalWord:
      return ordinalFrom(scan, index, stop, word);
    case starters.monthWord: {
      const rocket = word === 'march' ? rocketAt(text, index, stop) : 0;
      if (rocket > 0) return emitDismissed(scan, index, rocket, 'name');
      const date = monthDate(datesOf(scan, index), index);
      return date ? emitDate(scan, date) : stop;
    }
    case starters.relativeWord: {
      const part = word === 'last' ? partOfYear(scan, index, word, stop) : undefined;
      const date =
        word === 'noon'
          ? noonOn(datesOf(scan, index), index, stop)
          : (part ?? relativeDate(datesOf(scan, index), index, word, stop) ?? lastMonth(scan, word, stop));
      return date ? emitDate(scan, date) : stop;
    }
    case starters.singleWord:
      return singleFigures(scan, index, stop);
    case starters.coupleWord:
      return coupleFrom(scan, index, stop);
    case starters.unitWord: {
      const told =
        scan.state.dates && dated.has(word) ? toldDate(datesOf(scan, index), index, word, stop) : undefined;
      if (told) return emitDate(scan, told);
      return oneUnit(scan, index, stop);
    }
    case starters.decadeWord: {
      const decade = decadeInWords(text, index, stop);
      return decade === undefined ? stop : decadeFrom(scan, index, stop, decade);
    }
    case starters.multipleWord:
      return multipleFrom(scan, index, stop, word);
    default:
      return stop;
  }
}

/** The words by which `listedName` knows its names. */
const mayName = new Set([starters.numberWord, starters.scaleWord, starters.centuryWord]);

const dated = new Set(['day', 'week', 'month', 'year']);

/** "Euro 500 million" is a sum, Euro 2020 a cup and Euro 5 a standard. */
const isEuroSum = (text: string, index: number): boolean =>
  /^\d[\d.,]*(?:m\b|bn\b|[ -][mbt]r?illion|,\d{3})/.test(text.slice(index, index + 16));

/** Long March 5B, Long March-2F: where the rocket's name ends; 0 where no rocket is named. */
function rocketAt(text: string, index: number, stop: number): number {
  if (text.slice(Math.max(0, index - 5), index) !== 'Long ') return 0;
  const kind = /^[ -]\d{1,2}[A-Z]{0,2}(?![\w,])/.exec(text.slice(stop, stop + 7));
  return kind ? stop + kind[0].length : 0;
}

/** `last March`, `next May`: the month reads its own lead. */
function lastMonth(scan: Scan, word: string, stop: number) {
  if (word !== 'last' && word !== 'next' && word !== 'this') return undefined;
  const at = gapEnd(scan.text, stop, scan.end);
  const date = at > stop ? monthDate(datesOf(scan, at), at) : undefined;
  return date && date.start < at ? date : undefined;
}

function limit(scan: Scan, index: number): number {
  return Math.min(scan.end, index + 256);
}

function quantityFrom(scan: Scan, index: number, stop: number): number {
  const floor = floorOf(scan, index);
  const amount = amountAt(scan.text, index, floor, limit(scan, index));
  return amount ? emitQuantity(scan, quantityOf(scan.text, amount, floor, limit(scan, index))) : stop;
}

function numberFrom(scan: Scan, index: number, stop: number, word: string): number {
  const { text } = scan;
  const end = limit(scan, index);
  const floor = floorOf(scan, index);
  // The “big three”.
  if (dubbed.test(text.slice(Math.max(0, index - 6), index)) && '"”’'.includes(text[stop] ?? ' '))
    return emitDismissed(scan, index, stop, 'name');
  const phrase = compoundAt(text, index, stop, floor) ?? phraseAt(text, index, end);
  if (phrase) return emitDismissed(scan, phrase.start, phrase.end, phrase.class);
  const goals = isHyphen(text, stop) ? /^-(?:nil|all)\b/.exec(text.slice(stop, stop + 5)) : null;
  if (goals) return emitDismissed(scan, index, stop + goals[0].length, 'phrase');
  // Its three-millionth car.
  const nth = isHyphen(text, stop) ? millionth.exec(text.slice(stop + 1, stop + 12)) : null;
  if (nth && word !== 'ten' && word !== 'one')
    return emitDismissed(scan, index, stop + 1 + nth[0].length, 'ordinal');
  const year = spelledYear(text, index, stop, end);
  if (year) {
    if (isCapital(text, stop + 1)) return emitDismissed(scan, index, year.end, 'name');
    return emitDate(scan, year);
  }
  const hour = ones.get(word) ?? 0;
  const sharp = spokenHour(text, index, stop, end, hour);
  if (sharp) return emitDate(scan, { start: index, end: sharp.end, value: sharp.value });
  const clock = spokenClock(text, stop, end, word);
  if (clock) return emitDate(scan, { start: index, end: clock.end, value: clock.value });
  const ordinal = tens.has(word) && isHyphen(text, stop) ? wordAt(text, stop + 1, end) : '';
  if ((ordinals.get(ordinal) ?? 99) < 10) return dismissOrdinal(scan, index, stop + 1 + ordinal.length);
  const named = capitalName(text, index, stop, floor, end);
  if (named) return emitDismissed(scan, named.start, named.end, named.class);
  const share = shareAt(scan, index, stop, BigInt(ones.get(word) ?? 0), false);
  if (share !== undefined) return share;
  if (word === 'half' || word === 'two') {
    const whole = word === 'half' ? halfBehind(scan, index, stop) : twoBehind(scan, index, stop);
    if (whole > 0) return whole;
    if (word === 'half' && isCutInHalf(text, index, floor)) return inHalf(scan, index, stop);
    const again = word === 'half' ? halfAgain(scan, index, stop) : 0;
    if (again > 0) return again;
  }
  const bare = amountAt(text, index, floor, end);
  if (!bare) return stop;
  const amount =
    word === 'half' && (isHyphen(text, stop) || spansShares(text, stop, true))
      ? withArticle(text, bare, floor)
      : bare;
  if (word === 'half' ? !isHalf(text, index, amount, floor, end) : isPhrase(text, amount, word, floor, end)) {
    return emitDismissed(scan, index, word === 'half' ? stop : amount.end, 'phrase');
  }
  if (word === 'one' && isSomeDay(text, index, amount, floor, end))
    return emitDismissed(scan, index, amount.end, 'phrase');
  const found = quantityOf(text, amount, floor, end);
  if (
    (word === 'one' || word === 'zero') &&
    !countsOne(text, found.bound === 'range', amount, end) &&
    !(
      (found.direction !== undefined || wins.test(text.slice(Math.max(0, index - 13), index))) &&
      wordBefore(text, index, floor)?.word === 'by'
    ) &&
    !joinsCount(text, index, stop, end)
  )
    return emitDismissed(scan, index, stop, 'phrase');
  return emitQuantity(scan, found);
}

const dubbed = /["“‘](?:big|new|old|top) $/i;

/** A match is won by one. */
const wins =
  /\b(?:w[io]n|wins|winning|los[et]|losing|led|leads?|leading|beat|beaten|trail(?:s|ed|ing)?|ahead|behind|clear|short) by $/i;

/** `a half-dozen`, `a half-million`: the article is the number's, as in `half a dozen`. */
function withArticle(text: string, amount: Amount, floor: number): Amount {
  const before = wordBefore(text, amount.start, floor);
  return before?.word === 'a' ? { ...amount, start: before.start } : amount;
}

/** `a hundred`, `several thousand`, `a dozen`, `a quarter`; `billion-yuan projects` begin at one billion. */
function scaleFrom(scan: Scan, index: number, stop: number, word: string): number {
  if (word === 'quarters') return stop;
  const clock = word === 'quarter' ? spokenClock(scan.text, stop, scan.end, word) : undefined;
  if (clock) {
    const before = wordBefore(scan.text, index, floorOf(scan, index));
    return emitDate(scan, {
      start: before?.word === 'a' ? before.start : index,
      end: clock.end,
      value: clock.value,
    });
  }
  const numbered = word === 'quarter' ? numberedQuarter(datesOf(scan, index), index, stop) : undefined;
  if (numbered) return emitDate(scan, numbered);
  const whole = word === 'quarter' ? halfBehind(scan, index, stop, '25') : 0;
  if (whole > 0) return whole;
  if (word === 'quarter') return Math.max(articleFraction(scan, index, stop, true), stop);
  return articleNumber(scan, index, stop);
}

const leads = new Set(['a', 'an', 'another', 'several', 'few']);

function articleNumber(scan: Scan, index: number, stop: number): number {
  const { text } = scan;
  if (isHyphen(text, index - 1) || isHyphen(text, stop)) {
    if (isHyphen(text, index - 1))
      return emitDismissed(scan, wordStart(text, index - 1, floorOf(scan, index)), stop, 'phrase');
    return thresholdFrom(scan, index, stop);
  }
  const before = wordBefore(text, index, floorOf(scan, index));
  if (!before || !leads.has(before.word)) return stop;
  // 0.2 degrees a decade: the base of what was just read.
  const told = scan.out.at(-1);
  if (told && 'per' in told && told.per?.endsWith('0.a') && before.start - scan.last < 2) return stop;
  const article = before.word === 'few' ? wordBefore(text, before.start, floorOf(scan, index)) : undefined;
  return quantityFrom(scan, article?.word === 'a' ? article.start : before.start, stop);
}

/** `billion-yuan projects` start at one billion, `hundred-million-yuan` at a hundred million. */
function thresholdFrom(scan: Scan, index: number, stop: number): number {
  const floor = floorOf(scan, index);
  const before = wordBefore(scan.text, index, floor);
  const start = before && leads.has(before.word) && before.word !== 'few' ? before.start : index;
  const amount = amountAt(scan.text, start, floor, limit(scan, index));
  if (!amount || (amount.stated !== 'after' && start === index)) return stop;
  return emitQuantity(scan, quantityOf(scan.text, amount, floor, limit(scan, index)));
}

/** `a third of`, `by a quarter` as the shares they are; -1 where they are none. */
function articleFraction(scan: Scan, index: number, stop: number, quarter = false): number {
  const start = fractionStart(scan, index, stop, quarter);
  return start < 0 ? -1 : quantityFrom(scan, start, -1);
}

/** `the first quarter`, `the last ten days of May`. */
function partOfYear(scan: Scan, index: number, word: string, stop: number): FoundDate | undefined {
  const dates = datesOf(scan, index);
  return monthPart(dates, index, word, stop) ?? quarterDate(dates, index, word, stop);
}

function ordinalFrom(scan: Scan, index: number, stop: number, word: string): number {
  const date = partOfYear(scan, index, word, stop);
  if (date) return emitDate(scan, date);
  if (word === 'final' || word === 'half' || word === 'middle') return stop;
  if (denominators.has(word)) {
    const share = articleFraction(scan, index, stop);
    if (share > 0) return share;
  }
  const before = wordBefore(scan.text, index, floorOf(scan, index))?.word ?? '';
  if (word === 'second' && (before === 'per' || before === 'split')) return stop;
  if (word === 'second' && before === 'a' && lasts(scan.text, index, stop, scan.end))
    return quantityFrom(scan, index - 2, stop);
  return dismissOrdinal(scan, index, stop);
}
