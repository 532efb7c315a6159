/**
 * Whether 一 with a counter states the number one (报告一例) or means "a" or "any" (没有一例, 一个农房).
 */
import { folded } from '../fold.ts';
import { baseBefore } from './base.ts';
import { oneOf } from './text.ts';
import { matchBack, matchEnd, reverseTrieOf, skipSpace, skipSpaceBack } from './trie.ts';
import type { Unit } from './unit.ts';

/** Words right before 一 that assert a number. */
const counting = reverseTrieOf(
  `共 共有 仅 仅有 只有 只 新增 增加 增加了 报告 报告了 发现 发现了 确诊 确诊了 治愈 死亡 检出 每周 每月 每年 每天 每日 每季度 每半月 每半年 为期 过去的 过去 长达
  历时 历经 不到 不足 至少 最多 超过 近 约 连续 累计 持续 耗时 用时 短短 仅用 仅用了 缩短 缩短了 减少 减少了 减 增 增至 减至 死 受伤 伤 失踪 失联 遇难 被困 获救 添 增添 再添 捐出 捐赠 缴获 扣押 抓获 起获 查扣 救出 相差 落后 领先 只剩 仅剩 剩 剩下 余下 平均 提前 提前了 延长 延长了 延期 隔 隔了 总计 合计 另有 尚有 还有 其中
  最近 整整 前后 不超过 分别为 分别有 为期约 发生 发生了 再发生 又发生 查处 查获 破获 接报 派 派出 处置 处理 通报
  折抵刑期 羁押 任期 刑期 租期 工期 学期 学制 保质期 有效期 试用期 缓刑 有期徒刑 拘役 管制 入狱 监禁 停职 停赛 禁赛 禁驾 任职 工作 服刑 学习 实习 定期 逾期 服役 居住 住院 休学 挂职 驻村 支教 经营 运营 停业 停产 停运 停牌 停课 停工 停电 停水
  失 丢 输 扳回 追回 净胜 攻入 打入 打进 住上 干上 待上 等上
  冻结 停驶 封闭 休市 放假 关闭 闭馆 闭园 拘留 关押 留用 冷藏 腌制 浸泡 静置 发酵`
    .trim()
    .split(/\s+/)
    .map((word) => [word, true] as const),
);
const denying = reverseTrieOf(
  '没有 没再发生 再没有 未 无 没 没发生 未发生 未发现 没有发生 任何 每 同 这 那 哪 某 另 上 下 前 头 找 当'
    .split(' ')
    .map((word) => [word, true] as const),
);

/** Counters of persons and things that stand alone: 一名男子 is one, 成为一名教师 is none. */
const alone = new Set('名 位 幢 栋 艘 辆 架 匹 头 棵 株 根 颗 枚 具 尊'.split(' '));

/** What is said of those counted: 一人死亡, 一名乘客受伤. */
const outcomes =
  /^(?:[^，。；、！？]{0,4}?)(?:死|亡|受伤|受傷|轻伤|輕傷|重伤|重傷|遇难|遇難|失踪|失蹤|获救|獲救|被困|被捕|落网|感染|确诊|確診|缺席|弃权|棄權)/;

const numerals = '\\d一二两兩三四五六七八九十百千万萬';
const others = '二两兩三四五六七八九十百千万萬';
/** 一台电脑、两台打印机; 两台打印机和一箱口罩: a list in which another number is greater. */
const listAfter = new RegExp(
  `^[^，。；、！？${numerals}]{0,8}(?:、|，|和|及|以及|与|與)(?:以及|和)?(?:[2-9]|[1-9]\\d|[${others}])`,
);
const listBefore = new RegExp(
  `(?:[2-9]|[1-9]\\d|[${others}])[^，。；、！？${numerals}]{1,9}(?:、|和|及|以及|与|與)$`,
);
/** How far a list is looked for. */
const listWithin = 16;

