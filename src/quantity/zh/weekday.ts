/**
 * Weekdays: 本周五, 下星期一, and 周五 alone, which is the last one gone unless the clause speaks of what is to come.
 * 每周五 and 周一至周五 name no day.
 */
import { codeAt } from '../code-at.ts';
import { digitOf, han, numeralOf, powerOf, setOf } from './characters.ts';
import { is, oneOf, startsWith } from './text.ts';
import { skipSpace, skipSpaceBack } from './trie.ts';
import { unitAt } from './unit.ts';

const names = ['周', '星期', '礼拜'];
const days = '一二三四五六日天';

/** Each name of a weekday, the week it is in, and how many days from a Monday it lies; no week: the name alone. */
export function* weekdays(): Generator<readonly [word: string, week: number | undefined, day: number]> {
  const weeks = { 上: -1, 本: 0, 这: 0, 下: 1, '': undefined };
  for (const [lead, week] of Object.entries(weeks))
    for (const name of names)
      for (const [day, char] of [...days].entries()) yield [lead + name + char, week, Math.min(day, 6)];
}

/** 本周五场比赛, 上周三大指数: so many within the week. 周日 and 周天 end in no numeral. */
export function isCounted(text: string, stop: number, end: number): boolean {
  if (oneOf(text, stop - 1, '日天')) return false;
  if (oneOf(text, stop, '大共直般些样')) return true;
  if (oneOf(text, stop, '上下早晚中起')) return is(text, stop, '起') && oneOf(text, stop + 1, '事案火');
  const unit = unitAt(text, stop, end);
  return unit?.counter === true && !unit.weak;
}

/** What stands before a weekday alone: the end of a clause, or a word that leads to a time. */
const leads = setOf('于在从自由至到截间国日是定的了与和指称料计示悉');
/** What goes on behind it; a name (周三多, 周一良) does not. */
const follows = setOf(
  '阴晴多雨雪有最上下早晚凌中午傍夜清深前后起收开盘公发宣表说称在的将已报跌涨举抵出召会晨当则才也又再迎东西南北冷暖仍受续',
);
const several = setOf('至到—-~～–、和及与或');

/** 周五 alone at `at`, up to `stop`: one day, neither every such day nor the first of several. */
export function isOneDay(text: string, at: number, stop: number, end: number, floor: number): boolean {
  const before = skipSpaceBack(text, at, floor);
  const lead = before > 0 ? codeAt(text, before - 1) : 0;
  const next = skipSpace(text, stop, end);
  const after = next < end ? codeAt(text, next) : 0;
  // 恒指周四（4日）收报.
  if (is(text, next, '(') && digitOf[codeAt(text, next + 1)]! >= 0) return true;
  // At the floor it goes on from the day before it: 上周三至周五.
  if (before > floor) {
    if (numeralOf[lead]! >= 0 || powerOf[lead]! > 0 || several[lead] === 1) return false;
    if (han[lead] === 1 && leads[lead] === 0) return false;
  }
  if (several[after] === 1 && isDayName(text, skipSpace(text, next + 1, end))) return false;
  return next >= end || han[after] === 0 || (follows[after] === 1 && !oneOf(text, next + 1, '休假'));
}

const isDayName = (text: string, at: number): boolean =>
  oneOf(text, at, days) || names.some((name) => startsWith(text, at, name));

const coming =
  /(?:将|將|拟|擬|预[计料]|預[計料]|预报|預報|[气氣]象[台署局]|天文台|有望|定于|定於|截至|截止|最迟|最遲|请|請|须|須|到)[^。；;！？\n]{0,30}$/;
const longestClause = 40;

const planned = /^起[^。；;！？\n]{0,14}[将將拟擬]/;

/** 天文台周四录得十五度: what was. */
const measured = /^[^，。；、]{0,8}[录錄测測][得到]/;

/** Whether the clause speaks of what is to come: 将于周五, 周五前, 周三起将放假. */
export const liesAhead = (text: string, at: number, stop: number): boolean =>
  is(text, stop, '前') ||
  planned.test(text.slice(stop, stop + 20)) ||
  (coming.test(text.slice(Math.max(0, at - longestClause), at)) &&
    !measured.test(text.slice(stop, stop + 12)));
