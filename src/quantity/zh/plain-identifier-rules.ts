/**
 * Forms of digits without a multiplier that identify or name something, in the order they are looked for. To add a
 * form, add a row.
 */
import { codeAt } from '../code-at.ts';
import { isBusRoute } from './bus-route.ts';
import { digitOf, han, letter } from './characters.ts';
import { endOf, hasNoUnit, type Rule } from './digits-in-text.ts';
import {
  identifierAfter,
  identifierBefore,
  isAnnounced,
  isNumbered,
  labels,
  nameHead,
  nameNumbers,
  projects,
} from './identifier-words.ts';
import { numeral } from './numeral-record.ts';
import { dashedScoreEnd } from './score.ts';
import { is, oneOf, rawOneOf } from './text.ts';
import { chainEnd, longChainEnd, tokenEnd } from './token.ts';
import { match, matchBack, matchEnd, skipSpace } from './trie.ts';
import { unitAt } from './unit.ts';

const dialled = /(?:电话|電話|热线|熱線|号码|號碼)[为為是]$/;

/** A part of a law that has parts of its own. */
const article = /第[\d一二三四五六七八九十百]{1,6}[条條款项項](?:\d{1,3}[款项項])?$/;

/** Whose lines have a number: 九巴, 巴士, 公車. */
const buses = /[九城新龍龙]巴$|巴士$|公[車车交]$/;

/** 12345, 96110: the numbers of services in five digits. */
const service = /^(?:1[02]|9[56])\d{3}$/;

/** 新增病例17 is a number of cases. */
const countedThrough = /(?:^|[^\p{Script=Han}]|[系与與和为為是同即对對])(?:病例|患者|感染者)$/u;

/** Which of a model: 波音737-800. */
const variant = /^-\d{3}(?!\d)/;

/** The other end of a range of strengths. */
const strengths = /^[到至~—–～-]\d{1,2}[级級]/;

/** What may follow 8强 that makes another word of 强: 7.3强震. */
const notRanked = '震降台风烈度化制迫劲势风';

/** What goes on with a number that would be a name alone: a hedge or the other end of a range. */
const goesOn = '余多至到-~—～–';

/** 热线2730次, QQ群500人, 用手机120分钟: so many of them. */
function isCounted(text: string, stop: number, end: number, literal: string): boolean {
  const next = skipSpace(text, stop, end);
  const unit = unitAt(text, oneOf(text, next, '多余') ? next + 1 : stop, end);
  return (
    unit !== undefined &&
    (unit.counter || unit.kind === 'duration' || literal.includes('.')) &&
    !unit.weak &&
    literal.length < 6
  );
}

