/**
 * What an amount is for each of: `3.2 yuan per kilogram` is a rate with a unit of its own, CNY/kg;
 * `400 tonnes a day` and `240 yuan per head` stay amounts, with their base kept beside them.
 */
import { codeAt } from '../code-at.ts';
import type { Kind } from '../quantity.ts';
import type { Amount } from './amount.ts';
import { adverbs, bases, divisible, periods } from './base-words.ts';
import { gapEnd, isHyphen, isLetter, wordAt, wordEnd } from './chars.ts';
import { exchanged } from './exchange.ts';
import { counterOf } from './nouns.ts';
import { unitNameAt } from './units.ts';

export interface Rate {
  readonly end: number;
  readonly kind?: Kind;
  readonly unit?: string;
  readonly per?: string;
}

/** Behind a slash: $1,200/mo. */
const shortPeriods: ReadonlyMap<string, string> = new Map([
  ['mo', 'mo'],
  ['yr', 'a'],
  ['wk', 'wk'],
  ['mth', 'mo'],
]);

/** What a profit is told for: per diluted share, per ADS. */
const shares =
  /^(?:fully )?(?:diluted|basic|ordinary|common|preferred|ads\b|adr\b|(?:american )?deposit[ao]ry) ?(?:share\b)?/i;

/** The letters that words of a rate begin with. */
const opens = new Uint8Array(32);
for (const word of ['each', 'apiece', 'per', 'a', 'every', 'for', ...adverbs.keys()])
  opens[word.charCodeAt(0) & 31] = 1;

export function rateAfter(text: string, amount: Amount, index: number, end: number): Rate | undefined {
  if (amount.stated === 'no' && amount.kind !== 'count') return undefined;
  if (text[index] === '/') return slashed(text, amount, index + 1, end);
  // 20-yuan-a-kilo pork.
  const hyphen = isHyphen(text, index);
  const at = hyphen ? index + 1 : gapEnd(text, index, end);
  if (at === index || !isLetter(text, at)) return undefined;
  const more = moreBefore(text, at, end);
  if (more > at) {
    // "0.1 yuan more per kilogram" is told apart from its base.
    const rate = rateAfter(text, amount, more, end);
    return rate && { end: index, per: rate.per ?? rate.unit!.split('/')[1]! };
  }
  if (opens[text.charCodeAt(at) & 31] === 0)
    return text.charCodeAt(at) === 116 && text.startsWith('to the ', at)
      ? exchanged(text, amount, index, end)
      : undefined;
  const word = wordAt(text, at, end);
  if (word === 'each' || word === 'apiece') {
    const period = word === 'each' ? periods.get(wordAt(text, gapEnd(text, at + 4, end), end)) : undefined;
    return { end: index, per: period ?? '1' };
  }
  const adverb = adverbs.get(word);
  // "A 3% monthly rise" is no rate.
  if (adverb && amount.kind === 'percent' && changes.test(text.slice(at, Math.min(end, at + 24))))
    return undefined;
  if (adverb) return { end: index, per: adverb };
  if (word !== 'per' && word !== 'a' && word !== 'an' && word !== 'every' && word !== 'for') return undefined;
  const past = at + word.length;
  const base = hyphen && isHyphen(text, past) ? past + 1 : gapEnd(text, past, end);
  const noun = wordAt(text, base, end);
  if (word === 'for') {
    if (noun !== 'each' && noun !== 'every') return undefined;
    const each = gapEnd(text, base + noun.length, end);
    const unit = unitNameAt(text, each, end)?.unit;
    const many = manyAt(text, each, end);
    if (many) return { end: index, per: many };
    return counted(wordAt(text, each, end), index) ?? (unit && { end: index, per: unit.unit });
  }
  if (word === 'a' || word === 'an' || word === 'every') {
    const after = wordAt(text, gapEnd(text, base + noun.length, end), end);
    const period = periods.get(noun);
    const fast = amount.kind === 'length' && noun === 'hour' && after !== 'ago';
    const isThen = ['ago', 'earlier', 'before', 'later', 'after', 'old', 'time'].includes(after);
    const untaxed = isThen && beforeTax.test(text.slice(base + noun.length, base + noun.length + 24));
    if (period && (fast || untaxed || !isThen)) return timed(amount, index, base + noun.length, period);
    // Tonnes a hectare; a tonne a day is timed.
    const yields =
      (amount.kind === 'mass' || amount.kind === 'volume') &&
      unitNameAt(text, base, end)?.unit.kind === 'area';
    if (word === 'every' || (amount.kind !== 'money' && !yields)) return undefined;
    return measured(text, amount, base, end) ?? counted(noun, index);
  }
  const period = periods.get(noun);
  if (period) return timed(amount, index, base + noun.length, period);
  if (shares.test(text.slice(base, Math.min(end, base + 28)))) return { end: index, per: '{股}' };
  const many = manyAt(text, base, end);
  if (many) return { end: index, per: many };
  return (
    measured(text, amount, base, end) ??
    counted(noun, index) ??
    overArea(text, amount, base, index, end) ??
    exchanged(text, amount, index, end)
  );
}

