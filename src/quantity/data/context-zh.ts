/**
 * Words around a Chinese number that are no part of it: verbs that give it a direction, bases it is shared over.
 */

export const up = `
增长 增加 上升 提高 上涨 上调 上扬 涨 回升 提升 增 升 攀升 增幅 涨幅 升幅 增收 扩大 增速 跃升 净增 新增长 递增 增多 增产 多收 多增 走高 升高 高出 高了 多出 多了 贵了 加息 飙升 飙涨 大涨 急升 暴涨 收涨 激增 猛增 涨价 提价
`;
export const down = `
下降 减少 下跌 回落 降低 跌 下调 降 缩减 降幅 跌幅 减 下滑 萎缩 收窄 递减 骤降 锐减 暴跌 大跌 急跌 重挫 下挫 收跌 缩水 骤减 压减 减幅 低了 少了 便宜了 降息 走低 压降 减产 倒退 衰退 降价 压缩 少收 少增 多降 缩小 削减 负增长
`;
/** What may stand between such a verb and its number. */
export const links = [
  '',
  '了',
  '幅度达',
  '幅度为',
  '达',
  '为',
  '幅度约',
  '率为',
  '率达',
  '率',
  '约',
  '近',
  '超',
  '幅度',
  '均为',
];

/** The base of a distributive amount, given before it; 每 and a counter make one too. */
export const bases: Readonly<Record<string, string>> = {
  人均: '{人}',
  户均: '{户}',
  亩均: '{亩}',
  亩产: '{亩}',
  校均: '{校}',
  村均: '{村}',
  店均: '{店}',
  企均: '{家}',
  日均: 'd',
  月均: 'mo',
  年均: 'a',
  周均: 'wk',
  日产: 'd',
  日供: 'd',
  日销: 'd',
  日处理: 'd',
  日检测: 'd',
  日加工: 'd',
  日生产: 'd',
  日接待: 'd',
  日发电: 'd',
  日输送: 'd',
  日吞吐: 'd',
  日采: 'd',
  年产: 'a',
  年生产: 'a',
  年加工: 'a',
  年处理: 'a',
  年发电: 'a',
  年供: 'a',
  年接待: 'a',
  年销: 'a',
  年吞吐: 'a',
  年可: 'a',
  月产: 'mo',
  月供: 'mo',
  月销: 'mo',
  时速: 'h',
};

/** A base that goes on like this is none: 年产值300亿元. */
export const baseNotBefore: Readonly<Record<string, string>> = {
  年产: '值业出',
  日产: '值',
  年销: '售收',
  年生产: '总',
  月产: '值',
};

/** Words that end like a verb of direction and are none. */
export const notDirections =
  '降为 增为 升为 减为 提高为 提升为 下降为 上升为 下调为 上调为 新增 新增了 追加 参加 附加 增至 减至 升至 降至 新增加';
