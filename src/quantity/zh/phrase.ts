/**
 * Words, idioms and names that hold numerals, found by their first numeral: 一带一路 at 一, 统一 at 一 with 统 before.
 */

import { codeAt } from '../code-at.ts';
import { programmes, words } from '../data/phrases.ts';
import { folded } from '../fold.ts';
import type { DismissalClass } from '../quantity.ts';
import { isListed, saysOne } from './assertion.ts';
import { digitOf, isSpace, numeralOf, powerOf } from './characters.ts';
import { addPair, mayHold, noPairs } from './pairs.ts';
import { is, oneOf } from './text.ts';
import { match, matchEnd, skipSpace, skipSpaceBack, trieOf } from './trie.ts';
import { unitAt, unitEnd } from './unit.ts';

/** A word that begins before its first numeral: 统一. */
interface Led {
  readonly before: string;
  readonly class: DismissalClass;
}

/** The words that are the same from their first numeral on. */
interface Tails {
  /** The class of the word that begins there: 一带一路. */
  bare: DismissalClass | undefined;
  /** By the character before it, the longest first: 更进一步 before 进一步. */
  led: Map<number, Led[]> | undefined;
}

const split = (list: string): string[] => list.trim().split(/\s+/);
const isNumeral = (code: number): boolean =>
  numeralOf[code]! >= 0 || powerOf[code]! > 0 || code === 0x534a || code === 0x5eff || code === 0x51e0;

const all = new Map<string, Tails>();
/** The numerals that begin a word with the character after them, 一带; and with the one before them, 统一. */
const heads = noPairs();
const leads = noPairs();

function addAll(list: string, name: DismissalClass): void {
  for (const word of split(list)) {
    let first = 0;
    while (first < word.length && !isNumeral(word.charCodeAt(first))) first++;
    if (first === word.length || word.length === 1)
      throw new RangeError(`Unexpected word "${word}" among the phrases, expected one with a numeral.`);
    const rest = word.slice(first);
    const tails: Tails = all.get(rest) ?? { bare: undefined, led: undefined };
    all.set(rest, tails);
    if (first === 0) {
      tails.bare ??= name;
      addPair(heads, word.charCodeAt(0), word.charCodeAt(1));
    } else {
      const lead = word.charCodeAt(first - 1);
      addPair(leads, lead, word.charCodeAt(first));
      tails.led ??= new Map();
      const same = [...(tails.led.get(lead) ?? []), { before: word.slice(0, first), class: name }];
      tails.led.set(
        lead,
        same.sort((a, b) => b.before.length - a.before.length),
      );
    }
  }
}
addAll(words, 'phrase');
addAll(programmes, 'name');
const trie = trieOf(all);

/** The phrase found last. */
export const phrase = { start: 0, end: 0, class: 'phrase' as DismissalClass };

/** Whether a known word covers the numeral at `at`. */
export function phraseAt(text: string, at: number, end: number, floor: number): boolean {
  const before = codeAt(text, at - 1);
  const code = text.charCodeAt(at);
  const after = codeAt(text, at + 1);
  // 时间为零时40分: no 为零.
  if (is(text, at, '零') && oneOf(text, at + 1, '时点') && digitOf[codeAt(text, at + 2)]! >= 0) return false;
  led = isSpace(before) || mayHold(leads, before, code);
  if (!led && !isSpace(after) && !mayHold(heads, code, after)) return false;
  from = at;
  barrier = floor;
  // `fits` looks for units, which moves `matchEnd`: keep the longest that it accepted.
  if (match(trie, text, at, end, fits) === undefined) return false;
  phrase.end = matchEnd;
  return true;
}

const counting = '次个场回遍趟份家名宗例笔件';

/** Whether a unit goes on from the numeral that ends at `place`: 身高一米七, 每周一次. */
function isCounted(text: string, place: number, end: number): boolean {
  // 提高一成 is no first year of school.
  if (is(text, from - 1, '高') && (oneOf(text, place, '成倍半') || oneOf(text, from - 2, '提调升抬')))
    return true;
  // 提高二点四个百分点 is none either.
  if (is(text, place, '点') && numeralOf[codeAt(text, place + 1)]! >= 0) return true;
  const unit = unitAt(text, place, end);
  return unit !== undefined && (!unit.counter || oneOf(text, skipSpace(text, place, end), counting));
}

/** Second characters of such units: asked first, because most words stand before none of them. */
const insideUnit = '时期里斤顷吨升尺分厘方米台元加西卡钟氏年岁次';

/** 三公 in 三公里, 十分 in 十分钟: the word ends inside a unit. */
function cutsUnit(text: string, place: number, end: number): boolean {
  if (place >= end || !oneOf(text, place, insideUnit)) return false;
  const unit = unitAt(text, from + 1, end);
  return unit !== undefined && !unit.weak && unitEnd > place;
}

/** 连续四周, 未来两周: weeks; 四周 alone is all around. */
const beforeWeeks = '续期去来近约达共前后足过满第余的';

let from = 0;
let barrier = 0;
/** Whether what stands before the numeral may begin a word that goes on with it. */
let led = false;

