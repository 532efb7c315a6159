/**
 * Whether a Chinese numeral before a counter ranks or counts: 三期, 十二届 and 三次全会 rank, 分三期建设 and 连续三届 count.
 */
import type { Candidate } from './candidate.ts';
import { han } from './characters.ts';
import { isTraditional } from './script.ts';
import { is, oneOf } from './text.ts';
import { skipSpace, skipSpaceBack } from './trie.ts';
import type { Unit } from './unit.ts';

/** Counters that rank or grade after a Chinese numeral: 三期, 二级, 十二届. */
export const ranking = new Set('期 届 级 层 号 版 幕 番 集 手 面 头 线 目 代 度 环 标段 棒 胎 讲'.split(' '));

/** How far before the session of a term the term may stand: 十三届全国人大三次会议. */
const termAway = 12;

/** 十三届四次会议, 三次全会: the session of a term. */
export function isSession(text: string, begin: number, stop: number, end: number): boolean {
  let place = begin;
  for (let i = 0; i < termAway; i++) {
    place = skipSpaceBack(text, place, 0) - 1;
    if (place < 0 || han[text.charCodeAt(place)] === 0) return false;
    if (is(text, place, '届')) return i === 0 || oneOf(text, skipSpace(text, stop, end), '会全');
  }
  return false;
}

/** 三期, 十二届, 二级以上医院: a rank. 分三期建设, 连续三届 and 六级以上大风 are counts and strengths. */
export function isRank(text: string, begin: number, { unit, literal, hedged, range }: Candidate): boolean {
  if (isDivided(text, begin)) return false;
  if (isTooMany(unit, literal)) return false;
  // 两集, 两期: 两 ranks nothing.
  if (oneOf(text, begin, '两') && '期届层幕集版'.includes(unit?.word ?? '-')) return false;
  if (hedged && unit?.word === '级') return true;
  return !hedged && !range && !(unit?.word === '届' && isTerms(text, begin));
}

/** 一千四百多级, 三百二十头: nothing has so many ranks, and animals have none beyond 三头. */
const isTooMany = (unit: Unit | undefined, literal: string): boolean =>
  literal.length > 2 || (unit?.word === '头' && !/^[1-3]$/.test(literal));

/** 阵风九级以上, 六级大风, 吹东风三级，间中五级: of a wind or an earthquake. */
export const isStrength = (text: string, begin: number, stop: number): boolean =>
  /^(?:以上|左右)?(?:[的大强強偏]?[东東西南北]{0,2}[阵陣大强強]?[风風](?![险險格控景貌])|[大强強]?(?:地|余|餘)?震)/.test(
    text.slice(stop, stop + 8),
  ) ||
  /[风風震][^，。；、]{0,4}$|[风風][^。；、]{0,3}[级級][，,]?[间間]中$/.test(
    text.slice(Math.max(0, begin - 14), begin),
  );

/** 连续三届, 前四届, 惠及两届学生: terms counted, not one of them named. */
const isTerms = (text: string, begin: number): boolean =>
  /(?:[连連]续|[连連]續|蝉联|蟬聯|[历歷][经經]|[历歷]|前|近|最近|过去|過去|惠及|[当當][选選]|[担擔]任|任|共|跨|隔|[举舉][办辦]了?|[办辦]了)$/.test(
    text.slice(Math.max(0, begin - 3), begin),
  );

/** 分三期建设, 共四级: stages counted, not ranked. */
export const isDivided = (text: string, begin: number): boolean => {
  const before = skipSpaceBack(text, begin, 0);
  return (
    before > 0 &&
    (oneOf(text, before - 1, '分') ||
      (oneOf(text, before - 1, '为成') && is(text, before - 2, '分')) ||
      (oneOf(text, before - 1, '共有') && !oneOf(text, before - 2, '中')))
  );
};

/**
 * 二次创业, 二类苗: 二 before a counter ranks and 两 counts, but people, cases and things that no one ranks are counted with
 * 二 as well: 二个箱子, 二筆貸款. 二台 is a television channel except where traditional script is set.
 */
export const isTwoByRank = (text: string, begin: number, { word }: Unit): boolean =>
  is(text, begin, '二') &&
  !'人名位例死伤者'.includes(word) &&
  !thingCounters.includes(word) &&
  !('台笔'.includes(word) && isTraditional(text, begin));

/** Counters that rank nothing. */
const thingCounters = '个件项张辆间座所艘架家宗案只匹块封枚株棵份';
