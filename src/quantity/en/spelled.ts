/**
 * Numerals in words. The states are named for what has just been read: nothing, a digit word, a tens word,
 * `hundred`, or a scale word; a word that may not follow ends the number.
 */
import { gapEnd, isHyphen, joinEnd, wordAt, wordBefore, wordEnd } from './chars.ts';
import { withLakhs } from './lakhs.ts';
import { type Numeral, scaled } from './numeral.ts';
import { denominators, ones, scales, tens } from './numeral-words.ts';
import { denominatorAt, fractionOf, pointAfter, withPart } from './parts.ts';

type State = 'nothing' | 'ones' | 'tens' | 'hundred' | 'scale';

interface Group {
  readonly total: bigint;
  readonly end: number;
  /** The power of ten of the last word. */
  readonly place: number;
  readonly state: State;
}

/** `two million three hundred and five thousand`: ^ before the first word. */
function wholeAt(text: string, index: number, end: number, article: boolean): Group | undefined {
  let done = 0n;
  let group = article ? 1n : 0n;
  let lowest = 99;
  let state: State = article ? 'ones' : 'nothing';
  let at = index;
  let stop = index;
  let place = 0;
  let scored = false;
  for (let count = 0; count < 24 && at >= 0; count++) {
    let word = wordAt(text, at, end);
    if (word === 'and' && (state === 'hundred' || state === 'scale' || scored)) {
      const next = joinEnd(text, at + 3, end);
      if (next < 0) break;
      const joined = wordAt(text, next, end);
      if (!(ones.get(joined) || tens.has(joined)) || isOwnNumber(text, next, end, group > 0n, lowest)) break;
      at = next;
      word = joined;
    }
    const one = ones.get(word);
    const ten = tens.get(word);
    const power = scales.get(word);
    if (one !== undefined) {
      const fits =
        state === 'tens'
          ? one > 0 && one < (scored ? 20 : 10)
          : state !== 'ones' && (state === 'nothing' || one > 0);
      if (!fits) break;
      group += BigInt(one);
      place = 0;
      state = 'ones';
    } else if (ten !== undefined) {
      if (state === 'ones' || state === 'tens') break;
      group += BigInt(ten);
      // Fourscore and seven, threescore and ten.
      scored = word.endsWith('score');
      place = 0;
      state = 'tens';
    } else if (word === 'score' && isScore(text, at + 5, group)) {
      // Two score creditors, three score years and ten.
      group *= 20n;
      scored = true;
      place = 0;
      state = 'tens';
    } else if (power === 2) {
      if (group === 0n || group > 99n) break;
      group *= 100n;
      place = 2;
      state = 'hundred';
    } else if (power !== undefined) {
      if (state === 'scale') {
        done *= 10n ** BigInt(power);
      } else {
        if (group === 0n || power >= lowest) break;
        done += group * 10n ** BigInt(power);
      }
      place = state === 'hundred' || state === 'scale' ? place + power : power;
      group = 0n;
      lowest = power;
      state = 'scale';
    } else break;
    stop = wordEnd(text, at, end);
    at = joinEnd(text, stop, end);
  }
  return state === 'nothing' ? undefined : { total: done + group, end: stop, place, state };
}

/** Whether `score` behind a number below ten counts twenties: no verb, and no points of a game. */
const isScore = (text: string, stop: number, group: bigint): boolean =>
  group > 1n && group < 10n && twenties.test(text.slice(stop, stop + 24));
const twenties = /^ (?!points|goals|runs|tries|hits)(?:and [a-z]|[a-z]{3,16}s\b)/;

/**
 * Whether the number behind `and` is one of its own: two hundred and five hundred, two thousand and five thousand;
 * three hundred and fifty thousand are one.
 */
function isOwnNumber(text: string, index: number, end: number, hundreds: boolean, lowest: number): boolean {
  let at = index;
  for (let count = 0; count < 5; count++) {
    at = joinEnd(text, wordEnd(text, at, end), end);
    if (at < 0) return false;
    const word = wordAt(text, at, end);
    const power = scales.get(word);
    if (power !== undefined) return power >= lowest || (hundreds && power === 2);
    if (!ones.has(word) && !tens.has(word) && word !== 'and') return false;
  }
  return false;
}

/** Half a million, half a dozen, a quarter of a million, one and a half million. */
function partOfScale(text: string, index: number, end: number): number | undefined {
  let at = joinEnd(text, index, end);
  if (at < 0) return undefined;
  if (wordAt(text, at, end) === 'of') at = joinEnd(text, at + 2, end);
  if (at < 0) return undefined;
  const article = wordAt(text, at, end);
  if (article === 'a') at = joinEnd(text, at + 1, end);
  if (at < 0) return undefined;
  const word = wordAt(text, at, end);
  return scales.has(word) || word === 'dozen' ? at : undefined;
}

