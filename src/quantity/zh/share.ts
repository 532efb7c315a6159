/**
 * Numbers that carry their unit in their form: 百分之三, 三分之二, 三成五, 一半, 5毛钱.
 */

import { codeAt } from '../code-at.ts';
import { compare, divide, parse, print } from '../decimal.ts';
import type { Kind } from '../quantity.ts';
import { toDecimal } from '../rational.ts';
import { digitIn, digitOf, han } from './characters.ts';
import { coins } from './coins.ts';
import { scanNumeral } from './numeral.ts';
import { numeral } from './numeral-record.ts';
import { setShare, share, shiftDown, shifted } from './share-record.ts';
import { tenthsAt } from './tenths.ts';
import { is, oneOf, startsWith } from './text.ts';
import { skipSpace } from './trie.ts';
import { unitAt } from './unit.ts';

/** Places of a fraction that no decimal holds: 三分之二 is 0.666667. */
const places = 6;

/** Reads on from the numeral just scanned, which ends at `at`; leaves `numeral` spoilt when it succeeds. */
export function shareAt(text: string, at: number, end: number): boolean {
  const next = skipSpace(text, at, end);
  if (next >= end) return false;
  if (is(text, next, '分') && isMinute(text, next, end))
    return setShare(numeral.value.replace(/^0(?=\d)/, ''), '', numeral.decimals, 'min', 'duration', next + 1);
  if (startsWith(text, next, '分半钟') && numeral.max === '')
    return setShare(`${numeral.value}.5`, '', 1, 'min', 'duration', next + 3);
  if (is(text, next, '分')) return fractionAt(text, next, end) || coins(text, next, 2, end);
  if (is(text, next, '成')) return tenthsAt(text, next, end);
  // 月息八厘: thousandths, where a yearly 厘 is a hundredth.
  if (is(text, next, '‰') || (is(text, next, '厘') && startsWith(text, numeral.start - 2, '月息')))
    return shifted(1, '%', 'percent', next + 1);
  if (is(text, next, '半') && numeral.literal === '1' && !numeral.digits) return halfAt(text, next, end);
  if (is(text, next, '/')) return slashAt(text, next, end);
  // 50點子, 12個點子.
  const spot = is(text, next, '个') ? next + 1 : next;
  if (startsWith(text, spot, '点子')) return points(spot + 2);
  if (is(text, next, '个'))
    return basisPoints(text, skipSpace(text, next + 1, end), end) || halfMore(text, next, end);
  if (oneOf(text, next, '毛角')) return coins(text, next, 1, end);
  // 11港仙, 50美分, 40便士.
  for (const [sign, code] of cents)
    if (startsWith(text, next, sign)) return hundredths(code, 'money', next + 2);
  // 2令吉5仙, 六令吉五十仙.
  const ringgit = is(text, numeral.start - 1, '吉');
  if ((numeral.digits || ringgit) && is(text, next, '仙') && !oneOf(text, next + 1, '女人境侠游居桃草鹤'))
    return hundredths(ringgit ? 'MYR' : 'HKD', 'money', next + 1);
  // 五毫 and 2毫3仙, coins of Hong Kong; 五毫米 and 5毫升 measure.
  if (is(text, next, '毫') && (is(text, next + 2, '仙') || han[codeAt(text, next + 1)] === 0))
    return coins(text, next, 1, end, 'HKD');
  if (is(text, next, '基')) return basisPoints(text, next, end);
  if (oneOf(text, next, 'bB') && oneOf(text, next + 1, 'pP'))
    return points(next + (is(text, next + 2, 's') ? 3 : 2));
  return false;
}

const cents = [
  ['港仙', 'HKD'],
  ['美分', 'USD'],
  ['欧分', 'EUR'],
  ['便士', 'GBP'],
] as const;

/** 4小时48分, 3分41秒: minutes between hours and seconds. */
function isMinute(text: string, at: number, end: number): boolean {
  if (numeral.max !== '' || oneOf(text, at + 1, '之钟钱')) return false;
  // 两小时零三分.
  const hour = is(text, numeral.start - 1, '零') ? numeral.start - 2 : numeral.start - 1;
  if (is(text, hour, '时') && !is(text, hour - 1, '瓦')) return true;
  // 八分二十五秒, 1分54.91秒.
  let i = at + 1;
  while (i < end && i - at < 7 && (digitIn(text.charCodeAt(i)) >= 0 || oneOf(text, i, '十.'))) i++;
  return i > at + 1 && i < end && is(text, i, '秒');
}

/** 105个基点. */
function basisPoints(text: string, at: number, end: number): boolean {
  if (at >= end || !is(text, at, '基') || !is(text, skipSpace(text, at + 1, end), '点')) return false;
  return points(skipSpace(text, at + 1, end) + 1);
}

/** 105个基点, 50點子 and 2.25bp are hundredths of a percentage point. */
const points = (end: number): true => hundredths('pp', 'percent', end);

const hundredths = (code: string, kind: Kind, end: number): true => shifted(2, code, kind, end);

