/**
 * Why a number is open, as readers of either language would put it. The grammar says it in English.
 */
import type { Bilingual } from '../model/text.ts';
import { type Doubt, doubts } from '../quantity/data/doubts.ts';
import { both } from './declared.ts';

const chinese: Readonly<Record<Doubt, string>> = {
  [doubts.multiple]: '增加了这么多倍，还是增加到这么多倍',
  [doubts.fall]: '减少不能超过原有的全部',
  [doubts.clock]: '是几点内容，还是钟点',
  [doubts.last]: '将近这么久，还是最近这么久',
  [doubts.yuan]: '原文没有说明是哪种元',
  [doubts.country]: '原文没有说明是哪国的货币',
  [doubts.gap]: '数字之间有空格',
  [doubts.scale]: '只说了规模，没有单位',
};

/** What the grammar has no Chinese words for is said in its own. */
export const whyOpen = (uncertain: string): Bilingual =>
  both(chinese[uncertain as Doubt] ?? uncertain, uncertain);
