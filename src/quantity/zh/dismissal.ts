/**
 * Numerals that are no quantity, by class: ordinals, list marks, identifiers, names and phrases. Rules first,
 * lists where no rule can know.
 */

import * as data from '../data/identifiers.ts';
import { folded } from '../fold.ts';
import type { DismissalClass, Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { digitOf, eachForm, han, letter, numeralOf, powerOf, space } from './characters.ts';
import { currencyAt } from './currency.ts';
import { numeral, scanNumeral } from './numeral.ts';
import { is, oneOf, rawOneOf, startsWith } from './text.ts';
import { match, matchBack, matchEnd, reverseTrieOf, skipSpace, skipSpaceBack, trieOf } from './trie.ts';
import { unitAt, unitEnd } from './unit.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const trueOf = (list: readonly string[]) => list.map((word) => [word, true] as const);
const identifierAfter = trieOf(trueOf(words(data.after)));
const identifierBefore = reverseTrieOf(
  words(data.before).flatMap(
    (word) =>
      [
        [word, true],
        [`${word}:`, true],
      ] as const,
  ),
);
const nameHead = trieOf(trueOf(data.nameHeads));
const nameNumbers = new Set(words(data.names));
const projects = new Set(words(data.projects));

export function dismiss(
  text: string,
  start: number,
  end: number,
  name: DismissalClass,
  state: State,
  out: Reading[],
): number {
  if (state.dismissed)
    out.push({
      start: start + state.base,
      end: end + state.base,
      exact: text.slice(start, end),
      kind: 'none',
      class: name,
    });
  return end;
}

const fold = (text: string, at: number): string =>
  at >= 0 && at < text.length ? String.fromCharCode(folded[text.charCodeAt(at)]!) : '';
const clauseMarks = '。；;：:！!？?“”‘’「『(（【—…\n、，,';

/** Whether nothing but a mark or white space stands before `at` in its clause. */
export function startsClause(text: string, at: number): boolean {
  const edge = skipSpaceBack(text, at, 0);
  return edge === 0 || rawOneOf(text, edge - 1, clauseMarks) || text.slice(edge, at).includes('\n');
}

/** 第十一场, 第22届, 第三，: the numeral at `at` follows 第. Returns the end, or −1. */
export function ordinalAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const edge = skipSpaceBack(text, at, floor);
  if (edge <= floor || !is(text, edge - 1, '第') || !scanNumeral(text, at, end)) return -1;
  const start = edge - 1;
  let stop = numeral.end;
  // 第一季度 is a date.
  if (is(text, skipSpace(text, stop, end), '季')) return -1;
  const next = skipSpace(text, stop, end);
  if (startsClause(text, start) && next < end && rawOneOf(text, next, '，,、：:'))
    return dismiss(text, start, stop, 'list-mark', state, out);
  if (unitAt(text, stop, end)?.counter === true) stop = unitEnd;
  else if (next < end && oneOf(text, next, '号页线次届期版章条款回集卷代手方者大')) stop = next + 1;
  return dismiss(text, start, stop, 'ordinal', state, out);
}

/** What may follow the numeral of a list mark. */
const listFollows = new Uint8Array(65536);
eachForm('是要则、.)', (code) => {
  listFollows[code] = 1;
});

/** 一是, 二要; 一、; （一）; 1. 2、 (3). Returns the end, or −1. The numeral is scanned. */
export function listMarkAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const stop = numeral.end;
  const follows = text.charCodeAt(stop);
  if (listFollows[follows] === 0 && space[follows] === 0) return -1;
  if (stop - at > 3 || numeral.value.length > 2 || numeral.literal.includes('.') || numeral.power > 0)
    return -1;
  const next = skipSpace(text, stop, end);
  const before = skipSpaceBack(text, at, floor);
  if (is(text, before - 1, '(') && before > floor && is(text, next, ')') && next < end)
    return dismiss(text, before - 1, next + 1, 'list-mark', state, out);
  if (!startsClause(text, at)) return -1;
  const mark = next < end ? fold(text, next) : '';
  if (!numeral.digits && (mark === '是' || mark === '要' || mark === '则')) {
    if (mark === '是' && is(text, next + 1, '一')) return -1;
    return dismiss(text, at, next + 1, 'list-mark', state, out);
  }
  const opens = opensLine(text, at);
  if (mark === '、' && (opens || numeral.digits) && !continuesList(text, next + 1, end))
    return dismiss(text, at, next + 1, 'list-mark', state, out);
  if (numeral.digits && opens && (mark === '.' || mark === ')') && digitOf[text.charCodeAt(next + 1)]! < 0)
    return dismiss(text, at, next + 1, 'list-mark', state, out);
  return -1;
}

