/**
 * A term: one number of a text in the form in which two languages can be compared: a dimension, exact ends
 * in its base unit, the acceptable hedges, a direction. 三成, 30% and "three-tenths" are one term.
 */

import { exactValue, foldSpace } from '../../facts/stated.ts';
import type { Language } from '../../model/text.ts';
import { doubts } from '../../quantity/data/doubts.ts';
import { multiply, parse, print } from '../../quantity/decimal.ts';
import { whichDollar } from '../../quantity/en/shared-currencies.ts';
import { foldScript } from '../../quantity/fold.ts';
import { manyOf } from '../../quantity/format-unit.ts';
import { stepOf } from '../../quantity/interval.ts';
import { otherQuantities } from '../../quantity/other-reading.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { multiplyRationals, powerOfTen, type Rational, rational } from '../../quantity/rational.ts';
import { elsewhere } from '../../quantity/zh/whose-yuan.ts';
import type { Hedge } from './hedge.ts';
import { hedgesIn } from './hedge-around.ts';
import { clauseDirection, leadBase, timesAround } from './lead.ts';
import { multiplesOf } from './multiple.ts';
import { baseOf, type Measure, measureOf, unitParts } from './unit.ts';

export interface Term {
  readonly language: Language;
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  /** As printed, white space folded. */
  readonly text: string;
  readonly unit: string;
  readonly measure: Measure;
  /** What it is for each of: a kilogram, a person, an hour. */
  readonly base: Measure | undefined;
  /** The rest of the share that was printed: 降至三分之一 beside "cut by two-thirds". */
  readonly isRest?: true;
  /** A part of a whole told as 11.8∶39.6∶48.6, whose order alone says what it is of. */
  readonly isPart?: true;
  /** The base of the number before it, which 每斤3.2元，便宜0.4元 leaves unsaid. */
  readonly inherited?: Measure | undefined;
  /** Both ends in the unit as printed; equal for a single value. */
  readonly lo: Rational;
  readonly hi: Rational;
  /** What a multiple may mean: 增长两倍 is three times, "rose 1.5 times" is open. Absent for others. */
  readonly multiples?: readonly Rational[];
  /** Half a unit of the last digit that is not zero. */
  readonly step: Rational;
  readonly hedges: readonly Hedge[];
  readonly direction: 'up' | 'down' | undefined;
  /** The one direction that its clause speaks of; weaker than a verb beside the number. */
  readonly clause: 'up' | 'down' | undefined;
  readonly isRange: boolean;
  /** What an open text may mean as well, the likelier reading being this. */
  readonly others: readonly Term[];
  /** Whether the text around it is set, by its script or its places, where 元 need not be renminbi. */
  readonly elsewhere: boolean;
  /** Whether its clause speaks of a record, which rises as a time falls. */
  readonly isRecord: boolean;
  /** 制造业PMI为49.2%: a percentage that English prints as a bare number. */
  readonly isIndex: boolean;
  /** Where a rate of change went that stands behind it: 上涨2.1%，涨幅回落. */
  readonly pace: 'up' | 'down' | undefined;
  /** The times that its clause counts by: 每年, "a month", "daily". */
  readonly times: readonly string[];
}

/** In lowest terms, so that 0.5 is 1/2. */
const reduced = (value: Rational): Rational => multiplyRationals(value, rational(1n));
const half = rational(1n, 2n);

/** 乾隆 is written so in either script. */
const isTraditional = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) &&
  [...text.replaceAll(/乾[隆坤清]/gu, '')].some(
    (char) => char !== foldScript(char) && /\p{Script=Han}/u.test(char),
  );

/** A base of many is compared as the count that it is. */
const ownBase = ({ per }: Quantity): string | undefined => (per && manyOf(per) ? undefined : per);

