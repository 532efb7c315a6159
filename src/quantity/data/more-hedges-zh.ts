/**
 * Hedge words that running text has before a number and nobody types into a search, by what they make of it, as in
 * `hedge-zh.ts`.
 */
import type { HedgeClass } from '../hedge-zh.ts';

export const moreHedges: Readonly<Partial<Record<HedgeClass, string>>> = {
  over: '刚过 刚刚过 刚超 刚超过 略超 略超过 稍超 稍超过 略多于 略高于 略过 少说 少说也 少说也有 少说也得 少说有 少说得 少说要',
  under: '充其量 充其量也就 充其量只',
  near: '近乎 趋近 逼近',
  about: '差不多 差不多要 大致',
};

/** Nearly, behind one of these only: 等了快两个小时 but 跑得快3秒. */
export const soon = '快 快到';
export const beforeSoon = '了已都';
