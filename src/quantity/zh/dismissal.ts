/**
 * Numerals that are no quantity, by class: ordinals, list marks, identifiers, names and phrases. Rules first,
 * lists where no rule can know.
 */

import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { han, numeralOf, powerOf, setOf } from './characters.ts';
import { dismiss } from './dismissed.ts';
import { identifierAfter } from './identifier-words.ts';
import { firms, holidays, isPerson, placeEnds } from './name.ts';
import { tenths } from './spoken-tail.ts';
import { isTallied } from './tally.ts';
import { is, oneOf, rawOneOf, startsWith } from './text.ts';
import { match, matchEnd, skipSpace } from './trie.ts';
import { unitAt, unitEnd } from './unit.ts';

/** 一人一档, 一季一汇总, 四比四看, 两山两拳: numerals in step. Returns the end, or −1. */
export function patternAt(text: string, at: number, end: number, state: State, out: Reading[]): number {
  if (is(text, at + 1, '比') || is(text, at + 2, '比') || is(text, at + 3, '比')) {
    const score = spelledScore.exec(text.slice(at, at + 8))?.[0];
    if (score !== undefined) return dismiss(text, at, at + score.length, 'phrase', state, out);
  }
  if (numeralOf[text.charCodeAt(at)]! < 1) return -1;
  // 队伍第一时间: a word, unless more of an amount follows.
  if (rawOneOf(text, at, '伍陆陸拾參')) return -1;
  const word = skipSpace(text, at + 1, end);
  if (!isWord(text, word, end) || oneOf(text, word, '成分点又至到名')) return -1;
  // 发生一起两车相撞事故: one accident, and how many were in it.
  if (is(text, word, '起')) return -1;
  // 一块五毛 is money.
  if (isTallied(text, at, word) || oneOf(text, word, '块毛角')) return -1;
  const again = skipSpace(text, word + 1, end);
  if (again >= end || numeralOf[text.charCodeAt(again)]! < 1) return -1;
  const last = skipSpace(text, again + 1, end);
  // 一米六至一米七五: lengths.
  // 老三占两成: a share.
  if (!isWord(text, last, end) || oneOf(text, last, '至到成')) return -1;
  // 一元两角: money.
  if (is(text, word, '元') && oneOf(text, last, '角毛毫')) return -1;
  // 一两八钱, 一丈二尺: a measure and its tenths.
  if (oneOf(text, last, tenths[unitAt(text, word, end)?.word ?? ''] ?? '')) return -1;
  // 一米八的个子: a length.
  if (is(text, word, '米') && oneOf(text, last, '的高长宽深左以几多开上')) return -1;
  const one = is(text, at, '一');
  // 一死七伤: so many dead, and so many hurt.
  if (oneOf(text, word, '死亡') && oneOf(text, last, '伤')) return -1;
  // 三月一日 is a date and 两个三甲医院 counts: only 一 may stand before a counter.
  if (!one && unitAt(text, at + 1, end) !== undefined) return -1;
  // 三井两家公司: a name, and how many.
  const counted = unitAt(text, last, end);
  // 一盒六枚, 一班三十人: how many of them one holds.
  if (one && !is(text, again, '一') && counted?.counter === true && !counted.weak && holds(text, at, end))
    return -1;
  if (!one && counted?.counter === true && !counted.weak) return -1;
  // 一幢三层唐楼: one, and how high it is.
  if (one && oneOf(text, last, '层進进') && unitAt(text, word, end)?.counter === true) return -1;
  // 一天一块五: how much for how long.
  if (one && unitAt(text, again + 1, end)?.kind === 'money') return -1;
  // 一只三斤重的鸡: one of them, and how much it weighs.
  if (one && unitAt(text, again + 1, end)?.counter === false && unitAt(text, word, end)?.counter === true)
    return -1;
  // 一日三次: how often.
  if (one && oneOf(text, word, '日天周年月') && oneOf(text, last, '次回顿趟遍')) return -1;
  // 一年三个月 is one length of time.
  if (
    one &&
    unitAt(text, again + 1, end)?.kind === 'duration' &&
    unitAt(text, word, end)?.kind === 'duration'
  )
    return -1;
  if (one && (is(text, word, '月') || is(text, word, '点')) && oneOf(text, last, '日号时刻')) return -1;
  let stop = last + 1;
  while (
    is(text, again, '一') &&
    one &&
    stop < end &&
    stop - at < 5 &&
    isWord(text, stop, end) &&
    unitAt(text, last, end) === undefined
  )
    stop++;
  return dismiss(text, at, stop, 'phrase', state, out);
}

/** 三比一, 十一比八; 四比四看 are slogans. */
const spelledScore =
  /^[零〇一二两兩三四五六七八九十]{1,3}比[零〇一二两兩三四五六七八九十]{1,3}(?![看学學创創拼争爭])/;

/** 一盒, 一笼: something that holds others. */
const holds = (text: string, at: number, end: number): boolean =>
  oneOf(text, at + 1, vessels) && (unitAt(text, at + 1, end)?.counter ?? true);
const vessels = '盒箱包袋筐篮笼桶瓶罐盘碟碗组队套排捆串板打班车船桌间份';

const isWord = (text: string, at: number, end: number): boolean =>
  at < end &&
  han[text.charCodeAt(at)] === 1 &&
  numeralOf[text.charCodeAt(at)]! < 0 &&
  powerOf[text.charCodeAt(at)] === 0;

/** No name goes on over these. */
const nameBreaks = setOf('的了个等和是在为大');

/** A Chinese numeral that nothing else explains. Returns the end. */
export function numeralLeft(text: string, at: number, end: number, state: State, out: Reading[]): number {
  let stop = at + 1;
  while (stop < end && (numeralOf[text.charCodeAt(stop)]! >= 0 || powerOf[text.charCodeAt(stop)]! > 0))
    stop++;
  const next = skipSpace(text, stop, end);
  if (is(text, next, '号') && next < end) {
    const known = match(identifierAfter, text, next, end) !== undefined;
    return dismiss(text, at, known ? matchEnd : next + 1, 'identifier', state, out);
  }
  if (is(text, at, '十') && ['黄金', '长假', '假期', '国庆'].some((word) => startsWith(text, stop, word)))
    return dismiss(text, at, stop, 'name', state, out);
  if (holidays.has(text.slice(at, stop)) || isPerson(text, at, end))
    return dismiss(text, at, stop, 'name', state, out);
  for (let i = stop; i < Math.min(end, stop + 5) && han[text.charCodeAt(i)] === 1; i++) {
    if (nameBreaks[text.charCodeAt(i)] === 1) break;
    if (i > at && i - stop < 3 && placeEnds[text.charCodeAt(i)] === 1)
      return dismiss(text, at, i + 1, 'name', state, out);
    if (!is(text, at, '一') && match(firms, text, i, end) !== undefined)
      return dismiss(text, at, matchEnd, 'name', state, out);
  }
  const unit = unitAt(text, stop, end);
  if (unit !== undefined) {
    // 一期 is the first stage; 一次, 一层 are one of them.
    const first = is(text, at, '一') && unit.word !== '期';
    const rank = '期届级层号版次'.includes(unit.word) && !first && !oneOf(text, at, '两几数');
    return dismiss(text, at, unitEnd, rank && unit.word !== '级' ? 'ordinal' : 'phrase', state, out);
  }
  if (next < end && han[text.charCodeAt(next)] === 1) stop = next + 1;
  return dismiss(text, at, stop, 'phrase', state, out);
}
