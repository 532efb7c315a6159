/** Letters that touch the digits: a unit, a scale, both, or a name such as 5G. */
import type { Amount, AmountDraft } from './amount.ts';
import { clauseAround, isCapital, isDigit, isHyphen, joinEnd, wordAt, wordEnd } from './chars.ts';
import { countedAfter } from './noun-after.ts';
import { counterOf } from './nouns.ts';
import { riskyScales } from './numeral-words.ts';
import { openDollar } from './shared-currencies.ts';
import { reported, unitNameAt } from './units.ts';

/** What is run and swum in metres. */
const races = /^(?:60|[1248]00|\d{1,2},?[05]00)$/;

/** A unit or a scale that touches the digits: 30km, 2.4x, 5m people. Anything else is a name such as 5G. */
export function glued(text: string, amount: AmountDraft, at: number, end: number): Amount | undefined {
  if (amount.numeral.form !== 'digits') return amount;
  const stop = wordEnd(text, at, end);
  const word = text.slice(at, stop);
  // The 777X.
  if (word === 'X' && /^7[0-8]7$/.test(amount.numeral.digits)) return undefined;
  if ((word === 'x' || word === 'X') && !isDigit(text, stop))
    return { ...amount, kind: 'ratio', unit: '{倍}', stated: 'after', end: stop };
  const whole = amount.numeral.digits.length - amount.numeral.decimals;
  if (word === 'F' && whole > 1 && whole < 4 && amount.numeral.decimals < 2 && !isDigit(text, stop))
    return { ...amount, kind: 'temperature', unit: '[degF]', stated: 'after', end: stop };
  if (word === 'C' && whole <= 3 && !isDigit(text, stop))
    return { ...amount, kind: 'temperature', unit: 'Cel', stated: 'after', end: stop };
  if (word === 'in' && amount.numeral.digits.length < 4)
    return { ...amount, kind: 'length', unit: '[in_i]', stated: 'after', end: stop };
  // Four cents of a dividend.
  if (
    word === 'c' &&
    amount.numeral.digits.length < 4 &&
    !isDigit(text, stop) &&
    cents.test(clauseAround(text, amount.start, stop, 60, 60))
  )
    return {
      ...amount,
      kind: 'money',
      unit: 'USD',
      shift: -2,
      stated: 'after',
      end: stop,
      uncertain: openDollar(text, at),
    };
  // 412.5p is pence, 1080p lines of a picture.
  if (
    (word === 'p' || (word === 'P' && amount.numeral.decimals > 0)) &&
    !isDigit(text, stop) &&
    !pictures.has(amount.numeral.digits)
  )
    return { ...amount, kind: 'money', unit: 'GBP', shift: -2, stated: 'after', end: stop };
  // 4h 18m, 4h18m.
  if (word === 'm' && /\dh(?:rs?)? ?$/.test(text.slice(Math.max(0, amount.start - 5), amount.start)))
    return { ...amount, kind: 'duration', unit: 'min', stated: 'after', end: stop };
  const unit = unitNameAt(text, at, end);
  const power =
    isDigit(text, stop) ||
    '²³'.includes(text[stop] ?? ' ') ||
    (isHyphen(text, stop) &&
      isDigit(text, stop + 1) &&
      !/^.\d[\d.,]{0,6}[bkm]n?\b/.test(text.slice(stop, stop + 10)))
      ? undefined
      : word === 'MM' || (word !== 'mm' && word !== 'mil')
        ? riskyScales.get(word.toLowerCase())
        : undefined;
  if (power !== undefined) {
    const next = joinEnd(text, stop, end);
    const after = next < 0 ? '' : wordAt(text, next, end);
    const more = next < 0 ? undefined : unitNameAt(text, next, end);
    // The 2,000m champion ran so far.
    const long =
      lengths.has(after) ||
      (word === 'm' && races.test(text.slice(amount.start, at)) && isRunner(text, amount, stop, end));
    const counted =
      after === 'strong' ||
      (!long &&
        // 221B Baker Street.
        ((counterOf(after) !== undefined && !(isCapital(text, next) && !after.endsWith('s'))) ||
          (after.length > 3 && after.endsWith('s'))));
    const scaledNumeral = {
      ...amount.numeral,
      end: stop,
      decimals: amount.numeral.decimals - power,
      scale: power,
    };
    if (more && unit?.unit.unit !== more.unit.unit) return { ...amount, numeral: scaledNumeral, end: stop };
    // From 3m to 5m tonnes.
    const pair =
      word === 'm'
        ? /^(?: (?:to|and|or) |[-–])\d[\d.,]{0,6}m (?=[a-z])/.exec(text.slice(stop, Math.min(end, stop + 20)))
        : null;
    if (pair && isScaled(text, stop + pair[0].length, end))
      return { ...amount, numeral: scaledNumeral, end: stop };
    // 1.4m NHS staff.
    const crowd =
      word === 'm' &&
      after !== '' &&
      !long &&
      crowds.has(countedAfter(text, { ...amount, end: stop }, end).unit);
    if (crowd && !more) return { ...amount, numeral: scaledNumeral, end: stop };
    // 3M's own lines.
    if (word === 'M' && amount.numeral.digits === '3' && !counted) return undefined;
    if (
      counted ||
      word === 'MM' ||
      word === 'k' ||
      word === 'M' ||
      (word === 'K' && amount.numeral.digits.length > 1)
    )
      return { ...amount, numeral: scaledNumeral, end: stop };
    if (
      word === 'm' &&
      !long &&
      !isDimension(text, amount.start, stop) &&
      amongLargeNumbers(text, amount.start, stop, end)
    )
      return { ...amount, numeral: scaledNumeral, end: stop };
    if (unit && word === 'm' && !long && after === '' && !isDimension(text, amount.start, stop)) {
      return {
        ...amount,
        ...reported(unit.unit),
        stated: 'after',
        end: unit.end,
        uncertain: 'm may stand for metres or million',
      };
    }
  }
  return unit ? { ...amount, ...reported(unit.unit), stated: 'after', end: unit.end } : undefined;
}