export function termOf(quantity: Quantity, text: string, language: Language): Term {
  const isRange = quantity.value === undefined;
  const [min, max] = [quantity.min ?? quantity.value!, quantity.max ?? quantity.value!];
  const [lo, hi] = [reduced(exactValue(min)), reduced(exactValue(max))];
  const ofChange =
    language === 'en' ? changeOfChange(text.slice(quantity.end, quantity.end + 32)) : undefined;
  const direction = ofChange ?? quantity.direction ?? (lo.n < 0n ? 'down' : undefined);
  const before = text.slice(Math.max(0, quantity.start - 64), quantity.start);
  // 每亩年租金900元 is so much "per mu" first.
  const each = language === 'zh' ? leadBase(before) : undefined;
  const [top, base] = unitParts(
    quantity.unit,
    quantity.per === 'a' ? (each ?? 'a') : (ownBase(quantity) ?? each),
  );
  const multiples = multiplesOf(quantity, lo, text, language);
  const mayBeFirms =
    top === '{人}' && language === 'en' && parties.test(text.slice(quantity.end, quantity.end + 48));
  const isPlaces =
    top === '{个}' && language === 'en' && places.test(text.slice(quantity.end, quantity.end + 32));
  return {
    language,
    quantity,
    start: quantity.start,
    end: quantity.end,
    text: foldSpace(quantity.exact),
    unit: mayBeFirms ? '{个}' : isPlaces ? '{村}' : top,
    // A batter's average of .286 is 二成八六.
    measure: measureOf(top, /^\.\d{3}$/.test(quantity.exact) ? 'ratio' : quantity.kind),
    base: base === undefined ? undefined : baseOf(base),
    lo,
    hi,
    ...(multiples && { multiples }),
    step: multiplyRationals(isRange ? powerOfTen(-quantity.decimals) : stepOf(min, quantity.decimals), half),
    hedges: hedgesIn(quantity, before, text.slice(quantity.end, quantity.end + 20), language),
    direction,
    // Asked for by few comparisons, and dear.
    get clause() {
      // 五年前: nothing moved by five years.
      if (quantity.kind === 'duration' && /^(?:前| (?:ago|earlier)\b)/u.test(text.slice(quantity.end)))
        return undefined;
      return clauseDirection(text, quantity.start, quantity.end, language);
    },
    isRange,
    others: othersOf(quantity, text, language),
    get elsewhere() {
      const around = text.slice(Math.max(0, quantity.start - 200), quantity.end + 200);
      return language === 'zh' && (elsewhere.test(around) || isTraditional(around));
    },
    get isIndex() {
      return (
        /PMI|指[数數][^，。；]{0,12}$/u.test(before.slice(-24)) ||
        /^的?[荣榮]枯/u.test(text.slice(quantity.end))
      );
    },
    get isRecord() {
      return /[纪紀记記][录錄]|成绩|成績/u.test(before);
    },
    get pace() {
      const [, down] = paces.exec(text.slice(quantity.end, quantity.end + 40)) ?? [];
      return down === undefined ? undefined : /[回收放缩縮趋趨]/u.test(down) ? 'down' : 'up';
    },
    get times() {
      return timesAround(text, quantity.start, quantity.end, language);
    },
  };
}

const paces =
  /^，?(?:[涨漲升增][幅速])[^，。；]{0,14}?(回落|收窄|放[缓緩]|[缩縮]小|[趋趨][缓緩]|[扩擴]大|加快)/u;

/** "A decline 0.1 percentage points steeper", "an increase 0.1 points smaller": the change is what grew or shrank. */
function changeOfChange(behind: string): 'up' | 'down' | undefined {
  if (/^ (?:steeper|deeper|wider|sharper|larger|bigger)\b/.test(behind)) return 'up';
  return /^ (?:points? )?(?:(?:smaller|shallower|gentler|slower)\b|(?:lower|less) than (?:that|those|the)\b)/.test(
    behind,
  )
    ? 'down'
    : undefined;
}

/** Who may be a person or a firm: 4家股东 are "four shareholders". */
const parties =
  /^ (?:[a-z-]+ ){0,3}(?:(?:share|stake|bond|note)?holders|investors|suppliers|creditors|lenders|borrowers|bidders|buyers|sellers|sponsors|donors|contractors|developers|builders|[a-z-]*makers|manufacturers|producers|publishers|wholesalers|distributors|processors|growers|agents|advertisers|exporters|importers|traders|dealers|brokers|underwriters|operators|carriers|clients|customers|partners|tenants|users|exhibitors|vendors|employers|retailers|members|issuers|insurers|competitors|rivals|applicants|participants|winners|merchants)\b/;

/** Places where people live, which are neither persons nor households. */
const places =
  /^ (?:(?!from\b|in\b|of\b|across\b|at\b|and\b|to\b)[a-z-]+ ){0,2}(?:villages|towns|townships|counties|provinces|countries)\b/;

