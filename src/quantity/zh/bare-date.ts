/**
 * Dates that say little of what they are: 2020-03-13, 2020 before a name, 13日 without its month.
 */

import { codeAt } from '../code-at.ts';
import { digitOf, han, letter, numeralOf, powerOf } from './characters.ts';
import { clockAt } from './clock.ts';
import { isNumbered } from './identifier-words.ts';
import { integer, integerAt } from './integer.ts';
import { type Moment, withClock } from './moment-parts.ts';
import { afterDay } from './month.ts';
import { is, oneOf, startsWith } from './text.ts';
import { skipSpace, skipSpaceBack } from './trie.ts';
import { unitAt } from './unit.ts';

/** 2020山阳区招商项目: a year at the head of a name, without 年. */
export function bareYear(
  text: string,
  at: number,
  stop: number,
  end: number,
  value: number,
  m: Moment,
): number {
  if (value < 1949 || value > 2049) return -1;
  const unit = unitAt(text, stop, end);
  // 2024届, 2023级新生, 2022版课标, 2021款: a year's graduates, freshmen, edition, model. 2000级台阶 are counted.
  if (
    unit !== undefined &&
    (!yearly.includes(unit.word) || oneOf(text, skipSpace(text, stop, end) + 1, '台石阶以多'))
  )
    return -1;
  const next = skipSpace(text, stop, end);
  const after = next < end ? text.charCodeAt(next) : 0;
  if (han[after] === 0 || powerOf[after]! > 0 || oneOf(text, next, '余多几强号')) return -1;
  // 在2000左右: a number.
  if (around.some((word) => startsWith(text, next, word)) || isNumbered(text, at, 0)) return -1;
  const before = skipSpaceBack(text, at, 0);
  if (before > 0 && oneOf(text, before - 1, '达共有为约近超逾至到足过计增少多打拨〔[【(-.号第')) return -1;
  if (before > 0 && (letter[text.charCodeAt(before - 1)] === 1 || digitOf[text.charCodeAt(before - 1)]! >= 0))
    return -1;
  m.year = value;
  m.yearStated = true;
  m.shape = 'year';
  return stop;
}

/** What is named by its year, as a counter elsewhere. */
export const yearly = '届级版款';
const around = ['左右', '上下', '以上', '以下'];

/** 2020-03-13, 2020/3/13, 2020.3.13, with a clock after it. */
export function numericDate(text: string, at: number, end: number, year: number, m: Moment): number {
  const mark = text[at];
  if (year < 1000 || year > 2999 || at >= end || !'-/.－／．'.includes(mark!)) return -1;
  if (!integerAt(text, at + 1, end) || integer.length > 2 || integer.value < 1 || integer.value > 12)
    return -1;
  const month = integer.value;
  const padded = integer.length === 2;
  const stop = integer.end;
  if (
    text[stop] === mark &&
    stop < end &&
    integerAt(text, stop + 1, end) &&
    integer.length <= 2 &&
    integer.value >= 1 &&
    integer.value <= 31
  ) {
    m.year = year;
    m.yearStated = true;
    m.month = month;
    m.day = integer.value;
    m.shape = 'day';
    const after = integer.end;
    if (letter[codeAt(text, after)] === 1 && is(text, after, 'T')) {
      const clock = clockAt(text, after + 1, end, after + 1, true);
      return clock === undefined ? after : withClock(m, clock);
    }
    return afterDay(text, after, end, m);
  }
  if (!padded || mark !== '-' || digitOf[codeAt(text, stop)]! >= 0 || text[stop] === '-' || year < 1900)
    return -1;
  m.year = year;
  m.yearStated = true;
  m.month = month;
  m.shape = 'month';
  return stop;
}

/** 03-14 09:30, as pages stamp what they print: a month and a day only where a clock follows. */
export function shortStamp(text: string, at: number, end: number, m: Moment): number {
  if (!stamp.test(text.slice(at, Math.min(end, at + longestStamp)))) return -1;
  integerAt(text, at, end);
  const month = integer.value;
  if (!integerAt(text, at + 3, end) || month < 1 || month > 12 || integer.value < 1 || integer.value > 31)
    return -1;
  m.month = month;
  m.day = integer.value;
  m.shape = 'day';
  return afterDay(text, at + 5, end, m);
}

const stamp = /^[01]\d-[0-3]\d\s{1,2}\d{1,2}:\d\d(?!\d)/;
const longestStamp = 14;

