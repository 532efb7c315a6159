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
  const weeks = { 上上: -2, 上: -1, 上个: -1, 本: 0, 这: 0, 这个: 0, 下: 1, 下个: 1, 下下: 2, '': undefined };
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
/** 美联储周三宣布: what is told of one day, whoever stands before it. */
const told =
  '宣布 表示 公布 发布 发表 说 称 指出 证实 透露 警告 通报 签署 批准 抵达 收盘 收涨 收跌 收升 收报 收于 上涨 下跌 开盘 涨 跌 升 挫 提交 会见 会晤 上调 下调 加息 降息 通过 否决 击败 战胜 逮捕 拘捕 起诉 裁定 判决 下令 任命 辞职 日间'.split(
    ' ',
  );

/** Whether whoever does something on the weekday at `at` stands right before it. */
function hasActor(text: string, at: number, floor: number): boolean {
  const before = skipSpaceBack(text, at, floor);
  const lead = before > floor ? codeAt(text, before - 1) : 0;
  return han[lead] === 1 && leads[lead] === 0 && !oneOf(text, before - 1, '将拟每隔逢几数多单双个该只仅色');
}

/** Whether such a verb stands right behind a weekday, and who did it right before it. */
export const hasHappened = (text: string, at: number, stop: number, floor: number): boolean =>
  hasActor(text, at, floor) && told.some((verb) => startsWith(text, stop, verb));

/** 央行周三以1.8%的利率开展, 警方周二在现场抓获: how, where or why it is done. */
const circumstances = '以 在 就 对 向 因 与 从 把 凭 为 针对 根据 如期 再次 首次 正式 继续 开始'.split(' ');

const hasCircumstance = (text: string, stop: number): boolean =>
  circumstances.some((word) => startsWith(text, stop, word)) && !isDayName(text, stop + 1);

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
    if (isIndex(text, before)) return true;
    if (numeralOf[lead]! >= 0 || powerOf[lead]! > 0 || several[lead] === 1) return false;
    if (han[lead] === 1 && leads[lead] === 0)
      return (
        hasHappened(text, at, stop, floor) ||
        (hasActor(text, at, floor) && hasCircumstance(text, stop)) ||
        (is(text, next, '将') && planned.test(text.slice(next, next + 3)))
      );
  }
  if (several[after] === 1 && isDayName(text, skipSpace(text, next + 1, end))) return false;
  return (
    next >= end ||
    han[after] === 0 ||
    (follows[after] === 1 && !oneOf(text, next + 1, '休假')) ||
    hasCircumstance(text, next) ||
    markets.some((name) => startsWith(text, next, name))
  );
}

/** 周五人民币对美元中间价, 周三美元走强: what is traded on a day; no week costs so much at the head of a clause. */
const markets =
  '人民币 美元 美股 美债 欧元 欧股 日元 日圆 日股 英镑 港元 港币 港股 韩元 卢布 瑞郎 澳元 加元 卢比 泰铢 比特币 黄金 原油'.split(
    ' ',
  );

/** 沪指周二, 恒生指数周二. */
const isIndex = (text: string, before: number): boolean =>
  is(text, before - 1, '指') || startsWith(text, before - 2, '指数');

const isDayName = (text: string, at: number): boolean =>
  oneOf(text, at, days) || names.some((name) => startsWith(text, at, name));

const coming =
  /(?:[将將](?![其他她它])|拟|擬|预[计料]|預[計料]|预报|預報|[气氣]象[台署局]|天文台|有望|定于|定於|截至|截止|最迟|最遲|请|請|须|須|到)[^。；;！？\n]{0,30}$/;
const longestClause = 40;
/** 料於周六最接近本港, 料周五開審; 资料周五公布 expects nothing. */
const expected = /[^资資材饮飲原肥燃面布飼饲]料[于於在]?$/;

/** 周三起将放假, 周四凌晨将公布; 周五将其逮捕 is no plan. */
const planned =
  /^(?:起[^。；;！？\n]{0,14}|(?:[凌清早上中下午傍晚夜深][晨午晚间間夜里裡上])?)[将將拟擬](?![其他她它])/;
/** 周四夜里转雨: the weather of a day without its week is a forecast. */
const forecast =
  /^(?:(?:白天|夜里|夜間|夜间|上午|下午|早晨|傍晚|晚上|凌晨)(?:到[夜白][里间天])?)?(?:[转轉]?(?:[小中大暴阵陣雷]?[雨雪]|阴|陰|晴|多云|多雲)|放晴|降温|降溫)/;

/** 天文台周四录得十五度: what was. */
const measured = /^[^，。；、]{0,8}[录錄测測][得到]/;

/** Whether the clause speaks of what is to come: 将于周五, 周五前, 周三起将放假. */
export const liesAhead = (text: string, at: number, stop: number): boolean =>
  is(text, stop, '前') ||
  planned.test(text.slice(stop, stop + 20)) ||
  forecast.test(text.slice(stop, stop + 10)) ||
  expected.test(`，${text.slice(Math.max(0, at - 3), at)}`) ||
  (coming.test(text.slice(Math.max(0, at - longestClause), at)) &&
    !measured.test(text.slice(stop, stop + 12)));
