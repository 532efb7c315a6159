/** Two numbers that are one: `70%-90%`, `between 3 and 5 million`. */
import { type Amount, amountAt } from './amount.ts';
import { gapEnd, isDigit, isHyphen, isLetter, wordAt, wordBefore } from './chars.ts';
import { changeBefore, movesAt } from './movement.ts';
import { hangs } from './shared-unit.ts';
import { withUnit } from './unit-after.ts';
import { placeOf } from './value.ts';

export interface Range {
  readonly first: Amount;
  readonly last: Amount;
  /** Where `between` or `from` begins. */
  readonly opens?: number;
}

/** Where hedges end: before `from` and `between`, which belong to the range. */
export function leadStart(text: string, index: number, floor: number, range: boolean): number {
  if (!range) return index;
  const before = wordBefore(text, index, floor);
  return before && (before.word === 'from' || before.word === 'between') ? before.start : index;
}

/** `70%-90%`, `3 to 5 million`, `between 70% and 90%`, `two or three`. */
export function rangeFrom(text: string, first: Amount, floor: number, end: number): Range | undefined {
  const isHalf = isHalfOne(first);
  const isShare = first.numeral.form === 'fraction' && first.stated === 'no';
  if ((first.numeral.form === 'fraction' && !isHalf && !isShare) || first.numeral.most || first.inner)
    return undefined;
  const joint = jointAt(text, first.end, end);
  if (!joint) return undefined;
  const opener = wordBefore(text, first.start, floor);
  const ages =
    opener?.word === 'of' &&
    /\bbetween (?:the )?ages of $/i.exec(text.slice(Math.max(floor, first.start - 21), first.start));
  const between = opener?.word === 'between' || Boolean(ages);
  if (joint.word === 'and' && !between) return undefined;
  // Between words the second end may have a sign of its own: -10 to -1 degrees.
  const signed = joint.word !== '-' && /[-−]/.test(text[joint.end] ?? '') && isDigit(text, joint.end + 1);
  // Minus 12 to minus 8.
  const minus = joint.word !== '-' && /^minus \d/.test(text.slice(joint.end, joint.end + 7));
  const last =
    amountAt(text, minus ? joint.end + 6 : signed ? joint.end + 1 : joint.end, joint.end, end) ??
    (isHalf ? oneMore(text, first, joint.end, end) : undefined);
  if (isHalf && (last?.stated !== 'after' || last.unit !== first.unit)) return undefined;
  if (!last || (last.numeral.form === 'fraction') !== isShare || last.numeral.most) return undefined;
  // "1.2 billion dollars to 1.5 billion yuan": of two moneys no range is made.
  const isMoney = first.kind === 'money' && last.kind === 'money';
  if (isMoney && first.stated === 'after' && last.stated === 'after' && first.unit !== last.unit)
    return undefined;
  const lead = inMillions(text, first, last);
  const told = shareUnits(opener?.word === 'from' || between ? lead : inThousands(text, lead, last), last);
  const shared = told && (isFrost(told) ? turned(told) : told);
  if (!shared || !ascends(shared.first, shared.last)) return undefined;
  // "payments of A$750 to 6.5 million recipients": a sum, then whom it goes to.
  if (joint.word === 'to' && first.stated === 'before' && last.stated === 'no' && last.numeral.scale > 0) {
    const { digits, scale } = shared.first.numeral;
    if (scale === 0 && digits.length < 4) return undefined;
  }
  // "shrank by 850,000 to 1.4 billion", "by around 4,600 to 3.7 million": the change, then the level.
  const lone =
    last.stated === 'before' || (last.stated === 'no' && shared.first.numeral.scale === first.numeral.scale);
  const by =
    joint.word === 'to' ? byHowMuch.exec(text.slice(Math.max(floor, first.start - 32), first.start)) : null;
  if (
    by &&
    (lone || isFar(shared)) &&
    (changeBefore(text, first.start - by[0].length, floor) ||
      again.test(text.slice(Math.max(0, first.start - 120), first.start)))
  )
    return undefined;
  if (joint.word === 'or' && !adjacent(shared.first, shared.last)) return undefined;
  // "fell £21 to £1,846": the change, then the level.
  if (joint.word === 'to' && first.stated === 'before' && opener && movesAt(opener.word)) return undefined;
  if (joint.word === 'to' || joint.word === 'and') {
    const from = opener?.word === 'from';
    const at = from ? opener.start : first.start;
    // "Will rise by 10 percentage points, from 40 per cent to 50 per cent".
    if (from && apart.test(text.slice(Math.max(0, at - 64), at))) return undefined;
    const parted =
      !from && parts.test(opener?.word ?? '') && last.kind === 'percent' && text.startsWith(' of ', last.end);
    if (
      !parted &&
      (from || first.stated === 'after' || isShare) &&
      // "Growth of 3% to 4%".
      opener?.word !== 'of' &&
      changeBefore(text, at, Math.max(0, at - 100))
    )
      return undefined;
  }
  const opens =
    opener && (between || (opener.word === 'from' && joint.word === 'to'))
      ? ages
        ? first.start - ages[0].length
        : opener.start
      : undefined;
  return opens === undefined ? shared : { ...shared, opens };
}

