/**
 * What Chinese hedge words make of the number beside them, and what several make of it together. Apart from the English
 * ones, since a search page reads queries without them.
 */
import type { Bound } from './quantity.ts';

/**
 * - `step`: from the value to the next step of its last non-zero digit (余, 多, odd);
 * - `over`: from the value, open above; `under`: open below, up to the value;
 * - `near`: from one step below up to the value (近, nearly);
 * - `about`: one step either way.
 */
export type HedgeClass = 'step' | 'over' | 'under' | 'near' | 'about';

/** 不得超过, 不能低于: a modal verb inside turns the hedge as 不 alone does. */
const modal = (verbs: string): string[] =>
  [...'得能可应宜会'].flatMap((verb) => verbs.split(' ').map((hedge) => `不${verb}${hedge}`));
/** Such words of both classes, for the lexer that has to find them. */
export const modalHedges = { over: modal('少于 低于 小于'), under: modal('超过 高于 多于 大于 突破') };

const words = (list: string): string[] => list.split(' ');

/** Simplified script; lexers fold the traditional forms before they look here. */
export const chineseHedges: Record<HedgeClass, readonly string[]> = {
  step: [...words('余 多 几 来 有余 有奇 出头 挂零 开外')],
  over: [
    ...modalHedges.over,
    ...words(
      '超 超过 超出 逾 突破 至少 不少于 不低于 不小于 多于 高于 大于 最少 起码 上 以上 及以上 或以上 之上 起 不止 不下 不下于 过 ≥ 达到或超过 冲破 破 已超 远超 还多 还要多 强',
    ),
  ],
  under: [
    ...modalHedges.under,
    ...words(
      '以内 以下 之内 内 不足 不到 不超过 不超 不多于 不高于 不大于 至多 最多 顶多 低于 少于 小于 未满 未到 及以下 或以下 之下 不满 不逾 未超过 未超 未达 不及 ≤',
    ),
  ],
  near: [...words('近 将近 接近 几近 几乎 临近 弱')],
  about: [...words('约 大约 左右 上下 约为 大概 前后 约莫 许 大约为')],
};

/** Each word with its class. */
export const classesOf = (hedges: Record<HedgeClass, readonly string[]>): ReadonlyMap<string, HedgeClass> =>
  new Map(
    (Object.keys(hedges) as HedgeClass[]).flatMap((name) =>
      hedges[name].map((word) => [word, name] as const),
    ),
  );

/** What several hedges make of one number together. The widest reading wins, so none is contradicted. */
export function boundOf(seen: readonly HedgeClass[]): Bound {
  if (seen.includes('under')) return 'under';
  if (seen.includes('over') || seen.includes('step')) return 'over';
  return seen.length > 0 ? 'about' : 'exact';
}