/** Whether one person is told of by how far: a 100m world champion; millions would be of many. */
function isRunner(text: string, amount: Amount, stop: number, end: number): boolean {
  const counted = countedAfter(text, { ...amount, end: stop }, end);
  return (
    counted.unit === '{人}' && !/(?:s|people|men|women|children|staff)$/i.test(text.slice(stop, counted.end))
  );
}

/** Whether a unit or a plural stands at `index` that millions may be counted of, and no size. */
function isScaled(text: string, index: number, end: number): boolean {
  const word = wordAt(text, index, end);
  return (
    !lengths.has(word) &&
    (unitNameAt(text, index, end) !== undefined ||
      counterOf(word) !== undefined ||
      (word.length > 3 && word.endsWith('s')))
  );
}

/** Counters of what there may be millions of; a size would stand before what is built. */
const crowds = new Set('{人} {名} {户} {人次} {票} {张} {辆} {部} {台} {份} {剂} {股} {头} {例}'.split(' '));

const cents = /[$¢]|\b(?:shares?|dividends?|litre|kilo|cents?)\b/;

const pictures = new Set('240 360 480 720 1080 1440 2160 4320'.split(' '));

/** `3m by 4m`, `3m x 4m`: a length and a width. */
const isDimension = (text: string, start: number, stop: number): boolean =>
  /^ ?(?:by|x|×) ?\d/.test(text.slice(stop, stop + 6)) ||
  /\d ?m? ?(?:by|x|×) ?$/.test(text.slice(Math.max(0, start - 8), start));

/** Whether large numbers or money stand near and nothing is measured: `rose to 1.2m from 900,000`. */
function amongLargeNumbers(text: string, start: number, stop: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 100), start) + text.slice(stop, Math.min(end, stop + 100));
  if (
    /\b(?:met(?:re|er)s?|deep|depth|wide|width|tall|height|high|long|length|altitude|river|waves?|sprint|(?<!mixed[ -])race|hurdles|freestyle|medley|backstroke|breaststroke|butterfly|snow|tide|water|track|swim|ran|in \d{1,2}:\d\d)\b/i.test(
      near,
    )
  )
    return false;
  return /\d,\d{3}|\dm (?!long|wide|deep|high|tall|away|apart)[a-z]{3,}s\b|\b(?:million|billion|yuan|RMB|bn)\b|[$£€¥]/.test(
    near,
  );
}

/** Words that show a length before them: 100m hurdles. */
const lengths = new Set(
  'individual wide long deep high tall thick hurdles freestyle sprint backstroke breaststroke butterfly medley platform springboard race above below across apart pool fence wall tower mast statue yacht crane pylon ladder tunnel trench cliff'.split(
    ' ',
  ),
);
