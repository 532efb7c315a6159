/**
 * Chinese counters (measure words) in simplified script. Gathered from the list in the appendix of Lü Shuxiang,
 * "Xiandai Hanyu Babai Ci", from GB/T 2659-style statistical tables and from the wording of press texts; nouns that
 * press texts use as counters (县, 村, 学校) stand in a list of their own.
 */

/** Counters that make a quantity of any number before them. */
export const counters = `
个 家 人 名 张 条 项 件 台 辆 户 次 例 所 座 只 份 支 批 场 位 对 间 眼 处 种 类 款 门 套 部 本 册 篇 首 幅 枚 颗 粒 株 棵 头 匹 艘 架 列 轮 趟 回 桶 瓶 袋 箱 包 盒 罐 杯 碗 盘
单 宗 笔 票 字 页 幢 栋 道 口 块 根 把 组 班 起 点 人次 批次 股 手 队 床位 样 朵 层 集 人家 通 车 船 版 期 届 级 方 分 局 站 双
`;

/** Nouns that stand right after a number as its unit, as 县 in 8县 or 学校 in 30学校 do. */
export const nounCounters = `
省 市 县 区 乡 镇 村 国 州 街道 社区 校 厂 店 门店 行业 品种 品牌 学校 国家 地区 民族 城市 省份 县市 省市
`;

/**
 * Counters that also mean much else. After 二 to 九, 十 they count only before a Han noun that is no phrase;
 * after 一 never. The rest of `counters` is as safe as 个.
 */
export const weakCounters = `
点 手 方 级 层 道 口 头 字 门 期 届 班 集 回 通 样 版 队 站 车 船 眼 股 国 省 市 县 区 乡 镇 村 州 校 厂 店 位 起 分
`;
