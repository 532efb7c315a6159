/**
 * Words around a Chinese number that are no part of it: verbs that give it a direction, bases it is shared over.
 */

/** Verbs by what they end in: 涨 is in 上涨, 大涨 and 收涨 as well. */
export const up = `
增长 增加 新增长 净增 增盈 增收 增多 增产 增大 增 加大 加快 加息 升息 提高 提升 提价 提速 上升 上调 调高 上扬 上行 上浮 上移 上修 回升 跃升 攀升 飙升 升温 升值 升高 升 回暖 反弹
成长 涨 涨价 加价 加薪 调薪 加租 飙涨 走高 走强 飙 扩大 扩张 扩充 延长 多收 多增 多赚 多卖 多用 高出 高了 多出 多了 贵了 长高 抬升 抬高 递增 高开
`;
export const down = `
下降 降低 降 降价 减价 减薪 降薪 降温 降息 减息 降准 下跌 跌 跌去 下调 调低 下滑 下行 下浮 下移 下修 下挫 下探 滑落 回吐 走跌 走滑 收黑 回落 减少 缩减 减产 减 减慢 减缓 减小 减弱 放缓 萎缩 收窄 收缩 缩水 缩小 缩短 缩量
调贬 减亏 减损 锐减 削减 裁减 裁员 精简 重挫 挫 走低 走弱 压缩 倒退 衰退 贬值 少收 少增 少赚 少卖 少用 多降 低了 少了 便宜了 跌了 递减 负增长 去化 低开
`;
/** What may stand between such a verb and its number. */
export const links = [
  '可达',
  '最多可达',
  '',
  '了',
  '幅度',
  '幅度达',
  '幅度为',
  '幅度约',
  '幅度在',
  '达',
  '约',
  '近',
  '超',
];

/** Nouns of direction, and what joins them to their number; a verb joined so reaches a level (降为3%). */
export const upNouns = '增长 上涨 增幅 涨幅 升幅 增速 增长率 成长率 升值率';
export const downNouns = '下降 下跌 降幅 跌幅 减幅 下降率 跌价率 负增长';
export const nounLinks = [
  '',
  '为',
  '均为',
  '是',
  '均',
  '分别为',
  '分别是',
  '分别达',
  '达',
  '达到',
  '可达',
  '在',
  '约',
  '约为',
  '近',
  '超',
  '仅',
  '仅为',
  '介乎',
  '介于',
  '保持在',
  '维持在',
];

/** Where they stand after their number: 5%的增长, 以8%的速度递增. */
export const rises = '增长 成长 增加 上涨 上升 提升 提高 攀升 递增 上扬 增幅 涨幅 升幅 增速';
export const falls = '下降 下跌 下滑 回落 减少 缩减 递减 萎缩 衰退 降幅 跌幅 减幅 负增长';

/** The base of a distributive amount, given before it; 每 and a counter make one too. */
const shared = `
{人} 人均
{户} 户均
{头} 头均
{桌} 桌均
{班} 班均
{亩} 亩均 亩产 亩施 亩用 亩增 亩收 亩投 亩补 亩可 亩纯 亩净
{校} 校均
{村} 村均
{店} 店均 单店
{家} 企均
{场} 场均
{次} 次均
{件} 件均
{台} 台均
{辆} 车均
{床} 床均
{股} 股均
{栋} 栋均
{单} 单均
{笔} 笔均
d 日均 日薪 日租 日工资 日流水
wk 周均 周薪
mo 月均 月薪 月租 月工资 月流水 月费 月息 月利率
{季度} 季均
a 年均 年薪 年租 年流水 年费 年保费 年息
h 时速 时均 时薪
[sft_i] 呎价 呎租
`;

/** What goes on in a period: 日产, 年处理, 月供. */
const periods = { 日: 'd', 月: 'mo', 年: 'a' };
const goings =
  '产 供 供应 清运 收运 转运 周转 供水 供气 供热 供电 供给 销 处理 处置 检测 加工 生产 接待 发电 输送 输电 输气 输水 吞吐 采 采煤 可 运送 运输 投递 配送 揽收 发送 屠宰 收治 消纳 通行 通过 过境 出栏 消耗 消费 用水 用电 耗电 耗水 取水 排放 减排 吸收 转化 回收 分拣 发货 出货 增收 补贴 节约 节电 节水 送电 就诊 接诊 门诊 客运 开行 载客 运量 客流 流量 成交 交易 充电 换电 访问 揽件 进店 接诉 限流 限客 限量 限售 应纳税 收割 机收 播种 掘进 进尺';

/** Before a period these make a date of it: 今年接待, 当日检测, 上月销. */
export const notPeriodAfter =
  '今去前本上当全明两一二三四五六七八九十半近历次翌同首昨整单跨成青少中老生末隔逐销售节假';

/** Before 人均 these end a noun, and 均 is "all": 被告人均获刑, 两人均到场. */
export const notPersonAfter = '告事责证疑两二三四五六七八九';

export const bases: Readonly<Record<string, string>> = Object.fromEntries([
  ...shared
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code, ...words] = line.split(' ');
      return words.map((word) => [word, code!]);
    }),
  ...Object.entries(periods).flatMap(([period, code]) =>
    goings.split(' ').map((going) => [period + going, code]),
  ),
]);

/** A base that goes on like this is none: 年产值300亿元. */
const means = '价浓气温水湿';
export const baseNotBefore: Readonly<Record<string, string>> = {
  日均: means,
  周均: means,
  月均: means,
  季均: means,
  年均: means,
  年产: '值业出',
  日产: '值品',
  年销: '售收',
  年生产: '总',
  月产: '值',
  年补贴: '标',
  年消费: '者品价',
  年增收: '益',
  年薪: '制水资酬',
  时薪: '水资酬',
  月租: '房',
  日租: '房',
  年租: '约',
  月费: '用尽',
  年费: '用尽',
  月可: '支',
  年可: '支',
  月供应: '链',
  年供应: '链',
  日供应: '链',
};

/** Words that end like a verb of direction and are none. */
export const notDirections =
  '新增 新增了 追加 参加 附加 增至 减至 升至 降至 新增加 投降 空降 公升 毫升 每升 微升 分升 加减 定增 不减 未减 暂降';
