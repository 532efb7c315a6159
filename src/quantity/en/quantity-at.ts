/**
 * A whole quantity around one number: its hedges, the range it opens, the rate it belongs to, the noun it counts
 * and the direction it moves in.
 */
import { compare, parse } from '../decimal.ts';
import { boundOf, type HedgeClass, hedgeClass } from '../hedge.ts';
import type { Kind } from '../quantity.ts';
import { isAge, isBetween, isLimit, isNamesAge, overAs } from './ages.ts';
import type { Amount } from './amount.ts';
import { baseBefore } from './base-before.ts';
import { isStruck } from './casualties.ts';
import { clauseAround, gapEnd, isHyphen, wordAt } from './chars.ts';
import { withSmaller } from './compound.ts';
import { directionAfter, directionBefore, directionOverObject } from './direction.ts';
import { hedgeAfter } from './hedge-behind.ts';
import { hedgesBefore } from './hedges.ts';
import { countedAfter } from './noun-after.ts';
import { leadStart, rangeFrom } from './ranges.ts';
import { baseBehind, rateAfter, rateBeyond } from './rates.ts';
import type { Draft } from './scan.ts';
import { sharedWith } from './shared-unit.ts';
import { ouncesOf } from './troy.ts';
import { exactValue, placeOf } from './value.ts';

/** The quantity whose first number is `first`. */
export function quantityOf(text: string, single: Amount, floor: number, end: number): Draft {
  const alone = withSmaller(text, single, end) ?? single;
  const range = rangeFrom(text, alone, floor, end);
  const first = range ? alone : (sharedWith(text, alone, end) ?? alone);
  const last = range?.last ?? first;
  const lead = range?.first ?? first;
  const told = hedgesBefore(text, leadStart(text, lead.start, floor, range !== undefined), floor);
  const during =
    told.words.length === 1 &&
    /^over$/i.test(told.words[0]!) &&
    !isHyphen(text, lead.start - 1) &&
    (last.kind === 'duration' || (last.stated === 'no' && isSpan(text, last.end)))
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
  let rate =
    base === undefined ? (rateAfter(text, last, stop, end) ?? rateBeyond(text, last, start, end)) : undefined;
  stop = rate?.end ?? stop;
  const behind = last.inner
    ? undefined
    : (hedgeAfter(text, stop, end) ?? (counted && hedgeAfter(text, counted.end, end)));
  // Three weeks at best are three or more: what is good of a time is that it is short.
  if (behind && !(behind.word === 'at best' && last.kind === 'duration')) {
    hedges.push(behind.word);
    stop = behind.end;
    // 5,000 yuan or more per month.
    if (!rate && base === undefined) {
      rate = rateAfter(text, last, stop, end);
      stop = rate?.end ?? stop;
    }
  }
  const frost =
    last.stated === 'no' && text.startsWith(' below', stop)
      ? frostAt.exec(text.slice(stop, stop + 36))
      : null;
  const below = frost ? stop + frost[0].length : belowZero(text, last, stop, end);
  if (below) stop = below;
  // Only what lives is so many years old; a fossil is as old as so many years.
  const ancient =
    last.unit === '{岁}' && BigInt(last.numeral.digits) * 10n ** BigInt(Math.max(0, -placeOf(last))) > 122n;
  if (ancient) stop -= /\s+(?:old|of\s+age)$/.exec(text.slice(start, stop))?.[0].length ?? 0;
  // The mercury fell to minus 3.
  const isFrost =
    frost !== null ||
    (first.negative &&
      last.unit === '1' &&
      last.stated === 'no' &&
      /\b(?:temperatures?|mercury|thermometers?|lows?|frost)\b/i.test(
        clauseAround(text, start, stop, 60, 20),
      ));
  const kind = ancient ? 'duration' : isFrost ? 'temperature' : (rate?.kind ?? last.kind);
  const per =
    base ??
    rate?.per ??
    (rate?.unit === undefined
      ? (baseBehind(text, last, counted?.end ?? last.end, end) ?? baseBefore(text, kind, start))
      : undefined);
  const aged =
    last.stated === 'no' &&
    last.numeral.scale === 0 &&
    (isAge(text, before.words.length > 0 ? before.start : start, floor) ||
      (before.words.length > 0 && / the ages? of $/i.test(text.slice(before.start, lead.start))) ||
      (range?.opens !== undefined &&
        (isAge(text, lead.start, floor) ||
          (counted?.end === last.end && isBetween(text, range.opens, floor, last.numeral.digits)))) ||
      (counted?.end === last.end &&
        last.numeral.digits.length < 3 &&
        isLimit(text, start, floor, hedges.join(' '))) ||
      (counted?.end === last.end &&
        hedges.length > 0 &&
        last.numeral.digits.length < 3 &&
        /\b(?:old|young)er$/i.test(hedges.at(-1) ?? '')) ||
      isBracketed(text, stop) ||
      (!range && hedges.length === 0 && isNamesAge(text, last, end)));
  // A family of five, a crowd of 41,000.
  const kin =
    counted?.unit === '1' &&
    counted.end === last.end &&
    text.startsWith('of ', start - 3) &&
    gathered.test(text.slice(Math.max(floor, start - 17), start));
  const struck = counted?.unit === '1' && isStruck(text, start, last.end, end);
  const quake = last.stated === 'no' && last.numeral.decimals > 0 && isMagnitude(text, start, stop);
  const unit = quake
    ? '{级}'
    : ancient
      ? 'a'
      : aged
        ? '{岁}'
        : kin || struck
          ? '{人}'
          : isFrost
            ? 'Cel'
            : ouncesOf(rate?.unit ?? counted?.unit ?? last.unit, text, start, stop);
  // A share price sheds cents; a fund sheds millions.
  const share =
    kind === 'percent' ||
    kind === 'ratio' ||
    unit === '{点}' ||
    (kind === 'money' && (last.shift < -1 || /^ to [A-Z]{0,3}[$€£¥]\d/.test(text.slice(stop, stop + 9))));
  // "cut a 23-mile path": a length that tells what is cut.
  // "sank 12 km off the coast": where it sank.
  const place =
    kind === 'length' &&
    /^ (?:off|from|away|offshore|(?:north|south|east|west))/.test(text.slice(stop, stop + 9));
  const attribute = place || (!moves(kind) && last.stated === 'after' && isHyphen(text, last.numeral.end));
  const direction = isCrop(text, start, stop, kind)
    ? undefined
    : ((attribute ? undefined : directionBefore(text, start, floor, share)) ??
      (unit === 'pp' ? directionOverObject(text, start, floor) : undefined) ??
      directionAfter(text, stop, end, moves(kind) || unit === '{点}', kind === 'duration', counted?.end));
  const uncertain =
    lead.uncertain ?? last.uncertain ?? (during === 'open' ? 'over may mean more than or during' : undefined);
  const signed = below ? { ...lead, negative: true } : lead;
  const upper = range
    ? exactValue(below ? { ...last, negative: true } : last)
    : signed.numeral.most && exactValue(signed, signed.numeral.most);
  const lower = exactValue(signed);
  // "Between 5 and 15 degrees below zero": the colder is the less.
  const turns = below !== undefined && upper !== undefined && compare(parse(upper), parse(lower)) < 0;
  const [least, most] = turns ? [upper, lower] : [lower, upper];
  const reading: Draft = {
    start,
    end: stop,
    exact: text.slice(start, stop),
    kind,
    unit,
    bound: most !== undefined ? 'range' : hedges.length === 0 ? 'exact' : boundOf(classesOf(hedges)),
    decimals: range ? Math.max(placeOf(lead), placeOf(last)) : placeOf(last),
  };
  if (most === undefined) reading.value = least;
  else [reading.min, reading.max] = [least, most];
  if (hedges.length > 0) reading.hedge = hedges;
  if (per !== undefined) reading.per = per;
  if (direction !== undefined) reading.direction = direction;
  if (uncertain !== undefined) reading.uncertain = uncertain;
  return reading;
}

