/**
 * A whole quantity around one number: its hedges, the range it opens, the rate it belongs to, the noun it counts
 * and the direction it moves in.
 */
import { normalize, print } from '../decimal.ts';
import { boundOf, type HedgeClass, hedgeClass } from '../hedge.ts';
import type { Kind, Quantity } from '../quantity.ts';
import { type Amount, amountAt } from './amount.ts';
import { monthNames, weekdays } from './calendar.ts';
import {
  classAt,
  digit,
  gapEnd,
  gapStart,
  isCapital,
  isDigit,
  isHyphen,
  isLetter,
  wordAt,
  wordBefore,
  wordStart,
} from './chars.ts';
import { changeBefore, directionAfter, directionBefore } from './direction.ts';
import { hedgeAfter, hedgesBefore } from './hedges.ts';
import { countedAfter } from './noun-after.ts';
import { baseBefore, rateAfter } from './rates.ts';

/** The value of an amount as an exact decimal string. */
export function exactValue(amount: Amount, digits = amount.numeral.digits): string {
  const factor = BigInt(amount.factor) * (amount.negative ? -1n : 1n);
  const value = print({ digits: BigInt(digits) * factor, scale: placeOf(amount) });
  return amount.numeral.form === 'fraction'
    ? print(normalize({ digits: BigInt(digits) * factor, scale: placeOf(amount) }))
    : value;
}

const placeOf = (amount: Amount): number => amount.numeral.decimals - amount.shift;

/** The quantity whose first number is `first`. */
export function quantityOf(text: string, alone: Amount, floor: number, end: number): Quantity {
  const first = sharedWith(text, alone, end) ?? alone;
  const range = rangeFrom(text, first, floor, end);
  const last = range?.last ?? first;
  const lead = range?.first ?? first;
  const told = hedgesBefore(text, leadStart(text, lead.start, floor, range !== undefined), floor);
  const during =
    last.kind === 'duration' && told.words.length === 1 && /^over$/i.test(told.words[0]!)
      ? overAs(text, told.start, floor)
      : 'hedge';
  const before = during === 'during' ? { start: lead.start, words: [] } : told;
  const hedges = [...before.words];
  if (lead.inner) hedges.push(lead.inner);
  if (last !== first && last.inner) hedges.push(last.inner);
  let stop = last.end;
  const start = before.words.length > 0 ? before.start : (range?.opens ?? lead.start);
  const counted = last.stated === 'no' ? countedAfter(text, last, end) : undefined;
  // The noun stays outside the span, so that a base behind it does too.
  const base = counted && counted.end > stop ? rateAfter(text, last, counted.end, end)?.per : undefined;
  const rate = base === undefined ? rateAfter(text, last, stop, end) : undefined;
  stop = rate?.end ?? stop;
  const behind = last.inner
    ? undefined
    : (hedgeAfter(text, stop, end) ?? (counted && hedgeAfter(text, counted.end, end)));
  if (behind) {
    hedges.push(behind.word);
    stop = behind.end;
  }
  const below = belowZero(text, last, stop, end);
  if (below) stop = below;
  // Only what lives is so many years old; a fossil is as old as so many years.
  const ancient =
    last.unit === '{岁}' && BigInt(last.numeral.digits) * 10n ** BigInt(Math.max(0, -placeOf(last))) > 200n;
  if (ancient) stop -= /\s+(?:old|of\s+age)$/.exec(text.slice(start, stop))?.[0].length ?? 0;
  const kind = ancient ? 'duration' : (rate?.kind ?? last.kind);
  const per = base ?? rate?.per ?? (rate?.unit === undefined ? baseBefore(text, kind, start) : undefined);
  const aged =
    last.stated === 'no' &&
    (isAge(text, before.words.length > 0 ? before.start : start, floor) ||
      (!range && hedges.length === 0 && isNamesAge(text, last, end)));
  const unit = ancient ? 'a' : aged ? '{岁}' : (rate?.unit ?? counted?.unit ?? last.unit);
  const direction =
    directionBefore(text, start, floor, kind === 'percent' || kind === 'ratio' || unit === '{点}') ??
    directionAfter(text, stop, end, moves(kind));
  const negative = below ? { ...lead, negative: true } : lead;
  const bounds = boundsOf(negative, last, range !== undefined, hedges);
  const uncertain =
    lead.uncertain ?? last.uncertain ?? (during === 'open' ? 'over may mean more than or during' : undefined);
  return {
    start,
    end: stop,
    exact: text.slice(start, stop),
    kind,
    ...bounds,
    unit,
    decimals: range ? Math.max(placeOf(lead), placeOf(last)) : placeOf(last),
    ...(hedges.length > 0 && { hedge: hedges }),
    ...(per !== undefined && { per }),
    ...(direction && { direction }),
    ...(uncertain && { uncertain }),
  };
}