/** At the start of the text, a line or a sentence. */
function opensLine(text: string, at: number): boolean {
  const edge = skipSpaceBack(text, at, 0);
  return (
    edge === 0 ||
    rawOneOf(text, edge - 1, '。；;：:！？!?') ||
    text.slice(edge, at).includes('\n') ||
    text[edge - 1] === '\n'
  );
}

/** 七、八月: the mark joins two numbers. */
const continuesList = (text: string, at: number, end: number): boolean => {
  const next = skipSpace(text, at, end);
  const code = text.charCodeAt(next);
  return next < end && (digitOf[code]! >= 0 || numeralOf[code]! >= 0);
};

/** What follows a number that counts or measures, and none that identifies. */
const countable = new Uint8Array(65536);
eachForm('家个名人万亿千百元吨项件条辆户张所座只份例%余多公平亩克', (code) => {
  countable[code] = 1;
});

/** Digits that identify, before any unit is looked for. The numeral is scanned. Returns the end, or −1. */
export function identifierAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const stop = numeral.end;
  const { literal } = numeral;
  const next = skipSpace(text, stop, end);
  // 276家, 10.78亿: most numbers say at once that they identify nothing.
  if (
    countable[text.charCodeAt(next)] === 1 &&
    han[text.charCodeAt(at - 1)] === 1 &&
    literal.length < 7 &&
    literal.charCodeAt(0) !== 48
  )
    return -1;
  const document = documentNumber(text, at, end, floor);
  if (document >= 0)
    return dismiss(text, skipSpaceBack(text, at, floor) - 1, document, 'identifier', state, out);
  const hyphen =
    at - 2 >= floor &&
    text.charCodeAt(at - 1) === 0x2d &&
    letter[text.charCodeAt(at - 2)] === 1 &&
    !isAddress(text, tokenStart(text, at, floor), floor);
  if (
    hyphen ||
    (letter[text.charCodeAt(at - 1)] === 1 && at > floor && currencyAt(text, at, floor) === undefined)
  )
    return codeName(text, at, end, floor, state, out);
  if (isAddress(text, at, floor))
    return dismiss(text, at, tokenEnd(text, stop, end), 'identifier', state, out);
  if (numeral.odd) return dismiss(text, at, chainEnd(text, stop, end), 'identifier', state, out);
  // 072020年: a page number run into the year.
  if (
    literal.charCodeAt(0) === 48 &&
    literal.length > 4 &&
    literal.length < 8 &&
    is(text, next, '年') &&
    /^(?:19|20)/.test(literal.slice(-4))
  )
    return dismiss(text, at, stop - 4, 'identifier', state, out);
  // 3:2, 3比2: a score or a proportion, not two counts.
  if (
    numeral.power === 0 &&
    literal.length <= 5 &&
    (is(text, stop, ':') || (is(text, stop, '比') && literal.length <= 2)) &&
    digitOf[text.charCodeAt(stop + 1)]! >= 0
  ) {
    let far = stop + 1;
    while (
      far < end &&
      far - stop < 24 &&
      (digitOf[text.charCodeAt(far)]! >= 0 ||
        (oneOf(text, far, ':.') && digitOf[text.charCodeAt(far + 1)]! >= 0))
    )
      far++;
    if (!oneOf(text, far, '元%万亿')) return dismiss(text, at, far, 'phrase', state, out);
  }
  // 80后, 00后: those born in a decade.
  if (
    literal.length === 2 &&
    /[05]$/.test(literal) &&
    is(text, stop, '后') &&
    !oneOf(text, stop + 1, '来期续天个')
  )
    return dismiss(text, at, stop + 1, 'name', state, out);
  const zero =
    literal.length > 1 &&
    literal.charCodeAt(0) === 48 &&
    literal.charCodeAt(1) !== 46 &&
    !(at > 0 && is(text, at - 1, '时'));
  const long = literal.length >= 7 && !numeral.grouped && numeral.power === 0 && !literal.includes('.');
  if (zero || (long && unitAt(text, stop, end) === undefined))
    return dismiss(text, at, chainEnd(text, stop, end), 'identifier', state, out);
  if (numeral.power > 0) return -1;
  if (match(identifierAfter, text, next, end) !== undefined && next < end)
    return dismiss(text, at, matchEnd, 'identifier', state, out);
  const edge = skipSpaceBack(text, at, floor);
  if (
    matchBack(identifierBefore, text, edge, floor) !== undefined &&
    (literal.length >= 3 || letter[text.charCodeAt(matchEnd)] === 1 || is(text, edge - 1, ':'))
  )
    return dismiss(text, at, chainEnd(text, stop, end), 'identifier', state, out);
  if (rawOneOf(text, edge - 1, '“"「『') && rawOneOf(text, next, '”"」』'))
    return dismiss(text, at, stop, 'name', state, out);
  if (literal.length === 3 && match(nameHead, text, next, end) !== undefined)
    return dismiss(text, at, matchEnd, 'name', state, out);
  if (projects.has(literal) && unitAt(text, stop, end) === undefined && !oneOf(text, next, '余多'))
    return dismiss(text, at, stop, 'name', state, out);
  // 2019-nCoV.
  if (text.charCodeAt(stop) === 0x2d && letter[text.charCodeAt(stop + 1)] === 1)
    return dismiss(text, at, tokenEnd(text, stop, end), 'name', state, out);
  if (
    nameNumbers.has(literal) &&
    literal.length > 3 &&
    !numeral.grouped &&
    !oneOf(text, next, '余多至到-~—～–') &&
    unitAt(text, stop, end) === undefined
  )
    return dismiss(text, at, stop, 'identifier', state, out);
  if (text.charCodeAt(stop) === 0xb7 && digitOf[text.charCodeAt(stop + 1)]! >= 0)
    return dismiss(text, at, chainEnd(text, stop + 1, end), 'name', state, out);
  return -1;
}

