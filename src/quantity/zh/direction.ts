/**
 * Whether a quantity rises or falls: by the verb right before it (增长7%), the noun behind (5%的增长), or the list it goes on.
 */
import { codeAt } from '../code-at.ts';
import {
  down,
  downNouns,
  falls,
  links,
  notDirections,
  nounLinks,
  rises,
  up,
  upNouns,
} from '../data/context-zh.ts';
import { foldScript } from '../fold.ts';
import type { State } from '../reader.ts';
import { digitOf, han } from './characters.ts';
import { isTallied } from './tally.ts';
import { is, oneOf, rawOneOf, startsWith } from './text.ts';
import { firsts, match, matchBack, matchEnd, reverseTrieOf, skipSpaceBack, trieOf } from './trie.ts';
import { unitAt, unitEnd } from './unit.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
type Direction = 'up' | 'down';
const joined = (list: string, after: readonly string[], direction: Direction) =>
  words(list).flatMap((word) => after.map((link) => [word + link, direction] as const));
const directions = reverseTrieOf([
  ...joined(up, links, 'up'),
  ...joined(down, links, 'down'),
  ...joined(upNouns, nounLinks, 'up'),
  ...joined(downNouns, nounLinks, 'down'),
]);

const neutral = reverseTrieOf(words(notDirections).map((word) => [word, true] as const));

/** The direction of the verb right before `at`. */
export function directionBefore(text: string, at: number, floor: number): Direction | undefined {
  const edge = skipSpaceBack(text, at, floor);
  if (edge <= floor) return undefined;
  if ((firsts[text.charCodeAt(edge - 1)]! & directions.bit) === 0) return comparedBefore(text, edge);
  // 新增 counts what is new. The verb is matched last, so that `matchEnd` is where it begins.
  if (matchBack(neutral, text, edge, floor) !== undefined) return undefined;
  const found = matchBack(directions, text, edge, floor);
  if (found === undefined) return comparedBefore(text, edge);
  // Both looks end in one of these.
  if (!oneOf(text, edge - 1, '长度幅速率')) return found;
  const clause = foldScript(text.slice(Math.max(floor, edge - outdoneWithin), edge));
  if (contributed.test(clause)) return undefined;
  const other = outdone.exec(clause);
  if (other === null) return found;
  return earlier.test(other[2]!) ? ('高快好优'.includes(other[1]!) ? 'up' : 'down') : undefined;
}

/** 高于全省平均增速4.8个百分点: the growth of another, so nothing rose; 低于上年同期增速 is the growth of before. */
const outdone = /([高低快慢优好])于([^，,。；;、\d]{1,12})(?:[增涨升降跌]幅|增速|增长率)$/;
const outdoneWithin = 20;
/** 贡献出口增长近5成: a share of the growth. */
const contributed = /贡献了?[^，,。；;、\d]{1,10}增长(?:幅度)?$/;
const earlier = /^(?!.*常年).*[同环去昨上]/;

/** 较去年同期多3000人次, 比上年少12天, 同比高2.1%. */
function comparedBefore(text: string, edge: number): Direction | undefined {
  const more = oneOf(text, edge - 1, '多高');
  if (!more && !oneOf(text, edge - 1, '少低')) return undefined;
  for (let i = edge - 2; i >= Math.max(0, edge - comparedWithin); i--) {
    if (han[text.charCodeAt(i)] === 0 && !isOfDate(text, i)) return undefined;
    if (oneOf(text, i, '比较')) return isStatic(text, i, edge) ? undefined : more ? 'up' : 'down';
  }
  return undefined;
}

/** 较2022年少, 比4月12日低: a digit at `at` of a date. */
const isOfDate = (text: string, at: number): boolean => {
  let next = at;
  while (digitOf[codeAt(text, next)]! >= 0) next++;
  return next > at && oneOf(text, next, '年月日');
};

/** 比市场价低20%, 较常年偏高: no earlier time is what they compare with, so nothing rose. */
const isStatic = (text: string, at: number, edge: number): boolean =>
  oneOf(text, edge - 1, '高低') &&
  !/^(?!.*[常多]年).*(?:[同环環去昨]|\d[年月日]|[年月周週天]前|上[一年月周週季期届屆次半])/.test(
    text.slice(Math.max(0, at - 1), edge - 1),
  );

/** How far before 多 and 少 what they compare with may begin. */
const comparedWithin = 14;

const after = trieOf([
  ...words(rises).map((word) => [word, 'up'] as const),
  ...words(falls).map((word) => [word, 'down'] as const),
]);
/** What may stand between 的 and such a word. */
const between = '按大小同环年均复合正高速度率幅比强劲稳定中较快';

/** 5%的增长, 以8%的速度递增, 0.4%升幅 but no 10%涨幅限制: the word after the number that ends at `stop`. */
function directionAfter(text: string, stop: number): Direction | undefined {
  if (!is(text, stop, '的')) {
    const noun = match(after, text, stop, text.length);
    return oneOf(text, matchEnd - 1, '幅速') && !oneOf(text, matchEnd, '限空') ? noun : undefined;
  }
  let at = stop + 1;
  for (let i = 0; i < 7; i++, at++) {
    const found = match(after, text, at, text.length);
    if (found !== undefined) return found;
    if (!oneOf(text, at, between)) return undefined;
  }
  return undefined;
}

