/**
 * Times of day: 24时, 9时30分, 下午3点半, 17:32. 四点意见 is none: 点 needs something else that says time.
 */

import { codeAt } from '../code-at.ts';
import { digitOf, eachForm, numeralOf, powerOf } from './characters.ts';
import { integer, integerAt } from './integer.ts';
import { is, oneOf, rawOneOf, startsWith } from './text.ts';
import { nextIsWord, skipSpace, skipSpaceBack } from './trie.ts';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** −1 where the text tells none. */
  readonly second: number;
}

/** Where the clock found last ended. */
export let clockEnd = 0;

const morning = ['凌晨', '清晨', '早上', '早晨', '上午', '中午', '午间', '早'];
const evening = [
  '下午',
  '傍晚',
  '晚上',
  '晚间',
  '当晚',
  '夜间',
  '夜里',
  '深夜',
  '半夜',
  '午后',
  '午夜',
  '晚',
  '夜',
];

const parts = [...morning, ...evening];

/** What a clock or a part of the day begins with. */
export const clockFirst = new Uint8Array(65536);
eachForm(parts.map((word) => word[0]).join(''), (code) => {
  clockFirst[code] = 1;
});
for (let code = 0; code < 65536; code++)
  if (digitOf[code]! >= 0 || numeralOf[code]! >= 0 || powerOf[code] === 1) clockFirst[code] = 1;

/** 午夜12点 ends a day, 凌晨12点 begins one, 深夜2点 and 晚上1点 are early in it. */
function hourOf(part: string, value: number, pm: boolean): number {
  const night = part.includes('夜');
  const late = night || (part.includes('晚') && part !== '傍晚');
  if (value === 12) return late ? 24 : part === '凌晨' ? 0 : 12;
  return pm && value < 12 && !(late && value < (night ? 6 : 5)) ? value + 12 : value;
}

/** Where a part of the day starts that ends right before `at`, or −1. */
export function periodBefore(text: string, at: number, floor: number): number {
  const edge = skipSpaceBack(text, at, floor);
  for (const word of parts) {
    const start = edge - word.length;
    if (start >= floor && startsWith(text, start, word)) return start;
  }
  return -1;
}

/**
 * The clock at `at`. `known`: a day or another clock before it says that a time may follow. `told`: the part of the day from
 * noon on that the day before it says, 昨晚.
 */
export function clockAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  known: boolean,
  told = '',
): Clock | undefined {
  if (clockFirst[codeAt(text, at)] === 0) return undefined;
  let next = at;
  let pm = told !== '';
  let sure = known;
  let part = told;
  for (const word of parts) {
    if (!startsWith(text, next, word)) continue;
    part = word;
    pm = evening.includes(word);
    sure = true;
    next = skipSpace(text, next + word.length, end);
    break;
  }
  // 每天四点起床.
  sure ||= oneOf(text, at - 2, '每天') && oneOf(text, at - 1, '天日早晚');
  if (next === at && !known) {
    const before = periodBefore(text, at, floor);
    if (before >= 0) {
      part = parts.find((word) => startsWith(text, before, word)) ?? '';
      pm = evening.includes(part);
      sure = true;
    }
  }
  // 登陆时, 柒时: no clock is written with the numerals of cheques.
  if (rawOneOf(text, next, '陆陸伍肆柒捌玖')) return undefined;
  if (!hourAt(text, next, end) || integer.length > 2 || integer.value > 24) return undefined;
  const { digits, value, end: stop } = integer;
  const hour = hourOf(part, value, pm);
  const unit = skipSpace(text, stop, end);
  if (unit >= end) return undefined;
  if (oneOf(text, unit, ':') && unit === stop && digits) return colon(text, at, unit, end, hour, sure);
  const o = is(text, unit, '点');
  if (!o && !is(text, unit, '时')) return undefined;
  if (!o && oneOf(text, unit + 1, '间代候期常刻尚光段节事速任期限区差')) return undefined;
  const after = skipSpace(text, unit + 1, end);
  if (after < end && is(text, after, '半')) return set(hour, 30, after + 1);
  if (after < end && is(text, after, '整')) return set(hour, 0, after + 1);
  if (o && after < end && is(text, after, '钟')) return set(hour, 0, after + 1);
  if (after < end && integerAt(text, after, end) && integer.value < 60 && integer.length <= 2) {
    const minute = skipSpace(text, integer.end, end);
    if (minute < end && is(text, minute, '分') && !oneOf(text, minute + 1, '之钟'))
      return set(hour, integer.value, minute + 1);
    // 七点二十，: no amount ends so.
    const isTold = sure || (integer.value % 5 === 0 && !nextIsWord(text, integer.end, end));
    if (o && isTold && !digits && integer.value >= 10) return set(hour, integer.value, integer.end);
    if (is(text, minute, '刻') && minute < end && integer.value <= 3)
      return set(hour, integer.value * 15, minute + 1);
  }
  if (o && !sure && (oneOf(text, at - 1, moves) || !leadsToTime.test(text.slice(unit + 1, unit + 8))))
    return undefined;
  if (!digits && !o && !sure && value < 2) return undefined;
  return set(hour, 0, unit + 1);
}

