/**
 * What a number before 年 says: a year, a year of the Republic of China, a decade, or a stretch of time.
 */
import { codeAt } from '../code-at.ts';
import { digitOf, han, numeralOf } from './characters.ts';
import { integer, integerAt } from './integer.ts';
import { clear, type Moment } from './moment-parts.ts';
import { isTaiwanese } from './places.ts';
import { isTraditional } from './script.ts';
import { is, oneOf, startsWith } from './text.ts';
import { skipSpace, skipSpaceBack } from './trie.ts';

/** 民國109年: the calendar of the Republic of China. */
export const isRepublic = (text: string, at: number, floor: number): boolean =>
  at - 2 >= floor && startsWith(text, at - 2, '民国');

/** 民國一百零五年, 一百一十二年: reads the year as `integerAt` does. */
export function hundredAt(text: string, at: number, end: number): boolean {
  if (!startsWith(text, at, '一百')) return false;
  const rest = oneOf(text, at + 2, '零〇') ? at + 3 : at + 2;
  if (!integerAt(text, rest, end) || integer.digits || integer.value > 40) return false;
  integer.value += 100;
  integer.length = 3;
  return is(text, integer.end, '年');
}

const years = '(?:\\d{1,2}|[零〇一二三四五六七八九十两兩]{1,3})年';
const term = new RegExp(`(?:徒刑|判刑|拘役|管制|刑期|[^\\d零〇一二三四五六七八九十两兩]${years})$`);
const sentence = /(?:徒刑|判刑|拘役|管制|刑期)$/;

/** 判刑1年4月, 拘役4月: the months of a term, where 2019年4月 is a date. */
export const isTerm = (text: string, at: number): boolean => term.test(text.slice(Math.max(0, at - 6), at));

/** 連三月 is three months on end; 大连三月 is a town in March. */
export const isRun = (text: string, at: number): boolean => is(text, at - 1, '连') && !is(text, at - 2, '大');

/** The year before its first, 1912. */
export const republicOffset = 1911;

/** Years of the Republic that the press may speak of without saying 民國: 1999 to 2040. */
const firstRepublic = 88;
const lastRepublic = 129;

/** 民国三十八年 … 七十六年七月: whether the sentence has said of which calendar its years are. */
function hasSaidRepublic(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestEra), at);
  const said = Math.max(before.lastIndexOf('民國'), before.lastIndexOf('民国'));
  return said >= 0 && !/[。！？]/.test(before.slice(said));
}
const longestEra = 64;

/** Years of two digits with a month, 98年7月, are of the Republic in Taiwan from 1949 on. */
const shortest = 38;

/**
 * 105年, 109年3月 in traditional script: three digits that begin a clause or follow a word that leads to a time; 近百年
 * and 105年歷史 are stretches.
 */
export function isRepublicYear(text: string, at: number, year: number, end: number): boolean {
  const { value, length, digits } = integer;
  if (length === 2) {
    if (!isMonthAt(text, year + 1, end)) return false;
    if (hasSaidRepublic(text, at)) return true;
    return digits && value >= shortest && isTraditional(text, at) && isTaiwanese(text, at);
  }
  if (!digits || length !== 3 || !isRepublican(value)) return false;
  if (!isTraditional(text, at)) return false;
  const after = skipSpace(text, year + 1, end);
  const isVisit = is(text, after, '来') && is(text, after + 1, '台');
  if ((oneOf(text, after, '来前后间历老内之多余期以') && !isVisit) || startsWith(text, after, '的历'))
    return false;
  return leadsToYear(text, at) || /[度\d首上下第全底末初]/.test(text.slice(after, after + 1));
}

/** Whether a clause begins at `at`, or a word that leads to a time ends there. */
function leadsToYear(text: string, at: number): boolean {
  const before = skipSpaceBack(text, at, 0);
  return (
    before === 0 ||
    han[text.charCodeAt(before - 1)] === 0 ||
    oneOf(text, before - 1, '且自较从至于在与比到和及由年月湾县市区省国府部署局业')
  );
}

const isRepublican = (year: number): boolean => year >= firstRepublic && year <= lastRepublic;

/**
 * 109至113年度, 110、111年, (104至107)年度, (114)年 in traditional script: years of the Republic whose 年 stands behind the
 * last or behind their bracket. Returns the end, or −1.
 */
