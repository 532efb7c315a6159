/**
 * A share told as two counts: 每三名顾客中就有一名 is "one in three customers", 十名中有九名 "nine in ten". Told
 * plainly it is two counts in both languages, so two counts are joined only where the other text has the share.
 */
import type { Language } from '../../model/text.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  powerOfTen,
  type Rational,
  rational,
  subtractRationals,
} from '../../quantity/rational.ts';
import { absolute, sameRational } from '../../quantity/rounding.ts';
import type { Hedge } from './hedge.ts';
import { isRounded } from './rounded.ts';
import type { Statement } from './statement.ts';
import { type Term, termOf } from './term.ts';
import { inBase, measureOf } from './unit.ts';

/** 每三名顾客中就有一名: one in three. */
export function shareTerms(terms: readonly Term[], text: string): readonly Term[] {
  return terms.flatMap((term, index) => {
    const [before, after] = [
      text.slice(Math.max(0, term.start - 1), term.start),
      text.slice(term.end, term.end + 20),
    ];
    const whole = term.lo.d === 1n && term.lo.n > 1n && term.measure.dimension === 'count' && before === '每';
    const told = whole
      ? /^[^，。；]{0,10}(?:[中里裡][，,])?([^，。；]{0,3})(?:有|就|是)[^，。；\d一二两三四五六七八九十]{0,3}[一1]\p{Script=Han}/u.exec(
          after,
        )
      : null;
    if (told) {
      const lo: Rational = rational(1n, term.lo.n);
      const share: Quantity = { ...term.quantity, kind: 'ratio', unit: '1', decimals: 6, value: '0' };
      return [
        {
          ...termOf(share, text, 'zh'),
          text: `每${term.text}…一`,
          lo,
          hi: lo,
          ...(/约|約|大概/u.test(text.slice(Math.max(0, term.start - 4), term.start) + told[0]) && {
            hedges: ['about'] as const,
          }),
        },
      ];
    }
    const last = terms[index - 1];
    const isOne =
      sameRational(term.lo, rational(1n)) &&
      last &&
      text[last.start - 1] === '每' &&
      term.start - last.end < 14;
    return isOne && term.measure.dimension === 'count' ? [] : [term];
  });
}

const isOfWhole = ({ measure }: Term): boolean => measure.dimension === 'share';
const isCount = ({ measure, isRange }: Term): boolean => measure.dimension === 'count' && !isRange;

/** What stands between a whole and its part, in the order of the language: 十名工人中有九名, "7.5 for every 1,000". */
const between: Record<Language, RegExp> = {
  zh: /^[^，。；]{0,12}[中里裡][，,]?[^，。；\d]{0,4}$/u,
  en: /^[^.,;]{0,24} (?:for every|in every|out of every|per|in) $/,
};

/** 每十辆有七辆: after 每 the whole needs no 中. */
const afterEach =
  /^(?:[^，。；\d]{0,6}有|[^，。；\d]{1,6}，就?)[^，。；\d]{0,4}$|^[^，。；\d]{1,6}[中里裡]，?[^，。；\d]{0,12}$/u;

/** 约有三人: the hedge holds the verb. */
const leadIn = /^[约約近]?有?/u;

/** `statement` with a whole and its part joined to the share that `other` states. */
export function sharesJoined(statement: Statement, other: Statement): Statement {
  const { language, text } = statement;
  // A percentage beside its part and whole is told in both languages; "one in ten" and 7.5‰ replace them.
  const replaces = (share: Term): boolean =>
    language === 'zh' ? share.unit === '1' : /[‰]|分之/u.test(share.text) || isMade(share);
  const all = other.terms.filter(isOfWhole);
  const shares = all.filter(replaces);
  if (all.length === 0 && !(language === 'zh' && eachOfRound.test(text))) return statement;
  const terms: Term[] = [];
  let of: Rational | undefined;
  for (const term of statement.terms) {
    const first = terms.at(-1);
    const joined = first && ratioOf(first, term, language);
    const each =
      first !== undefined &&
      /每(?:[卖賣售生购購][出产產买買])?$/u.test(text.slice(Math.max(0, first.start - 3), first.start));
    const told =
      joined &&
      (between[language].test(text.slice(first.end, term.start)) ||
        (each && afterEach.test(text.slice(first.end, term.start) + leadIn.exec(term.text)![0]))) &&
      // 每10家中有7家 is "70 percent" as well; "half of the 14" tells the whole once more.
      (each ? all : shares).some((share) => isShare(share, joined.ratio)) &&
      (language === 'en' || !other.terms.some((t) => isCount(t) && sameRational(t.lo, joined.whole.lo)));
    // "From 50 per 1,000 births to 4.5": of as many.
    const again =
      language === 'en' &&
      of !== undefined &&
      term.quantity.unit === '1' &&
      !/^[^.,;]{0,24} (?:for every|in every|out of every|per|in) \d/.test(
        text.slice(term.end, term.end + 40),
      ) &&
      term.lo.n > 0n
        ? divideRationals(term.lo, of)
        : undefined;
    const hundredth = language === 'zh' && isCount(term) ? ofEach(text, term) : undefined;
    if (told) {
      terms[terms.length - 1] = shareOf(first!, term, joined.part, joined.ratio, statement);
      of = joined.whole.lo;
    } else if (again && shares.some((share) => isShare(share, again)))
      terms.push(shareOf(term, term, term, again, statement));
    else if (hundredth && (all.some((share) => isShare(share, hundredth)) || tellsRatio(other, hundredth)))
      terms.push(shareOf(term, term, term, hundredth, statement));
    else terms.push(term);
  }
  return { ...statement, terms };
}

