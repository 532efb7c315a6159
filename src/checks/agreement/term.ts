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
import { stepOf } from '../../quantity/interval.ts';
import { otherQuantities } from '../../quantity/other-reading.ts';
import type { Quantity, Reading } from '../../quantity/quantity.ts';
import { multiplyRationals, powerOfTen, type Rational, rational } from '../../quantity/rational.ts';
import { elsewhere } from '../../quantity/zh/whose-yuan.ts';
import { type Hedge, hedgesOf } from './hedge.ts';
import { clauseDirection, hedgeOfWhole, leadBase, leadHedge, timesAround } from './lead.ts';
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
  /** The times that its clause counts by: 每年, "a month", "daily". */
  readonly times: readonly string[];
}

export const isQuantity = (reading: Reading): reading is Quantity =>
  reading.kind !== 'date' && reading.kind !== 'none';

/** In lowest terms, so that 0.5 is 1/2. */
const reduced = (value: Rational): Rational => multiplyRationals(value, rational(1n));
const half = rational(1n, 2n);

const isTraditional = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) &&
  [...text].some((char) => char !== foldScript(char) && /\p{Script=Han}/u.test(char));

export function termOf(quantity: Quantity, text: string, language: Language): Term {
  const isRange = quantity.value === undefined;
  const [min, max] = [quantity.min ?? quantity.value!, quantity.max ?? quantity.value!];
  const [lo, hi] = [reduced(exactValue(min)), reduced(exactValue(max))];
  const direction = quantity.direction ?? (lo.n < 0n ? 'down' : undefined);
  const before = text.slice(Math.max(0, quantity.start - 64), quantity.start);
  // 每亩年租金900元 is so much "per mu" first.
  const each = language === 'zh' ? leadBase(before) : undefined;
  const [top, base] = unitParts(
    quantity.unit,
    quantity.per === 'a' ? (each ?? 'a') : (quantity.per ?? each),
  ).map((unit) =>
    language === 'zh' && unit === '[oz_av]' && /[金银銀铂鉑钯鈀]/u.test(text) ? '[oz_tr]' : unit,
  ) as [string, string | undefined];
  const multiples = multiplesOf(quantity, lo, text, language);
  const mayBeFirms =
    top === '{人}' && language === 'en' && parties.test(text.slice(quantity.end, quantity.end + 48));
  return {
    language,
    quantity,
    start: quantity.start,
    end: quantity.end,
    text: foldSpace(quantity.exact),
    unit: mayBeFirms ? '{个}' : top,
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
    get times() {
      return timesAround(text, quantity.start, quantity.end, language);
    },
  };
}

/** Who may be a person or a firm: 4家股东 are "four shareholders". */
const parties =
  /^ (?:[a-z-]+ ){0,3}(?:(?:share|stake|bond|note)?holders|investors|suppliers|creditors|lenders|borrowers|bidders|buyers|sellers|sponsors|donors|contractors|developers|builders|makers|manufacturers|producers|exporters|importers|traders|dealers|brokers|underwriters|operators|carriers|clients|customers|partners|tenants|users|exhibitors|vendors|employers|retailers|members|issuers|insurers|competitors|rivals|applicants|participants|winners)\b/;

/** A bare `$` for 新西兰元 is no other reading but a fault: the Chinese says whose dollar it is. */
function othersOf(quantity: Quantity, text: string, language: Language): readonly Term[] {
  // "The 4m that analysts had expected": the press writes millions so.
  if (language === 'en' && quantity.unit === 'm' && /\dm$/.test(quantity.exact))
    return [termOf(inMillions(quantity), text, language)];
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
  // 近12个小时 as "the last 12 hours" is told by the hedge `recent`.
  if (quantity.uncertain === undefined || [whichDollar, doubts.last].includes(quantity.uncertain)) return [];
  return otherQuantities(quantity).map(({ uncertain: _, ...other }) => termOf(other, text, language));
}

const forEvery = /^ (?:[a-z-]+ ){1,2}(?:for|to) (?:every|each) (?:one |single )?[a-z]+\b/;

function inMillions(quantity: Quantity): Quantity {
  const million = (value: string | undefined) => value && print(multiply(parse(value), parse('1000000')));
  const { value, min, max } = quantity;
  return {
    ...quantity,
    kind: 'count',
    unit: '1',
    decimals: quantity.decimals - 6,
    ...(value !== undefined ? { value: million(value)! } : { min: million(min)!, max: million(max)! }),
  };
}