/** What a contest goes over: won 3-2 over two legs. */
const isSpan = (text: string, index: number): boolean =>
  /^ (?:legs|games|matches|rounds|sets|holes|laps|stages|sessions|seasons|summers|winters|weekends|holidays|nights|meetings|innings|quarters|episodes|generations|furlongs|floors|storeys|levels)\b/.test(
    text.slice(index, index + 14),
  );

/** `grew 600 million tonnes of grain`: farmers grow what they weigh. */
const isCrop = (text: string, start: number, stop: number, kind: Kind): boolean =>
  (kind === 'mass' || kind === 'area') &&
  text.startsWith(' of ', stop) &&
  /\bgr(?:ew|ow|ows|owing|own) $/.test(text.slice(Math.max(0, start - 9), start));

/** `magnitude 6.8`, `measured 5.4 on the Richter scale`. */
const isMagnitude = (text: string, start: number, stop: number): boolean =>
  /\bmagnitudes?[ -](?:of |\d\.\d and )?$/i.test(text.slice(Math.max(0, start - 22), start)) ||
  /^ on (?:the )?(?:open-ended )?Richter\b/.test(text.slice(stop, stop + 28));

const gathered =
  /\b(?:family|families|crew|household|crowds?|audience|congregation|workforce|army|population|staff|squad|delegation|party|attendance) of $/i;

const bracketOpens = 'abd';
/** The 18-to-24 bracket, the 65-plus age group. */
const isBracketed = (text: string, stop: number): boolean =>
  bracketOpens.includes(text[stop + 1] ?? ' ') &&
  /^[ -](?:age[ -](?:group|bracket|range|band|category|cohort)|bracket|demographic)s?\b/.test(
    text.slice(stop, stop + 20),
  );

const moves = (kind: Kind): boolean => kind === 'percent' || kind === 'ratio' || kind === 'money';

const classesOf = (hedges: readonly string[]): HedgeClass[] =>
  hedges
    .map((word) => hedgeClass(word.replace(/\s+/g, ' ').toLowerCase()))
    .filter((name): name is HedgeClass => name !== undefined);

/** `23 below zero Celsius`. */
const frostAt = /^ below (?:zero|freezing)(?: degrees)? (?:Celsius|centigrade)\b/;

/** `5 degrees below zero` is −5. */
function belowZero(text: string, amount: Amount, index: number, end: number): number | undefined {
  if (amount.kind !== 'temperature') return undefined;
  const below = gapEnd(text, index, end);
  if (wordAt(text, below, end) !== 'below') return undefined;
  const zero = gapEnd(text, below + 5, end);
  const word = wordAt(text, zero, end);
  return word === 'zero' || word === 'freezing' ? zero + word.length : undefined;
}