/** `1,280 people per square mile`: counts over a measure. */
function overArea(text: string, amount: Amount, base: number, index: number, end: number): Rate | undefined {
  const unit = amount.kind === 'count' ? unitNameAt(text, base, end)?.unit : undefined;
  return unit && unit.shift === 0 && unit.factor === 1 && overs.has(unit.kind)
    ? { end: index, per: unit.unit }
    : undefined;
}
const overs = new Set<Kind>(['area', 'volume', 'length']);

/** A power of ten from a hundred on. */
const round = /^(1(?:0(?= shares\b)|00|0{3,9}|0{0,2}(?:,000)+))(?![\d.%]|,\d)/;

/** The base of many at `index`: `8.1 per 1,000 live births`, `34 for every 10,000 residents`; in units as UCUM multiplies them. */
function manyAt(text: string, index: number, end: number): string | undefined {
  const digits = round.exec(text.slice(index, Math.min(end, index + 14)))?.[1];
  if (digits === undefined) return undefined;
  const stop = index + digits.length;
  const at = gapEnd(text, stop, end);
  const noun = wordAt(text, at, end);
  const unit =
    noun === '' ? undefined : (bases.get(noun) ?? counterOf(noun) ?? unitNameAt(text, at, end)?.unit.unit);
  return `${digits.replaceAll(',', '')}.${unit ?? '1'}`;
}

/** Where such a base ends that begins at `index`, behind the amount that ended at `floor`; 0 where there is none. */
export function baseOfManyEnd(text: string, index: number, floor: number): number {
  if (floor === 0 || !/(?:per|y|h) $/.test(text.slice(index - 4, index))) return 0;
  if (!/^ (?:[a-z-]+ ){0,3}(?:per|for (?:each|every)) $/.test(text.slice(floor, index))) return 0;
  const digits = round.exec(text.slice(index, index + 14))?.[1];
  return digits === undefined ? 0 : index + digits.length;
}

/** The end of `more` in `0.1 yuan more per kilogram`, or `at`. */
function moreBefore(text: string, at: number, end: number): number {
  const code = codeAt(text, at);
  if (code !== 109 && code !== 108 && code !== 104) return at;
  const word = wordAt(text, at, end);
  if (word !== 'more' && word !== 'less' && word !== 'lower' && word !== 'higher') return at;
  const stop = at + word.length;
  return wordAt(text, gapEnd(text, stop, end), end) === 'per' ? stop : at;
}

