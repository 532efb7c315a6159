/**
 * A share told as two counts: 每三名顾客中就有一名 is "one in three customers", 十名中有九名 "nine in ten". Told
 * plainly it is two counts in both languages, so two counts are joined only where the other text has the share.
 */
import type { Language } from '../../model/text.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import {
  compareRationals,
  divideRationals,
  powerOfTen,
  type Rational,
  rational,
  subtractRationals,
} from '../../quantity/rational.ts';
import { absolute, sameRational } from '../../quantity/rounding.ts';
import type { Statement } from './statement.ts';
import { type Term, termOf } from './term.ts';
import { inBase } from './unit.ts';

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

export const isOfWhole = ({ measure }: Term): boolean => measure.dimension === 'share';
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
export function isShare({ lo, measure, quantity }: Term, share: Rational): boolean {
  const gap = absolute(subtractRationals(inBase(lo, measure), share));
  return gap.n === 0n || (quantity.decimals === 6 && compareRationals(gap, powerOfTen(-6)) < 0);
}

function shareOf(first: Term, last: Term, part: Term, lo: Rational, { text, language }: Statement): Term {
  const quantity: Quantity = { ...part.quantity, kind: 'ratio', unit: '1', decimals: 6, value: '0' };
  const told = { start: first.start, end: last.end, text: `${first.text} … ${last.text}` };
  return { ...termOf(quantity, text, language), ...told, lo, hi: lo };
}