/** `trim its rate by 0.125 per cent to 5 per cent`: no change is so wide. */
const isFar = ({ first, last }: Ends): boolean =>
  order({ ...first, numeral: { ...first.numeral, digits: `${first.numeral.digits}0` } }, last) > 0n;

/** Verbs of who parts with so much of something: cut 5% to 7% of jobs. */
const parts = /^(?:cut|cuts|cutting|shed|sheds|lose|loses|lost|axe|sell|sells|sold)$/;

/** "By 100 yuan to 2,690 yuan and its hourly minimum by one yuan to 24 yuan": the verb is that of both. */
const again = /\bby [^.;,]{1,30} to [^.;]{1,30},? and (?:[a-z'’-]+ ){1,5}by $/;

const apart =
  /\b(?:ris(?:e|es|en|ing)|rose|rais\w{1,3}|increas\w{1,3}|cut|fall\w{0,3}|fell|drop\w{0,4}|lower\w{0,3}|reduc\w{1,3}|grow\w{0,3}|grew|climb\w{0,3}|jump\w{0,3}|up|down)(?: by)? (?:about |around |nearly )?\d(?:[^.;,]|\.\d){0,24}, $/i;

/** `half an hour`, which alone of the fractions opens a range. */
const isHalfOne = ({ numeral, stated }: Amount): boolean =>
  numeral.form === 'fraction' && stated === 'after' && numeral.digits === '5' && numeral.decimals === 1;

/** `half an hour to an hour`: the article counts one of what the half was of. */
function oneMore(text: string, first: Amount, index: number, end: number): Amount | undefined {
  const article = wordAt(text, index, end);
  if (article !== 'a' && article !== 'an') return undefined;
  const at = index + article.length;
  const numeral = { digits: '1', decimals: 0, end: at, form: 'words', scale: 0, marked: true } as const;
  return withUnit(text, { ...first, start: index, end: at, numeral, stated: 'no' }, end);
}

/** `by` and what may stand between it and a change: `fallen by more than 2,100 to 79,300`. */
const byHowMuch =
  /\bby\s+(?:(?:about|around|some|roughly|approximately|nearly|almost|over|(?:just\s+|slightly\s+|well\s+)?(?:(?:more|less|fewer)\s+than|just\s+(?:over|under)|at\s+least|close\s+to))\s+)?$/i;

/** `between 8m and 10m francs`: metres that are millions, as those of the other end are. */
function inMillions(text: string, first: Amount, last: Amount): Amount {
  const isMillions = last.numeral.scale === 6 && text[last.numeral.end - 1] === 'm';
  if (!isMillions || first.unit !== 'm' || text[first.end - 1] !== 'm') return first;
  const { numeral } = first;
  return {
    ...first,
    kind: 'count',
    unit: '1',
    stated: 'no',
    numeral: { ...numeral, end: first.end, scale: 6, decimals: numeral.decimals - 6 },
  };
}

/** `3-4,000 jobs`, `10 to 15,000 people`: the first end is in thousands too; not in `1 to 10,000`, which spans them. */
function inThousands(text: string, first: Amount, last: Amount): Amount {
  const { digits, decimals, scale, form, marked } = first.numeral;
  const thousands = /^\d{1,3},000$/.test(text.slice(last.start, last.numeral.end));
  if (!thousands || form !== 'digits' || marked || scale > 0 || first.stated !== 'no' || digits.length > 3)
    return first;
  const [low, high] = [BigInt(digits) * 1000n, BigInt(last.numeral.digits)];
  if (low >= high || low * 4n < high) return first;
  return { ...first, numeral: { ...first.numeral, decimals: decimals - 3 } };
}

interface Ends {
  readonly first: Amount;
  readonly last: Amount;
}

/** `-5 to -10C`: frost is told from the milder end. */
const isFrost = ({ first, last }: Ends): boolean =>
  last.kind === 'temperature' && first.negative && last.negative && !ascends(first, last);

const turned = ({ first, last }: Ends): Ends => ({
  first: { ...first, numeral: { ...last.numeral, end: first.numeral.end } },
  last: { ...last, numeral: { ...first.numeral, end: last.numeral.end } },
});

/** The sign or word that may join two ends, and where the second begins. */
function jointAt(
  text: string,
  index: number,
  end: number,
): { readonly word: string; readonly end: number } | undefined {
  const hung = hangs(text, index, end);
  let at = gapEnd(text, hung ? index + 1 : index, end);
  const spaced = at > index;
  if (hung && !isLetter(text, at)) return undefined;
  if (isLetter(text, at)) {
    const first = text.charCodeAt(at) | 32;
    if (first !== 116 && first !== 97 && first !== 111) return undefined;
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
  if (first.numeral.digits.length > 2 && !/^[1-9]0+$/.test(first.numeral.digits)) return false;
  // Fifty or sixty, 400 or 500.
  const round = /^[1-9](0+)$/.exec(first.numeral.digits);
  if (round && order(first, last) === 10n ** BigInt(round[1]!.length)) return true;
  return (
    order({ ...first, shift: 0 }, { ...last, shift: 0 }) === 10n ** BigInt(Math.max(0, -placeOf(first))) ||
    order(first, last) === 1n
  );
}
