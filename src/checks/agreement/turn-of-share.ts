/** Shares, halves and wholes that one language tells as a number and the other in words: 百分之百, 腰斩, 五折, 翻倍有余. */
import { rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import type { Turn } from './turn-of-time.ts';

export const isTurnOfShare: Turn = (term, own, other) => turns.some((isTold) => isTold(term, own, other));

/** 几近腰斩 is "almost halved". */
const isCutInHalf = ({ unit, lo, hedges }: Term, _own: Statement, other: Statement): boolean =>
  unit === '{倍}' &&
  sameRational(lo, rational(1n, 2n)) &&
  /腰斩|腰斬/u.test(other.text) &&
  hedges.includes('near') === /(?:几近|幾近|近乎|几乎|幾乎|接近|险些|險些|差点)被?腰[斩斬]/u.test(other.text);

/** 入学率达百分之百 is "every child is enrolled". */
const isEveryOne = ({ unit, lo }: Term, _own: Statement, other: Statement): boolean =>
  unit === '%' &&
  sameRational(lo, rational(100n)) &&
  /全部|全都|全[员員]|全覆[盖蓋]|[均皆都]|所有|悉[数數]|一律|\b(?:every|all|each|entire\w*|whole|wholly|full\w*|complete\w*|universal\w*)\b/iu.test(
    other.text,
  );

/** 不到一部大片成本的一半 is "less than half of what a blockbuster costs": one whole, of which the share is told. */
const isWholeOfShare = ({ lo, end, hedges }: Term, own: Statement): boolean =>
  own.language === 'zh' &&
  sameRational(lo, rational(1n)) &&
  !hedges.includes('none') &&
  own.terms.some(
    (t) =>
      t.measure.dimension === 'share' &&
      t.start > end &&
      /^[^，。；、]{1,20}的$/u.test(own.text.slice(end, t.start)),
  );

/** 翻倍有余 is "more than double". */
const isOverDouble = ({ multiples, hedges }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'en' &&
  hedges.includes('over') &&
  multiples?.some((factor) => sameRational(factor, rational(2n))) === true &&
  /翻[倍番](?:有[余餘]|不止|[还還]多)|[倍番]以上/u.test(other.text);

/** 按年增加五成 is "an increase of half". */
const isHalfMore = ({ unit, lo }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'zh' &&
  unit === '%' &&
  sameRational(lo, rational(50n)) &&
  /\b(?:increase|rise|growth|jump|fall|drop|decline|reduction|cut) of (?:a )?half\b|\bby half\b/i.test(
    other.text,
  );

/** 全场五折 is "half price". */
const isHalfPrice = ({ text }: Term, _own: Statement, other: Statement): boolean =>
  /^打?(?:五|5)折$/u.test(text) &&
  /\bhalf(?:[- ]price|[- ]off| the (?:usual |full |original )?price)|\b(?:at|for|by(?: as much as| up to)?) half\b/i.test(
    other.text,
  );

/** 双方各承担一半 is "split equally". */
const isHalfEach = ({ lo, start }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'zh' &&
  sameRational(lo, rational(1n, 2n)) &&
  /各[^，。；、\d]{0,6}$/u.test(own.text.slice(Math.max(0, start - 7), start)) &&
  /\b(?:equal(?:ly)?|even(?:ly)?|fifty-fifty|50[-:/]50)\b/i.test(other.text);

/** 每两场就有一球 is "one every two games". */
function isOneEvery(term: Term, own: Statement, other: Statement): boolean {
  const isShare = ({ text }: Term): boolean => /^每.*…一$/u.test(text);
  const isEvery = ({ text }: Statement, { start }: Term): boolean =>
    /\bevery $/i.test(text.slice(Math.max(0, start - 8), start));
  return own.language === 'zh'
    ? isShare(term) && other.terms.some((t) => t.lo.n === term.lo.d && isEvery(other, t))
    : isEvery(own, term) && other.terms.some((t) => isShare(t) && t.lo.d === term.lo.n);
}

const turns: readonly Turn[] = [
  isCutInHalf,
  isEveryOne,
  isWholeOfShare,
  isOverDouble,
  isHalfMore,
  isHalfPrice,
  isHalfEach,
  isOneEvery,
];
