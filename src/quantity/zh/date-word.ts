/**
 * Words that name a stretch of the calendar without a number where they stand: 明天, but not 明天系; 次日 in 次日就诊, but not in
 * 3次日均.
 */

import { codeAt } from '../code-at.ts';
import { digitOf, han, numeralOf } from './characters.ts';
import { type DateWord, dateWords } from './date-words.ts';
import { integer, integerAt } from './integer.ts';
import { is, oneOf } from './text.ts';
import { match, matchEnd, skipSpace, skipSpaceBack } from './trie.ts';
import { isCounted, isOneDay } from './weekday.ts';

/** The bounds of the word found last. */
export const dateWord = { start: 0, end: 0 };

/** 今(12)日, 昨(11)日. */
function bracketedDay(text: string, at: number, end: number): DateWord | undefined {
  if (!oneOf(text, at, '今昨明') || !is(text, at + 1, '(') || !integerAt(text, at + 2, end)) return undefined;
  const close = integer.end;
  if (integer.value > 31 || !is(text, close, ')') || !is(text, close + 1, '日')) return undefined;
  dateWord.start = at;
  dateWord.end = close + 2;
  return { kind: 'day', shift: is(text, at, '今') ? 0 : is(text, at, '昨') ? -1 : 1, day: integer.value };
}

/** Whether it counts from the date before it, and is no part of other words: 3次日均, 共同年, 次日达, 提前一天. */
function isTold(text: string, at: number, stop: number, before: number): boolean {
  const lead = before > 0 ? codeAt(text, before - 1) : 0;
  if (is(text, at, '次'))
    return (
      digitOf[lead]! < 0 &&
      numeralOf[lead]! < 0 &&
      !oneOf(text, before - 1, '几数多每首历再人年') &&
      !oneOf(text, stop, '本产均常达报')
    );
  if (is(text, at, '同') || is(text, at, '前'))
    return han[lead] === 0 || oneOf(text, before - 1, '于从在自至到与和比较');
  // 投票当天 is the day of the vote.
  return (
    !is(text, at, '当') || han[lead] === 0 || oneOf(text, before - 1, '于从在自至到与和比较了并省市县区国校')
  );
}

/** Characters that make another word of it: 明天系, 前天津, 上月球. */
const notBefore = '津球饼坛堂';
const notOfYear = '均产收销增减耗利薪租费度龄年级营创税处发供节可平';

export function dateWordAt(text: string, at: number, end: number, floor: number): DateWord | undefined {
  const word = match(dateWords, text, at, end);
  if (word === undefined) return bracketedDay(text, at, end);
  const stop = matchEnd;
  const next = skipSpace(text, stop, end);
  const before = skipSpaceBack(text, at, floor);

  if (next < end && oneOf(text, next, notBefore)) return undefined;
  // 疫情前年均, 建成后年产, 三年前年度: 前 and 后 belong to what stands before them.
  if (word.kind === 'year' && (word.shift > 1 || word.shift < -1) && at > 0) {
    if (oneOf(text, at - 1, '年月日天周以之此')) return undefined;
    const free = before === floor || oneOf(text, before - 1, ',。、;:比较在从自到于的及如与(“');
    if (!free && next < end && oneOf(text, next, notOfYear)) return undefined;
  }
  // 去年同期 compares and names no date.
  if (word.kind === 'year' && next < end && oneOf(text, next, '同') && oneOf(text, next + 1, '期'))
    return undefined;

  // 比上月回落: the month before the one spoken of, which need not be the article's; 比上月末 takes stock, and 比上月28日 names a day.
  if (
    (word.kind === 'month' || word.kind === 'ownQuarter') &&
    word.shift < 0 &&
    before > floor &&
    oneOf(text, before - 1, '比较') &&
    !oneOf(text, next, '末底') &&
    !/^\d{1,2}[日号號]/.test(text.slice(next, next + 3))
  )
    return undefined;
  if (
    before > floor &&
    (word.kind === 'part' || word.kind === 'half' || word.kind === 'month') &&
    oneOf(text, before - 1, '每历各个往上')
  )
    return undefined;
  if (word.kind === 'day' && word.shift < -1 && before > floor && oneOf(text, before - 1, '以之'))
    return undefined; // 到今天 is "until now", 今天的 "today's".
  if (
    word.kind === 'day' &&
    word.shift === 0 &&
    !word.told &&
    ((next < end && oneOf(text, next, '的')) || (before > floor && oneOf(text, before - 1, '到至如')))
  )
    return undefined;
  if (word.kind === 'weekday') {
    if (isCounted(text, stop, end)) return undefined;
    if (word.alone && !isOneDay(text, at, stop, end, floor)) return undefined;
  }
  if (word.told && !isTold(text, at, stop, before)) return undefined;
  // 去年初 ends in 年初; 年初四 begins a clause.
  if (word.kind === 'lunar' && word.leans && before > 0 && han[codeAt(text, before - 1)] === 1)
    return undefined;
  dateWord.start = at;
  dateWord.end = stop;
  return word;
}
