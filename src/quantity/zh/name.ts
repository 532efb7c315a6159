/**
 * Names that hold a numeral and stand in no list: people after a title, places and firms by their last word.
 */

import * as data from '../data/identifiers.ts';
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { han, setOf } from './characters.ts';
import { dismiss, trueOf, words } from './dismissed.ts';
import { oneOf } from './text.ts';
import { matchBack, reverseTrieOf, skipSpace, skipSpaceBack, trieOf } from './trie.ts';
import { unitAt } from './unit.ts';

export const placeEnds = setOf('道乡镇村屯庄铺墩堡桥寺庙塔路街巷沟坡岭峰洞湾');
export const firms = trieOf(
  trueOf(
    '集团 公司 股份 科技 医院 大学 学校 中学 小学 银行 药业 实业 控股 大厦 酒店 超市 商场 广场 小区 花园 社区 电子 生物 新材料 置业 物流 乳业 食品 管委会'.split(
      ' ',
    ),
  ),
);
const titles = reverseTrieOf(
  trueOf(
    '书记 县长 市长 区长 省长 乡长 镇长 村长 部长 厅长 局长 处长 科长 主任 主席 委员 校长 院长 所长 站长 队长 会长 董事长 总经理 经理 总裁 总监 教授 博士 医生 老师 律师 记者 通讯员 编辑 责编 校对 组版 同志 先生 女士 村民 市民 居民 演员 作家 选手 专家 导演 教练 主帅 画家 院士 法官 检察官 民警 组长 学者 歌手'.split(
      ' ',
    ),
  ),
);

/** Numerals that are surnames as well. */
const surnames = setOf('万千百伍陆');

/** 记者 万千, 副县长千怀贵: a numeral as a surname after a title. Returns the end, or −1. */
export function surnameAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  if (surnames[text.charCodeAt(at)] === 0) return -1;
  if (matchBack(titles, text, skipSpaceBack(text, at, floor), floor) === undefined) return -1;
  const far = skipSpace(text, at + 1, end);
  if (far >= end || han[text.charCodeAt(far)] === 0 || unitAt(text, at + 1, end)?.counter === true) return -1;
  return dismiss(text, at, far + 1, 'name', state, out);
}

/** Days of the year as names: 五四青年节, 七一讲话. */
export const holidays = new Set(
  words('五一 五四 六一 七一 八一 三八 九三 一二九 九一八 七七 五卅 双十 二七 五二零 八一五 一二一 六一八'),
);

/** Two or three characters that begin with a surname, with a mark or space on either side: 李一凡. */
export function isPerson(text: string, at: number, end: number): boolean {
  let first = at;
  while (first > 0 && at - first < 3 && han[text.charCodeAt(first - 1)] === 1) first--;
  let last = at;
  while (last < end && last - first < 5 && han[text.charCodeAt(last)] === 1) last++;
  const length = last - first;
  return (
    length >= 2 &&
    length <= 3 &&
    oneOf(text, first, data.surnames) &&
    (first === 0 || han[text.charCodeAt(first - 1)] === 0)
  );
}
