/**
 * When a number may stand in one language alone: "a" for 一名, 双方 for "both", an idiom, a number that the
 * other side repeats, tells as an ordinal or puts into a word.
 */
import { addRationals, compareRationals, rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { saidAsHedged, saidWithArticle } from './article.ts';
import { isConversion } from './conversion.ts';
import { toldBare } from './date.ts';
import { isRestOfNames, sumsNames, sumsParts, sumsScores } from './listed.ts';
import { saidAsVerb } from './multiple.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { isTurnOfPhrase } from './turn-of-phrase.ts';
import { inBase } from './unit.ts';

/** Words that state a small number without being read as a quantity. */
const words: Record<string, readonly [zh: RegExp, en: RegExp]> = {
  '0': [/零|无|没有|無|〇/u, /\b(?:no|none|zero|nil|without|not|never)\b/i],
  '0.5': [
    /半|折|腰斩|腰斬/u,
    /\b(?:half|halves|halved|halving|mid|semi\w*|most of|much of|(?:better|greater|best|good) part)\b/i,
  ],
  '1': [
    /一|单|單|首|独|獨|唯|每|某|本|该|該|同|全|整|元旦/u,
    /\b(?:an?|one|single|sole|only|once|each|every|per|another|the|same|first|whole|all|any|this|mono\w*|uni\w*)\b|-one\b/i,
  ],
  '2': [
    /[二两兩双雙对對倆俩]|再|又|翻番|倍|分[别別]/u,
    /\b(?:two|both|pair|couple|twin|dual|double|doubl\w+|twice|second|bilateral|either|neither|respective\w*|bi\w+|mutual\w*|each other|twofold|another|secondary|again)\b|two-/i,
  ],
  '3': [
    /[三叁参仨]/u,
    /\b(?:three(?!-wheel)|triple|tripl\w+|trio|thrice|third|trilateral|tri\w+|threefold|tertiary)\b|three-(?!wheel)/i,
  ],
  '4': [/[四]/u, /\b(?:four|quad\w*|fourth|quarter\w*)\b|four-/i],
  '5': [/[五]/u, /\b(?:five|fifth|penta\w*|quint\w*)\b|five-/i],
  '6': [/[六]/u, /\b(?:six|sixth|hexa\w*|half a dozen|half-dozen)\b|six-/i],
  '7': [/[七]/u, /\b(?:seven|seventh)\b|seven-/i],
  '8': [/[八]/u, /\b(?:eight|eighth|octa\w*)\b|eight-/i],
  '9': [/[九]/u, /\b(?:nine|ninth)\b|nine-/i],
  '10': [/[十]/u, /\b(?:ten|tenth|decade|deca\w*)\b|ten-/i],
  '12': [/十二|[一半两几]打/u, /\b(?:twelve|twelfth|dozen|year-?long)\b/i],
  '20': [/弱冠|双十年华|雙十年華/u, /\btwenty\b/i],
  '24': [
    /二十四|全天|昼夜|晝夜|0[时時]?[—–\-－至到~]{1,2}24[时時]/u,
    /\bround[- ]the[- ]clock|twenty-four|day and night|around the clock/i,
  ],
  '30': [/而立/u, /\bthirty\b/i],
  '40': [/不惑/u, /\bforty\b/i],
  '50': [/知天命/u, /\bfifty\b/i],
  '60': [/甲子|花甲/u, /\bsixty\b/i],
  '70': [/古稀/u, /\bseventy\b/i],
  '100': [/[百]|[个個]世[纪紀]/u, /\bhundred\b|\bcenten\w+|\b(?:a|one) century\b/i],
  '200': [/二百|两百/u, /\bbicenten\w+/i],
  '1000': [/[千]/u, /\bthousand\b/i],
  '10000000': [/[千仟][万萬]/u, /\bten million\b/i],
  '100000000': [/[亿億]/u, /\b(?:a|one) hundred million\b/i],
  '10000': [/每[万萬]/u, /\b(?:per|every|each) ten thousand\b/i],
  '1000000': [/百[万萬]/u, /\bmillion\b/i],
};

/** One year is told as "a year", "annual" or "yearly", and not as "a month"; one point as "every percentage point". */
const times: Readonly<Record<string, readonly [zh: RegExp, en: RegExp]>> = {
  a: [
    /[年岁歲载載]/u,
    /\b(?:years?|annual\w*|biennial\w*|triennial\w*|biannual\w*|annum|year-\w+|yearly|twelve|12[- ]months?)\b/i,
  ],
  mo: [/月/u, /month/i],
  wk: [/[周週]|星期|礼拜|禮拜/u, /week/i],
  d: [/[天日夜]/u, /\b(?:days?|daily|overnight|one-day|24 hours)\b|day/i],
  h: [/小时|小時|[时時]/u, /hour/i],
  min: [/分/u, /minute/i],
  s: [/秒/u, /second/i],
  pp: [/百分[点點]/u, /\b(?:an?|each|every|per) percentage[- ]point\b/i],
};

/** Whether a text speaks of that length of time; undefined where the unit is none. */
const saysTime = (unit: string, { language, text }: Statement): boolean | undefined =>
  times[unit]?.[language === 'zh' ? 0 : 1].test(text);

export function excused(term: Term, own: Statement, other: Statement): boolean {
  if (term.isRange && vagueWord.test(term.text)) return vagueWord.test(other.text);
  const value = term.lo.d === 1n ? String(term.lo.n) : term.lo.n === 1n && term.lo.d === 2n ? '0.5' : '';
  if (repeated(term, own, other) || restates(term, other) || isConversion(term, own)) return true;
  if (
    other.dates.some((date) => toldBare(date, term)) ||
    isTurnOfPhrase(term, own, other) ||
    isRestOfNames(term, own, other) ||
    sumsNames(term, own) ||
    sumsScores(term, own) ||
    sumsParts(term, own, other)
  )
    return true;
  if (isOrdinal(term, other) || pointsBackTo(term, own)) return true;
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
  const entry = words[value];
  const side = other.language === 'zh' ? 0 : 1;
  if (value === '0.5' && majority.test(other.text)) return true;
  if ((value === '1' || value === '2') && !term.hedges.includes('none'))
    return saidAsHedged(value, term, other.text);
  const isTimed = saysTime(term.unit, other);
  if (isTimed === false && /^[1-689]$/.test(value)) return false;
  if (isTimed && value === '1') return true;
  if (!entry || !isSmall(term) || !term.hedges.includes('none')) return false;
  return rest(other).search(entry[side]) >= 0;
}

/** "The two-hour meeting" is no second one, and nine kilometers are not the nine of a name; 百公里 is a hundred, and no hundred miles. */
const isOrdinal = ({ lo, unit, measure }: Term, other: Statement): boolean =>
  !(/^(?:h|min|s)$/.test(unit) && !saysTime(unit, other)) &&
  other.ordinals.some(
    (ordinal) =>
      sameRational(ordinal.number, lo) &&
      !/wheel|[轮輪]/iu.test(ordinal.text) &&
      !(unit === '[mi_i]' && /公里|千米/u.test(ordinal.text)) &&
      (ordinal.class === 'ordinal' || measure.dimension !== 'length' || lo.n >= 100n),
  );

/** 两人相差近半个世纪, 沪深两市: the two named before. */
const pointsBackTo = ({ text, start }: Term, own: Statement): boolean =>
  (/^[两兩二][人者]$/u.test(text) && /[，。；]$/u.test(own.text.slice(0, start))) ||
  (/^[两兩][市地国國岸省州]$/u.test(text) &&
    /\p{Script=Han}{2}$/u.test(own.text.slice(Math.max(0, start - 2), start)));

/** "The two sides", "these two": what was named before, not counted anew. */
const pointsBack = /\b(?:the|these|those|its|their)\s$/i;

/** 大半 is "over half". */
const majority = /半壁江山|[大过過多]半|大部分|大多|多[数數]|\b(?:majority|most|half-?way)\b/iu;

const vagueWord =
  /[数數几幾]|成[百千]上[千万萬]|[上成]千上[万萬]|several|dozens|scores|hundreds|thousands|millions|a few|many/iu;

/** Money, percentages and measures are never put into a word by the way; counts and durations are. */
const isSmall = ({ measure, lo, unit, quantity, direction }: Term): boolean =>
  ['count', 'days', 'months'].includes(measure.dimension) ||
  (measure.dimension === 'share' && unit !== '%') ||
  (sameRational(lo, rational(1n)) &&
    unit !== '%' &&
    unit !== 'pp' &&
    !(measure.dimension.startsWith('money ') && direction) &&
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