/** Whether one of the words stands at `from` with what belongs before it. */
function fits(tails: Tails, text: string, place: number, end: number): boolean {
  const last = text.charCodeAt(place - 1);
  // 十分之一 is a share, 四季度 a date.
  if (last === 0x5206 && is(text, place, '之')) return false;
  // 不到其三分之一.
  if (is(text, place, '分') && is(text, place + 1, '之')) return false;
  if (last === 0x5b63 && is(text, place, '度')) return false;
  // 三七九人: digits one by one, which no word of digits parts.
  if (place < end && numeralOf[last]! >= 0 && numeralOf[text.charCodeAt(place)]! >= 0 && from + 1 < place)
    return false;
  const short = place === from + 2;
  // 零时40分.
  if (short && is(text, place - 1, '时') && /^\d{1,2}分/.test(text.slice(place, place + 3))) return false;
  // 有四处发现谷物: places; 四处 alone is everywhere.
  if (short && is(text, place - 1, '处') && oneOf(text, from - 1, '有共设现达增了')) return false;
  // 一点四亿: the point of a number.
  if (short && folded[last] === 0x70b9 && numeralOf[codeAt(text, place)]! >= 0 && pointsOn(text, place, end))
    return false;
  // 下午一点半, 凌晨一時十二分: a time of day.
  if (short && (folded[last] === 0x70b9 || folded[last] === 0x65f6) && isHour(text, place)) return false;
  // 一二九例: digits one by one, counted.
  if (place === from + 3 && is(text, place, '例') && numeralOf[last]! >= 0) return false;
  if (short && is(text, place - 1, '周') && from > barrier && oneOf(text, from - 1, beforeWeeks))
    return false;
  if (short && is(text, from, '一') && (countsOne(text, place, end) || isPrice(text, place))) return false;
  if (led && tails.led !== undefined && ledFits(tails.led, text, place, end)) return true;
  if (tails.bare === undefined || (short && cutsUnit(text, place, end))) return false;
  phrase.start = from;
  phrase.class = tails.bare;
  return true;
}

function ledFits(words: Map<number, Led[]>, text: string, place: number, end: number): boolean {
  const previous = codeAt(text, skipSpaceBack(text, from, barrier) - 1);
  for (const word of words.get(folded[previous]!) ?? []) {
    const start = beforeAt(text, from, barrier, word.before);
    // 每周一次, 调研一次: the numeral belongs to the counter after it.
    if (start < 0 || (place === from + 1 && isCounted(text, place, end))) continue;
    // 亩产合一千斤: the numeral goes on.
    if (place === from + 1 && powerOf[codeAt(text, place)]! > 0) continue;
    // 每周三班 are three flights a week.
    if (is(text, start, '周') && is(text, start - 1, '每') && oneOf(text, place, '班次趟场节列航')) continue;
    phrase.start = start;
    phrase.class = word.class;
    return true;
  }
  return false;
}

/** Whether the digits at `place` after 点 end in a multiplier or a unit that no time has: 一点四亿, 二点五倍. */
function pointsOn(text: string, place: number, end: number): boolean {
  let at = place;
  while (at < end && numeralOf[text.charCodeAt(at)]! >= 0) at++;
  return powerOf[codeAt(text, at)]! > 1 || (unitAt(text, at, end) !== undefined && !oneOf(text, at, '分刻'));
}

/** 一点半 is a time, and 一点 and 一时 behind a part of the day, if 下午一点没吃 is none. */
const isHour = (text: string, place: number): boolean =>
  (is(text, place - 1, '点') && oneOf(text, place, '半钟')) ||
  (/[午晨夜]$|[傍昨今明当當]晚$|[早晚]上$/.test(text.slice(from - 2, from)) &&
    !oneOf(text, place, '也都没不事儿兴间'));

/** 票价一元, 一元硬币: money, where 一元化 is a word. */
const isPrice = (text: string, place: number): boolean =>
  is(text, place - 1, '元') &&
  (oneOf(text, from - 1, '价费票付花仅只每收卖股要缴补扣降涨过近约少足于') ||
    oneOf(text, place, '钱硬起每一纸的以左多') ||
    oneOf(text, place + 1, '角毛毫'));

/** 发生一起事故, 仅一座, 一座水库和两座桥 count; 一起发展, 一座城 do not. */
function countsOne(text: string, place: number, end: number): boolean {
  if (is(text, place - 1, '起')) return saysOne(text, from, barrier);
  const unit = unitAt(text, from + 1, end);
  if (unit?.counter !== true || unit.weak || unitEnd !== place) return false;
  return saysOne(text, from, barrier) || isListed(text, from, place);
}

/** Where `before` starts if it ends at `at`, or −1. */
function beforeAt(text: string, at: number, floor: number, before: string): number {
  let place = at;
  for (let i = before.length - 1; i >= 0; i--) {
    place = skipSpaceBack(text, place, floor);
    if (place <= floor || folded[text.charCodeAt(place - 1)] !== before.charCodeAt(i)) return -1;
    place--;
  }
  return place;
}