/** A share that two counts were made into. */
export const isMade = ({ quantity }: Term): boolean => quantity.kind === 'ratio' && quantity.value === '0';

interface Ratio {
  readonly whole: Term;
  readonly part: Term;
  readonly ratio: Rational;
}

/** Two counts as a part of a whole, in the order of the language; undefined where they are none. */
function ratioOf(first: Term, last: Term, language: Language): Ratio | undefined {
  const [whole, part] = language === 'zh' ? [first, last] : [last, first];
  return isCount(whole) && isCount(part) && whole.lo.n > 0n
    ? { whole, part, ratio: divideRationals(part.lo, whole.lo) }
    : undefined;
}

/** Whether two neighbours are told as that share: 34 for every 10,000. */
const tellsRatio = ({ terms, text, language }: Statement, share: Rational): boolean =>
  terms.some((last, i) => {
    const first = terms[i - 1];
    const joined = first && ratioOf(first, last, language);
    return (
      joined !== undefined &&
      sameRational(joined.ratio, share) &&
      between[language].test(text.slice(first!.end, last.start))
    );
  });

const rounds: Readonly<Record<string, bigint>> = { 百: 100n, 千: 1000n, 万: 10_000n, 萬: 10_000n };
const eachOfRound = /每一?([百千万萬])[名个個位人户戶例只件辆輛][^，。；\d]{0,12}/u;
const eachBefore = new RegExp(`${eachOfRound.source}$`, 'u');

/** 每百名小学生中就有17人: the share that the grammar, which takes 百名 for no number, leaves a count. */
function ofEach(text: string, { start, lo }: Term): Rational | undefined {
  const [, round] = eachBefore.exec(text.slice(Math.max(0, start - 18), start)) ?? [];
  return round === undefined ? undefined : divideRationals(lo, rational(rounds[round]!));
}

/** Two thirds are 0.666667 in six places. */
function isShare({ lo, measure, quantity }: Term, share: Rational): boolean {
  const gap = absolute(subtractRationals(inBase(lo, measure), share));
  return gap.n === 0n || (quantity.decimals === 6 && compareRationals(gap, powerOfTen(-6)) < 0);
}

function shareOf(first: Term, last: Term, part: Term, lo: Rational, { text, language }: Statement): Term {
  const quantity: Quantity = { ...part.quantity, kind: 'ratio', unit: '1', decimals: 6, value: '0' };
  const told = { start: first.start, end: last.end, text: `${first.text} … ${last.text}` };
  return { ...termOf(quantity, text, language), ...told, lo, hi: lo };
}

