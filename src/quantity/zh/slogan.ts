/** Slogans, whose numerals count nothing: names for sets of things, in quotation marks. */
import { rawOneOf } from './text.ts';
import { skipSpaceBack } from './trie.ts';

/** “五个到位”, 『六必須』, “一个中心、两大支柱”: names for sets of things, in quotation marks from a numeral to the last word. */
export function isSlogan(text: string, begin: number, stop: number, end: number): boolean {
  const before = skipSpaceBack(text, begin, 0);
  if (before === 0 || quotedSum.test(text.slice(stop - 1, Math.min(end, stop + 3)))) return false;
  if (rawOneOf(text, before - 1, '“‘「『"＂'))
    return sloganEnds.test(text.slice(stop, Math.min(end, begin + longestSlogan)));
  return (
    rawOneOf(text, before - 1, '、') &&
    sloganBegins.test(text.slice(Math.max(0, begin - longestSlogan), before)) &&
    sloganEnds.test(text.slice(stop, Math.min(end, begin + longestSlogan)))
  );
}
/** “三万元”, 「新台幣參拾貳萬伍仟元」, “叁拾伍万元整”: a sum as it is written. */
const quotedSum = /^(?:[万萬千仟百佰亿億][元圆圓][整正]?|[元圆圓][整正]?|[整正])[”’」』"＂]/;
const longestSlogan = 24;
const sloganBegins = /[“‘「『"＂][一二两兩三四五六七八九十][^，。；：”’」』]{1,20}$/;
const sloganEnds =
  /^(?:[^，。；：、“‘「『”’」』"＂]{0,9}|[^，。；：、”’」』"＂]{1,6}(?:、[一二两兩三四五六七八九十][^，。；：、”’」』"＂]{1,6}){1,3})[”’」』"＂]/;
