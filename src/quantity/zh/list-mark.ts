/**
 * Ordinals and the marks of lists: 第十一场, 一是, （一）, 1., 第三，.
 */

import { codeAt } from '../code-at.ts';
import { folded } from '../fold.ts';
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { digitOf, eachForm, numeralOf, space } from './characters.ts';
import { dismiss } from './dismissed.ts';
import { scanNumeral } from './numeral.ts';
import { numeral } from './numeral-record.ts';
import { isReported } from './quarter.ts';
import { is, oneOf, rawOneOf } from './text.ts';
import { skipSpace, skipSpaceBack } from './trie.ts';
import { unitAt, unitEnd } from './unit.ts';

const fold = (text: string, at: number): string =>
  at >= 0 && at < text.length ? String.fromCharCode(folded[text.charCodeAt(at)]!) : '';
const clauseMarks = new Uint8Array(65536);
for (const mark of '。；;：:！!？?“”‘’「『(（【—…\n、，,') clauseMarks[mark.charCodeAt(0)] = 1;

/** Whether nothing but a mark or white space stands before `at` in its clause. */
export function startsClause(text: string, at: number): boolean {
  const edge = skipSpaceBack(text, at, 0);
  return (
    edge === 0 ||
    clauseMarks[text.charCodeAt(edge - 1)] === 1 ||
    (edge < at && text.slice(edge, at).includes('\n'))
  );
}

/** 第, which has one form. */
const rank = 0x7b2c;

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
  if (edge <= floor || text.charCodeAt(edge - 1) !== rank || !scanNumeral(text, at, end)) return -1;
  const start = edge - 1;
  let stop = numeral.end;
  const next = skipSpace(text, stop, end);
  // 第一季度 is a date, 第一季 the first season.
  if (is(text, next, '季')) {
    if (is(text, skipSpace(text, next + 1, end), '度') || isReported(text, next + 1)) return -1;
    return dismiss(text, start, next + 1, 'ordinal', state, out);
  }
  const several = severalRanks(text, stop, end);
  if (several >= 0) return dismiss(text, start, several, 'ordinal', state, out);
  // 第一、第二产业 ranks; 第一， opens a list.
  const ranked = rawOneOf(text, next, '、') && is(text, skipSpace(text, next + 1, end), '第');
  if (next < end && rawOneOf(text, next, '，,、：:') && !ranked && startsClause(text, start))
    return dismiss(text, start, stop, 'list-mark', state, out);
  // 第45+10分钟: in the time added.
  const added = /^\+\d{1,2}/.exec(text.slice(stop, Math.min(end, stop + 3)))?.[0].length ?? 0;
  if (added > 0 && is(text, stop + added, '分'))
    return dismiss(text, start, stop + added + 1, 'ordinal', state, out);
  if (unitAt(text, stop, end)?.counter === true) stop = unitEnd;
  else if (next < end && oneOf(text, next, rankers)) stop = next + 1;
  // 第07版: a page, since no rank is written with a zero.
  const page = numeral.digits && numeral.literal.length > 1 && numeral.literal.startsWith('0');
  return dismiss(text, start, stop, page ? 'identifier' : 'ordinal', state, out);
}

const rankers = '号页线次届期版章条款回集卷代手方者大名位';

/** Where 第3、5至8条 ends, whose first number ends at `stop`, or −1. */
function severalRanks(text: string, stop: number, end: number): number {
  if (digitOf[text.charCodeAt(stop - 1)]! < 0) return -1;
  const list = /^(?:\s?[、和及至到~～—-]\s?\d{1,4}){1,8}/.exec(text.slice(stop, Math.min(end, stop + 60)));
  if (list === null) return -1;
  const after = skipSpace(text, stop + list[0].length, end);
  return after < end && oneOf(text, after, rankers) ? after + 1 : -1;
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
  const follows = codeAt(text, stop);
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
  if (numeral.digits && opens && (mark === '.' || mark === ')') && digitOf[codeAt(text, next + 1)]! < 0)
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
  const code = codeAt(text, next);
  return next < end && (digitOf[code]! >= 0 || numeralOf[code]! >= 0);
};