/** 百分之X, 千分之X, 三分之二. */
function fractionAt(text: string, at: number, end: number): boolean {
  let next = skipSpace(text, at + 1, end);
  // 三分一, as Hong Kong says it.
  const short = !is(text, next, '之') && numeral.positional === 1 && /^[345]$/.test(numeral.value);
  if (next >= end || !(short || is(text, next, '之'))) return false;
  if (!short) next = skipSpace(text, next + 1, end);
  if (next >= end || numeral.max !== '' || /^0*(?:\.0*)?$/.test(numeral.value)) return false;
  const base = numeral.value;
  const before = { ...numeral };
  if (
    !scanNumeral(text, next, end) ||
    numeral.odd ||
    (short && !(numeral.positional === 1 && numeral.value < base && isWhole(text, numeral.end, end)))
  ) {
    Object.assign(numeral, before);
    return false;
  }
  const { value, max, decimals, end: stop, hedge } = numeral;
  if (hedge >= 0) return false;
  const log = base.length - 1;
  if (/^10+$/.test(base) && log >= 2) {
    const shift = log - 2;
    const range = rangeOfShare(text, stop, end);
    const top = range === undefined ? max : range.max;
    // 百分之七秒.
    if (range === undefined && is(text, stop, '秒')) return shifted(log, 's', 'duration', stop + 1);
    return setShare(
      shiftDown(value, shift),
      top && shiftDown(top, shift),
      decimals + shift,
      '%',
      'percent',
      range?.end ?? stop,
    );
  }
  return fraction(text, value, base, stop, max);
}

/** Whether nothing at `at` goes on with a fraction: 三分一的人, but 三分一次 and 五分一刻. */
const isWhole = (text: string, at: number, end: number): boolean =>
  unitAt(text, at, end) === undefined && !oneOf(text, at, '角刻般厘');

/** 三分之二; 十分之三四 reaches up to that of `most`. */
function fraction(text: string, top: string, base: string, stop: number, most = ''): true {
  const [exact = '', upper = ''] = [top, most].map(
    (part) =>
      part &&
      print(toDecimal(divide(parse(part), parse(base)), places))
        .replace(/0+$/, '')
        .replace(/\.$/, ''),
  );
  // 四分之一个百分点.
  const points = startsWith(text, stop, '个百分点');
  return setShare(
    exact,
    upper,
    exact.includes('.') ? exact.length - exact.indexOf('.') - 1 : 0,
    points ? 'pp' : '1',
    points ? 'percent' : 'ratio',
    points ? stop + 4 : stop,
  );
}

/** 1/3, 2/3以上: one digit over one or two. */
function slashAt(text: string, at: number, end: number): boolean {
  const from = at + 1;
  let stop = from;
  while (stop < end && stop - from < 3 && digitOf[text.charCodeAt(stop)]! >= 0) stop++;
  if (!numeral.digits || numeral.value.length !== 1 || stop === from || stop - from > 2) return false;
  const base = [...text.slice(from, stop)].map((char) => digitOf[char.charCodeAt(0)]!).join('');
  // Neither begins with a zero, and the share is no whole.
  if (numeral.value < '1' || base < '1' || (base.length === 1 && base <= numeral.value)) return false;
  const next = skipSpace(text, stop, end);
  // 1/3以上, 约占1/3: a score, a date or a page has none of these beside it.
  return (
    ((next < end && oneOf(text, next, '的以强左')) ||
      (oneOf(text, numeral.start - 1, '占约足有了为近的') && !is(text, stop, '/'))) &&
    fraction(text, numeral.value, base, stop)
  );
}

/** 百分之三十至四十, 百分之五到百分之十. */
function rangeOfShare(text: string, at: number, end: number): { max: string; end: number } | undefined {
  let next = skipSpace(text, at, end);
  if (next >= end || !oneOf(text, next, '至到')) return undefined;
  next = skipSpace(text, next + 1, end);
  if (startsWith(text, next, '百分之')) next = skipSpace(text, next + 3, end);
  if (next >= end || (digitIn(text.charCodeAt(next)) < 0 && !is(text, next, '十'))) return undefined;
  if (!scanNumeral(text, next, end) || numeral.max !== '') return undefined;
  const after = skipSpace(text, numeral.end, end);
  if (after < end && oneOf(text, after, '个名家人项元')) return undefined;
  return { max: numeral.value, end: numeral.end };
}

/** 三成至四成: the second end of the share found last, whose range mark leads to `at`. */
export function upperShareAt(text: string, at: number, end: number): boolean {
  const { value, decimals, code } = share;
  if (!scanNumeral(text, at, end) || numeral.max !== '' || numeral.odd) return false;
  const found = shareAt(text, numeral.end, end) && share.code === code && share.max === '';
  if (!found || compare(parse(value), parse(share.value)) >= 0) return false;
  share.max = share.value;
  share.value = value;
  share.decimals = Math.max(decimals, share.decimals);
  return true;
}

function halfAt(text: string, at: number, end: number): boolean {
  const next = skipSpace(text, at + 1, end);
  if (next < end && oneOf(text, next, '年天月日个点夜截辈生')) return false;
  return setShare('0.5', '', 1, '1', 'ratio', at + 1);
}

/** 一个半月, 三个半小时: half of the unit more. */
function halfMore(text: string, at: number, end: number): boolean {
  const half = skipSpace(text, at + 1, end);
  if (half >= end || !is(text, half, '半') || numeral.max !== '' || numeral.literal.includes('.'))
    return false;
  const unit = skipSpace(text, half + 1, end);
  if (unit >= end) return false;
  const found = halved.find(([word]) => startsWith(text, unit, word));
  return (
    found !== undefined && setShare(`${numeral.value}.5`, '', 1, found[1], 'duration', unit + found[0].length)
  );
}

const halved = [
  ['月', 'mo'],
  ['小时', 'h'],
  ['钟头', 'h'],
  ['世纪', '{世纪}'],
] as const;