/** Words before `over` and a length of time that make it `more than`; behind a noun or a sum it is `during`. */
const longer = new Set(
  'for to of in after before at lasting lasted lasts last took takes take taking spent spend spends waited waits wait and or a an is was were are been be being by from with than just well already now nearly still within served serves slept worked walked drove sat stood lived queued'.split(
    ' ',
  ),
);

/** `69 billion rand over three years` runs during them; `for over three years` is longer. */
function overAs(text: string, index: number, floor: number): 'hedge' | 'during' | 'open' {
  const word = wordBefore(text, index, floor)?.word;
  if (word === undefined) return gapStart(text, index, floor) === floor && floor > 0 ? 'during' : 'hedge';
  if (longer.has(word)) return 'hedge';
  return word.endsWith('ed') && !/^(?:invested|averaged|repaid|phased|spread|amorti[sz]ed)$/.test(word)
    ? 'open'
    : 'during';
}

/** `aged 35`, `aged between 18 and 60`. */
function isAge(text: string, index: number, floor: number): boolean {
  const word = wordBefore(text, index, floor)?.word;
  return word === 'aged' || word === 'ages' || word === 'age';
}

/** `Mr Li, 52, has led the bureau`: two figures set off behind a name. */
function isNamesAge(text: string, amount: Amount, end: number): boolean {
  const { start, end: stop, numeral } = amount;
  if (numeral.form !== 'digits' || numeral.digits.length > 2 || text[start - 2] !== ',') return false;
  if (numeral.marked || stop - start !== numeral.digits.length) return false;
  const mark = text[stop] ?? '';
  const next = gapEnd(text, stop + 1, end);
  if (mark === ',' ? next < end && isCapital(text, next) : !/^[.;)]$/.test(mark) || isDigit(text, stop + 1))
    return false;
  const name = wordStart(text, start - 2, Math.max(0, start - 24));
  if (name > start - 4 || !isCapital(text, name) || isCapital(text, name + 1)) return false;
  const word = wordAt(text, name, start);
  return !monthNames.has(word) && !weekdays.has(word);
}

const moves = (kind: Kind): boolean => kind === 'percent' || kind === 'ratio' || kind === 'money';

type Bounds = Pick<Quantity, 'value' | 'min' | 'max' | 'bound'>;

function boundsOf(first: Amount, last: Amount, range: boolean, hedges: readonly string[]): Bounds {
  if (range) return { min: exactValue(first), max: exactValue(last), bound: 'range' };
  if (first.numeral.most)
    return { min: exactValue(first), max: exactValue(first, first.numeral.most), bound: 'range' };
  const seen = hedges
    .map((word) => hedgeClass(word.replace(/\s+/g, ' ').toLowerCase()))
    .filter((name): name is HedgeClass => name !== undefined);
  return { value: exactValue(first), bound: boundOf(seen) };
}

/** `39.0 and 53.9 percent`, `3, 5 and 7 km`: a bare number has the unit that closes its list. */
function sharedWith(text: string, first: Amount, end: number): Amount | undefined {
  if (first.stated !== 'no' || first.numeral.form !== 'digits' || first.inner) return undefined;
  let at = first.end;
  for (let count = 0; count < 4; count++) {
    const next = gapEnd(text, at, end);
    const comma = text[at] === ',';
    const and = !comma && wordAt(text, next, end) === 'and';
    if (!comma && !and) return undefined;
    const start = gapEnd(text, comma ? at + 1 : next + 3, end);
    const item =
      start < end && classAt(text, start) === digit ? amountAt(text, start, start, end) : undefined;
    if (item?.numeral.form !== 'digits' || item.inner) return undefined;
    if (item.stated === 'after' && item.kind !== 'count' && item.kind !== 'ratio') {
      if (!and) return undefined;
      const { kind, unit, shift, factor } = item;
      const scale = first.numeral.scale === 0 ? item.numeral.scale : 0;
      const numeral = {
        ...first.numeral,
        decimals: first.numeral.decimals - scale,
        scale: first.numeral.scale + scale,
      };
      return { ...first, kind, unit, shift, factor, numeral, stated: 'after' };
    }
    if (item.stated !== 'no') return undefined;
    at = item.end;
  }
  return undefined;
}

/** `5 degrees below zero` is −5. */
function belowZero(text: string, amount: Amount, index: number, end: number): number | undefined {
  if (amount.kind !== 'temperature') return undefined;
  const below = gapEnd(text, index, end);
  if (wordAt(text, below, end) !== 'below') return undefined;
  const zero = gapEnd(text, below + 5, end);
  const word = wordAt(text, zero, end);
  return word === 'zero' || word === 'freezing' ? zero + word.length : undefined;
}

interface Range {
  readonly first: Amount;
  readonly last: Amount;
  /** Where `between` or `from` begins. */
  readonly opens?: number;
}

/** Where hedges end: before `from` and `between`, which belong to the range. */
function leadStart(text: string, index: number, floor: number, range: boolean): number {
  if (!range) return index;
  const before = wordBefore(text, index, floor);
  return before && (before.word === 'from' || before.word === 'between') ? before.start : index;
}

