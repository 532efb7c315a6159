/**
 * Ages told by the decade: 四十多岁 is "in his 40s", 年近五旬 "in his late forties", 三十岁出头 "in her early thirties".
 */
import type { Term } from './term.ts';

/** Whether the English term is such a decade or a part of one. */
export const isDecade = ({ language, unit, isRange, text }: Term): boolean =>
  language === 'en' && unit === '{岁}' && isRange && text.endsWith('s');

/** Whether the hedged Chinese age lies where the English puts it. */
export function isInDecade(zh: Term, en: Term): boolean {
  const { n, d } = zh.lo;
  // 二三十岁 is "in their twenties and thirties".
  if (isDecade(en) && zh.unit === '{岁}' && zh.isRange && n % 10n === 0n && zh.hi.n === n + 10n)
    return en.lo.n === n || en.lo.n === zh.hi.n;
  if (!isDecade(en) || zh.unit !== '{岁}' || zh.isRange || d !== 1n) return false;
  // 47岁 is "in his forties", and 73岁 no age of the late seventies.
  if (zh.hedges[0] === 'none') return en.lo.n <= n && n <= en.hi.n;
  const isLast = en.hi.n === n - 1n;
  if (/^(?:近|快|将|將|不[到足满滿]|未[到满滿])/u.test(zh.text)) return isLast;
  const decade = en.lo.n - (en.lo.n % 10n);
  const isHere = decade === n - (n % 10n);
  if (!zh.hedges.includes('over')) return isHere || isLast;
  return isHere && !(/出[头頭]/u.test(zh.text) && en.lo.n - decade > 3n);
}
