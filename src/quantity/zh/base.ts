/**
 * The base that an amount is shared over: 每亩增收800元, 人均, 日产.
 */
import { codeAt } from '../code-at.ts';
import { baseNotBefore, bases, notPeriodAfter, notPersonAfter } from '../data/context-zh.ts';
import { folded, foldScript } from '../fold.ts';
import type { State } from '../reader.ts';
import {
  baseStart,
  digitOf,
  han,
  isSpace,
  letter,
  numeralOf,
  powerOf,
  setOf,
  space,
  starts,
} from './characters.ts';
import { addPair, mayHold, noPairs } from './pairs.ts';
import { isPrecious } from './precious.ts';
import { is, oneOf, startsWith } from './text.ts';
import { match, matchEnd, trieOf } from './trie.ts';
import { baseCode, unitAt, unitEnd } from './unit.ts';

const baseTrie = trieOf(Object.entries(bases).map(([word, code]) => [word, { word, code }] as const));
/** The first characters of bases: 每 人 户 日 年 月 … */
const baseFirst = setOf(['每', ...Object.keys(bases).map((word) => word[0]!)].join(''));
// All but the Han characters that begin none, which are passed on the way back. The way on has just read this table.
for (let code = 0; code < 65536; code++)
  if (han[code] === 0 || baseFirst[code] === 1) starts[code]! |= baseStart;
const baseHeads = noPairs();
for (const word of Object.keys(bases)) addPair(baseHeads, word.charCodeAt(0), word.charCodeAt(1));

/** How far before a number its base may stand, and how far before 一次: 每月 … 开展一次. */
const farthest = 18;
const onceAway = 64;

/** The base nearest before `at` in its clause, with no other number between. */
export function baseBefore(text: string, at: number, floor: number, distance = farthest): string | undefined {
  const far = Math.max(floor, at - distance);
  const wide = distance > farthest;
  for (let i = at - 1; i >= far; i--) {
    const raw = text.charCodeAt(i);
    if ((starts[raw]! & baseStart) === 0) continue;
    const code = folded[raw]!;
    if (han[raw] === 0) {
      if (space[raw] === 1 || letter[raw] === 1 || (wide && '、()'.includes(String.fromCharCode(code))))
        continue;
      return undefined;
    }
    if (code === 0x6bcf) {
      const each = perEach(text, i, at);
      if (each !== undefined) return each;
      // 每户每两天: two days are no unit, a household is.
      continue;
    }
    const second = text.charCodeAt(i + 1);
    if (!isSpace(second) && !mayHold(baseHeads, raw, second)) continue;
    const base = match(baseTrie, text, i, at);
    if (base === undefined) continue;
    if (i > 0 && isNumber(text.charCodeAt(i - 1), base.word[1] === '均')) return undefined;
    if ('日周月年'.includes(base.word[0]!) && base.word[1] !== '均' && oneOf(text, i - 1, notPeriodAfter))
      continue;
    if (base.word === '人均' && oneOf(text, i - 1, notPersonAfter)) continue;
    // 用时均超四小时: all of them.
    if (base.word === '时均' && oneOf(text, i - 1, '用耗历费同当届准按')) continue;
    const stop = matchEnd;
    const next = stop < at ? String.fromCharCode(folded[text.charCodeAt(stop)]!) : '';
    // 月租和三个店员: the noun of the base ends there.
    if (next !== '' && (baseNotBefore[base.word]?.includes(next) || '和与及或'.includes(next))) {
      // 每月租房: 每 makes a base of its own.
      if (is(text, i - 1, '每')) continue;
      return undefined;
    }
    return base.code;
  }
  return undefined;
}

/** 300亩用于, 五万户均, 两头均: counted, no base. `all`: 均 may be "all". */
const isNumber = (code: number, all: boolean): boolean =>
  digitOf[code]! >= 0 || powerOf[code]! > 0 || (all && numeralOf[code]! > 0);

/** 一日三次, 一周两回: how often. */
const often = /一([日天周年月])$/;
const times = new Set('次回顿趟遍班片粒'.split('').map((word) => `{${word}}`));
export const baseOften = (text: string, at: number, unit: string): string | undefined =>
  is(text, at - 2, '一') && times.has(unit)
    ? eachWords[often.exec(foldScript(text.slice(at - 2, at)))?.[1]?.replace('天', '日') ?? '']
    : undefined;

/** 一天只卖150碗, 一个月下来能挣八九千: what is usual in such a time; 一天卖了150碗 tells of one day. */
const usual =
  /(?:^|[^第每前后後这這那某过過近有整头頭用去转轉])一(天|日|年|个月|個月|周|小时|小時|分钟|分鐘)(?:大概|大约|大約|平均|也|最多|至少|光)?(?:下来|下來)?(?:只(?!有)|仅|僅|能|可|要|会|會)[^了过過前后後，。；：、\d一二三四五六七八九十百千万萬]{0,6}$/;
const spans: Readonly<Record<string, string>> = {
  天: 'd',
  日: 'd',
  年: 'a',
  个月: 'mo',
  周: 'wk',
  小时: 'h',
  分钟: 'min',
};
const usualWithin = 16;