/** `70%-90%`, `3 to 5 million`, `between 70% and 90%`, `two or three`. */
function rangeFrom(text: string, first: Amount, floor: number, end: number): Range | undefined {
  if (first.numeral.form === 'fraction' || first.numeral.most || first.inner) return undefined;
  const joint = jointAt(text, first.end, end);
  if (!joint) return undefined;
  const opener = wordBefore(text, first.start, floor);
  const between = opener?.word === 'between';
  if (joint.word === 'and' && !between) return undefined;
  const last = amountAt(text, joint.end, joint.end, end);
  if (!last || last.numeral.form === 'fraction' || last.numeral.most) return undefined;
  const shared = shareUnits(first, last);
  if (!shared || !ascends(shared.first, shared.last)) return undefined;
  // "shrank by 850,000 to 1.4 billion": the change, then the level.
  const lone = last.stated === 'no' && shared.first.numeral.scale === first.numeral.scale;
  if (joint.word === 'to' && opener?.word === 'by' && lone && changeBefore(text, opener.start, floor))
    return undefined;
  if (joint.word === 'or' && !adjacent(shared.first, shared.last)) return undefined;
  if (joint.word === 'to' || joint.word === 'and') {
    const from = opener?.word === 'from';
    const at = from ? opener.start : first.start;
    if ((from || first.stated === 'after') && changeBefore(text, at, Math.max(0, at - 100))) return undefined;
  }
  const opens =
    opener && (between || (opener.word === 'from' && joint.word === 'to')) ? opener.start : undefined;
  return opens === undefined ? shared : { ...shared, opens };
}

/** The sign or word that may join two ends, and where the second begins. */
function jointAt(
  text: string,
  index: number,
  end: number,
): { readonly word: string; readonly end: number } | undefined {
  let at = gapEnd(text, index, end);
  const spaced = at > index;
  if (isLetter(text, at)) {
    if (!spaced && !isHyphen(text, index)) return undefined;
    const word = wordAt(text, at, end);
    if (word !== 'to' && word !== 'and' && word !== 'or') return undefined;
    at += word.length;
    const next = gapEnd(text, at, end);
    return next > at ? { word, end: next } : undefined;
  }
  const mark = text[at];
  if (at >= end || mark === undefined || !'-‐‑–—~～−－'.includes(mark)) return undefined;
  if (spaced && mark === '-') return undefined;
  if (isHyphen(text, at) && text.startsWith('to-', at + 1)) return { word: 'to', end: at + 4 };
  if (mark === '—' && text[at + 1] === '—') at++;
  const next = gapEnd(text, at + 1, end);
  return next > at + 1 !== spaced ? undefined : { word: '-', end: next };
}

/** Both ends in the unit, currency and scale that either states. */
function shareUnits(first: Amount, last: Amount): { first: Amount; last: Amount } | undefined {
  let [a, b] = [first, last];
  if (a.stated === 'no' && b.stated !== 'no') {
    const { kind, unit, shift, factor } = b;
    a = { ...a, kind, unit, shift, factor };
  } else if (b.stated === 'no' && a.stated === 'before') {
    const { kind, unit, shift, factor } = a;
    b = { ...b, kind, unit, shift, factor, stated: 'before' };
  } else if (a.stated === 'no' && b.stated === 'no') {
    // both count
  } else if (b.stated === 'no' || a.unit !== b.unit) return undefined;
  if (
    a.numeral.scale === 0 &&
    b.numeral.scale > 0 &&
    a.stated !== 'after' &&
    a.numeral.form === b.numeral.form &&
    ascends(a, unscaled(b))
  ) {
    const { scale } = b.numeral;
    a = { ...a, numeral: { ...a.numeral, decimals: a.numeral.decimals - scale, scale } };
  }
  return { first: a, last: b };
}

const unscaled = (amount: Amount): Amount => ({
  ...amount,
  numeral: { ...amount.numeral, decimals: amount.numeral.decimals + amount.numeral.scale },
});

function order(first: Amount, last: Amount): bigint {
  const place = Math.max(placeOf(first), placeOf(last));
  const size = (amount: Amount) =>
    BigInt(amount.numeral.digits) *
    BigInt(amount.factor) *
    10n ** BigInt(place - placeOf(amount)) *
    (amount.negative ? -1n : 1n);
  return size(last) - size(first);
}

const ascends = (first: Amount, last: Amount): boolean => order(first, last) > 0n;

/** Two or three, five or six: one step apart, both small. */
function adjacent(first: Amount, last: Amount): boolean {
  if (first.numeral.digits.length > 2) return false;
  return (
    order({ ...first, shift: 0 }, { ...last, shift: 0 }) === 10n ** BigInt(Math.max(0, -placeOf(first))) ||
    order(first, last) === 1n
  );
}
