/**
 * Quarters: 一季度, 第三季度, 前三季度, 一至三季度, and 第三季 as Hong Kong and Taiwan write.
 */

import { integer, integerAt } from './integer.ts';
import type { Moment } from './moment-parts.ts';
import { dateJoints, firstWords, isHeadOfYear } from './open-range.ts';
import { isTraditional } from './script.ts';
import { is, oneOf } from './text.ts';
import { skipSpace, skipSpaceBack } from './trie.ts';

const reports = /^(?:[同环]比|[营净增降]|业绩|财报|GDP|销[量售]|出货|下[降滑跌]|上[涨升]|[末底初][前后至])/;

/** 第3季同比增长: a quarter where a report goes on from `at`, or in traditional script; else 第3季 is a season. */
export const isReported = (text: string, at: number): boolean =>
  isTraditional(text, at) || reports.test(text.slice(at, at + 3));

/** 一季度, 第三季度, 前三季度, 一至三季度. */
export function quarterAt(text: string, at: number, end: number, floor: number, m: Moment): number {
  let next = at;
  // 较上一季度: which one is not said.
  if (at > floor && oneOf(text, at - 1, '上下每')) return -1;
  const upTo = oneOf(text, next, firstWords) && !is(text, next + 1, '季');
  const ranked = is(text, next, '第');
  if (upTo || ranked) next = skipSpace(text, next + 1, end);
  const head = is(text, next, '首');
  // 前三个季度, 首两季: counted from the first of the year.
  const counted = upTo || (at > floor && oneOf(text, at - 1, firstWords));
  const two = counted && is(text, next, '两');
  if (
    !head &&
    !two &&
    (!integerAt(text, next, end) || integer.value < 1 || integer.value > 4 || integer.length > 1)
  )
    return -1;
  const from = head ? 1 : two ? 2 : integer.value;
  // 较前一季: the one before.
  if (from === 1 && is(text, upTo ? at : at - 1, '前')) return -1;
  let stop = head || two ? next + 1 : integer.end;
  let to = from;
  let unit = skipSpace(text, stop, end);
  // 第三、四季度.
  const listed = ranked && oneOf(text, unit, '、和及与');
  if (
    (listed || oneOf(text, unit, dateJoints)) &&
    integerAt(text, skipSpace(text, unit + 1, end), end) &&
    integer.value <= 4 &&
    (!listed || integer.value === from + 1)
  ) {
    to = integer.value;
    stop = integer.end;
    unit = skipSpace(text, stop, end);
  }
  if (counted && is(text, unit, '个')) unit++;
  if (!is(text, unit, '季') || unit >= end) return -1; // 第三季 is a quarter as well; 四季 and 三季 alone are seasons.
  const before = skipSpaceBack(text, at, floor);
  const degree = skipSpace(text, unit + 1, end);
  if (is(text, degree, '度')) stop = degree + 1;
  else if (
    (head ||
      upTo ||
      (before > floor && isHeadOfYear(text, before - 1)) ||
      ((ranked || (before > floor && is(text, before - 1, '第'))) && isReported(text, unit + 1))) &&
    !oneOf(text, unit + 1, '节稻麦军')
  )
    stop = unit + 1;
  else return -1;
  // 三季度末: its last day.
  if (stop < end && oneOf(text, stop, '末底') && !oneOf(text, stop + 1, '期')) {
    m.part = 'end';
    stop++;
  }
  m.shape = 'quarter';
  m.quarter = upTo ? 1 : from;
  m.quarterTo = upTo ? from : to;
  if (m.start === at) {
    if (before > floor && (oneOf(text, before - 1, '第前') || isHeadOfYear(text, before - 1))) {
      if (!is(text, before - 1, '第')) m.quarter = 1;
      m.start = before - 1;
    }
  }
  return stop;
}
