/** What a multiple may mean of the original: 增长两倍 is three times, 翻一番 twice, "rose 1.5 times" is open. */
import type { Language } from '../../model/text.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { addRationals, type Rational, rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import type { Hedge } from './hedge.ts';

const one = rational(1n);

const grew =
  /(?:超标|超標|超载|超載|超出|快|贵|貴|重|强|強|慢|便宜|增长|增加|成长|成長|提高|升|增|涨|上涨|扩大|多|高|增多|攀升|飙升|激增|增幅|涨幅|提升|超支|增長|漲|擴大|增幅達|增幅达)出?(?:了|近|约|約|超过|超|逾|达|將近|将近|约为|一|至少|了近|了约|了超过)?$/u;
const reached = /(?:到|至|为|成|達到|达到|是|為|原来的|上年的|去年的|之)$/u;
const rose =
  /\b(?:rose|rise|risen|rising|increas\w*|grew|grow\w*|up|jump\w*|climb\w*|surg\w*|expand\w*|soar\w*|higher|more)\b(?:\s+by)?(?:\s+\w+ly)?\s*$/i;
const compared = /^\s*(?:higher|more|greater|larger|as|that|the|those|of|what|last|its|their|his|her)\b/i;

/** 翻一番 and its like tell what was reached, though they tell of growth. */
export const isDoubling = ({ exact }: Quantity): boolean => /番|倍增|翻倍/.test(exact);

/** The factors that a multiple may stand for, of the original: 翻一番 2, 增长两倍 3, "doubled" 2. */
export function multiplesOf(
  quantity: Quantity,
  value: Rational,
  text: string,
  language: Language,
): readonly Rational[] | undefined {
  if (quantity.unit !== '{倍}') return undefined;
  const before = text.slice(Math.max(0, quantity.start - 16), quantity.start);
  if (language === 'zh') {
    if (isDoubling(quantity)) return [value];
    // 翻了一倍 doubled; 翻了两倍 is said of both.
    if (/翻了?$/u.test(before))
      return [addRationals(value, one), ...(sameRational(value, one) ? [] : [value])];
    const lead = before + (/^[^\d一二两兩三四五六七八九十百千]*/u.exec(quantity.exact)?.[0] ?? '');
    // 超出核定载客量一倍 is twice as many.
    if (/(?<![不得])超[出过過][^，。；、\d的]{1,10}$/u.test(before)) return [addRationals(value, one)];
    return grew.test(lead.trimEnd()) && !reached.test(lead.trimEnd()) ? [addRationals(value, one)] : [value];
  }
  if (/(?:doubl|tripl|trebl|quadrupl|quintupl|fold|twice|thrice|halv)/i.test(quantity.exact)) {
    // "A 2.5-fold increase" is read both ways; "doubled" is not.
    return /fold/i.test(quantity.exact) ? [value, addRationals(value, one)] : [value];
  }
  const after = text.slice(quantity.end, quantity.end + 12);
  if (/\b(?:increase|rise|growth|gain) of (?:about |nearly |some |over )?$/i.test(before))
    return [addRationals(value, one)];
  if (rose.test(before)) return [value, addRationals(value, one)];
  if (/^\s*(?:higher|more|greater|larger)\b/i.test(after)) return [addRationals(value, one), value];
  return compared.test(after) ? [value] : [value, addRationals(value, one)];
}

/** Verbs of multiples in the forms that may be adjectives, which the grammar leaves: "sales quadruple". */
const verbs: Readonly<Record<string, RegExp>> = {
  2: /\bdouble\b/i,
  3: /\b(?:triple|treble)\b/i,
  4: /\bquadruple\b/i,
  5: /\bquintuple\b/i,
};

/** Whether English says so many times by such a verb, hedged as the Chinese is: "at most double" is no 至少翻一番. */
export function saidAsVerb(times: string, hedges: readonly Hedge[], english: string): boolean {
  const at = verbs[times]?.exec(english)?.index;
  if (at === undefined) return false;
  const lead = english.slice(Math.max(0, at - 16), at);
  const said = hedgesOfVerb.find(([pattern]) => pattern.test(lead))?.[1];
  return said === undefined || hedges.includes(said);
}
const hedgesOfVerb: readonly (readonly [pattern: RegExp, hedge: Hedge])[] = [
  [/\b(?:at least|more than|over) $/i, 'over'],
  [/\b(?:at most|up to|no more than|less than) $/i, 'under'],
  [/\b(?:nearly|almost) $/i, 'near'],
];
