/** Turns of phrase in which one language tells a number and the other says the thing without it: 百公里加速, 荣枯线, 百岁老人. */
import {
  addRationals,
  multiplyRationals,
  powerOfTen,
  type Rational,
  rational,
  subtractRationals,
} from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { powerIn } from '../../quantity/zh/characters.ts';
import { chineseNumber, romanNumbers, scoresOf } from './ordinal.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { isTurnOfShare } from './turn-of-share.ts';
import { isTurnOfTime, type Turn } from './turn-of-time.ts';
import { inBase } from './unit.ts';

export const isTurnOfPhrase: Turn = (term, own, other) =>
  turns.some((isTold) => isTold(term, own, other)) ||
  isTurnOfShare(term, own, other) ||
  isTurnOfTime(term, own, other);

/** "0-100 km/h in 7.3 seconds" is 百公里加速 or 零百加速. */
const isSprint = ({ text }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'en' &&
  /^(?:from )?(?:0|zero)\b/i.test(text) &&
  /百公里(?:小时|小時)?(?:提速|加速)|零百加速/u.test(other.text);

/** 31个省（自治区、直辖市）和新疆生产建设兵团 are "the Chinese mainland". */
const isMainland = ({ start, end }: Term, own: Statement, other: Statement): boolean =>
  /^31[个個]?$/u.test(own.text.slice(start, end)) &&
  /^省[^，。；]{0,16}兵[团團]/u.test(own.text.slice(end, end + 32)) &&
  /\b(?:mainland|nationwide|provincial-level)\b/i.test(other.text);

/** 直落三局 beside the scores of three sets. */
const isSetsTold = ({ unit, lo, start }: Term, own: Statement, other: Statement): boolean =>
  /^\{[局盘]\}$/u.test(unit) &&
  own.text.endsWith('直落', start) &&
  BigInt(scoresOf(other.ordinals).length) === lo.n * lo.d;

/** 直落两局 is "in straight games". */
const isStraight = ({ unit, start }: Term, own: Statement, other: Statement): boolean =>
  /^\{[局盘]\}$/u.test(unit) &&
  own.text.endsWith('直落', start) &&
  /\bstraight (?:games|sets)\b/i.test(other.text);

/** 百岁以上老人 are "centenarians", 百余户 "the hundred-odd households". */
const isHundred = ({ lo, hedges }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'zh' &&
  sameRational(lo, rational(100n)) &&
  hedges.includes('over') &&
  /\b(?:centenarians?|hundred[- ](?:odd|plus))\b/i.test(other.text);

/** 分列二、三位 ranks. */
const isRanked = ({ unit, start }: Term, own: Statement): boolean =>
  unit === '{位}' &&
  /[列居占排]第?[一二三四五六七八九十、]{1,6}$/u.test(own.text.slice(Math.max(0, start - 8), start));

/** 1:18 stands in both texts, whatever each grammar makes of it. */
function isProportion({ start, end }: Term, own: Statement, other: Statement): boolean {
  const from = Math.max(0, start - 12);
  const around = [
    ...own.text.slice(from, end + 12).matchAll(/\d{1,9}(?:\.\d{1,9})?[:：]\d{1,9}(?:\.\d{1,9})?/g),
  ].find(({ index, 0: found }) => from + index < end && start < from + index + found.length)?.[0];
  return around !== undefined && other.text.replaceAll('：', ':').includes(around.replace('：', ':'));
}

/** 双向八车道 may be "eight lanes, four in each direction". */
function isBothWays({ lo, end }: Term, own: Statement, other: Statement): boolean {
  if (own.language !== 'en' || !/双向|雙向/u.test(other.text)) return false;
  const [, lanes] = /[双雙]向(\d{1,2}|[二四六八十]{1,2})/u.exec(other.text) ?? [];
  const all = lanes === undefined ? undefined : chineseNumber(lanes);
  const halves = own.terms.filter(
    (t) =>
      /^[a-z ]{0,24} ?(?:in|for)? ?each (?:way|direction)\b/i.test(own.text.slice(t.end)) &&
      (!all || sameRational(addRationals(t.lo, t.lo), all)),
  );
  return halves.some((half) => half.end === end || sameRational(lo, addRationals(half.lo, half.lo)));
}

/** 荣枯线 is "the 50 mark". */
const isThreshold = ({ lo, end }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'en' &&
  sameRational(lo, rational(50n)) &&
  /荣枯|榮枯|临界点|臨界點/u.test(other.text) &&
  /^(?:[- ]point)? (?:mark|threshold|line|level|boom)/i.test(own.text.slice(end));

/** 三类水 is "Grade III water". */
const isRomanGrade = ({ unit, lo }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'zh' &&
  /^\{[类级期型]\}$/u.test(unit) &&
  lo.d === 1n &&
  romanNumbers(other.text).includes(lo.n);

/** 从1.5万辆增加到3万辆 is told as "double … from 15,000 to 30,000". */
const isRatioOfMove = ({ multiples }: Term, _own: Statement, other: Statement): boolean =>
  multiples !== undefined &&
  other.terms.some((to, i) => {
    if (to.isRange && to.lo.n > 0n)
      return multiples.some((times) => sameRational(to.hi, multiplyRationals(to.lo, times)));
    const from = other.terms[i - 1];
    return (
      from?.measure.dimension === to.measure.dimension &&
      !from.isRange &&
      !to.isRange &&
      from.lo.n > 0n &&
      /[到至为為達达]|\bto\b/u.test(other.text.slice(from.end, to.start)) &&
      multiples.some((times) =>
        sameRational(inBase(to.lo, to.measure), multiplyRationals(inBase(from.lo, from.measure), times)),
      )
    );
  });

const countsOf = ({ terms }: Pick<Statement, 'terms'>): readonly Term[] =>
  terms.filter((term) => term.measure.dimension === 'count' && !term.isRange);

/** What `share` of a count is that stands beside it: half of the 14, 26名患者中已有一半. */
const partsBy = (share: Term, { language, text, terms }: Statement): readonly Rational[] =>
  share.measure.dimension === 'share'
    ? countsOf({ terms })
        .filter(({ start, end }) =>
          language === 'en'
            ? start > share.end && /^ of (?:the )?$/.test(text.slice(share.end, start))
            : end < share.start &&
              /^[^，。；\d]{0,10}[中里裡][^，。；\d]{0,6}$/u.test(text.slice(end, share.start)),
        )
        .map((whole) => multiplyRationals(whole.lo, inBase(share.lo, share.measure)))
    : [];

/** Seven are "half of the 14", and 26名中的一半 "thirteen of the 26". */
const isPartOfCount = (term: Term, own: Statement, other: Statement): boolean =>
  term.measure.dimension === 'count'
    ? other.terms.some((share) => partsBy(share, other).some((part) => sameRational(part, term.lo)))
    : partsBy(term, own).some((part) => countsOf(other).some(({ lo }) => sameRational(lo, part)));

/** 0比2 is "two goals down", 以1比0领先 "a goal up". */
const isGoals = ({ lo, end, quantity }: Term, own: Statement, other: Statement): boolean =>
  quantity.kind === 'count' &&
  own.language === 'en' &&
  /^(?:[ -]goals?)? (?:down|up|behind|ahead|adrift|in front|lead|deficit)\b/.test(
    own.text.slice(end, end + 16),
  ) &&
  scoresOf(other.ordinals).some(({ score }) => {
    const [a, b] = score.split(':').map(BigInt) as [bigint, bigint];
    return lo.d === 1n && (a - b === lo.n || b - a === lo.n);
  });

/** 从第11位升至第5位 is "six places to fifth". */
const isPlacesMoved = ({ lo, end }: Term, own: Statement, other: Statement): boolean => {
  if (
    own.language !== 'en' ||
    !/^ (?:places|spots|positions|rungs|notches)\b/.test(own.text.slice(end, end + 11))
  )
    return false;
  const ranks = other.ordinals.filter(({ class: kind }) => kind === 'ordinal').map(({ number }) => number);
  return ranks.some((from) =>
    ranks.some(
      (to) => sameRational(subtractRationals(from, to), lo) || sameRational(subtractRationals(to, from), lo),
    ),
  );
};

/** 百万吨死亡率 is "deaths per million tonnes". */
const isRatePerMillion = ({ end, lo }: Term, own: Statement, { text }: Statement): boolean =>
  own.language === 'zh' &&
  sameRational(lo, rational(1_000_000n)) &&
  own.text.startsWith('死亡率', end) &&
  /\bper million\b/i.test(text);

/** 月息一分 is "1% a month", 年息八厘 "8% a year"; a 厘 of a month is a tenth of that. */
const isInterest = ({ lo, unit }: Term, own: Statement, { text }: Statement): boolean =>
  own.language === 'en' &&
  unit === '%' &&
  [...text.matchAll(/([月年])(?:利)?息([一二两三四五六七八九十\d])([分厘])/gu)].some(
    ([, period, figure, part]) => {
      const told = chineseNumber(figure!);
      if (!told) return false;
      const [n, d] =
        period === '月' ? (part === '分' ? [1n, 1n] : [1n, 10n]) : part === '分' ? [10n, 1n] : [1n, 1n];
      return sameRational(lo, rational(told.n * n, told.d * d));
    },
  );

/** 百十棵 are "a hundred or so". */
const isHundredOrSo = ({ lo, hedges }: Term, own: Statement, { text }: Statement): boolean =>
  own.language === 'en' &&
  sameRational(lo, rational(100n)) &&
  hedges.includes('about') &&
  text.includes('百十');

/** 万元户, 万亩茶园: a bare scale before its unit. */
const isBareScale = ({ lo, isRange }: Term, own: Statement, { text }: Statement): boolean =>
  own.language === 'en' &&
  !isRange &&
  [
    ...text.matchAll(
      /(?<![\d一二三四五六七八九十百千万萬亿億两兩几幾数數上成半])(万亿|萬億|千亿|千億|百亿|百億|百万|百萬|千万|千萬|[千万萬亿億])(?=元?[户戶级級县縣市镇城]|房[贷貸]|年薪|[贷貸]款|豪[车車宅]|亩|畝|吨级|噸級|人[大以]|元?俱乐部|元?产业)/gu,
    ),
  ].some(([, scale]) => sameRational(lo, powerOfTen(powerIn(scale!))));

/** 7級風暴半徑 is the reach of "gale-force winds", 12级 that of a hurricane. */
const isForceOfWind = ({ unit, end }: Term, own: Statement, { text }: Statement): boolean =>
  unit === '{级}' &&
  /^(?:以上)?[大暴]?[风風]/u.test(own.text.slice(end, end + 4)) &&
  /\b(?:gales?|storm|hurricane|typhoon)[- ]force\b|\b(?:strong|severe) gales?\b/i.test(text);

/** 十年九旱 is "nine years in ten", 十室九空 "nine houses in ten". */
const isInTen = ({ unit, lo }: Term, own: Statement, { text }: Statement): boolean =>
  own.language === 'en' &&
  unit === '1' &&
  [...text.matchAll(/十\p{sc=Han}([一二三四五六七八九])\p{sc=Han}/gu)].some(([, top]) =>
    sameRational(lo, rational(chineseNumber(top!)!.n, 10n)),
  );

const turns: readonly Turn[] = [
  isSetsTold,
  isMainland,
  isInTen,
  isForceOfWind,
  isHundredOrSo,
  isRatePerMillion,
  isInterest,
  isPlacesMoved,
  isGoals,
  isBareScale,
  isPartOfCount,
  isRomanGrade,
  isRatioOfMove,
  isSprint,
  isHundred,
  isRanked,
  isStraight,
  isProportion,
  isBothWays,
  isThreshold,
];