function fraction(top: bigint, bottom: number, end: number): Numeral {
  return { ...fractionOf(top, BigInt(bottom)), end, form: 'fraction', scale: 0, marked: true };
}

const grows =
  /^(?:growth|losses|decline|contraction|expansion|falling|rising|negative|consecutive|(?:19|20)\d\d)\b/;

/** `accounts for a quarter`: of a whole, not for a season. */
export const isAccounted = (text: string, index: number): boolean =>
  /\baccount(?:s|ed|ing)? for (?:(?:about|nearly|almost|over|around) )?an? $/.test(
    text.slice(Math.max(0, index - 26), index),
  );

/** Quarters of a year rather than of a whole: the previous two quarters, one quarter later. */
function isSeason(text: string, top: bigint, index: number, stop: number, end: number): boolean {
  // "A six-quarter high" is one of time; "a three-quarter majority" is none.
  if (isHyphen(text, index - 1))
    return (
      !text.startsWith('quarters', index) &&
      (top === 2n || top > 3n || (top === 3n && stretched.test(text.slice(stop, stop + 14))))
    );
  if (/^ of a (?:century|millennium)\b/.test(text.slice(stop, stop + 16))) return false;
  // Three quarters of the forest, but three quarters of growth.
  if (top === 3n && text.startsWith(' of ', stop)) return grows.test(text.slice(stop + 4, stop + 20));
  if (top === 2n || top > 3n) return true;
  const floor = Math.max(0, index - 64);
  const lead = wordBefore(text, index, floor);
  const before = lead && wordBefore(text, lead.start, floor)?.word;
  if (isAccounted(text, index)) return false;
  if (/^(?:last|past|previous|next|first|consecutive|straight|for|these)$/.test(before ?? '')) return true;
  if (top !== 1n || lead?.word !== 'one') return false;
  const after = wordAt(text, gapEnd(text, stop, end), end);
  return (
    /^(?:in|each|every|per|within|after|by)$/.test(before ?? '') ||
    /^(?:later|earlier|ago|after|before)$/.test(after)
  );
}

const stretched = /^ (?:high|low|streak|run|slump|slide|rally|recession)\b/;

/** `half`, `two-thirds`, `a quarter` and what they may multiply. */
function fractionAt(
  text: string,
  top: bigint,
  index: number,
  stop: number,
  end: number,
): Numeral | undefined {
  // A two-third majority.
  const single =
    top > 1n &&
    isHyphen(text, index - 1) &&
    (!isHyphen(text, stop) || /^(?:point|percent)/.test(text.slice(stop + 1, stop + 8)));
  const bottom =
    denominatorAt(text, index, end, top > 1n) ??
    (single ? denominatorAt(text, index, end, false) : undefined);
  if (bottom === 4 && isSeason(text, top, index, stop, end)) return undefined;
  if (bottom === undefined || (bottom === 2 && top > 1n)) return undefined;
  const part = fraction(top, bottom, stop);
  const scale = partOfScale(text, stop, end);
  if (scale === undefined) return part;
  const word = wordAt(text, scale, end);
  if (word === 'dozen') {
    return {
      ...part,
      digits: String((BigInt(part.digits) * 12n) / 10n ** BigInt(part.decimals)),
      decimals: 0,
      end: scale + 5,
      form: 'words',
    };
  }
  return { ...scaled(text, { ...part, end: scale - 1 }, end, false), form: 'words' };
}

/** `one ten-thousandth`, `two hundred-thousandths`: the denominator of two words, and its end. */
function myriadth(
  text: string,
  index: number,
  end: number,
): { readonly bottom: number; readonly end: number } | undefined {
  const found = /^([a-z]{3,7})-(thousand|million)ths?\b/.exec(text.slice(index, Math.min(end, index + 20)));
  if (!found) return undefined;
  const [all, word, scale] = found;
  const many = word === 'ten' ? 10 : word === 'hundred' ? 100 : tens.get(word!);
  if (many === undefined) return undefined;
  return {
    bottom: many * (scale === 'thousand' ? 1_000 : 1_000_000),
    end: index + all.length,
  };
}

