/**
 * When a number may stand in one language alone: "a" for 一名, 双方 for "both", an idiom, a number that the
 * other side repeats, tells as an ordinal or puts into a word.
 */

import { foldScript } from '../../quantity/fold.ts';
import { addRationals, compareRationals, powerOfTen, rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { powerIn } from '../../quantity/zh/characters.ts';
import { saidAsHedged, saidWithArticle } from './article.ts';
import { hasConversion, isConversion } from './conversion.ts';
import { toldBare } from './date.ts';
import {
  isRestOfNames,
  sumsNames,
  sumsParties,
  sumsParts,
  sumsScores,
  sumsTwo,
  sumsVotes,
} from './listed.ts';
import { saidAsVerb } from './multiple.ts';
import { saysTime, smallWords } from './small-words.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { isTurnOfPhrase } from './turn-of-phrase.ts';
import { inBase, isMoney, measureOf } from './unit.ts';

export function excused(term: Term, own: Statement, other: Statement): boolean {
  if (term.isRange && vagueWord.test(term.text))
    return isTurnOfPhrase(term, own, other) || (vagueWord.test(other.text) && !isOtherScale(term, other));
  const value = term.lo.d === 1n ? String(term.lo.n) : term.lo.n === 1n && term.lo.d === 2n ? '0.5' : '';
  if (
    repeated(term, own, other) ||
    restates(term, other) ||
    isConversion(term, own) ||
    hasConversion(term, own)
  )
    return true;
  if (
    other.dates.some((date) => toldBare(date, term)) ||
    isTurnOfPhrase(term, own, other) ||
    isRestOfNames(term, own, other) ||
    sumsNames(term, own) ||
    sumsParties(term, own) ||
    sinceNewYear(term, own, other) ||
    isBaseOfMany(term, own, other) ||
    sumsScores(term, own) ||
    sumsParts(term, own, other) ||
    sumsTwo(term, own, other) ||
    sumsVotes(term, other)
  )
    return true;
  if (isOrdinal(term, own, other) || pointsBackTo(term, own)) return true;
  if (
    own.language === 'zh' &&
    term.multiples?.some(({ n, d }) => d === 1n && saidAsVerb(String(n), term.hedges, other.text))
  )
    return true;
  if (own.language === 'zh' && saidWithArticle(term, other.text)) return true;
  if (
    own.language === 'en' &&
    value === '2' &&
    pointsBack.test(own.text.slice(Math.max(0, term.start - 8), term.start))
  )
    return true;
  const factor = term.multiples?.[0];
  if (own.language === 'zh' && factor && !sameRational(factor, term.lo)) return false;
  const entry = smallWords[value];
  const side = other.language === 'zh' ? 0 : 1;
  if (value === '0.5' && majority.test(other.text)) return true;
  if ((value === '1' || value === '2') && !term.hedges.includes('none'))
    return saidAsHedged(value, term, other.text);
  const isTimed = saysTime(term.unit, other);
  if (isTimed === false && /^[1-689]$/.test(value)) return false;
  if (isTimed && value === '1') return true;
  // 新增死亡1例: no "the" tells of a death.
  if (own.language === 'zh' && value === '1' && isDeath(term, own) && !deaths.test(other.text)) return false;
  // 其中1人伤势危重: no "the" tells of one.
  if (
    own.language === 'zh' &&
    value === '1' &&
    isOneOf(term, own) &&
    !/\b(?:an?|one|another|single|sole|other|only)\b/i.test(other.text)
  )
    return false;
  if (!entry || !isSmall(term) || !term.hedges.includes('none')) return false;
  return rest(other).search(entry[side]) >= 0;
}

const isDeath = ({ text, start, end }: Term, own: Statement): boolean =>
  /^[1一][例人名]/u.test(text) &&
  (/死亡[^，。；、]{0,4}$/u.test(own.text.slice(Math.max(0, start - 8), start)) ||
    /^[^，。；、]{0,2}死亡/u.test(own.text.slice(end, end + 4)));
const deaths = /\b(?:d(?:ea(?:d|ths?)|ie[sd]?|ying)|kill\w*|fatal\w*|lives?|lost|victims?)\b/i;

const isOneOf = ({ text, start }: Term, own: Statement): boolean =>
  /^[1一]/u.test(text) && /其中(?:有|的)?$/u.test(own.text.slice(Math.max(0, start - 3), start));

/** 6月末…较年初下降 is "down over the six months". */
const sinceNewYear = ({ lo, unit, start }: Term, own: Statement, { text, dates }: Statement): boolean =>
  own.language === 'en' &&
  unit === 'mo' &&
  lo.d === 1n &&
  /\b(?:over|in|during) (?:the|those) $/i.test(own.text.slice(Math.max(0, start - 14), start)) &&
  /年初|[上去]年[末底]/u.test(text) &&
  dates.some(({ value }) => BigInt(/-(\d\d)(?:-\d\d)?$/.exec(value)?.[1] ?? 0) === lo.n);

/** 每百斤145元 is "145 yuan per 50 kg": a base of many, which no unit says. */
const isBaseOfMany = ({ lo, measure, start }: Term, own: Statement, { text }: Statement): boolean =>
  own.language === 'en' &&
  /\b(?:per|every|each|an?|for(?: every| each)?) $/i.test(own.text.slice(Math.max(0, start - 11), start)) &&
  [
    ...text.matchAll(
      /每([十百千万萬])(公斤|斤|克|平方公里|公里|公[顷頃]|[亩畝]|里|[吨噸]|升|元|人|[户戶]|[头頭])/gu,
    ),
  ].some(([, many, unit]) => {
    const base = measureOf(basesOfMany[foldScript(unit!)] ?? `{${foldScript(unit!)}}`);
    return (
      base.dimension === measure.dimension &&
      sameRational(inBase(lo, measure), inBase(powerOfTen(powerIn(foldScript(many!))), base))
    );
  });
const basesOfMany: Readonly<Record<string, string>> = {
  克: 'g',
  公里: 'km',
  平方公里: 'km2',
  吨: 't',
  升: 'L',
  元: 'CNY',
};

/** "The two-hour meeting" is no second one, and nine kilometers are not the nine of a name; 百公里 is a hundred, and no hundred miles. */
const isOrdinal = (
  { lo, hi, isRange, unit, measure, text, end }: Term,
  own: Statement,
  other: Statement,
): boolean =>
  !(/^(?:h|min|s)$/.test(unit) && !saysTime(unit, other)) &&
  !/[%％点點]|percent/.test(text) &&
  // The fifth that both tell, and the 7-5, are another number.
  !(
    own.language === 'en' &&
    !/^ into\b/.test(own.text.slice(end)) &&
    own.ordinals.some(({ number }) => sameRational(number, lo))
  ) &&
  (!isRange || other.ordinals.some(({ number }) => sameRational(number, hi))) &&
  other.ordinals.some(
    (ordinal) =>
      sameRational(ordinal.number, lo) &&
      // No vote is the third: "at its third reading" beside 3票弃权.
      !(ordinal.class === 'ordinal' && unit === '{票}') &&
      !/wheel|[轮輪]|^(?:[周週]|星期)|\d0s$/iu.test(ordinal.text) &&
      !(unit === '[mi_i]' && /公里|千米/u.test(ordinal.text)) &&
      (ordinal.class === 'ordinal' || measure.dimension !== 'length' || lo.n >= 100n),
  );

/** 两人相差近半个世纪, 沪深两市: the two named before. */
const pointsBackTo = ({ text, start, end }: Term, own: Statement): boolean =>
  (/^[两兩二][人者]$/u.test(text) && /[，。；]/u.test(own.text[start - 1] ?? '')) ||
  // 这两个数字, "these two".
  (/^[两兩]\p{sc=Han}$/u.test(text) && /[这這]/u.test(own.text[start - 1] ?? '')) ||
  // 两条线路合计, 两队此前交手, 两片评分分别为.
  (/^[两兩][\p{sc=Han}]$/u.test(text) &&
    /[，。；]/u.test(own.text[start - 1] ?? '') &&
    /^[^，。；、\d]{0,6}(?:合[计計]|共|分[别別]|均|都|各|之[间間]|此前|相[差距隔]|交[手锋鋒])/u.test(
      own.text.slice(end, end + 12),
    )) ||
  (/^[两兩][市地国國岸省州]$/u.test(text) &&
    /\p{Script=Han}{2}$/u.test(own.text.slice(Math.max(0, start - 2), start)));

/** "The two sides", "these two": what was named before, not counted anew. */
const pointsBack = /\b(?:the|these|those|its|their)\s$/i;

/** 大半 is "over half". */
const majority = /半壁江山|[大过過多]半|大部分|大多|多[数數]|\b(?:majority|most|half-?way)\b/iu;

/** "Hundreds of pupils" for 数以千计: the Chinese says by which power of ten, and another. */
function isOtherScale({ lo, language }: Term, { text }: Statement): boolean {
  if (language !== 'en') return false;
  const told = [...text.matchAll(vagueScale)].map(([, many, some]) => (many ?? some)!);
  const scales = told.flatMap((scale) => scalesOf[scale]!);
  return scales.length > 0 && lo.d === 1n && !scales.includes(String(lo.n).length - 1);
}
const vagueScale = /数以([百千万亿])计|成(百上千|千上万)/gu;
const scalesOf: Readonly<Record<string, readonly number[]>> = {
  百: [2],
  千: [3],
  万: [4],
  亿: [8],
  百上千: [2, 3],
  千上万: [3, 4],
};

const vagueWord =
  /[数數几幾]|成[百千]上[千万萬]|[上成]千上[万萬]|several|dozens|scores|hundreds|thousands|millions|decades|centuries|a few|many/iu;

/** Money, percentages and measures are never put into a word by the way; counts and durations are. */
const isSmall = ({ measure, lo, unit, quantity, direction }: Term): boolean =>
  ['count', 'days', 'months'].includes(measure.dimension) ||
  (measure.dimension === 'share' && unit !== '%') ||
  (sameRational(lo, rational(1n)) &&
    unit !== '%' &&
    unit !== 'pp' &&
    !(isMoney(measure) && direction) &&
    quantity.bound === 'exact');

/** Said twice on one side and once on the other: nothing is lost. */
function repeated(term: Term, own: Statement, other: Statement): boolean {
  const equals = (t: Term): boolean =>
    t.measure.dimension === term.measure.dimension &&
    t.isRange === term.isRange &&
    sameRational(inBase(t.lo, t.measure), inBase(term.lo, term.measure)) &&
    sameRational(inBase(t.hi, t.measure), inBase(term.hi, term.measure)) &&
    (!t.direction || !term.direction || t.direction === term.direction || /\bsame\b/i.test(other.text));
  const named = own.ordinals.filter(
    (ordinal) => ordinal.class !== 'ordinal' && sameRational(ordinal.number, term.lo),
  );
  // 半碼（0.125個百分點）: told once more in brackets.
  const alikes = own.terms.filter(equals);
  const isGlossed = alikes.some(
    (t, i) => alikes[i + 1] && /^[（(]$/.test(own.text.slice(t.end, alikes[i + 1]!.start)),
  );
  if (isGlossed && other.terms.some(equals)) return true;
  if (alikes.length + named.length < 2 || !other.terms.some(equals)) return false;
  // 812枚金牌和812枚银牌: what each counts is said by both numbers, unless English counts them as one.
  return (
    own.language === 'en' ||
    nounsAlike(own, alikes) ||
    // 每10股派3.5元……每10股转增4股: one base for both.
    alikes.every(({ start }) => own.text[start - 1] === '每') ||
    /即|也就是|换言之/u.test(own.text) ||
    alike.test(other.text)
  );
}

const alike =
  /\b(?:each|both|these|same|equal\w*|as many|as much|likewise|too|also|all|respectively|apiece|those|them|it|this|which)\b/i;

/** Whether equal numbers are followed by the same word, or by none. */
const nounsAlike = ({ text }: Statement, terms: readonly Term[]): boolean =>
  new Set(terms.map(({ end }) => /^[一-鿿]{0,2}/.exec(text.slice(end))![0])).size === 1;

/** The other text without its own quantities, so that none is counted twice. */
function rest({ text, terms }: Statement): string {
  let [out, at] = ['', 0];
  for (const { start, end } of terms) {
    out += `${text.slice(at, start)} `;
    at = end;
  }
  return out + text.slice(at);
}

/** "More than doubled" beside a growth of 110 percent: the multiple is the growth told once more. */
function restates(term: Term, other: Statement): boolean {
  const [times] = term.multiples ?? [];
  if (!times) return false;
  const [over, loose] = [
    term.hedges.includes('over'),
    term.hedges.some((h) => h === 'near' || h === 'about'),
  ];
  return other.terms.some((t) => {
    const grown =
      t.multiples?.[0] ??
      (t.measure.dimension === 'share' && t.direction === 'up'
        ? addRationals(inBase(t.lo, t.measure), rational(1n))
        : undefined);
    if (!grown) return false;
    const order = compareRationals(grown, times);
    return order === 0 || (over && order > 0) || (loose && order < 0);
  });
}