/** 恢复到疫情前的九成 is "a tenth below", 缩小四分之三 "a quarter of what it was": what is left, or what is gone. */
export function complementsSettled(zh: Statement, en: Statement): Statement {
  const shares = en.terms.filter((term) => isOfWhole(term) && !term.isRange);
  const settled = (term: Term): Term => {
    if (!isOfWhole(term) || term.isRange) return term;
    const share = inBase(term.lo, term.measure);
    const isLevel = isLeft.test(zh.text.slice(Math.max(0, term.start - 16), term.start));
    // 相当于正常保有量的104.2% is "4.2% above its normal level".
    const isMore = compareRationals(share, rational(1n)) > 0;
    const above = isLevel ? undefined : wholeAnd(term, en, shares);
    if (above) return above;
    if (!isLevel && (isMore || !isLess(term, zh.text))) return turnedRound(term, zh, en, shares) ?? term;
    const isTold = isMore ? isAbove : isLevel ? isGone : isLeftOver;
    const hedges = isMore ? term.hedges : hedgesOfRest(term.hedges);
    // Half gone is half left: there only the hedge tells which is meant.
    if (shares.some((t) => isShare(t, share) && (isMore || !sidesWith(t, hedges)))) return term;
    const rest = absolute(subtractRationals(rational(1n), share));
    const direction = isLevel && !isMore ? ('down' as const) : undefined;
    const rested: Term = { ...restOf(term, rest), hedges, direction };
    const other = shares.find(
      (t) =>
        (isShare(t, rest) || isRounded(rested, t)) &&
        (isTold(t, en.text) || (sidesWith(t, hedges) && isPartOf(t, en.text))),
    );
    if (!other) return term;
    const { lo, unit, measure } = other;
    return isShare(other, rest) ? { ...rested, lo, hi: lo, unit, measure } : rested;
  };
  return { ...zh, terms: zh.terms.map(settled) };
}

/** 比平均值高出8% is "108 percent of the average". */
function wholeAnd(term: Term, en: Statement, shares: readonly Term[]): Term | undefined {
  if (term.direction !== 'up' || term.unit !== '%') return undefined;
  const all = addRationals(rational(1n), inBase(term.lo, term.measure));
  const told = shares.find(
    (t) =>
      t.unit === '%' &&
      isShare(t, all) &&
      /^ of (?:the|its|their|normal|average)\b/.test(en.text.slice(t.end, t.end + 12)),
  );
  return told && { ...term, lo: told.lo, hi: told.hi, direction: undefined, isRest: true };
}

/** 98%能够提供 is "2 percent are unable to", 准确率85% an "error rate of 15 percent": the others are told, and that they are others. */
function turnedRound(term: Term, zh: Statement, en: Statement, shares: readonly Term[]): Term | undefined {
  const share = inBase(term.lo, term.measure);
  // 三分之一来自外省，其余…: the rest is told as well.
  if (share.n <= 0n || /其[余餘他]/u.test(zh.text) || shares.some((t) => isShare(t, share))) return undefined;
  const rest = subtractRationals(rational(1n), share);
  const turned: Term = { ...restOf(term, rest), hedges: hedgesOfRest(term.hedges) };
  const other = shares.find(
    (t) =>
      (isShare(t, rest) || isRounded(turned, t)) &&
      (isOfOthers(t, en.text) !== isDenied.test(zh.text.slice(term.end, term.end + 24)) ||
        isOfOpposite(term, zh.text, t, en.text)) &&
      !zh.terms.some((own) => isOfWhole(own) && isShare(t, inBase(own.lo, own.measure))),
  );
  return other && turned;
}

/** `term` as the percentage that it leaves. */
function restOf(term: Term, rest: Rational): Term {
  const lo = multiplyRationals(rest, hundred);
  return { ...term, unit: '%', measure: percentage, lo, hi: lo, direction: undefined, isRest: true };
}

const percentage = measureOf('%', 'percent');
const hundred = rational(100n);
const isDenied = /^[^，。；、\d]{0,12}(?:不|未|没|沒|[无無])/u;

/** What a share may be of, and what the rest is of then: 女生占58% as "men make up 42 percent". */
const opposites: readonly (readonly [zh: RegExp, en: RegExp])[] = [
  [/女/u, /\b(?:men|boys|males?)\b/i],
  [/男/u, /\b(?:women|girls|females?)\b/i],
  [/城[镇鎮市]/u, /\b(?:rural|countryside|villages?)\b/i],
  [/农村|乡村|農村|鄉村/u, /\b(?:urban|cities|towns?)\b/i],
  [/未成年|儿童|兒童/u, /\badults?\b/i],
  [/成年人/u, /\b(?:minors|children|under-?age)\b/i],
  [/降水|降雨|有雨/u, /\bdry\b/i],
  [/首付/u, /\b(?:borrow|mortgages?|loans?)\b/i],
  [/[报報][销銷]/u, /\bpay\b/i],
  [/非化石|清[洁潔]能源/u, /\b(?:fossil|coal)\b/i],
  [/准确率|正确率|準確率/u, /\berrors?\b/i],
  [/成活|存活/u, /\b(?:lost|died?|dead|perish\w*)\b/i],
  [/保持|保留|保有/u, /\blos(?:es?|t|ing)\b/i],
  [/合格|通[过過]/u, /\b(?:fail\w*|reject\w*|substandard)\b/i],
  [/[国國][产產]/u, /\b(?:import\w*|foreign)\b/i],
  [/出口|外[销銷]/u, /\b(?:domestic\w*|at home)\b/i],
];
const isOfOpposite = (own: Term, chinese: string, told: Term, english: string): boolean => {
  const [zh, en] = [
    chinese.slice(Math.max(0, own.start - 20), own.end + 8),
    english.slice(Math.max(0, told.start - 64), told.end + 64),
  ];
  return opposites.some(([thing, rest]) => thing.test(zh) && rest.test(en));
};

