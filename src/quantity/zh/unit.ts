/**
 * The unit or counter right after a number, and the rate that a slash makes of it. Data decide what is a
 * unit; this module only knows where one may stand.
 */

import { codeAt } from '../code-at.ts';
import { counters, nounCounters, weakCounters } from '../data/counters.ts';
import { measures } from '../data/units.ts';
import { folded } from '../fold.ts';
import type { Kind } from '../quantity.ts';
import { digitOf, isSpace, letter } from './characters.ts';
import { oneOf, rawOneOf, startsWith } from './text.ts';
import { match, matchEnd, skipSpace, type Trie, trieOf } from './trie.ts';

export interface Unit {
  readonly word: string;
  readonly code: string;
  readonly kind: Kind;
  /** Characters that must not follow. */
  not: string;
  /** Words that may follow all the same. */
  but: readonly string[];
  /** Also means much else: see `weakCounters`. */
  readonly weak: boolean;
  /** A counter or a noun, no unit of measure. */
  readonly counter: boolean;
  readonly latin: boolean;
  /** Other words near it turn it into another unit: 100公里 an hour, 20度 of warmth, 三方 that sign. */
  readonly turns: boolean;
  /** A quantity of it may be open: see `doubt.ts`. */
  readonly open: boolean;
}

const turning = new Set(['km', '{度}', '{世纪}', '{节}', 'XXX']);

/** As the name of a property: two of these are compared without a look at their characters. */
const interned = <T extends string>(word: string): T => Object.keys({ [word]: 0 })[0] as T;

const words = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .map(interned<string>);
const weak = new Set<string>();

export const unitOf = (word: string, code: string, kind: Kind, counter = false): Unit => ({
  word,
  code: interned(code),
  kind: interned(kind),
  not: '',
  but: [],
  weak: counter && weak.has(word),
  counter,
  latin: letter[word.charCodeAt(word.length - 1)] === 1,
  turns: turning.has(code) || '方平升呎块'.includes(word),
  open: kind === 'duration' || '倍点元'.includes(word),
});

const entries = new Map<string, Unit>();
let trie: Trie<Unit> | undefined;
/** Of all units, those of running text where it is read; built when the first is looked for. */
const units = (): Trie<Unit> => (trie ??= trieOf(entries));

/** Adds the units of a table in the form of `data/units.ts`, and counters, with those that are weak. For all later reading. */
export function addUnits(table: string, counters: string, weakOnes: string): void {
  for (const word of words(weakOnes)) weak.add(word);
  for (const word of words(counters))
    entries.set(word, unitOf(word, `{${word.replace('·', '')}}`, 'count', true));
  for (const line of table.trim().split('\n')) {
    const [code, kind, names] = line.split(' | ') as [string, Kind, string];
    for (const word of words(names)) entries.set(word, unitOf(word, code, kind));
  }
  trie = undefined;
}
addUnits(measures, nounCounters + counters, weakCounters);
export const percent = entries.get('%')!;
export const percentagePoint = entries.get('个百分点')!;
/** 两个多月, 七个来小时: the hedge stands inside the unit. */
const split = trieOf(
  words(
    '个多月 个多小时 个多星期 个多礼拜 个多世纪 个多钟头 个多百分点 个多季度 个来月 个来小时 个来星期',
  ).map((word) => [word, word] as const),
);

/** Bars a unit before some characters, except where one of the words begins there. For all later reading. */
export function barUnit(word: string, not: string, but: readonly string[]): void {
  const unit = entries.get(word);
  if (unit === undefined) throw new RangeError(`Unexpected unit "${word}", expected one of the data.`);
  unit.not = not;
  unit.but = but;
}

/** Where the last unit found ended. */
export let unitEnd = 0;
/** The place of a hedge inside it, or −1. */
export let unitHedge = -1;

/** Sets where the last unit found ended, and where its hedge stands, for one that is no word of the data. */
export const moveUnitEnd = (place: number, hedge = -1): void => {
  unitEnd = place;
  unitHedge = hedge;
};