export function republicYears(text: string, at: number, end: number, m: Moment): number {
  if (!integerAt(text, at, end) || !isRepublican(integer.value) || !isTraditional(text, at)) return -1;
  const from = integer.value;
  // 113學年度: the year it begins in.
  if (startsWith(text, integer.end, '学年')) {
    m.year = from + republicOffset;
    m.yearStated = true;
    m.shape = 'year';
    return integer.end;
  }
  const joint = skipSpace(text, integer.end, end);
  const listed = oneOf(text, joint, '、');
  let to = from;
  if (listed || oneOf(text, joint, '至到-~～–')) {
    if (!integerAt(text, skipSpace(text, joint + 1, end), end) || !isRepublican(integer.value)) return -1;
    to = integer.value;
  }
  const stop = skipSpace(text, integer.end, end);
  const bracketed = is(text, at - 1, '(') && is(text, stop, ')');
  const year = bracketed ? stop + 1 : stop;
  const isRange = to > from && (!listed || to === from + 1);
  if (year >= end || !is(text, year, '年') || !(isRange || (bracketed && to === from))) return -1;
  if (!bracketed && !leadsToYear(text, at) && !oneOf(text, year + 1, '度间底')) return -1;
  // 明（112）年.
  if (bracketed) m.start = oneOf(text, at - 2, '今去明') ? at - 2 : at - 1;
  m.year = from + republicOffset;
  m.yearStated = true;
  m.shape = 'year';
  if (isRange) m.openRange = { ...clear(), year: to + republicOffset, yearStated: true, shape: 'year' };
  return year + 1;
}

/** 约1000年, 不到1000年, 过去2000年; 到2100年 is a year. */
const isStretchBefore = (text: string, at: number): boolean =>
  oneOf(text, at - 1, '约近超逾少多过达足长') ||
  startsWith(text, at - 2, '过去') ||
  (is(text, at - 1, '到') && oneOf(text, at - 2, '不达没未'));

/** Four digits before 年, or two before 年 and a month; 2000年历史 is a stretch of time. */
export function isYear(text: string, at: number, year: number, end: number): boolean {
  const after = skipSpace(text, year + 1, end);
  const { value, length } = integer;
  // 至少1000年 is a stretch of time.
  if (length === 4 && value % 100 === 0 && at > 0 && isStretchBefore(text, at)) return false;
  if (length === 4)
    return (
      value >= 1000 &&
      value < 3000 &&
      !startsWith(text, after, '历史') &&
      !startsWith(text, after, '之久') &&
      !startsWith(text, after, '以上') &&
      !startsWith(text, is(text, after, '的') ? after + 1 : after, '树龄') &&
      !startsWith(text, at - 2, '距今') &&
      !oneOf(text, after, '古老')
    );
  // 徒刑10年6月.
  if (length !== 2 || sentence.test(text.slice(Math.max(0, at - 2), at))) return false;
  // 08年: no stretch of time begins with a zero.
  return (integer.digits && digitOf[codeAt(text, at)] === 0) || isMonthAt(text, year + 1, end);
}

/** Whether a month stands at `at`. The integer found last stays. */
function isMonthAt(text: string, at: number, end: number): boolean {
  const kept = { ...integer };
  const month =
    integerAt(text, skipSpace(text, at, end), end) &&
    integer.value >= 1 &&
    integer.value <= 12 &&
    is(text, skipSpace(text, integer.end, end), '月');
  Object.assign(integer, kept);
  return month;
}

/** 二三十年代, 上世纪八九十年代: two decades of the century from year `century` on; returns their end, or −1. */
export function decadePair(text: string, at: number, m: Moment, floor: number, century?: number): number {
  const [first, next] = [numeralOf[codeAt(text, at)]!, numeralOf[codeAt(text, at + 1)]!];
  if (first < 1 || next !== first + 1 || !startsWith(text, at + 2, '十年代')) return -1;
  m.year = (century ?? centuryBefore(text, m, floor) ?? 1900) + 10 * first;
  m.yearStated = true;
  m.shape = 'decade';
  m.openRange = { ...clear(), year: m.year + 10, yearStated: true, shape: 'decade' };
  return at + 5;
}

export function decade(text: string, stop: number, m: Moment, floor: number, short?: number): number {
  m.shape = 'decade';
  if (short === undefined) return stop;
  m.year = (centuryBefore(text, m, floor) ?? (short <= 20 ? 2000 : 1900)) + short;
  m.yearStated = true;
  return stop;
}

/** 20世纪90年代, 上世纪80年代: the year from which the century before the date counts; the date then begins with it. */
function centuryBefore(text: string, m: Moment, floor: number): number | undefined {
  const before = text.slice(Math.max(floor, m.start - 8), m.start);
  const century = /(?:(?<!\d|,)(\d\d)|上个?|本)世[纪紀]\s*$/.exec(before);
  if (!century) return undefined;
  m.start -= century[0].length;
  if (century[1]) return (Number(century[1]) - 1) * 100;
  return century[0].startsWith('本') ? 2000 : 1900;
}
