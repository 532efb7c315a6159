/** Ages and lengths of time that one language tells as a number and the other by name: 年逾古稀, 上季度, 半个世纪. */

import { ones } from '../../quantity/en/numeral-words.ts';
import { rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { isDecadeOfAge } from './decade-of-life.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase } from './unit.ts';

/** Whether the other text tells in words what `term` tells as a number. */
export type Turn = (term: Term, own: Statement, other: Statement) => boolean;

export const isTurnOfTime: Turn = (term, own, other) => turns.some((isTold) => isTold(term, own, other));

/** 每10年0.3摄氏度 is "0.3 degrees a decade". */
const isEachDecade = ({ unit, lo, start }: Term, own: Statement, other: Statement): boolean =>
  unit === 'a' &&
  sameRational(lo, rational(10n)) &&
  own.text[start - 1] === '每' &&
  /\b(?:an?|per|each|every) decade\b/i.test(other.text);

/** 19岁小将 is "the teenager". */
const isTeenager = ({ unit, lo }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'zh' &&
  unit === '{岁}' &&
  lo.d === 1n &&
  lo.n >= 13n &&
  lo.n <= 19n &&
  /\bteen(?:ager|age)?s?\b/i.test(other.text);

/** 年逾古稀 is "over 70", 年近花甲 "nearly 60". */
const isPastAge = ({ lo, hedges, start }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'en' &&
  [...other.text.matchAll(/年(?:([逾过過])|[近届屆])(而立|不惑|花甲|古稀|知命|半百|耄耋)/gu)].some(
    ([, past, age]) =>
      sameRational(lo, rational(ages[age!]!)) &&
      (hedges.includes(past ? 'over' : 'near') ||
        (past && /\bpast $/i.test(own.text.slice(Math.max(0, start - 6), start)))),
  );
const ages: Readonly<Record<string, bigint>> = {
  而立: 30n,
  不惑: 40n,
  知命: 50n,
  半百: 50n,
  花甲: 60n,
  古稀: 70n,
  耄耋: 80n,
};

/** 比上季度 is "from the previous three months", 比上年末 "than 12 months earlier". */
const isPeriodBefore = ({ unit, lo, start, end }: Term, own: Statement, other: Statement): boolean => {
  const told = own.language === 'en' && unit === 'mo' && lo.d === 1n && before[String(lo.n)];
  return (
    told instanceof RegExp &&
    told.test(other.text) &&
    (/\b(?:previous|preceding|prior) $/i.test(own.text.slice(Math.max(0, start - 11), start)) ||
      /^ (?:earlier|before|ago|previously|prior)\b/i.test(own.text.slice(end, end + 12)))
  );
};
const before: Readonly<Record<string, RegExp>> = {
  3: /第?[一二三四]季|上一?个?季|上一?個?季|[环環]比|按季|季[增减減]|前一季/u,
  6: /上半年|半年前|前半年/u,
  12: /上年|去年|同比|一年前|按年|前一年|同期/u,
};

/** 截至去年6月的12个月 is "the year to last June", 头12个月 "the first year". */
const isYearTo = ({ unit, lo }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'zh' &&
  unit === 'mo' &&
  sameRational(lo, rational(12n)) &&
  /\byear (?:to|ended|ending|through|up to)\b|\b(?:first|past|last|next|coming|previous|full) year\b/i.test(
    other.text,
  );

/** 2022年和2023年两年 are "2022 and 2023": the years named, counted. */
function isCountOfYears({ unit, lo, start }: Term, own: Statement): boolean {
  const list = /\d{4}年?(?:[、和与及與]\d{4}年?){1,5}(?:这|這)?$/u.exec(
    own.text.slice(Math.max(0, start - 36), start),
  )?.[0];
  return unit === 'a' && lo.d === 1n && list !== undefined && BigInt(list.match(/\d{4}/g)!.length) === lo.n;
}

/** 113學年度 is "the 2024-2025 academic year". */
const isSchoolYear = ({ lo, end }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'zh' &&
  lo.d === 1n &&
  /^[学學]年/u.test(own.text.slice(end)) &&
  other.dates.some(({ value }) => value.startsWith(String(lo.n + 1911n)));

/** 半日成交 is the turnover of the morning; 每半天 may be the base of another number. */
const isHalfDay = ({ text }: Term, _own: Statement, other: Statement): boolean =>
  /^half[- ]day$/i.test(text)
    ? /半[日天]/u.test(other.text)
    : /^半[日天]$/u.test(text) && /\b(?:half[- ]days?|mornings?|afternoons?|midday|noon)\b/i.test(other.text);

/** 2026届毕业生 are "graduates in 2026". */
const isClass = ({ unit, lo }: Term, _own: Statement, other: Statement): boolean =>
  unit === '{届}' && lo.d === 1n && other.dates.some(({ value }) => value === String(lo.n));

/** 每半年会商一次 is "every six months", 每季度 "every three". */
const isPartOfYear = ({ unit, lo }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'en' &&
  unit === 'mo' &&
  lo.d === 1n &&
  ((lo.n === 6n && /每半年|半年一/u.test(other.text)) ||
    (lo.n === 3n && /每个?季|每一季|季度一/u.test(other.text)));

/** 比上旬 is "from the previous 10-day period". */
const isTenDays = ({ unit, lo, start, end }: Term, own: Statement, other: Statement): boolean =>
  own.language === 'en' &&
  unit === 'd' &&
  sameRational(lo, rational(10n)) &&
  (/^-day period/.test(own.text.slice(end - 4)) ||
    /\b(?:every|each|per|(?:previous|preceding|first|middle|last|final)) $/i.test(
      own.text.slice(Math.max(0, start - 11), start),
    )) &&
  /旬/u.test(other.text);

/** 半个世纪 is "50 years". */
const isHalfCentury = ({ lo, unit }: Term, own: Statement, { text }: Statement): boolean =>
  own.language === 'en' &&
  unit === 'a' &&
  sameRational(lo, rational(50n)) &&
  /半个?世纪|半個?世紀/u.test(text);

/** 三岁以下 are the "under-threes". */
const isUnder = ({ unit, lo, hedges }: Term, own: Statement, { text }: Statement): boolean => {
  const said =
    own.language === 'zh' && unit === '{岁}' && hedges.includes('under')
      ? /\bunder-(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:e?s)\b/i.exec(text)?.[1]
      : undefined;
  return said !== undefined && lo.d === 1n && BigInt(ones.get(said.toLowerCase()) ?? 0) === lo.n;
};

/** 不足一小时的 is "any part of an hour". */
const isPartOf = ({ lo, hedges }: Term, own: Statement, { text }: Statement): boolean =>
  own.language === 'zh' &&
  hedges.includes('under') &&
  sameRational(lo, rational(1n)) &&
  /\b(?:part|fraction) of an? (?:hour|day|month|year|unit|kilogram|kilometer)\b/i.test(text);

/** 黄金周七天 is "the week-long holiday". */
const isWeekLong = ({ unit, lo }: Term, own: Statement, { text }: Statement): boolean =>
  own.language === 'zh' && unit === 'd' && sameRational(lo, rational(7n)) && /\bweek-?long\b/i.test(text);

/** 截至6月底止半年 is "the six months to the end of June": how long the stretch of a date is. */
const isStretchOf = ({ lo, measure }: Term, own: Statement, { dates }: Statement): boolean =>
  own.language === 'zh' &&
  measure.dimension === 'months' &&
  dates.some(({ exact }) => {
    const [, number] = /\b(three|six|nine|twelve|[369]|12) months\b/i.exec(exact) ?? [];
    if (number === undefined) return false;
    const months = ones.get(number.toLowerCase()) ?? number;
    return sameRational(inBase(lo, measure), rational(BigInt(months)));
  });

/** 半个月后 is "a fortnight later", 未来两周 "the coming fortnight". */
const isFortnight = ({ unit, lo, hedges }: Term, own: Statement, { text }: Statement): boolean =>
  own.language === 'zh' &&
  ((unit === 'mo' && sameRational(lo, rational(1n, 2n))) ||
    (unit === 'wk' && sameRational(lo, rational(2n)))) &&
  hedges.includes('none') &&
  /\bfortnight\b/i.test(text);

const turns: readonly Turn[] = [
  isEachDecade,
  isTeenager,
  isFortnight,
  isUnder,
  isPartOf,
  isWeekLong,
  isStretchOf,
  isPastAge,
  isDecadeOfAge,
  isPeriodBefore,
  isYearTo,
  isCountOfYears,
  isSchoolYear,
  isHalfDay,
  isClass,
  isPartOfYear,
  isTenDays,
  isHalfCentury,
];