/** 票价加约3.6%，: no more is said of what is added; 另加10%服务费 and 加5%的盐 add something. */
const isRaised = (text: string, begin: number, stop: number): boolean =>
  rawOneOf(text, stop - 1, '%％') &&
  is(text, begin - 1, '加') &&
  !oneOf(text, begin - 2, '参追附另再外') &&
  han[codeAt(text, stop)] === 0;

/** 上涨每吨50元: where the base begins that stands right before `at`, or `at`. */
function baseBegin(text: string, at: number, floor: number): number {
  for (let i = at - 2; i >= Math.max(floor, at - 4); i--)
    if (is(text, i, '每')) return unitAt(text, i + 1, at) !== undefined && unitEnd === at ? i : at;
  return at;
}

/** 下调存款准备金率0.5个百分点: what was moved stands between its verb and by how much. */
const adjusted = /(?:(上调|调高|调升|上浮)|下调|调低|调降|下浮)[^，。；、\d]{1,14}$/;
const adjustedWithin = 18;
/** 调高票价3.09%: of what is paid a percentage is by how much. */
const priced = /[价價费費薪租]$|工[资資]$/;

/** 连跌两个月, 连续上涨5日, 增幅为近5年最大: for how long it went on or how far back, by which nothing moved. */
const cut = /[降加升减減][息准]$|[提降涨漲加减減][价價薪税稅]$/;
const lasted =
  /成[长長]了?$|[连連](?:续|續)?[上下回攀提]?[升降涨漲跌增减減落]了?$|[涨漲跌]了?[近约約]?$|[幅速率][为為是]近?$/;
const lastedWithin = 6;
const times = new Set(['d', 'wk', 'mo', 'a', 'h', '{季度}', '{交易日}', '{日}']);

/** Where the verb right before begins that the last direction came from, or −1. */
export let verbStart = -1;

/** From the verb right before, the noun right after, or the list that this goes on with; sets `verbStart`. */
export function directionOf(
  text: string,
  begin: number,
  stop: number,
  floor: number,
  state: State,
  unit: string,
): 'up' | 'down' | undefined {
  verbStart = -1;
  // 4涨14跌: the verb is the word of the count before.
  if (isTallied(text, begin, stop - 1)) return undefined;
  // 比去年少18.7亿元，少13.1%: says the same again.
  if (state.direction !== undefined && state.listAt - state.base === begin - 2 && oneOf(text, begin - 2, ','))
    if (oneOf(text, begin - 1, '多少')) return oneOf(text, begin - 1, '多') ? 'up' : 'down';
  // 起降26.1万架次: what took off and landed.
  if (startsWith(text, begin - 2, '起降')) return undefined;
  // 低温下探16度, 股价下探120元: down to there.
  if (unit !== '%' && startsWith(text, begin - 2, '下探')) return undefined;
  const found = directionBefore(text, baseBegin(text, begin, floor), floor);
  if (found !== undefined) {
    // 降息两次: how often.
    if (unit === '{次}' && cut.test(text.slice(Math.max(0, begin - 2), begin))) return undefined;
    if (times.has(unit) && lasted.test(text.slice(Math.max(0, begin - lastedWithin), begin)))
      return undefined;
    state.mixed = matchEnd - 2 >= floor && startsWith(text, matchEnd - 2, '分别');
    verbStart = matchEnd;
    return found;
  }
  // 翻了三倍.
  if (unit === '{倍}' && is(text, is(text, begin - 1, '了') ? begin - 2 : begin - 1, '翻')) return 'up';
  if (unit === '%') {
    if (isRaised(text, begin, stop)) return 'up';
    const later = directionAfter(text, stop);
    if (later !== undefined) return later;
  }
  if (unit === 'pp' || (unit === '%' && priced.test(text.slice(Math.max(0, begin - 2), begin)))) {
    const moved = adjusted.exec(foldScript(text.slice(Math.max(0, begin - adjustedWithin), begin)));
    if (moved !== null) return moved[1] === undefined ? 'down' : 'up';
  }
  if (state.direction === undefined || state.listAt < state.base) return undefined;
  const from = state.listAt - state.base;
  if (begin - from > 4) return undefined;
  // 跌312点或1.09%, 跌312点（1.09%） restate; other lists go on with the same unit.
  const restated = oneOf(text, from, ',') ? from + 1 : from;
  if (unit === '%' && oneOf(text, restated, '或(') && begin - restated <= 2) return state.direction;
  if (state.listUnit !== unit && !state.mixed) return undefined;
  const gap = foldScript(text.slice(from, begin).replaceAll(/\s+/g, ''));
  return gap === '、' || gap === '和' || gap === '及' || gap === '以及' || gap === '，' || gap === '与'
    ? state.direction
    : undefined;
}