/** `2,798 yuan (about 394 dollars) per tonne`: a base behind the bracket is that of both sums; the span ends before it. */
export function rateBeyond(text: string, amount: Amount, start: number, end: number): Rate | undefined {
  if (amount.kind !== 'money') return undefined;
  const stop = amount.end;
  const opens = text.startsWith(' (', stop) || text[stop] === '(';
  if (
    !opens &&
    (text[stop] !== ')' ||
      !/^\((?:about |around |roughly |some )?$/.test(text.slice(text.lastIndexOf('(', start), amount.start)))
  )
    return undefined;
  const bracket = opens ? text.indexOf(')', stop) : stop;
  if (bracket < 0 || bracket > stop + 48) return undefined;
  const rate = rateAfter(text, amount, bracket + 1, end);
  return rate && { ...rate, end: stop };
}

/** The base behind what is measured: `40 tonnes of feed a day`, `300 crates of ripe cherries a week`. */
export function baseBehind(text: string, amount: Amount, index: number, end: number): string | undefined {
  let at = gapEnd(text, index, end);
  if (at === index || (codeAt(text, at) | 32) !== 111 || wordAt(text, at, end) !== 'of') return undefined;
  at += 2;
  for (let words = 0; words < 3; words++) {
    const next = gapEnd(text, at, end);
    if (next === at || !isLetter(text, next)) return undefined;
    at = wordEnd(text, next, end);
    const rate = rateAfter(text, amount, at, end);
    // Kilograms of corn per hectare.
    const base = rate?.per ?? rate?.unit?.split('/')[1];
    if (base !== undefined) return base;
  }
  return undefined;
}

/** Metres a second are a speed; tonnes a day are tonnes. */
function timed(amount: Amount, index: number, stop: number, period: string): Rate {
  const fast = amount.kind === 'length' && (period === 'h' || period === 's' || period === 'min');
  return fast ? { end: stop, kind: 'speed', unit: `${amount.unit}/${period}` } : { end: index, per: period };
}

function counted(noun: string, index: number): Rate | undefined {
  const per = bases.get(noun) ?? counterOf(noun);
  return per === undefined ? undefined : { end: index, per };
}

const changes =
  /^[a-z]+ (?:rise|increase|gain|jump|fall|drop|decline|decrease|slide|slump|dip|advance|hike|uptick|growth)\b/i;

const thermal = /^(?:million British thermal units?|mmbtu)\b/i;

/** `per kilogram`, `per 100 g` is left alone. */
function measured(text: string, amount: Amount, base: number, end: number): Rate | undefined {
  if (!divisible.has(amount.kind)) return undefined;
  // $38.65 per million British thermal units.
  const heat = thermal.exec(text.slice(base, Math.min(end, base + 32)))?.[0];
  if (heat) return { end: base + heat.length, kind: amount.kind, unit: `${amount.unit}/1000000.[Btu]` };
  if (wordAt(text, base, end) === 'pound' && amount.kind === 'money')
    return { end: base + 5, kind: 'money', unit: `${amount.unit}/[lb_av]` };
  const unit = unitNameAt(text, base, end);
  if (
    unit?.unit.shift !== 0 ||
    unit.unit.factor !== 1 ||
    unit.unit.kind === 'money' ||
    unit.unit.kind === 'percent' ||
    unit.unit.kind === 'duration'
  )
    return undefined;
  return { end: unit.end, kind: amount.kind, unit: `${amount.unit}/${unit.unit.unit}` };
}

/** `km/h`, `yuan/kg`, `tonnes/day`. */
function slashed(text: string, amount: Amount, index: number, end: number): Rate | undefined {
  const stop = wordEnd(text, index, end);
  // 5.6 L/100 km.
  const hundred = stop === index ? /^100 ?(km|mi)\b/.exec(text.slice(index, Math.min(end, index + 7))) : null;
  if (hundred)
    return {
      end: index + hundred[0].length,
      kind: amount.kind,
      unit: `${amount.unit}/100.${hundred[1] === 'km' ? 'km' : '[mi_i]'}`,
    };
  if (stop === index) return undefined;
  const word = text.slice(index, stop).toLowerCase();
  const period =
    periods.get(word) ??
    shortPeriods.get(word) ??
    (word === 'h' || word === 's' ? word : word === 'hr' ? 'h' : undefined);
  if (period) {
    const timedRate = timed(amount, index, stop, period);
    return timedRate.unit ? timedRate : { end: stop, kind: amount.kind, unit: `${amount.unit}/${period}` };
  }
  const unit = unitNameAt(text, index, end);
  if (unit) return { end: unit.end, kind: amount.kind, unit: `${amount.unit}/${unit.unit.unit}` };
  const counter = bases.get(word) ?? counterOf(word);
  return counter ? { end: stop, kind: amount.kind, unit: `${amount.unit}/${counter}` } : undefined;
}

/** 15,000 yuan a month before tax. */
const beforeTax = /^ (?:before|after) (?:tax|deductions|interest|bonuses)\b/;