const inventory = new RegExp(
  `(?:[2-9]|[1-9]\\d|[${others}])[^，。；、！？${numerals}]{1,3}(?:、|和|及|以及|与|與)[^，。；、！？${numerals}]{1,5}$`,
);

/** 幼儿园一所、卫生室一处: one of each; 不漏一户、不落一人 is none. */
const thing = `[^，。；、不没沒无無未每这這那哪${numerals}]`;
const oneAfter = new RegExp(
  `^、${thing}{2,6}(?:一[^，。；、${numerals}][，。；、）]|[2-9]|[1-9]\\d|[${others}])`,
);
const oneBefore = new RegExp(`${thing}{2}一[^，。；、${numerals}]、${thing}{2,6}$`);
const thingBefore = new RegExp(`${thing}{2}$`);

/** 玉璜两件、铜镜一面: things before their numbers. */
const isInventoried = (before: string, after: string): boolean =>
  /^[，。；、）]/.test(after) &&
  (inventory.test(before) || oneBefore.test(before) || (oneAfter.test(after) && thingBefore.test(before)));

export function isListed(text: string, begin: number, stop: number): boolean {
  const before = text.slice(Math.max(0, begin - listWithin), begin);
  const after = text.slice(stop, stop + listWithin);
  return (
    listAfter.test(after) ||
    (oneOf(text, begin - 1, '、和及与') && listBefore.test(before)) ||
    isInventoried(before, after)
  );
}

/** Whether the words before 一 assert a number. The longer word decides: 发现一例 counts, 未发现一例 does not. */
export function saysOne(text: string, begin: number, floor: number): boolean {
  const edge = skipSpaceBack(text, begin, floor);
  const counted = matchBack(counting, text, edge, floor) === undefined ? edge : matchEnd;
  const denied = matchBack(denying, text, edge, floor) === undefined ? edge : matchEnd;
  return counted < denied;
}

/** The noun of a term or a verb that is over, right before how long it is; 近期一年 and 过了一天又一天 say little. */
const isTerm = /[^近同早初前后後中末学學]期$|[^为為成到除]了$/;

/** 一年十个月, 一天零三小时. */
const rest = /^[零又]?[\d一二两兩三四五六七八九十]{1,3}(?:[个個]月|小[时時])/;

const round = /(?:[绕繞][^，。；、\d]{0,8}|[公自][转轉])$/;

/** Durations stated with one count by themselves, except as everyday words: 一天, 一年之计. */
export function asserts(
  text: string,
  begin: number,
  stop: number,
  end: number,
  floor: number,
  unit: Unit,
): boolean {
  if (saysOne(text, begin, floor)) return true;
  const edge = skipSpaceBack(text, begin, floor);
  if (matchBack(denying, text, edge, floor) !== undefined) return false;
  if ('人名位例'.includes(unit.word) && outcomes.test(text.slice(stop, stop + listWithin))) return true;
  if (unit.counter && isListed(text, begin, stop)) return true;
  if (alone.has(unit.word))
    return !oneOf(text, edge - 1, '为是做当像成作任如似') && !oneOf(text, stop, '难戏晚');
  if (unit.word === '人' && baseBefore(text, begin, floor) !== undefined) return true;
  if (unit.word === '例' || unit.word === '人次' || unit.word === '起') return unit.word === '例';
  if (unit.kind !== 'duration') return false;
  // 绕太阳一周: round it.
  if (unit.word === '周' && round.test(text.slice(Math.max(0, begin - 10), begin))) return false;
  // 借期一年, 住了一天.
  if (isTerm.test(text.slice(Math.max(0, begin - 2), begin))) return true;
  const next = skipSpace(text, stop, end);
  const after = next < end ? String.fromCharCode(folded[text.charCodeAt(next)]!) : '';
  if (unit.word === '年' || unit.word === '天' || unit.word === '日')
    return ('内多半以后来间期'.includes(after) && after !== '') || rest.test(text.slice(next, next + 7));
  return true;
}
