/** A share told by what is left or gone instead, or by the whole with it: 恢复到疫情前的九成 is "a tenth below". */
import { addRationals, compareRationals, rational, subtractRationals } from '../../quantity/rational.ts';
import { absolute } from '../../quantity/rounding.ts';
import type { Hedge } from './hedge.ts';
import { hedgesOfRest, restOf, toldOfOthers } from './others.ts';
import { isRounded } from './rounded.ts';
import { isOfWhole, isShare } from './share.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase } from './unit.ts';

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
    if (!isLevel && (isMore || !isLess(term, zh.text))) return toldOfOthers(term, zh, en, shares) ?? term;
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

/** 下降四分之三, 较原来估计的1020亿元少逾一半. */
const isLess = ({ start, direction }: Term, text: string): boolean =>
  direction === 'down' || /少[发發收产產卖賣付]?了?$/u.test(text.slice(Math.max(0, start - 3), start));

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
