/**
 * Numerals written so that none can be forged: 壹萬, 伍仟元, and in verdicts 壹年肆月. Most are common characters too,
 * as in 队伍, 大陆, 收拾, 參加.
 */

import { rawOneOf } from './text.ts';
import { skipSpace } from './trie.ts';

const financial = new Uint8Array(65536);
/** Characters that are also words or names. */
const worded = 2;
for (const char of '壹贰貳叁弎弍肆柒捌玖') financial[char.charCodeAt(0)] = 1;
for (const char of '伍陆陸拾佰仟參') financial[char.charCodeAt(0)] = worded;

export type Financial = 'none' | 'word' | 'amount' | 'term';

/** What the financial numeral at `at` is: part of an amount, the number of a term or a count, or a word. */
export function financialAt(text: string, at: number, end: number): Financial {
  const kind = financial[text.charCodeAt(at)]!;
  if (kind === 0) return 'none';
  const next = skipSpace(text, at + 1, end);
  if (next >= end) return 'word';
  if (rawOneOf(text, next, '壹贰叁肆伍陆柒捌玖拾佰仟万萬亿億元圆圓份貳參陸零')) return 'amount';
  if (rawOneOf(text, next, '年月日'))
    return kind === worded && !rawOneOf(text, at - 1, '刑年月處处役緩缓期') ? 'word' : 'term';
  if (kind === worded)
    return rawOneOf(text, next, '場场') && rawOneOf(text, next + 1, '次') ? 'term' : 'word';
  return rawOneOf(text, next, '小場场枚件張张罪次個个條条名人') ? 'term' : 'word';
}