/** A bare `$` for 新西兰元 is no other reading but a fault: the Chinese says whose dollar it is. */
function othersOf(quantity: Quantity, text: string, language: Language): readonly Term[] {
  // 每斤1.28元，提高3分, 上调3分，至0.56元: hundredths of a yuan as well as points.
  if (
    language === 'zh' &&
    quantity.unit === '{分}' &&
    (!quantity.exact.includes('.') ||
      /[升贬貶]值|[兌兑]/u.test(text.slice(Math.max(0, quantity.start - 40), quantity.start))) &&
    (/元/u.test(text.slice(Math.max(0, quantity.start - 40), quantity.start)) ||
      /^，?[^，。；]{0,6}[至到为為][^，。；]{1,10}元/u.test(text.slice(quantity.end, quantity.end + 20)))
  )
    return [termOf({ ...scaledBy(quantity, '0.01', 2), kind: 'money', unit: 'CNY' }, text, language)];
  // "The 4m that analysts had expected": the press writes millions so.
  if (language === 'en' && quantity.unit === 'm' && /\dm$/.test(quantity.exact))
    return [termOf({ ...scaledBy(quantity, '1000000', -6), kind: 'count', unit: '1' }, text, language)];
  // Pips of a currency are 基点 or 点.
  if (language === 'en' && quantity.unit === 'pp' && /\bpips?$/.test(quantity.exact))
    return [termOf({ ...scaledBy(quantity, '100', -2), kind: 'count', unit: '{点}' }, text, language)];
  // 最高氣溫34.2度…更達35.8度: of warmth, where the word for it stands before.
  if (
    language === 'zh' &&
    quantity.unit === '{度}' &&
    /[温溫热熱冷寒]/u.test(text.slice(Math.max(0, quantity.start - 40), quantity.start))
  )
    return [termOf({ ...quantity, kind: 'temperature', unit: 'Cel' }, text, language)];
  // 人民币跌逾百点 is "over 100 basis points".
  if (
    language === 'zh' &&
    quantity.unit === '{点}' &&
    /[币幣元]|[汇匯]率|中[间間][价價]/u.test(text.slice(Math.max(0, quantity.start - 30), quantity.start))
  )
    return [termOf({ ...scaledBy(quantity, '0.01', 2), kind: 'percent', unit: 'pp' }, text, language)];
  // 20学时 are "20 hours" of a course.
  if (language === 'zh' && /^\{[学课工][时時]\}$/u.test(quantity.unit))
    return [termOf({ ...quantity, kind: 'duration', unit: 'h' }, text, language)];
  // "Three deaths for every birth" are three times as many.
  if (
    language === 'en' &&
    quantity.kind === 'count' &&
    forEvery.test(text.slice(quantity.end, quantity.end + 40))
  )
    return [termOf({ ...quantity, kind: 'ratio', unit: '{倍}' }, text, language)];
  // "Up 970 times" multiplies as well as it counts, and so do "seven times two decades ago".
  if (language === 'en' && quantity.unit === '{次}')
    return [termOf({ ...quantity, kind: 'ratio', unit: '{倍}' }, text, language)];
  // "One and a half times around the globe" are 一圈半.
  if (
    language === 'en' &&
    quantity.unit === '{倍}' &&
    /^ (?:a?round|across)\b/.test(text.slice(quantity.end))
  )
    return [termOf({ ...quantity, kind: 'count', unit: '{圈}' }, text, language)];
  // 近12个小时 as "the last 12 hours" is told by the hedge `recent`.
  if (quantity.uncertain === undefined || [whichDollar, doubts.last].includes(quantity.uncertain)) return [];
  return otherQuantities(quantity).map(({ uncertain: _, ...other }) => termOf(other, text, language));
}

const forEvery = /^ (?:[a-z-]+ ){1,2}(?:for|to) (?:every|each) (?:one |single )?[a-z]+\b/;

/** The quantity with its numbers times `factor`, which moves their last digit by `places`. */
function scaledBy(quantity: Quantity, factor: string, places: number): Quantity {
  const { value, min, max, decimals } = quantity;
  const times = (number: string): string => print(multiply(parse(number), parse(factor)));
  return {
    ...quantity,
    decimals: decimals + places,
    ...(value !== undefined ? { value: times(value) } : { min: times(min!), max: times(max!) }),
  };
}