/** The unit at `at` (white space before it allowed), by longest match. */
export function unitAt(text: string, at: number, end: number): Unit | undefined {
  unitHedge = -1;
  const from = isSpace(codeAt(text, at)) ? skipSpace(text, at, end) : at;
  if (from >= end) return undefined;
  const found = match(units(), text, from, end, allowed);
  if (found === undefined) return splitUnitAt(text, from, end);
  unitEnd = matchEnd;
  if (!found.counter && found.kind !== 'percent') return found;
  return splitUnitAt(text, from, end) ?? bracketed(text, end, found);
}

/** Whether a unit may end at `place`. */
function allowed(unit: Unit, text: string, place: number, end: number): boolean {
  if (place >= end) return true;
  const code = text.charCodeAt(place);
  if (unit.latin) return letter[code] === 0 && digitOf[code]! < 0;
  if (unit.not === '') return true;
  const next = isSpace(code) ? skipSpace(text, place, end) : place;
  if (next >= end || !oneOf(text, next, unit.not)) return true;
  for (let i = 0; i < unit.but.length; i++) if (startsWith(text, next, unit.but[i]!)) return true;
  return false;
}

function splitUnitAt(text: string, at: number, end: number): Unit | undefined {
  if (folded[text.charCodeAt(at)] !== 0x4e2a) return undefined;
  if (match(split, text, at, end) === undefined) return undefined;
  const many = skipSpace(text, at + 1, end);
  const rest = skipSpace(text, many + 1, end);
  unitHedge = many;
  const stop = matchEnd;
  const unit = match(units(), text, rest, end, allowed);
  unitEnd = stop;
  return unit;
}

/** 张（次）, 台（套）: the bracket belongs to the counter. */
function bracketed(text: string, end: number, unit: Unit): Unit {
  if (!unit.counter) return unit;
  const open = skipSpace(text, unitEnd, end);
  if (open >= end || folded[text.charCodeAt(open)] !== 0x28) return unit;
  const inside = match(units(), text, open + 1, end);
  if (inside?.counter !== true || inside.word.length > 2) return unit;
  const close = matchEnd;
  if (close < end && folded[text.charCodeAt(close)] === 0x29) unitEnd = close + 1;
  return unit;
}

const perWords: Readonly<Record<string, string>> = {
  日: 'd',
  人: '{人}',
  年: 'a',
  月: 'mo',
  时: 'h',
  秒: 's',
  分: 'min',
};

/** The bases of a rate after the unit: /斤, 每斤, /人·天, /人/天. Moves `unitEnd` past them. */
export function rateAt(text: string, end: number): string | undefined {
  const base = baseAt(text, end);
  if (base === undefined || !rawOneOf(text, unitEnd, '/／·•・')) return base;
  const more = baseAt(text, end, true);
  return more === undefined ? base : `${base}/${more}`;
}

/** `again`: after another base, where a point joins as well. */
function baseAt(text: string, end: number, again = false): string | undefined {
  const at = skipSpace(text, unitEnd, end);
  if (at >= end) return undefined;
  const mark = folded[text.charCodeAt(at)];
  if (mark !== 0x2f && mark !== 0x6bcf && !(again && rawOneOf(text, at, '·•・'))) return undefined;
  const stop = unitEnd;
  if (mark === 0x2f && perHundred(text, at + 1, end)) return 'dL';
  const base = unitAt(text, at + 1, end);
  if (base?.word === '分' && mark === 0x2f) return 'min';
  if (base !== undefined && base.kind !== 'percent' && (mark !== 0x6bcf || !base.weak)) return baseCode(base);
  unitEnd = stop;
  const next = skipSpace(text, at + 1, end);
  const word =
    next < end && mark === 0x2f ? perWords[String.fromCharCode(folded[text.charCodeAt(next)]!)] : undefined;
  if (word !== undefined) unitEnd = next + 1;
  return word;
}

/** What is shared over 块 is shared over pieces: 5元/块, 每块300元. */
export const baseCode = ({ word, code }: Unit): string => (word === '块' ? '{块}' : code);

/** 186毫克/100毫升: per decilitre. Moves `unitEnd` past it. */
function perHundred(text: string, at: number, end: number): boolean {
  if (!text.startsWith('100', at) && !text.startsWith('１００', at)) return false;
  const stop = unitEnd;
  if (unitAt(text, at + 3, end)?.code === 'mL') return true;
  unitEnd = stop;
  return false;
}
