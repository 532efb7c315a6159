/**
 * Where Chinese hedge words stand, and what keeps a look-alike from being one. Their meaning is in `hedge.ts`.
 */

/** Before the number, longest first does not matter: the longest match wins. */
export const before = `
超 超过 超出 逾 突破 至少 不少于 不低于 不小于 多于 高于 大于 最少 起码 不止 已超 远超 达到或超过 冲破 不下 不下于
不足 不到 不超过 不超 不多于 不高于 不大于 至多 最多 顶多 低于 少于 小于 未满 未到 不满 不逾 未超过 未超 未达 不及
≥ ≤ 近 将近 接近 几近 几乎 约 大约 约为 大概 约莫 上 过 破
`;

/** Words that may stand between a hedge and its number: 约有300, 突破了10亿, 至少需要5万. */
export const between = [
  '',
  '有',
  '为',
  '占',
  '达',
  '合',
  '需',
  '了',
  '在',
  '到',
  '需要',
  '人民币',
  '是',
  '共',
  '达到',
  '值',
  '含',
  '计',
  '保持',
  '可容纳',
  '可',
  '能',
  '保留',
  '完成',
  '提供',
  '拥有',
  '安排',
  '用',
  '花',
  '要',
];

/** A hedge that ends a longer word is none: 签约26个, 附近3家. Characters before it. */
export const notAfter: Readonly<Record<string, string>> = {
  约: '签合公条节预邀违履契制失续租特立解缔爽赴践和盟旧密守商誓如缔北纽',
  近: '附最邻亲靠远就贴相新浅切临毗走',
  超: '彩B赶高商反中英卖买賣買',
  上: '以网线路手头桌身世之会台车船街楼岸马早晚岛城基加跟赶遇迎升向同会报呈赛场市地天海水村晚历事北算附社比实际总体大门墙',
  过: '通经度难渡闯跨走越错让罪绕挺熬转不来去看听做干有',
  破: '突打攻冲爆侦告跌磨穿撕砸划咬',
};

/** 上 过 破 近 count only before these: 上百, 过万, 破亿. */
export const onlyBeforePower = '上过';

/** After the number (or its unit). */
export const after = `
以上 及以上 或以上 之上 以内 以下 之内 及以下 或以下 之下 左右 上下 有余 有奇 出头 开外 挂零 不等 内 起 余 多 前后 许 还多 还要多 不到 不足 强 弱
`;