/** "The richest fifth", "the bottom tenth": a share of those told. */
export function isGraded(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 18), index);
  // The weakest quarter is one of four in a year.
  return (
    graded.test(before) ||
    (superlative.test(before) && !text.startsWith('quarter', index)) ||
    // A mere third of his term.
    (slighting.test(before) && /^[a-z]+ of\b/.test(text.slice(index, index + 12)))
  );
}
const slighting = /\ban? (?:mere|full|further|bare|paltry|whole) $/;
const graded =
  /\b(?:richest|poorest|wealthiest|bottom|top|(?:highest|lowest)-paid|(?:most|least) deprived) $/;
const superlative = /\b(?:weak|strong|bright|old|young|small|larg|bigg|need|fitt)est $/;

/** The numeral in words at `index`, which may begin with `a`; undefined where none stands. */
export function spelledAt(text: string, index: number, end: number): Numeral | undefined {
  const first = wordAt(text, index, end);
  const stop = index + first.length;
  if (first === 'half' || first === 'quarter' || (denominators.has(first) && isGraded(text, index)))
    return fractionAt(text, 1n, index, stop, end);
  if (first === 'a' || first === 'an' || first === 'another') {
    const next = joinEnd(text, stop, end);
    if (next < 0) return undefined;
    const word = wordAt(text, next, end);
    if (word === 'few') return someOf(text, next + 3, end);
    if (word === 'decade' || word === 'century' || word === 'second')
      return { end: stop, digits: '1', decimals: 0, form: 'words', scale: 0, marked: true };
    if (word === 'dozen') return multiplied(text, { total: 1n, end: stop, place: 0, state: 'ones' }, end);
    const myriad = myriadth(text, next, end);
    if (myriad) return fraction(1n, myriad.bottom, myriad.end);
    const whole = scales.has(word) ? wholeAt(text, next, end, true) : undefined;
    if (whole) return multiplied(text, whole, end);
    return fractionAt(text, 1n, next, wordEnd(text, next, end), end);
  }
  const lone = myriadth(text, index, end);
  if (lone) return fraction(1n, lone.bottom, lone.end);
  if (first === 'several' || first === 'few') return someOf(text, stop, end);
  if (first === 'nought') {
    const said = pointAfter(text, stop, end);
    return said && spoken(text, 0n, said, end);
  }
  // "billion-yuan projects": the caller has seen that nothing multiplies it.
  if (scales.has(first)) return multiplied(text, wholeAt(text, index, end, true)!, end);
  const whole = wholeAt(text, index, end, false);
  if (!whole) return undefined;
  const next = joinEnd(text, whole.end, end);
  const myriad = next > 0 ? myriadth(text, next, end) : undefined;
  if (myriad) return fraction(whole.total, myriad.bottom, myriad.end);
  if (next > 0 && whole.state === 'ones') {
    const part = fractionAt(text, whole.total, next, wordEnd(text, next, end), end);
    if (part) return part;
  }
  return multiplied(text, whole, end);
}

/** `several hundred`, `a few dozen`: two to nine of them. */
function someOf(text: string, stop: number, end: number): Numeral | undefined {
  const next = joinEnd(text, stop, end);
  if (next < 0) return undefined;
  const some: Numeral = {
    end: next - 1,
    digits: '2',
    most: '9',
    decimals: 0,
    form: 'words',
    scale: 1,
    marked: true,
  };
  if (wordAt(text, next, end) === 'dozen') return { ...some, end: next + 5, decimals: -1 };
  const times = scaled(text, some, end, false);
  return times.end === some.end ? undefined : times;
}

/** `three point two million`. */
const spoken = (
  text: string,
  whole: bigint,
  { digits, end: stop }: { readonly digits: string; readonly end: number },
  end: number,
): Numeral =>
  scaled(
    text,
    {
      end: stop,
      digits: `${whole}${digits}`.replace(/^0+(?=\d)/, ''),
      decimals: digits.length,
      form: 'words',
      scale: 0,
      marked: true,
    },
    end,
    false,
  );

function multiplied(text: string, whole: Group, end: number): Numeral {
  const said = pointAfter(text, whole.end, end);
  if (said && whole.state !== 'scale') return spoken(text, whole.total, said, end);
  const power = whole.place;
  const digits = String(power === 0 ? whole.total : whole.total / 10n ** BigInt(power));
  const base: Numeral = {
    end: whole.end,
    digits,
    decimals: -power,
    form: 'words',
    scale: power,
    marked: true,
  };
  const more = power === 0 ? withPart(text, base, end) : undefined;
  if (more) return scaled(text, more, end, false);
  const million = power > 2 && whole.total === 10n ** BigInt(power) ? withPart(text, base, end) : undefined;
  if (million) return { ...million, decimals: million.decimals - power };
  return withLakhs(text, scaled(text, base, end, false), end);
}