/** 13日 without a month is a day unless it is a stretch of days: 3日内, 连续5日, 5日游. */
export function isLoneDay(text: string, at: number, unit: number, end: number, floor: number): boolean {
  if (is(text, unit, '号')) {
    const after = skipSpace(text, unit + 1, end);
    // 明天（24号）.
    if (is(text, at - 1, '(') && is(text, after, ')')) return true;
    return partsOfDay.some((word) => startsWith(text, after, word));
  }
  const after = skipSpace(text, unit + 1, end);
  // 仅20日下午, 仅11日一天: no stretch of days has an afternoon.
  if (integer.digits && wholly.some((word) => startsWith(text, after, word))) return true;
  if (integer.digits && partsOfDay.some((word) => startsWith(text, after, word))) return true;
  if (
    oneOf(text, after, '内之游均元圆本报间龄多余左后期来') &&
    !startsWith(text, after, '期间') &&
    after < end
  )
    return false;
  // 停留期限由15日延长至30日.
  if (
    isLengthened.test(text.slice(after, after + 2)) ||
    lengthenedTo.test(text.slice(Math.max(0, at - 6), at))
  )
    return false;
  // 停课7日至下周三.
  if (/^至[下本周月星週]/u.test(text.slice(after, after + 2)) && rests(text, at)) return false;
  // 潜伏期一般为2至14日.
  if (courses.test(text.slice(Math.max(0, at - 10), at))) return false;
  // 30日历天.
  if (startsWith(text, after, '历天') || startsWith(text, after, '历日')) return false;
  // 在三日行动中, as Hong Kong writes it.
  if (!integer.digits && lasting.some((word) => startsWith(text, after, word))) return false;
  // 五日四晚.
  if (
    oneOf(text, after + 1, '晚夜') &&
    (numeralOf[codeAt(text, after)]! > 0 || digitOf[codeAt(text, after)]! > 0)
  )
    return false;
  // 七日为一疗程.
  if (is(text, after, '为') && oneOf(text, after + 1, '一限期') && after < end) return false;
  if (oneOf(text, after, '以') && oneOf(text, after + 1, '内上下外') && after < end) return false;
  const before = skipSpaceBack(text, at, floor);
  // 一日蒸发50亿: within one day.
  if (!integer.digits && integer.value === 1 && !lonely.some((word) => startsWith(text, after, word)))
    return false;
  if (before > floor && oneOf(text, before - 1, '续期时满约近每超共足经达过仅第')) return false;
  if (before > floor && startsWith(text, before - 2, '不到')) return false;
  // 黄金周首4日, but 两国元首14日.
  if (before > floor && is(text, before - 1, '首') && !oneOf(text, before - 2, '元榜岸部匪魁')) return false;
  // 开标前3日; 日前3日 is a date.
  if (before > floor && is(text, before - 1, '前') && !oneOf(text, before - 2, '目日此之以年先'))
    return false;
  // 一連5日; 大連5日 is the fifth in a city.
  if (before > 1 && startsWith(text, before - 2, '一连')) return false;
  // 審訊25日 lasts so long; 本報訊25日 is of that day.
  if (before > 1 && is(text, before - 1, '讯') && oneOf(text, before - 2, '审聆研')) return false;
  if (
    before === 0 ||
    before < at ||
    oneOf(text, before - 1, ',。、;:()"“”!?的于在从自至截和与及据报讯电定起者月将年')
  )
    return true;
  // 停工三日 but 恒指6日高开, 到廿八日: in digits, and from eleven on, a stretch of days is rather written with 天.
  if ((integer.digits || integer.value > 10) && !rests(text, before)) return true;
  return lonely.some((word) => startsWith(text, after, word));
}

/** What takes so many days. */
const courses =
  /(?:潜伏期|潛伏期|病程|[疗療]程|[周週]期|工期|窗口期|[观觀]察期|冷[静靜]期|恢[复復]期)[^，。；、\d]{0,5}$/;

const isLengthened = /^(?:延[长長]|[缩縮]短|[压壓][缩縮]|增[至加]|[减減]至)/;
const lengthenedTo = /(?:延[长長]|[缩縮]短|[压壓][缩縮]|增加)[至到为為]?$/;

const lasting = '行动 活动 行程 展览 访问 论坛 会议 假期 课程 公祭 集训 峰会'.split(' ');

const partsOfDay = ['上午', '下午', '凌晨', '晚上', '晚间', '中午', '清晨'];

const wholly = ['一天', '当天', '当日', '单日', '全天'];

/** What lasts for the days after it: 停工3日. */
const resting =
  '停工 停业 停课 停产 停运 停职 停学 停牌 停赛 停刊 停航 停驶 封航 判囚 判监 监禁 囚禁 入狱 坐监 坐牢 还押 收押 扣押 扣留 拘押 禁闭 禁足 疗养 折算 折抵 放假 休假 休息 休市 休会 休战 拘留 隔离 住院 禁赛 长假 假期 历时 连放 连休 延长 推迟 延期 提早 提前 相隔 相距 公示 停留 逗留 等待 试运行 连涨 连跌 连升 连降 连续上涨 连续下跌 连续上升 连续下降 封闭 关闭 羁押 押后'.split(
    ' ',
  );

const rests = (text: string, at: number): boolean =>
  resting.some((word) => startsWith(text, at - word.length, word));

/** What says that a day stands before it: 13日上午, 13日在郑州召开. */
const lonely =
  '上午 下午 晚 凌晨 清晨 中午 早 夜 零时 在 从 起 召 举 电 讯 开 发布 发表 发出 表示 宣 公布 报 消息 对 向 与 会 就 说 称 通报 前往 抵达 至 到 闭'.split(
    ' ',
  );