/** 翻了近两番: the hedge stands between the verb and its number. */
function insideHedge({ exact, unit }: Quantity): Hedge | undefined {
  if (unit !== '{倍}' || !exact.endsWith('番')) return undefined;
  return /近/u.test(exact)
    ? 'near'
    : /超|逾|多/u.test(exact)
      ? 'over'
      : /约/u.test(exact)
        ? 'about'
        : undefined;
}

/** 从事教育近40年 lasted nearly that long. */
const lasting = /[事历歷时時续續了有已经經达達过過花用距]$/u;

const compares = ({ hedge = [] }: Quantity, before: string): boolean =>
  /^(?:above|below)$/i.test(hedge[0] ?? '') ||
  (/^(?:more|less) than$/i.test(hedge[0] ?? '') &&
    /(?:points?|percent|per cent|%|\d|times|yuan|million|billion)\s+$/i.test(before));

/** "Must not be", "no fine may": what follows is denied. */
function isDenied(before: string): boolean {
  const stem = before
    .trimEnd()
    .replace(
      / (?:be|fall|drop|go|rise|last|cost|take|stay|run|use|hold|carry|contain|spend|consume|emit|have|buy|claim|receive|borrow|own|weigh|pay|work|keep)(?: for)?$/i,
      '',
    );
  return (
    /(?:\b(?:not|never|cannot)|n't)$/i.test(stem) ||
    forbidden.test(stem) ||
    (modal.test(stem) && nobody.test(stem)) ||
    noSuch.test(before)
  );
}

/** "No bride price above", "no banquet of more than". */
const noSuch = /\bno (?!more|less|fewer|later|earlier|longer)(?:[a-z-]+ ){1,3}$/i;

/** "Do not store the device above 60°C". */
const forbidden = /\b(?:do not|don't|never) [a-z]+(?: (?!but\b|if\b|when\b|unless\b|and\b)[a-z-]+){0,5}$/i;

const modal =
  / (?:may|can|could|shall|should|must|will|would|to|is|are|was|were|has|have|had|needs?|paid|pays?|gets?|got|costs?|takes?|took|had to [a-z]{2,12})$/i;
const nobody =
  /\b(?:no(?! (?:more|less|fewer|later|earlier|longer) than)|none|neither|nor|nothing|nobody)\b(?:(?!, (?:and|but|while)\b)[^.;:]){0,56}$/i;

/** The hedge beside a number, or the verb before it: "passed 1 billion", 跌破3万美元. */
function hedgesIn(quantity: Quantity, before: string, behind: string, language: Language): readonly Hedge[] {
  const stated = leadHedge(before, language);
  const lead = stated?.hedge ?? insideHedge(quantity);
  // "Topped up to four-fifths" of its charge.
  const hedges = /^topped up to\b/i.test(quantity.exact) ? (['none', 'height'] as const) : hedgesOf(quantity);
  // "One point above five years ago" compares; it is not "more than five years".
  if (/^\s*(?:ago|earlier)\b/.test(behind) && compares(quantity, before)) return ['none'];
  // 约为五年前的1.5倍: the hedge is of the share.
  if (language === 'zh' && quantity.kind === 'duration' && !quantity.hedge && /^前的/u.test(behind))
    return ['none'];
  // "Half a month at the least".
  const [, end] = /^ at (?:the )?(?:very )?(least|most)\b/i.exec(behind) ?? [];
  if (end) return [end === 'least' ? 'over' : 'under'];
  // 跌破3万美元: the grammar takes 破 for a hedge and leaves 跌.
  if (quantity.exact.startsWith('破') && before.endsWith('跌')) return ['under'];
  // 最高气温超过40摄氏度 is above 40 for all its 最高.
  if (
    lead === 'under' &&
    hedges.includes('over') &&
    !/[最至][高多大长長久遠远深重][^，。；、\d]*$/u.test(before)
  )
    return stated?.loose ? [lead, ...hedges] : [lead];
  // 近三年 is "the past three years" as often as "nearly three years".
  if (language === 'zh' && quantity.kind === 'duration' && hedges[0] === 'near')
    return lasting.test(before) ? ['near'] : ['near', 'recent'];
  // 近五个月来最低 is the lowest "in nearly five months" as well as "in five".
  if (language === 'zh' && quantity.kind === 'duration' && before.endsWith('近') && /^[来來]/u.test(behind))
    return [...hedges, 'recent', 'near'];
  if (language === 'zh' && quantity.kind === 'duration' && /(?:过去|過去|最近)的?$/u.test(before))
    return [...hedges, 'none', 'recent'];
  if (
    quantity.kind === 'duration' &&
    /\b(?:past|last|recent|latest|these|(?:most|best|worst|[a-z]+est|time) in)\s+$/i.test(before)
  )
    return [...hedges, 'recent'];
  // "Will not exceed 3%" is no more than 3%, "must not be less than 3%" no less, "no fine may exceed" likewise.
  if (isDenied(before)) {
    if (hedges.includes('over')) return ['under'];
    if (hedges.includes('under')) return ['over'];
  }
  if (quantity.kind === 'duration' && (isSpan(quantity) || isOverTime(quantity, before)))
    return ['none', ...hedges];
  // "Has gone up to 78 yuan" rises; it sets no limit.
  if (
    /\b(?:go|goes|going|gone|went|r[io]sen?|rises|climbed|moved|pushed|tak\w+|took|br[io]\w+) (?:\w+ ){0,2}$/i.test(
      before,
    ) &&
    hedges.includes('height')
  )
    return [...hedges, 'none'];
  // "22 stations over 41.6 kilometers" lie along it; what is spread over 56 sites is at so many.
  if (
    quantity.hedge?.join() === 'over' &&
    ((quantity.kind === 'length' && spread.test(before)) || spreading.test(before))
  )
    return ['none', ...hedges];
  // What has "taken over 100 hectares" took over a hundred, or took more.
  if (
    quantity.hedge?.join() === 'over' &&
    /\b(?:t[ao]k(?:e|es|en|ing)|took|hand(?:s|ed|ing)?|w[io]n(?:s|ning)?)\s$/i.test(before)
  )
    return [...hedges, 'none'];
  // 周围三十公里内 is "for 30 kilometers around".
  if (hedges[0] === 'under' && /(?:周[围圍边邊]|方[圆圓]|半[径徑])$/u.test(before))
    return ['none', ...hedges];
  // 3组多客户, 一个多足球场: 多 behind a counter counts on, or opens a word.
  if (language === 'zh' && hedges[0] === 'none' && quantity.unit.startsWith('{') && /^多/u.test(behind))
    return [...hedges, 'over'];
  // 进入本港八百公里范围 is "within 800 kilometres".
  if (quantity.kind === 'length' && /^的?(?:[范範][围圍]|之?[内內]|以[内內]|半[径徑])/u.test(behind))
    return [...hedges, 'under'];
  // 破1.5度关口 is "the 1.5-degree threshold".
  if (hedges[0] === 'over' && /^的?[一-鿿]{0,4}(?:[关關]口|大[关關]|[门門][槛檻])/u.test(behind))
    return [...hedges, 'none'];
  const whole =
    language === 'zh' && hedges[0] === 'none' && /[成半%％一二三四五六七八九]$/u.test(quantity.exact)
      ? hedgeOfWhole(before)
      : undefined;
  if (whole && (quantity.kind === 'percent' || quantity.kind === 'ratio')) return [whole];
  // 千亿级房企 have sales of at least so much.
  if (language === 'zh' && quantity.exact.endsWith('级')) return [...hedges, 'over'];
  if (quantity.hedge?.at(-1) === '起') return [...hedges, 'none'];
  // 不低于合同总额的30% is as firm as 不低于30%.
  if (lead && hedges[0] === 'none' && /不(?:低于|少于|小于|超过|高于|大于)[^，。；、\d]{1,8}$/u.test(before))
    return [lead];
  return lead && hedges[0] === 'none' ? [lead, ...(stated?.loose ? (['none'] as const) : [])] : hedges;
}

const spread = /\b\d[\d,]* (?:[a-z-]+ ){0,2}[a-z]+s $/i;

const spreading = /\b(?:spread|scattered|distributed|extend\w*|stretch\w*|divided|shared|split) $/i;

/** 三年内 and "within three years" name a stretch of time as "over the next three years" does. */
const isSpan = ({ hedge = [] }: Quantity): boolean =>
  hedge.length === 1 && /^(?:以?内|之内|以內|內|within)$/iu.test(hedge[0]!);

/** "$10 billion over five years": spread over them; "for over five years" is more than five. */
const isOverTime = ({ hedge = [] }: Quantity, before: string): boolean =>
  hedge.length === 1 &&
  /^over$/i.test(hedge[0]!) &&
  !/\b(?:for|of|in|by|to|than|last\w*|took|takes?|taking|taken|spent|spend\w*|spann\w*|is|was|are|were|after|aged?|with|least|and|wait\w*|work\w*|liv\w*)\s*$/i.test(
    before,
  );
