/**
 * Whether 一 with a counter states the number one (报告一例) or means "a" or "any" (没有一例, 一个农房).
 */
import { folded } from '../fold.ts';
import { matchBack, reverseTrieOf, skipSpace, skipSpaceBack } from './trie.ts';
import type { Unit } from './unit.ts';

/** Words right before 一 that assert a number. */
const counting = reverseTrieOf(
  `共 共有 仅 仅有 只有 只 新增 增加 增加了 报告 报告了 发现 发现了 确诊 确诊了 治愈 死亡 检出 每周 每月 每年 每天 每日 每季度 每半月 每半年 为期 过去的 过去 长达
  历时 历经 不到 不足 至少 最多 超过 近 约 连续 累计 持续 耗时 用时 短短 仅用 仅用了 缩短 缩短了 提前 提前了 延长 延长了 延期 隔 隔了 总计 合计 另有 尚有 还有 其中
  最近 整整 前后 不超过 分别为 分别有 为期约`
    .trim()
    .split(/\s+/)
    .map((word) => [word, true] as const),
);
const denying = reverseTrieOf(
  '没有 没再发生 再没有 未 无 没 没发生 未发生 未发现 没有发生 任何 每 同 这 那 哪 某 另 上 下 前 头 找 当'
    .split(' ')
    .map((word) => [word, true] as const),
);

/** Durations stated with one count by themselves, except as everyday words: 一天, 一年之计. */
export function asserts(
  text: string,
  begin: number,
  stop: number,
  end: number,
  floor: number,
  unit: Unit,
): boolean {
  const edge = skipSpaceBack(text, begin, floor);
  if (matchBack(counting, text, edge, floor) !== undefined) return true;
  if (matchBack(denying, text, edge, floor) !== undefined) return false;
  if (unit.word === '例' || unit.word === '人次' || unit.word === '起') return unit.word === '例';
  if (unit.kind !== 'duration') return false;
  const next = skipSpace(text, stop, end);
  const after = next < end ? String.fromCharCode(folded[text.charCodeAt(next)]!) : '';
  if (unit.word === '年' || unit.word === '天' || unit.word === '日')
    return '内多半以后来间'.includes(after) && after !== '';
  return true;
}
