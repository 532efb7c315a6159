/**
 * Ages told by the decade: 四十多岁 is "in his 40s", 年近五旬 "in his late forties", 三十岁出头 "in her early thirties".
 */
import { compareRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

/** Whether the English term is such a decade or a part of one. */
const isDecade = ({ language, unit, isRange, text }: Term): boolean =>
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

/** 三十多岁 and 30岁出头 are "in her thirties", the latter early in them; 二三十岁 takes two of those words. */
export function isDecadeOfAge(term: Term, own: Statement, other: Statement): boolean {
  const { unit, lo, hi, text, hedges } = term;
  if (isDecade(term))
    return (
      hasRoundAge(other.text, lo.n) ||
      other.terms.some((age) => isDecadeOfAge(age, other, own) || reaches(age, term))
    );
  const isAge = unit === '{岁}' || /出[头頭]$/u.test(text);
  if (own.language !== 'zh' || !isAge || (hedges[0] === 'none' && sameRational(lo, hi))) return false;
  return [lo, hi].every(({ n, d }) => {
    const decade = String(n - (n % 10n));
    const name = d === 1n ? decades[decade] : undefined;
    const said =
      name &&
      new RegExp(
        `\\b(?:(early|mid|middle|late)(?: |-)(?:to (?:mid|late)(?: |-))?)?(?:${name}|${decade}s)\\b`,
        'i',
      ).exec(other.text);
    return said && !(/出[头頭]/u.test(text) && /mid|late/i.test(said[1] ?? ''));
  });
}

/** 七旬老翁 is "a man in his 70s". */
const hasRoundAge = (text: string, year: bigint): boolean =>
  text.includes(`${'零一二三四五六七八九'[Number(year / 10n)]}旬`);

/** 二三十岁 for "in their twenties and thirties". */
const reaches = (age: Term, { lo, hi }: Term): boolean =>
  age.unit === '{岁}' &&
  age.isRange &&
  compareRationals(age.lo, hi) <= 0 &&
  compareRationals(lo, age.hi) <= 0;

const decades: Readonly<Record<string, string>> = {
  10: 'teens|teenage\\w*',
  20: 'twenties',
  30: 'thirties',
  40: 'forties',
  50: 'fifties',
  60: 'sixties',
  70: 'seventies',
  80: 'eighties',
  90: 'nineties',
};
