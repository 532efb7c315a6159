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
      ? /^[^，。；]{0,10}(?:[中里裡][，,])?([^，。；]{0,3})(?:有|就|是)[^，。；]{0,3}[一1]\p{Script=Han}/u.exec(
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

const isCount = ({ measure, isRange }: Term): boolean => measure.dimension === 'count' && !isRange;

/** What stands between a whole and its part, in the order of the language: 十名工人中有九名, "7.5 for every 1,000". */
const between: Record<Language, RegExp> = {
  zh: /^[^，。；]{0,12}[中里裡][，,]?[^，。；\d]{0,4}$/u,
  en: /^[^.,;]{0,24} (?:for every|in every|out of every|per|in) $/,
};

/** 每十辆有七辆: after 每 the whole needs no 中. */
const afterEach = /^[^，。；\d]{0,6}有[^，。；\d]{0,4}$/u;

/** 约有三人: the hedge holds the verb. */
const leadIn = /^[约約近]?有?/u;

/** `statement` with a whole and its part joined to the share that `other` states. */
export function sharesJoined(statement: Statement, other: Statement): Statement {
  const { language, text } = statement;
  // A percentage beside its part and whole is told in both languages; "one in ten" and 7.5‰ replace them.
  const replaces = (share: Term): boolean =>
    language === 'zh' ? share.unit === '1' : /[‰]|分之|^每.*…一$/u.test(share.text);
  const all = other.terms.filter((term) => term.measure.dimension === 'share');
  const shares = all.filter(replaces);
  if (all.length === 0) return statement;
  const terms: Term[] = [];
  for (const term of statement.terms) {
    const first = terms.at(-1);
    const [whole, part] = language === 'zh' ? [first, term] : [term, first];
    const lo =
      whole &&
      part &&
      isCount(whole) &&
      isCount(part) &&
      whole.lo.n > 0n &&
      divideRationals(part.lo, whole.lo);
    const each = first !== undefined && text[first.start - 1] === '每';
    const told =
      lo &&
      (between[language].test(text.slice(first!.end, term.start)) ||
        (each && afterEach.test(text.slice(first.end, term.start) + leadIn.exec(term.text)![0]))) &&
      // 每10家中有7家 is "70 percent" as well.
      (each ? all : shares).some((share) => isShare(share, lo));
    if (told) terms[terms.length - 1] = shareOf(first!, term, part, lo, statement);
    else terms.push(term);
  }
  return { ...statement, terms };
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
