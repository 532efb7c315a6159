/**
 * The plain quantity: ASCII digits, 万 or 亿 perhaps, a unit at once, and on either side a character that has no
 * say in it, as in 签约74个重大项目 and 总投资10.78亿元. Most are of this form and are settled here by a few looks at
 * tables; all else is left to the general reader, and a test holds that the two agree.
 */
import { shiftText } from '../decimal.ts';
import { folded } from '../fold.ts';
import type { Quantity, Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { candidate } from './candidate.ts';
import { eachForm, han, numeralOf, powerOf, space } from './characters.ts';
import { baseOf, directionOf } from './context.ts';
import { currencySigns } from './currency.ts';
import { doubtOf } from './doubt.ts';
import { countsAsQuantity } from './evidence.ts';
import { hedgesAfter, hedgesBefore } from './hedge.ts';
import { identifierAfter, identifierBefore, nameHead } from './identifier.ts';
import { numeral } from './numeral-record.ts';
import { firsts, match, matchBack, skipSpace, skipSpaceBack } from './trie.ts';
import { type Unit, unitAt, unitEnd, unitHedge } from './unit.ts';

/** Digits and point together; longer ones may identify. */
const longest = 6;

/** Characters with no say in the number after them, in its unit before them, and in the number before them. */
const quietBefore = new Uint8Array(65536);
const quietAfter = new Uint8Array(65536);
const quietInside = new Uint8Array(65536).fill(1);

const signs = currencySigns.bit | identifierBefore.bit;
for (let code = 0; code < 65536; code++) {
  const mute = han[code] === 1 && numeralOf[code]! < 0 && powerOf[code] === 0;
  quietBefore[code] = mute && (firsts[code]! & signs) === 0 ? 1 : 0;
  quietAfter[code] = mute && (firsts[code]! & hedgesAfter.bit) === 0 ? 1 : 0;
  if (powerOf[code]! > 0 || space[code] === 1) quietInside[code] = 0;
}
for (const char of '，。；！？、,;') quietBefore[char.charCodeAt(0)] = quietAfter[char.charCodeAt(0)] = 1;
for (const char of '：:）)”…') quietAfter[char.charCodeAt(0)] = 1;
eachForm('第负下自从由前', (code) => {
  quietBefore[code] = 0;
});
eachForm('至到每多余来几半基数和或及', (code) => {
  quietAfter[code] = 0;
});
// What makes a date or a share of a number.
eachForm('年月日号时点季世至到分成半毛角基比', (code) => {
  quietInside[code] = 0;
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
    code = text.charCodeAt(++stop);
  }
  const length = stop - at;
  if (length > longest || point === stop - 1) return unclear;
  if (text.charCodeAt(at) === 0x30 && length > 1 && point !== at + 1) return unclear;

  let next = skipSpace(text, stop, end);
  let hedge = -1;
  if (isMany(text, next)) {
    hedge = next;
    next = skipSpace(text, next + 1, end);
  }
  let power = powerOf[text.charCodeAt(next)]!;
  if (power === 4 || power === 8) {
    next = skipSpace(text, next + 1, end);
    if (power === 4 && powerOf[text.charCodeAt(next)] === 8) {
      power = 12;
      next = skipSpace(text, next + 1, end);
    }
    if (hedge < 0 && isMany(text, next)) {
      hedge = next;
      next = skipSpace(text, next + 1, end);
    }
  } else if (hedge < 0 && identifies(text, next, end, length)) return unclear;

  const unit = plainUnit(text, at, next, floor, end);
  // 0.4个、0.8个百分点: the unit may stand after the last.
  if (unit === undefined || (point > 0 && unit.word === '个')) return unclear;
  if (length === 1 && unit.word === '次' && text.charCodeAt(at) === 0x31) return unclear;
  const literal = text.slice(at, stop);
  const fraction = point === 0 ? 0 : stop - point - 1;
  const value = power === 0 ? literal : shiftText(literal, power);
  return push(text, at, floor, value, fraction - power, unit, hedge, state, out);
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
  if (unit === undefined || (value === '1' && unit.word === '次')) return unclear;
  candidate.digits = candidate.bare = candidate.shared = candidate.hedged = candidate.range = false;
  candidate.positional = 1;
  candidate.literal = value;
  candidate.power = 0;
  candidate.unit = unit;
  candidate.code = unit.code;
  if (!countsAsQuantity(text, start, plainEnd, end, floor, candidate)) return noQuantity;
  return push(text, start, floor, value, 0, unit, -1, state, out);
}

function isQuietBefore(text: string, at: number, floor: number): boolean {
  const edge = skipSpaceBack(text, at, floor);
  return edge <= floor || quietBefore[text.charCodeAt(edge - 1)] === 1;
}

/** Where the last plain unit ended. */
let plainEnd = 0;

/** The unit at `next` of the number at `at`, where nothing around the two has a say. */
function plainUnit(text: string, at: number, next: number, floor: number, end: number): Unit | undefined {
  if (next >= end || quietInside[text.charCodeAt(next)] === 0) return undefined;
  const unit = unitAt(text, next, end);
  if (unit === undefined || unitHedge >= 0 || unit.turns) return undefined;
  plainEnd = unitEnd;
  const after = skipSpace(text, plainEnd, end);
  if (after >= end || quietAfter[text.charCodeAt(after)] === 0) return undefined;
  return matchBack(hedgesBefore, text, skipSpaceBack(text, at, floor), floor) === undefined
    ? unit
    : undefined;
}

/** 多 or 余. */
function isMany(text: string, at: number): boolean {
  const form = folded[text.charCodeAt(at)];
  return form === 0x591a || form === 0x4f59;
}

const identifying = identifierAfter.bit | nameHead.bit;

const identifies = (text: string, at: number, end: number, length: number): boolean =>
  (firsts[text.charCodeAt(at)]! & identifying) !== 0 &&
  (match(identifierAfter, text, at, end) !== undefined ||
    (length === 3 && match(nameHead, text, at, end) !== undefined));

function push(
  text: string,
  at: number,
  floor: number,
  value: string,
  decimals: number,
  { code, kind, word }: Unit,
  hedge: number,
  state: State,
  out: Reading[],
): number {
  const direction = directionOf(text, at, floor, state, code);
  const per = baseOf(text, at, floor, state);
  const reading: { -readonly [K in keyof Quantity]: Quantity[K] } = {
    start: at + state.base,
    end: plainEnd + state.base,
    exact: text.slice(at, plainEnd),
    kind,
    value,
    unit: code,
    bound: hedge < 0 ? 'exact' : 'over',
    decimals,
  };
  if (hedge >= 0) reading.hedge = [text[hedge]!];
  if (per !== undefined && kind !== 'speed') reading.per = per;
  if (direction !== undefined) reading.direction = direction;
  const uncertain = doubtOf(text, at, plainEnd, word, kind, value, direction, undefined);
  if (uncertain !== undefined) reading.uncertain = uncertain;
  out.push(reading);
  state.direction = direction;
  state.per = per;
  state.listAt = plainEnd + state.base;
  state.listUnit = code;
  return plainEnd;
}
