/**
 * Persons that a text names by their family names: 王某 is "Wang", 张女士 "Ms Zhang". Numbers may be said of them as of
 * anything else. Names whose pinyin is an English word, or whose character is mostly none, are left out.
 */
import type { Named } from './label.ts';
import type { Statement } from './statement.ts';

/** Common family names in both scripts, with their pinyin. */
const pinyin: ReadonlyMap<string, string> = new Map(
  (
    '王Wang 李Li 张Zhang 張Zhang 刘Liu 劉Liu 陈Chen 陳Chen 杨Yang 楊Yang 赵Zhao 趙Zhao 黄Huang 黃Huang 周Zhou 吴Wu 吳Wu 徐Xu 孙Sun 孫Sun ' +
    '胡Hu 朱Zhu 林Lin 郭Guo 罗Luo 羅Luo 梁Liang 郑Zheng 鄭Zheng 谢Xie 謝Xie 韩Han 韓Han 冯Feng 馮Feng 董Dong 程Cheng 曹Cao 袁Yuan 邓Deng 鄧Deng ' +
    '许Xu 許Xu 沈Shen 曾Zeng 彭Peng 吕Lyu 呂Lyu 苏Su 蘇Su 蒋Jiang 蔣Jiang 蔡Cai 贾Jia 賈Jia 魏Wei 薛Xue 潘Pan 杜Du 戴Dai 钟Zhong 鍾Zhong 姜Jiang ' +
    '姚Yao 谭Tan 譚Tan 廖Liao 邹Zou 鄒Zou 熊Xiong 郝Hao 崔Cui 邱Qiu 秦Qin 侯Hou 邵Shao 孟Meng 段Duan 尹Yin 黎Li 乔Qiao 喬Qiao 龚Gong 龔Gong'
  )
    .split(' ')
    .map((name) => [name.slice(0, 1), name.slice(1)]),
);

const named = new RegExp(
  `[${[...pinyin.keys()].join('')}](?=[某姓]|先生|女士|[一-鿿]{1,2}(?:[，、的获獲得以在为為贡貢拿砍轰轟夺奪胜勝说說也则則和与與]|\\d))`,
  'gu',
);

export function personsIn(zh: Statement, en: Statement): readonly Named[] {
  return [...zh.text.matchAll(named)].flatMap(({ index, 0: char }) => {
    const name = pinyin.get(char)!;
    const said = [...en.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map((found) => ({
      name,
      at: found.index,
      end: found.index + name.length,
    }));
    return said.length === 0 ? [] : [{ name, at: index, end: index + 2, sort: 'name' as const, said }];
  });
}