/** After no unit was found: 5G, 4S店, page numbers. */
export function digitsLeft(text: string, at: number, end: number, state: State, out: Reading[]): number {
  const stop = numeral.end;
  if (letter[text.charCodeAt(stop)] === 1 && stop < end)
    return dismiss(text, at, tokenEnd(text, stop, end), 'name', state, out);
  if (is(text, skipSpace(text, stop, end), '世')) return dismiss(text, at, stop + 2, 'ordinal', state, out);
  return dismiss(text, at, stop, 'identifier', state, out);
}

/** 〔2020〕5号, [2020] 12 号. Returns the end of 号, or −1. */
function documentNumber(text: string, at: number, end: number, floor: number): number {
  const edge = skipSpaceBack(text, at, floor);
  if (edge <= floor || !rawOneOf(text, edge - 1, '〔[【﹝（(')) return -1;
  let i = skipSpace(text, numeral.end, end);
  if (!rawOneOf(text, i, '〕]】﹞）)')) return -1;
  i = skipSpace(text, i + 1, end);
  if (is(text, i, '第')) i = skipSpace(text, i + 1, end);
  const digits = i;
  while (i < end && digitOf[text.charCodeAt(i)]! >= 0) i++;
  if (i === digits) return -1;
  i = skipSpace(text, i, end);
  return is(text, i, '号') && i < end ? i + 1 : -1;
}

/** G307, COVID-19, PM2.5, 豫H12345: letters run into the digits. */
function codeName(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const start = tokenStart(text, at, floor);

  const stop = tokenEnd(text, numeral.end, end);
  const plate =
    start > floor &&
    oneOf(text, start - 1, '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼') &&
    at - start === 1 &&
    stop - start >= 6;
  return dismiss(text, plate ? start - 1 : start, stop, plate ? 'identifier' : 'name', state, out);
}

/** Back over letters, digits and hyphens. */
function tokenStart(text: string, at: number, floor: number): number {
  let start = at;
  while (
    start > floor &&
    (letter[text.charCodeAt(start - 1)] === 1 ||
      digitOf[text.charCodeAt(start - 1)]! >= 0 ||
      text.charCodeAt(start - 1) === 0x2d)
  )
    start--;
  while (start < at && text.charCodeAt(start) === 0x2d) start++;
  return start;
}

/** Inside a web address, a path or an e-mail address. */
function isAddress(text: string, at: number, floor: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (at <= floor || !'/_@=&?#%-.'.includes(String.fromCharCode(code))) return false;
  const before = text.charCodeAt(at - 2);
  return at - 2 >= 0 && (letter[before] === 1 || '/_@=&?#%'.includes(String.fromCharCode(before)));
}

const inToken = (code: number): boolean =>
  letter[code] === 1 || digitOf[code]! >= 0 || code === 0x2d || code === 0x5f || code === 0x2e;

/** The end of a run of letters, digits, hyphens and points. */
function tokenEnd(text: string, at: number, end: number): number {
  let stop = at;
  const far = Math.min(end, at + 64);
  while (stop < far && inToken(text.charCodeAt(stop))) stop++;
  while (stop > at && rawOneOf(text, stop - 1, '.-_')) stop--;
  return stop;
}