function baseUsual(text: string, at: number): string | undefined {
  const from = Math.max(0, at - usualWithin);
  for (let i = at - 3; i >= from; i--)
    if (text.charCodeAt(i) === 0x4e00)
      return spans[foldScript(usual.exec(text.slice(Math.max(0, i - 1), at))?.[1] ?? '')];
  return undefined;
}

/** 人均收入由2015年的4,860元增加: the base stands before the date that the amount is of. */
const dated = /(?:\d{4}|[今去上本当當])年(?:\d{1,2}月)?的?$/;

/** The base before the date that ends right before `at`. */
function baseBeforeDate(text: string, at: number): string | undefined {
  const code = folded[text.charCodeAt(at - 1)];
  if (code !== 0x7684 && code !== 0x5e74) return undefined;
  const from = Math.max(0, at - farthest);
  const date = dated.exec(text.slice(from, at));
  return date === null ? undefined : baseBefore(text, from + date.index, 0);
}

const aged =
  /每([名位个個户戶人家])[^，。；、！？]{0,6}?[\d一二三四五六七八九十]{1,4}[周週]?[岁歲](?:及?以[上下])?$/;

/** 每名十八岁以上居民一万元: the age that ends at `stop` belongs to whoever is counted. */
function baseBeforeAge(text: string, stop: number): string | undefined {
  const counter = aged.exec(text.slice(Math.max(0, stop - 2 * farthest), stop))?.[1];
  return counter === undefined ? undefined : `{${foldScript(counter)}}`;
}

/** 约定的日万分之五: interest by the day, which no date says. */
const isDaily = (text: string, at: number): boolean =>
  is(text, at - 1, '日') &&
  oneOf(text, at, '万千') &&
  is(text, at + 1, '分') &&
  !isNumber(codeAt(text, at - 2), false);

/** The base of the amount at `at`: before it, before its date or an age, or that of the level it moved from. */
export const baseOf = (
  text: string,
  at: number,
  floor: number,
  state: State,
  unit: string,
  once = false,
): string | undefined =>
  (once ? baseBefore(text, at, 0, onceAway) : undefined) ??
  (unit === '%' && isDaily(text, at) ? 'd' : undefined) ??
  baseBefore(text, at, floor) ??
  (floor >= at - 1 && floor > 0 ? baseBeforeDate(text, at) : undefined) ??
  (at - floor < farthest && oneOf(text, floor - 1, '上下岁') ? baseBeforeAge(text, floor) : undefined) ??
  baseOften(text, at, unit) ??
  carriedBase(text, at, state, unit) ??
  baseUsual(text, at);

/** From one level to another: 时速由80公里提高到120公里, 人均由4860元增加到去年的1.26万元. */
export const toLevel =
  /^(?:提高|提升|提|增加|增长|成长|增|上升|升|下降|降低|降|减少|减|涨|跌|扩大|缩短|缩小|恢复|调整|上调|下调|变|发展)?(?:到|至|为|成)了?(?:(?:\d{4}|今|去|上|本|当)年|目前|现在)?的?$/;

/** 亩施尿素5公斤、氯化钾4公斤: the next of what is given or won, and no sum. */
const nextDose = /^[、和及与][^\d，。；：、（总共累计合储库存]{1,6}$/;
const doses = new Set(['kg', 'g', 'mg', 't', 'L', 'mL', 'm3', '{斤}', '{两}']);

/** The base of the quantity before, where this one is the level it moved to or the next of a list in `unit`. */
function carriedBase(text: string, at: number, state: State, unit: string): string | undefined {
  if (state.per === undefined || state.listAt < state.base) return undefined;
  const from = state.listAt - state.base;
  if (at <= from || at - from > 12) return undefined;
  const gap = foldScript(text.slice(from, at));
  // 每公斤分别为8.2元、9.5元和11元.
  const lists =
    state.listUnit === unit && (/^[、和及与]$/.test(gap) || (doses.has(unit) && nextDose.test(gap)));
  return lists || toLevel.test(gap) ? state.per : undefined;
}

const eachWords: Readonly<Record<string, string>> = {
  日: 'd',
  人: '{人}',
  年: 'a',
  月: 'mo',
  周: 'wk',
  季: '{季度}',
  股: '{股}',
};

/** 每亩, 每人每天 (the nearer one), 每个贫困户 has no unit of its own. */
function perEach(text: string, each: number, at: number): string | undefined {
  const half = folded[text.charCodeAt(each + 1)] === 0x534a;
  const unit = unitAt(text, half ? each + 2 : each + 1, at);
  if (half && unit !== undefined) return `{半${unit.word}}`;
  if (unit !== undefined && unitEnd <= at) {
    // 每呎 of a flat is a square one.
    if (unit.word === '呎') return '[sft_i]';
    // 每度平均电价.
    if (unit.word === '度' && /[电電]/.test(text.slice(unitEnd, at))) return 'kW.h';
    return unit.code === '[oz_av]' && isPrecious(text, each, at) ? '[oz_tr]' : baseCode(unit);
  }
  // 每升降0.8元: a litre, whose price falls.
  if (startsWith(text, each + 1, '升') && oneOf(text, each + 2, '降涨')) return 'L';
  return eachWords[String.fromCharCode(folded[text.charCodeAt(each + 1)]!)];
}
