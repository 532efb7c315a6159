/**
 * The plain quantity: ASCII digits, 万 or 亿 perhaps, a unit at once, and on either side a hedge or a character that
 * has no say in it, as in 签约74个重大项目 and 约10.78亿元左右. Most are of this form and are settled here by a few looks
 * at tables; all else is left to the general reader, and a test holds that the two agree.
 */
import { codeAt } from '../code-at.ts';
import { shiftText } from '../decimal.ts';
import { boundOf } from '../hedge-zh.ts';
import type { Quantity, Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { yearly } from './bare-date.ts';
import { candidate } from './candidate.ts';
import { carriedCurrency } from './carried-currency.ts';
import { digitIn, eachForm, han, numeralOf, powerOf, space } from './characters.ts';
import { currencyAt, currencySigns } from './currency.ts';
import { directionOf } from './direction.ts';
import { doubtOf } from './doubt.ts';
import { baseOfAny } from './each-many.ts';
import { countsAsQuantity } from './evidence.ts';
import { addHedge, clearHedges, hedges, hedgesAfter, hedgesBefore } from './hedge.ts';
import { hedged, hedgesAround, statedHedges } from './hedged.ts';
import { identifierAfter, identifierBefore, isAnnounced, nameHead } from './identifier-words.ts';
import { numeral } from './numeral-record.ts';
import { is, oneOf } from './text.ts';
import { firsts, match, matchBack, skipSpace, skipSpaceBack } from './trie.ts';
import { type Unit, unitAt, unitEnd, unitHedge } from './unit.ts';
import { hedgeOverVerb } from './verb-hedge.ts';

/** Digits and point together; longer ones may identify. */
const longest = 6;

/** What a character beside a number may be to it: one look-up answers all questions about the place. */
const roles = new Uint16Array(65536);
const quietBefore = 1;
const quietAfter = 2;
/** Begins a hedge, and nothing else that would have a say in the number before it. */
const hedgeAfter = 4;
/** Between the number and the end of its unit, none that makes a date or a share of it. */
const quietInside = 8;
const many = 16;
const white = 32;
const power4 = 64;
const power8 = 128;
/** Ends a sign of money or of an identifier, perhaps. */
const maySign = 256;
/** Ends the name of an article, perhaps: 第2款3项 names a part of it. */
const article = 512;

const signs = currencySigns.bit | identifierBefore.bit;
for (let code = 0; code < 65536; code++) {
  const power = powerOf[code]!;
  let role = power === 4 ? power4 : power === 8 ? power8 : 0;
  if (space[code] === 1) role |= white;
  else if (power === 0) role |= quietInside;
  if (han[code] === 1 && numeralOf[code]! < 0 && power === 0) {
    role |= (firsts[code]! & signs) === 0 ? quietBefore : maySign;
    role |= (firsts[code]! & hedgesAfter.bit) === 0 ? quietAfter : hedgeAfter;
  }
  roles[code] = role;
}
const give = (chars: string, role: number): void => {
  for (const char of chars) roles[char.charCodeAt(0)]! |= role;
};
const take = (chars: string, role: number): void =>
  eachForm(chars, (code) => {
    roles[code]! &= ~role;
  });
give('，。；！？、,;', quietBefore | quietAfter);
give('：:）)”…', quietAfter);
take('第负下自从由前首头窖', quietBefore | maySign);
// 尾号为3307: a word in 号 or 码 may announce the number.
take('号码为是', quietBefore);
eachForm('号码为是', (code) => {
  roles[code]! |= maySign;
});
// 不超过总股本的2%: the hedge stands before its noun.
const share = 0x7684;
for (const char of '条條款项項') roles[char.charCodeAt(0)]! |= article;
take('至到每多余来几半基数和或及', quietAfter | hedgeAfter);
// 2382美元附近, 3000点上方.
take('附上下', quietAfter | hedgeAfter);
// 3年又2个月.
take('又', quietAfter);
take('年月日号时点季世至到分成半毛角基比', quietInside);
eachForm('多余', (code) => {
  roles[code]! |= many;
});

/** What the two readers here return in place of an end: the general reader must look; there is no quantity. */
const unclear = -1;
export const noQuantity = -2;

/** Reads the plain quantity whose first digit is at `at`. Returns its end, or −1: then it is for the general reader. */
export function readPlain(
  text: string,
  at: number,
  floor: number,
  end: number,
  state: State,
  out: Reading[],
): number {
  if (!isQuietBefore(text, at, floor)) return unclear;
  let stop = at;
  let point = 0;
  let code = text.charCodeAt(stop);
  while (stop < end && ((code >= 0x30 && code <= 0x39) || (code === 0x2e && point === 0 && stop > at))) {
    if (code === 0x2e) point = stop;
    code = codeAt(text, ++stop);
  }
  const length = stop - at;
  if (length > longest || point === stop - 1) return unclear;
  if (text.charCodeAt(at) === 0x30 && length > 1 && point !== at + 1) return unclear;

  let next = past(text, stop, end);
  let role = roles[codeAt(text, next)]!;
  let hedge = -1;
  if ((role & many) !== 0) {
    hedge = next;
    next = past(text, next + 1, end);
    role = roles[codeAt(text, next)]!;
  }
  let power = 0;
  if ((role & (power4 | power8)) !== 0) {
    power = (role & power4) !== 0 ? 4 : 8;
    next = past(text, next + 1, end);
    role = roles[codeAt(text, next)]!;
    if (power === 4 && (role & power8) !== 0) {
      power = 12;
      next = past(text, next + 1, end);
      role = roles[codeAt(text, next)]!;
    }
    if (hedge < 0 && (role & many) !== 0) {
      hedge = next;
      next = past(text, next + 1, end);
    }
  } else if (hedge < 0 && identifies(text, next, end, length)) return unclear;

  const unit = plainUnit(text, at, next, floor, end);
  // 0.4个、0.8个百分点: the unit may stand after the last.
  // 100亿级 names a scale; ounces may be of gold, and 12個點子 are hundredths.
  if (
    unit === undefined ||
    (point > 0 && unit.word === '个') ||
    (power > 0 && unit.word === '级') ||
    unit.word === '盎司' ||
    unit.word === '个点' ||
    (length === 4 && yearly.includes(unit.word)) ||
    (unit.kind === 'percent' && codeAt(text, at - 1) === share)
  )
    return unclear;
  if (length === 1 && unit.word === '次' && text.charCodeAt(at) === 0x31) return unclear;
  const literal = text.slice(at, stop);
  const fraction = point === 0 ? 0 : stop - point - 1;
  const value = power === 0 ? literal : shiftText(literal, power);
  if (!mayHedge && hedge < 0)
    return push(text, at, plainEnd, floor, value, fraction - power, unit, plain, state, out);
  clearHedges();
  if (hedge >= 0) addHedge(text[hedge]!, 'step');
  hedgesAround(text, at, plainEnd, floor, end, unit.kind, unit.code);
  if (hedged.stop > plainEnd && mayBound(text, hedged.stop, end)) return unclear;
  // 港币约5.6亿元.
  if (hedged.begin < at && unit.kind === 'money' && currencyAt(text, hedged.begin, floor) !== undefined)
    return unclear;
  return push(
    text,
    hedged.begin,
    hedged.stop,
    floor,
    value,
    fraction - power,
    unit,
    statedHedges(),
    state,
    out,
  );
}

/** As `readPlain`, for the single Chinese digit that `scanNumeral` has just scanned: 两批, 三级, 一个. */
export function readPlainDigit(
  text: string,
  floor: number,
  end: number,
  state: State,
  out: Reading[],
): number {
  const { start, end: stop, positional, value, max } = numeral;
  if (positional !== 1 || max !== '' || !isQuietBefore(text, start, floor)) return unclear;
  const unit = plainUnit(text, start, skipSpace(text, stop, end), floor, end);
  if (unit === undefined || mayHedge || (value === '1' && unit.word === '次')) return unclear;
  candidate.digits = candidate.bare = candidate.shared = candidate.hedged = candidate.range = false;
  candidate.positional = 1;
  candidate.literal = value;
  candidate.power = 0;
  candidate.unit = unit;
  candidate.code = unit.code;
  if (!countsAsQuantity(text, start, plainEnd, end, floor, candidate)) return noQuantity;
  return push(text, start, plainEnd, floor, value, 0, unit, plain, state, out);
}

function isQuietBefore(text: string, at: number, floor: number): boolean {
  const edge = skipSpaceBack(text, at, floor);
  if (edge <= floor) return edge === 0 || (roles[text.charCodeAt(edge - 1)]! & article) === 0;
  const role = roles[text.charCodeAt(edge - 1)]!;
  return (
    (role & quietBefore) !== 0 ||
    ((role & maySign) !== 0 &&
      matchBack(currencySigns, text, edge, floor) === undefined &&
      matchBack(identifierBefore, text, edge, floor) === undefined &&
      !isAnnounced(text, edge))
  );
}

/** The first place from `at` on that is not white space. */
const past = (text: string, at: number, end: number): number =>
  (roles[codeAt(text, at)]! & white) === 0 ? at : skipSpace(text, at, end);

/** Where the last plain unit ended, before any hedge, and whether a hedge may stand beside it or its number. */
let plainEnd = 0;
let mayHedge = false;

/** The unit at `next` of the number at `at`, where nothing around the two but a hedge has a say. */
function plainUnit(text: string, at: number, next: number, floor: number, end: number): Unit | undefined {
  if (next >= end || (roles[text.charCodeAt(next)]! & quietInside) === 0) return undefined;
  const unit = unitAt(text, next, end);
  if (unit === undefined || unitHedge >= 0 || unit.turns) return undefined;
  plainEnd = unitEnd;
  const after = past(text, plainEnd, end);
  const role = roles[codeAt(text, after)]!;
  if (after >= end || (role & (quietAfter | hedgeAfter)) === 0) return undefined;
  mayHedge =
    (role & hedgeAfter) !== 0 ||
    matchBack(hedgesBefore(), text, skipSpaceBack(text, at, floor), floor) !== undefined;
  return unit;
}

/** 五百元以上三千元以下, 16周岁以上、60周岁以下: whether the number behind the hedge may be the other bound. */
function mayBound(text: string, stop: number, end: number): boolean {
  const next = past(text, stop, end);
  const at = oneOf(text, next, '、,但') ? past(text, next + 1, end) : next;
  return is(text, stop - 1, '上') && digitIn(codeAt(text, at)) >= 0 && at < end;
}

const identifying = identifierAfter.bit | nameHead.bit;

const identifies = (text: string, at: number, end: number, length: number): boolean =>
  (firsts[codeAt(text, at)]! & identifying) !== 0 &&
  (match(identifierAfter, text, at, end) !== undefined ||
    (length === 3 && match(nameHead, text, at, end) !== undefined));

/** No hedges. */
const plain: string[] = [];

function push(
  text: string,
  begin: number,
  stop: number,
  floor: number,
  value: string,
  decimals: number,
  { code, kind, word, open }: Unit,
  words: string[],
  state: State,
  out: Reading[],
): number {
  const direction = directionOf(text, begin, stop, floor, state, code);
  const per = baseOfAny(text, begin, floor, state, code);
  if (words === plain) clearHedges();
  const over = hedgeOverVerb(text, begin, floor, direction !== undefined);
  const start = over < 0 ? begin : over;
  const stated = over < 0 ? words : hedges.words;
  const reading: { -readonly [K in keyof Quantity]: Quantity[K] } = {
    start: start + state.base,
    end: stop + state.base,
    exact: text.slice(start, stop),
    kind,
    value,
    unit: (code === 'CNY' && carriedCurrency(text, begin, plainEnd, state, code)) || code,
    bound: stated === plain ? 'exact' : boundOf(hedges.classes),
    decimals,
  };
  if (stated.length > 0) reading.hedge = stated;
  if (per !== undefined && kind !== 'speed') reading.per = per;
  if (direction !== undefined) reading.direction = direction;
  const uncertain = open ? doubtOf(text, begin, stop, word, kind, value, direction, stated[0]) : undefined;
  if (uncertain !== undefined) reading.uncertain = uncertain;
  out.push(reading);
  state.direction = direction;
  state.per = per;
  state.listAt = stop + state.base;
  state.listUnit = reading.unit;
  return stop;
}
