/** In what the units of two terms differ: another currency, percent for points, persons for households. */
import { sameRational } from '../../quantity/rounding.ts';
import type { DifferenceKind } from './difference.ts';
import type { Term } from './term.ts';
import { countersClash, inBase, isMoney, type Measure } from './unit.ts';
import { isSameOverTime, isWeeksOfMonths } from './value-pair.ts';

export function unitDifference(zh: Term, en: Term): DifferenceKind | undefined {
  const [a, b] = [zh.measure.dimension, en.measure.dimension];
  if (a === b && zh.base && en.base && basesClash(zh.base, en.base) && !isEachYear(zh, en)) return 'unit';
  if (a === b && isOtherBase(zh, en)) return 'unit';
  if (a === b && (inheritedClash(zh, en) || inheritedClash(en, zh) || timesClash(zh, en))) return 'unit';
  if (a === b) return a === 'count' && countersClash(zh.unit, en.unit) ? 'unit' : undefined;
  if (isWeeksOfMonths(zh, en)) return undefined;
  const pair = new Set([a, b]);
  // 49.2% of a survey of purchasing managers is an index of 49.2.
  if (
    zh.unit === '%' &&
    zh.isIndex &&
    !(zh.direction && en.unit === 'pp') &&
    (b === 'count' || en.unit === '1' || (en.unit === 'pp' && !/percent/i.test(en.text)))
  )
    return undefined;
  // 三连跌 is a losing streak of three days.
  if (/^\{连[跌涨升降]\}$/.test(zh.unit) && b === 'days') return undefined;
  if (zh.unit === '{匹}' && en.unit === '[HP]') return undefined;
  // Points of a game, which are no tenths of a mu.
  if (zh.unit === '{分}' && b === 'count') return undefined;
  // "A margin of error of 3 points" beside a percentage.
  if (zh.unit === 'pp' && en.unit === '{点}') return undefined;
  // Points of an index, which English near a percentage may make percentage points.
  if (zh.unit === '{点}' && en.unit === 'pp' && !/percent|pp/i.test(en.text)) return undefined;
  // "57 won prizes": no Korean money where the Chinese counts things.
  if (en.unit === 'KRW' && !isMoney(zh.measure)) return undefined;
  if (pair.has('share') && pair.has('points')) return 'percent-or-points';
  // "Up 3 points" says percentage points as well as 3个百分点 does.
  if (pair.has('points') && [zh.unit, en.unit].includes('{点}')) return undefined;
  if (isMoney(zh.measure) && isMoney(en.measure))
    return isLocal(zh, en) || isOwnCent(zh, en) || isYenSign(zh, en) ? undefined : 'currency';
  // A counter with a noun that the other language's table does not know, and a bare number, say nothing against it.
  if (
    (pair.has('count') || pair.has('share')) &&
    (zh.unit === '1' || en.unit === '1' || pair.has('count')) &&
    bare(zh, en)
  )
    return undefined;
  return 'unit';
}

/** 元 alone is the writer's own: in Traditional script, or of those places, it may be the dollar of Hong Kong, Macao or Taiwan. */
const isLocal = (zh: Term, en: Term): boolean =>
  zh.unit === 'CNY' &&
  zh.elsewhere &&
  !/人民|RMB|CNY|[￥¥]/u.test(zh.text) &&
  (/^(?:HKD|TWD|MOP)$/.test(en.unit) || /(?<![A-Z])\$/.test(en.text));

/** ¥ is the sign of the yen as well. */
const isYenSign = (zh: Term, en: Term): boolean =>
  zh.unit === 'JPY' && en.unit === 'CNY' && /[¥￥]/u.test(en.text) && !/yuan|RMB|CNY|CN¥/i.test(en.text);

/** "50 cents" are of whatever dollar the text speaks of. */
const isOwnCent = (zh: Term, en: Term): boolean =>
  en.unit === 'USD' &&
  (/^(?:HKD|AUD|CAD|NZD|SGD|EUR|TWD|ZAR)$/.test(zh.unit) || (zh.unit === 'CNY' && zh.elsewhere)) &&
  /\d ?(?:cents?|¢)$/i.test(en.text);

/** Counters of a base come in many words; a day is no year and a kilogram no hectare. */
const basesClash = (a: Measure, b: Measure): boolean =>
  a.dimension !== b.dimension &&
  [a, b].every(
    ({ dimension }) => dimension !== 'count' && !dimension.startsWith('{') && !dimension.startsWith('['),
  );

/** 每平方公里1280人 is no 1,280 to the square mile. */
const isOtherBase = (zh: Term, en: Term): boolean =>
  zh.base !== undefined &&
  en.base !== undefined &&
  zh.base.dimension === en.base.dimension &&
  zh.base.dimension === 'area' &&
  !sameRational(zh.base.factor, en.base.factor) &&
  sameRational(inBase(zh.lo, zh.measure), inBase(en.lo, en.measure));

/** 每亩年产60公斤 is "each mu … 60 kg a year". */
const isEachYear = (zh: Term, en: Term): boolean => en.base?.dimension === 'months' && zh.times.includes('a');

/** Gold at 398 a gram, the price before it also a gram, is no 398 a kilogram. */
const inheritedClash = (a: Term, b: Term): boolean =>
  !a.base &&
  a.times.length === 0 &&
  a.inherited !== undefined &&
  b.base?.dimension === a.inherited.dimension &&
  !sameRational(a.inherited.factor, b.base.factor) &&
  sameRational(inBase(a.lo, a.measure), inBase(b.lo, b.measure));

/** 每人每年 and "per person per month": both speak of a time, and not of the same. */
const timesClash = (zh: Term, en: Term): boolean =>
  zh.times.length > 0 &&
  en.times.length > 0 &&
  !zh.times.some((time) => en.times.includes(time)) &&
  !isSameOverTime(zh, en);

const bare = (zh: Term, en: Term): boolean =>
  [zh.unit, en.unit].some((unit) => unit === '1') && ![zh.unit, en.unit].includes('%');