/** Of numbers without a multiplier. */
export const ofPlainNumber: readonly Rule[] = [
  // 6栋501室: the building and the room.
  [
    'identifier',
    (digits) => endOf(/^\d{1,3}(?:栋|棟|幢|座)(?=\d{1,3}(?:单元|單元)|\d{3,4}[室号號])/, digits, 12),
  ],
  // B座2层14号窗口: the floor of a room.
  ['identifier', (digits) => endOf(/^\d{1,3}[层層楼樓](?=[A-Z]?\d{1,4}[室号號])/, digits, 10)],
  // 3站台发车: where a train stands.
  ['identifier', (digits) => endOf(/^\d{1,2}站台(?=[改发發候上停乘])/, digits, 6)],
  // 1至6号楼: all of a row.
  [
    'identifier',
    (digits) =>
      endOf(
        /^\d{1,3}(?:[至到~—–-]|—{2})\d{1,3}[号號](?:[楼樓线線院门門机機厅廳馆館井房桌]|泊位|窗口)/,
        digits,
        14,
      ),
  ],
  [
    'identifier',
    ({ text, next, end }) =>
      match(identifierAfter, text, next, end) !== undefined && next < end ? matchEnd : -1,
  ],
  // 500强, 16强: the strongest so many, a name.
  [
    'name',
    ({ text, next, literal }) =>
      is(text, next, '强') && !literal.includes('.') && !oneOf(text, next + 1, notRanked) ? next + 1 : -1,
  ],
  // 从2楼烧到6楼, 6樓之2: a floor.
  [
    'ordinal',
    ({ text, next, literal }) =>
      is(text, next, '楼') && literal.length < 3 && !oneOf(text, next + 1, '盘市房宇')
        ? next + 1 + (/^之\d{1,2}(?!\d)/.exec(text.slice(next + 1, next + 5))?.[0].length ?? 0)
        : -1,
  ],
  // 《星战7》, “净网2021”: the end of a title.
  [
    'name',
    ({ text, at, stop, literal }) =>
      rawOneOf(text, stop, '》〉') ||
      (rawOneOf(text, stop, '”」') && /^(?:19|20)\d\d$/.test(literal) && han[codeAt(text, at - 1)] === 1)
        ? stop
        : -1,
  ],
  // 第35条第1项1款: a part of the article named before it.
  [
    'ordinal',
    ({ text, at, next }) =>
      oneOf(text, next, '款项目') && article.test(text.slice(Math.max(0, at - 14), at)) ? next + 1 : -1,
  ],
  // 自101站往返: a stop that is called by a number.
  [
    'name',
    ({ text, next, edge }) =>
      is(text, next, '站') && oneOf(text, edge - 1, '自从由') && oneOf(text, next + 1, '往开出发至到')
        ? next + 1
        : -1,
  ],
  [
    'identifier',
    ({ text, at, next }) => (is(text, next, '路') && isBusRoute(text, at, next) ? next + 1 : -1),
  ],
  // 九巴968線.
  [
    'identifier',
    ({ text, at, next }) =>
      oneOf(text, next, '线') && buses.test(text.slice(Math.max(0, at - 3), at)) ? next + 1 : -1,
  ],
  // 台北101: a tower.
  [
    'name',
    (digits) =>
      digits.literal === '101' &&
      /[台臺]北$/.test(digits.text.slice(Math.max(0, digits.at - 2), digits.at)) &&
      hasNoUnit(digits)
        ? digits.stop
        : -1,
  ],
  [
    'identifier',
    ({ text, stop, end, edge, floor, literal }) =>
      matchBack(identifierBefore, text, edge, floor) !== undefined &&
      (literal.length >= 3 || letter[text.charCodeAt(matchEnd)] === 1 || is(text, edge - 1, ':')) &&
      !isCounted(text, stop, end, literal)
        ? chainEnd(text, stop, end)
        : -1,
  ],
  // 议案1, 见表2: a label and its number.
  [
    'identifier',
    (digits) =>
      digits.literal.length < 3 &&
      matchBack(labels, digits.text, digits.edge, digits.floor) !== undefined &&
      hasNoUnit(digits)
        ? digits.stop
        : -1,
  ],
  // 病例17：, 系病例9的密切接触者: one of those that a report counts through.
  [
    'identifier',
    (digits) =>
      digits.literal.length < 5 &&
      countedThrough.test(digits.text.slice(Math.max(0, digits.at - 4), digits.at)) &&
      hasNoUnit(digits)
        ? digits.stop
        : -1,
  ],
  // 取件码8-2-3017, 3-2-501室, 4-2-3-1阵型: no range has three ends.
  [
    'identifier',
    ({ text, at, stop, end }) => {
      const far = longChainEnd(text, at, stop, end);
      return far < 0 || unitAt(text, far, end) !== undefined ? -1 : far + (oneOf(text, far, '室号') ? 1 : 0);
    },
  ],
  // 牌号6061, 尾号为3307, 区位码2637: the number that a word in 号 or 码 announces.
  [
    'identifier',
    (digits) =>
      digits.literal.length >= 3 && isAnnounced(digits.text, digits.edge) && hasNoUnit(digits)
        ? chainEnd(digits.text, digits.stop, digits.end)
        : -1,
  ],
  ['phrase', ({ text, at, stop, end }) => dashedScoreEnd(text, at, stop, end)],
  [
    'name',
    (digits) => {
      const { text, at, next, floor, literal } = digits;
      return literal.length <= 4 &&
        // 阵风8到9级, 阵风10～11级: a range.
        (literal.length > 1 || !oneOf(text, next, '到至~—–-～')) &&
        isNumbered(text, at, floor) &&
        !strengths.test(text.slice(next, next + 6)) &&
        (is(text, at - 1, '窖') || (hasNoUnit(digits) && !oneOf(text, next, '余多')))
        ? digits.stop + (variant.exec(text.slice(digits.stop, digits.stop + 5))?.[0].length ?? 0)
        : -1;
    },
  ],
  [
    'name',
    ({ text, stop, next, edge }) =>
      rawOneOf(text, edge - 1, '“"「『') && rawOneOf(text, next, '”"」』') ? stop : -1,
  ],
  [
    'name',
    ({ text, next, end, literal }) =>
      (literal.length === 3 || literal.length === 4 || (service.test(literal) && is(text, next, '平'))) &&
      match(nameHead, text, next, end) !== undefined
        ? matchEnd
        : -1,
  ],
  [
    'name',
    (digits) =>
      projects.has(digits.literal) &&
      hasNoUnit(digits) &&
      !oneOf(digits.text, digits.next, '余多') &&
      endOf(/^\d{3}[-~—～–至到]\d[\d,]{3}/, digits, 8) < 0
        ? digits.stop
        : -1,
  ],
  // 2019-nCoV.
  [
    'name',
    ({ text, stop, end }) =>
      codeAt(text, stop) === 0x2d && letter[codeAt(text, stop + 1)] === 1 ? tokenEnd(text, stop, end) : -1,
  ],
  [
    'identifier',
    (digits) =>
      nameNumbers.has(digits.literal) &&
      // 报警电话为110, but 总数为110.
      (digits.literal.length > 3 || dialled.test(digits.text.slice(Math.max(0, digits.at - 3), digits.at))) &&
      !numeral.grouped &&
      !oneOf(digits.text, digits.next, goesOn) &&
      hasNoUnit(digits)
        ? digits.stop
        : -1,
  ],
  // 9·11.
  [
    'name',
    ({ text, stop, end }) =>
      codeAt(text, stop) === 0xb7 && digitOf[codeAt(text, stop + 1)]! >= 0
        ? chainEnd(text, stop + 1, end)
        : -1,
  ],
];
