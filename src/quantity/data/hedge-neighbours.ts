/**
 * Words that end in a character which bars a hedge (`notAfter`) and bar none: 损失约3万, 持续约两小时, 采购商超31万人. Only
 * running text has them before a number.
 */
import type { Kind } from '../quantity.ts';

export const freeAfter: Readonly<Record<string, readonly string[]>> = {
  超: '其中 当中 之中 株中 人中 者中 户中 家中 例中 量中 额中 业中 生中 品中 员中 口中 民中 数中 案中 车中 众中 村中 参展企业中 采购商 参展商 经销商 供应商 开发商 运营商 服务商 制造商 生产商 零售商 批发商 代理商 贸易商 投资商 厂商 客商 外商'.split(
    ' ',
  ),
  过: ['进度', '速度', '浓度', '湿度', '满意度', '支持度', '信任度', '长度', '额度'],
  近: ['面临', '濒临'],
  约: '损失 丧失 流失 消失 遗失 缺失 持续 连续 陆续 继续 后续 手续 折合 符合 结合 混合 综合 总合 出租 转租 招租 承租 成立 设立 建立 独立 控制 限制 河北 湖北 华北 东北 西北 台北 新北 苏北 皖北 陕北 粤北 川北 晋北 鲁北 江北 城北 以北 环节 季节 办公 缓解 化解 分解 溶解 合同期'.split(
    ' ',
  ),
};

/** What 多 opens a word with behind a length of time: 三年多功能. */
const manyWords = '功元边样种云媒头彩数次名个家';
/** And behind another measure, a count as well: 六亩多功能区, 三公里多处塌方. */
const manyThings = `${manyWords}肉车层孔晶用级语动能维点位处户条起项辆人只付收出赚交走跑花产打卖买余加少半久大钱亏`;

export const openedByMany: Readonly<Partial<Record<Kind, string>>> = {
  duration: manyWords,
  percent: manyWords,
  area: manyThings,
  mass: manyThings,
  length: manyThings,
  volume: manyThings,
};