/** 9点至11点半, 9点到17点, 7点的升旗: the second end can only be a time; 上涨3点到5点 is by how many points. */
const leadsToTime =
  /^[至到—~～-](?:\d{1,2}[点點](?:半|[钟鐘]|\d{1,2}分)|(?:[6-9]|1\d|2[0-4])[点點](?![多数數意评評赞讚位击擊建要]))|^(?:[前后後](?![景期者])|起(?![诉訴])|的(?:升旗|航班|[飞飛]机|[飞飛]機|火[车車]|高[铁鐵]|班[车車]|[闹鬧][钟鐘]|会|會|票|[电電]影|[课課]|早班|末班|晨[会會]|新[闻聞]|直播|比[赛賽]|球[赛賽]))/;

/** What ends a verb that moves an index. */
const moves = '涨跌升降高低挫加减少多';

/** As `integerAt`; 两 is an hour before 点 alone. */
function hourAt(text: string, at: number, end: number): boolean {
  if (!is(text, at, '两') || !is(text, at + 1, '点')) return integerAt(text, at, end);
  Object.assign(integer, { value: 2, length: 1, end: at + 1, digits: false });
  return true;
}

/** 21:8、21:12, 比分追至10:10, 21:13取得, 11:30战胜: a score. */
const scoreBefore =
  /(?:\d[:：]\d{1,2}\s?[、和]|(?:比分|局数|局數|追|战|戰|领先|領先|落后|落後|改写)[^，。,；]{0,3})\s?$/;
const scoreAfter = /^\s?(?:[战戰]?[胜勝]|[击擊]|力克|轻取|淘汰|大[胜勝]|[领領]先|落[后後]|[战戰]|逼平)/;

/** 9:15至9:25、9:30至11:30: from one time to another; no score goes on so. */
const throughClock = /^\s?[至到]\s?\d{1,2}[:：]/;

/** 25∶17、22∶25、25∶20: one of several. */
const scoreAround = (text: string, at: number, stop: number): boolean =>
  /\d[:：∶]\d{1,2}[、，,]$/.test(text.slice(Math.max(0, at - 6), at)) ||
  /^[、，,]\d{1,2}[:：∶]\d/.test(text.slice(stop, stop + 6));

/** 首末班车时间分别为6:00和23:00, 每天7:30、12:30: what goes by the clock. */
const timetabled =
  /(?:(?<!用)[时時][间間刻]|[首末]班|每[天日]|[发發]车|發車|[开開]放|[营營][业業]|[开開閉闭]馆)[^，。,；比]{0,20}$/;

/** No score has a nought before its last figure: 6:00. */
const isTimetabled = (text: string, at: number, mark: number, stop: number): boolean =>
  !oneOf(text, stop, ':') &&
  !/[比例]/.test(text.slice(Math.max(0, at - 4), at)) &&
  (is(text, mark + 1, '0') || timetabled.test(text.slice(Math.max(0, at - 28), at)));

function colon(
  text: string,
  at: number,
  mark: number,
  end: number,
  hour: number,
  sure: boolean,
): Clock | undefined {
  if (!integerAt(text, mark + 1, end) || integer.length !== 2 || integer.value > 59) return undefined;
  const { value } = integer;
  let stop = integer.end;
  let second = -1;
  // 22∶25: a ratio's own sign.
  if (rawOneOf(text, mark, '∶') && scoreAround(text, at, stop)) return undefined;
  const told = throughClock.test(text.slice(stop, stop + 7)) || isTimetabled(text, at, mark, stop);
  if (!sure && !told && oneOf(text, skipSpaceBack(text, at, 0) - 1, '比例为是以按:')) return undefined;
  if (
    !sure &&
    !told &&
    (scoreBefore.test(text.slice(Math.max(0, at - 12), at)) || scoreAfter.test(text.slice(stop, stop + 4)))
  )
    return undefined;
  if (
    stop + 2 < end &&
    oneOf(text, stop, ':') &&
    digitOf[text.charCodeAt(stop + 1)]! >= 0 &&
    digitOf[text.charCodeAt(stop + 2)]! >= 0
  ) {
    second = Number.parseInt(text.slice(stop + 1, stop + 3), 10);
    stop += 3;
  }
  // 1:17.2 is a proportion.
  if (digitOf[codeAt(text, oneOf(text, stop, '.') ? stop + 1 : stop)]! >= 0) return undefined;
  return set(hour, value, stop, second);
}

function set(hour: number, minute: number, end: number, second = -1): Clock {
  clockEnd = end;
  return { hour: hour === 24 && minute > 0 ? 0 : hour, minute, second };
}
