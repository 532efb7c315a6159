/**
 * Measures that are everyday words after one Chinese numeral, and where they measure all the same: 宽二尺, 五里外.
 */
import { codeAt } from '../code-at.ts';
import { numeralOf } from './characters.ts';
import { is, oneOf } from './text.ts';
import { nextIsWord, skipSpace } from './trie.ts';
import type { Unit } from './unit.ts';

/** Measures that are everyday words after a Chinese numeral: 一方, 一度, 八方. */
export const looseMeasures = new Set('方 平 里 度 圆 担 两 伏 卡 载 焦 平方 周 尺 寸 丈 块 季'.split(' '));

/** Whether such a measure counts from `begin` to `stop`. */
export function measuresLoosely(
  text: string,
  begin: number,
  stop: number,
  end: number,
  { word }: Unit,
): boolean {
  return (
    word === '周' ||
    word === '块' ||
    // 宽二尺, 四尺二寸, 三尺来高.
    ('尺寸丈'.includes(word) &&
      (oneOf(text, begin - 1, '长宽高深厚粗径阔约') ||
        !nextIsWord(text, stop, end) ||
        (is(text, stop, '来') && oneOf(text, stop + 1, '高长宽深厚粗')) ||
        numeralOf[codeAt(text, stop)]! > 0)) ||
    // 五里外, 周长九里.
    (word === '里' &&
      (oneOf(text, stop - 1, '半') ||
        isWay(text, stop) ||
        (!nextIsWord(text, stop, end) &&
          (oneOf(text, begin - 1, '长距隔') || away.test(text.slice(Math.max(0, begin - 9), begin)))))) ||
    // 持货七载，.
    (word === '载' && !nextIsWord(text, stop, end)) ||
    (word === '方' && isParty(text, stop, end)) ||
    (word === '两' &&
      (oneOf(text, begin, '二') ||
        oneOf(text, stop, '银金肉酒米油茶糖姜') ||
        // 温水三两，.
        !nextIsWord(text, stop, end)))
  );
}

/** 五里外, 八里地, 三里远, 走五里路; 五里外滩 is a name, and 里 of 五里路 alone no unit. */
const isWay = (text: string, stop: number): boolean =>
  oneOf(text, stop, '外地远路') && !oneOf(text, stop + 1, '滩区名');

/** 村子离县城八里, 距镇上约五里. */
const away = /[离離距][^，。；、\d]{1,8}$/u;

/** 三方签署: parties to something. */
const isParty = (text: string, stop: number, end: number): boolean => {
  const next = skipSpace(text, stop, end);
  return next < end && oneOf(text, next, '签共协合达联代会投');
};