/** The end of digits chained by hyphens and points: 0391-8797000, 1.2.3. */
function chainEnd(text: string, at: number, end: number): number {
  let stop = at;
  const far = Math.min(end, at + 64);
  while (stop < far && digitOf[text.charCodeAt(stop)]! >= 0) stop++;
  while (stop + 1 < far && rawOneOf(text, stop, '-.—·') && digitOf[text.charCodeAt(stop + 1)]! >= 0) {
    stop++;
    while (stop < far && digitOf[text.charCodeAt(stop)]! >= 0) stop++;
  }
  return stop;
}

const placeEnds = '道乡镇村屯庄铺墩堡桥寺庙塔路街巷沟坡岭峰洞湾';
const firms = trieOf(
  trueOf(
    '集团 公司 股份 科技 医院 大学 学校 中学 小学 银行 药业 实业 控股 大厦 酒店 超市 商场 广场 小区 花园 社区 电子 生物 新材料 置业 物流 乳业 食品 管委会'.split(
      ' ',
    ),
  ),
);
const titles = reverseTrieOf(
  trueOf(
    '书记 县长 市长 区长 省长 乡长 镇长 村长 部长 厅长 局长 处长 科长 主任 主席 委员 校长 院长 所长 站长 队长 会长 董事长 总经理 经理 总裁 总监 教授 博士 医生 老师 律师 记者 通讯员 编辑 责编 校对 组版 同志 先生 女士 村民 市民 居民 演员 作家 选手'.split(
      ' ',
    ),
  ),
);

/** 记者 万千, 副县长千怀贵: a numeral as a surname after a title. Returns the end, or −1. */
export function surnameAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  if (!oneOf(text, at, '万千百伍陆')) return -1;
  if (matchBack(titles, text, skipSpaceBack(text, at, floor), floor) === undefined) return -1;
  const far = skipSpace(text, at + 1, end);
  if (far >= end || han[text.charCodeAt(far)] === 0 || unitAt(text, at + 1, end)?.counter === true) return -1;
  return dismiss(text, at, far + 1, 'name', state, out);
}

/** 一人一档, 一季一汇总, 四比四看, 两山两拳: numerals in step. Returns the end, or −1. */
export function patternAt(text: string, at: number, end: number, state: State, out: Reading[]): number {
  if (numeralOf[text.charCodeAt(at)]! < 1) return -1;
  const word = skipSpace(text, at + 1, end);
  if (!isWord(text, word, end) || oneOf(text, word, '成分点又至到')) return -1;
  const again = skipSpace(text, word + 1, end);
  if (again >= end || numeralOf[text.charCodeAt(again)]! < 1) return -1;
  const last = skipSpace(text, again + 1, end);
  if (!isWord(text, last, end)) return -1;
  const one = is(text, at, '一');
  // 三月一日 is a date and 两个三甲医院 counts: only 一 may stand before a counter.
  if (!one && unitAt(text, at + 1, end) !== undefined) return -1;
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

const isWord = (text: string, at: number, end: number): boolean =>
  at < end &&
  han[text.charCodeAt(at)] === 1 &&
  numeralOf[text.charCodeAt(at)]! < 0 &&
  powerOf[text.charCodeAt(at)] === 0;

/** Days of the year as names: 五四青年节, 七一讲话. */
const holidays = new Set(
  words('五一 五四 六一 七一 八一 三八 九三 一二九 九一八 七七 五卅 双十 二七 五二零 八一五 一二一 六一八'),
);

/** Two or three characters that begin with a surname, with a mark or space on either side: 李一凡. */
function isPerson(text: string, at: number, end: number): boolean {
  let first = at;
  while (first > 0 && at - first < 3 && han[text.charCodeAt(first - 1)] === 1) first--;
  let last = at;
  while (last < end && last - first < 5 && han[text.charCodeAt(last)] === 1) last++;
  const length = last - first;
  return (
    length >= 2 &&
    length <= 3 &&
    oneOf(text, first, data.surnames) &&
    (first === 0 || han[text.charCodeAt(first - 1)] === 0)
  );
}

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
    if (oneOf(text, i, '的了个等和是在为大')) break;
    if (i > at && i - stop < 3 && oneOf(text, i, placeEnds))
      return dismiss(text, at, i + 1, 'name', state, out);
    if (!is(text, at, '一') && match(firms, text, i, end) !== undefined)
      return dismiss(text, at, matchEnd, 'name', state, out);
  }
  const unit = unitAt(text, stop, end);
  if (unit !== undefined) {
    const rank = '期届级层号版次'.includes(unit.word) && !is(text, at, '一') && !oneOf(text, at, '两几数');
    return dismiss(text, at, unitEnd, rank && unit.word !== '级' ? 'ordinal' : 'phrase', state, out);
  }
  if (next < end && han[text.charCodeAt(next)] === 1) stop = next + 1;
  return dismiss(text, at, stop, 'phrase', state, out);
}