/** Whether English says that a share is of those of whom the thing told does not hold. */
const isOfOthers = ({ start, end }: Term, text: string): boolean =>
  /\b(?:all but|rest|other|remaining|remainder|error|errors|reject\w*|fail\w*|unused|unsold|unable|without|lack\w*)\b[^.;]{0,40}$/i.test(
    text.slice(Math.max(0, start - 64), start),
  ) ||
  /^[^.;]{0,64}\b(?:not|no|none|never|un(?:able|used|sold|paid|filled|spent|finished|treated|vaccinated|employed|happy|satisfied|likely|willing|aware)|without|fail\w*|lack\w*|rest|other|remain\w*|oppos\w*|against)\b|^[^.;]{0,64}n['’]t\b/i.test(
    text.slice(end, end + 72),
  );

/** 下降四分之三, 较原来估计的1020亿元少逾一半. */
const isLess = ({ start, direction }: Term, text: string): boolean =>
  direction === 'down' || /少[发發收产產卖賣付]?了?$/u.test(text.slice(Math.max(0, start - 3), start));

/** What is left where more than so much is gone is less than the rest. */
const hedgesOfRest = (hedges: readonly Hedge[]): readonly Hedge[] =>
  hedges.map((hedge) => (hedge === 'over' ? 'under' : hedge === 'under' ? 'over' : hedge));

const sidesWith = (term: Term, hedges: readonly Hedge[]): boolean =>
  (['over', 'under'] as const).some((side) => hedges.includes(side) && term.hedges.includes(side));

/** 较原来估计的1020亿元少逾一半 is "less than half the 102 billion estimated". */
const isPartOf = ({ start, end }: Term, text: string): boolean =>
  /^ (?:the|of|what|its|that|as|last|those|a|his|her|their)\b/.test(text.slice(end, end + 8)) &&
  !/\b(?:by|fell|falls?|fallen|dropp?(?:ed|s)?|down|lost|cut) $/.test(
    text.slice(Math.max(0, start - 9), start),
  );

/** 降至十年前的, 恢复到去年同期的. */
const isLeft =
  /(?:[降减減跌缩縮落回恢][^，。；、]{0,4}[至到为為]|只有|仅为|僅為|仅有|相当于|相當於|[为為](?=\d{4}年|[去上]年|疫情前)|[约約][为為]|完成|[实實][现現])(?:\d{4}年)?[^，。；、\d]{0,10}的$/u;

/** "A quarter of the area it did", "20 percent of their former level". */
export const isLeftOver = ({ end, direction }: Term, text: string): boolean =>
  direction === undefined &&
  (/^ (?:of )?(?:the|its|their|his|her|what|that)\b[^.;,]{0,40}\b(?:did|was|were|had|used|former|previous|original|earlier|before)\b/.test(
    text.slice(end, end + 64),
  ) ||
    /^ of (?:the (?:level|number|figure|total|amount|volume) (?:at|in|of|recorded|seen|last)|last (?:year|month|quarter)['’]s)\b/.test(
      text.slice(end, end + 32),
    ));

const isAbove = ({ start, end }: Term, text: string): boolean =>
  /^ (?:above|higher|more|over|up on|larger|bigger)\b/.test(text.slice(end, end + 9)) ||
  /\b(?:exceed|beat|surpass|overshoot|overshot)[a-z]* [^.;,]{0,40}\bby (?:about |nearly |over )?$/i.test(
    text.slice(Math.max(0, start - 72), start),
  );

/** "Two-thirds lower", "cut by three-quarters". */
const isGone = ({ start, end }: Term, text: string): boolean =>
  /^ (?:lower|below|less|down|smaller|fewer|off|short of|cheaper)\b/.test(text.slice(end, end + 10)) ||
  /\b(?:cut|fell|fallen|down|reduced|dropped|shrank|shrunk|lower|decreased|slashed|declined|plunged|lost) (?:by )?(?:an? )?$/i.test(
    text.slice(Math.max(0, start - 17), start),
  );
