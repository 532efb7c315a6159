/**
 * A computed value against a stated one: exact, within rounding, or not. The rule is the same for every
 * check that reckons: the two agree when one value could satisfy both ranges.
 */
import type { Stated } from '../facts/stated.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { type End, type Interval, overlaps } from '../quantity/interval.ts';
import { fromDecimal, type Rational, toDecimal } from '../quantity/rational.ts';
import { sameRational } from '../quantity/rounding.ts';
import { both, type Judgement, reread } from './declared.ts';
import { amount } from './working.ts';

export interface Computed {
  /** The value reckoned from the stated digits alone. */
  readonly at: Rational;
  /** Every value that the ranges of the inputs allow. */
  readonly interval: Interval;
  /** The working up to and with the result: `276 ÷ 365 = 75.616…%`. */
  readonly working: () => Bilingual;
}

/** The stated figure as a reader of `language` would print it. */
export function printed(stated: Stated, language: Language): string {
  if (language === 'zh') return stated.printed;
  const { bound, unit, min, max } = stated.figure;
  const value =
    min === undefined || max === undefined ? amount(stated.at, unit, 'en') : `${min} to ${max} ${unit}`;
  const words = { exact: '', range: '', over: 'more than ', under: 'less than ', about: 'about ' };
  return words[bound] + value;
}

/** The same behind a Chinese word: 不是 30天, but 不是一个月. */
export function printedBehind(stated: Stated): string {
  const text = printed(stated, 'zh');
  return /^[\d.-]/.test(text) ? ` ${text}` : text;
}

export function judgeAgainst(computed: Computed, stated: Stated, inputs: readonly Stated[]): Judgement {
  const { at, interval, working } = computed;
  if (stated.plain && inputs.every((input) => input.plain) && sameRational(at, stated.at))
    return { verdict: 'exact', arithmetic: working };
  if (!overlaps(interval, stated.interval)) return mismatch(computed, stated, inputs);
  const ends = stated.plain && sameRational(fromDecimal(toDecimal(at, stated.decimals)), stated.at);
  const rounds = () =>
    both(`，四舍五入为${printedBehind(stated)}`, `, which rounds to ${printed(stated, 'en')}`);
  return {
    verdict: 'consistent',
    arithmetic: () => joined(working(), ends ? rounds() : within(interval, stated)),
  };
}

export const joined = (a: Bilingual, b: Bilingual): Bilingual => ({ zh: a.zh + b.zh, en: a.en + b.en });

/** Why a value that does not round to the stated one still agrees: the range its inputs leave open. */
function within(interval: Interval, stated: Stated): Bilingual {
  const { unit } = stated.figure;
  const agrees = both(`，与${printedBehind(stated)} 相符`, `, which agrees with ${printed(stated, 'en')}`);
  if (isPoint(interval)) return agrees;
  return joined(
    both(
      `；各项取整后允许 ${rangeText(interval, unit, 'zh')}`,
      `; the rounding of the terms allows ${rangeText(interval, unit, 'en')}`,
    ),
    agrees,
  );
}

/** Exact inputs leave one value. */
const isPoint = ({ lo, hi }: Interval): boolean =>
  lo !== undefined && hi !== undefined && sameRational(lo.at, hi.at);

export function rangeText({ lo, hi }: Interval, unit: string, language: Language): string {
  const end = (e: End): string => amount(e.at, unit, language, 4);
  if (lo && hi) return language === 'zh' ? `${end(lo)}至${end(hi)}` : `${end(lo)} to ${end(hi)}`;
  if (lo) return language === 'zh' ? `${end(lo)}以上` : `${end(lo)} or more`;
  if (hi) return language === 'zh' ? `${end(hi)}以下` : `${end(hi)} or less`;
  return language === 'zh' ? '任何值' : 'any value';
}

function mismatch(computed: Computed, stated: Stated, inputs: readonly Stated[]): Judgement {
  const { at, interval } = computed;
  const working = computed.working();
  const { unit } = stated.figure;
  // One value is said as the source would round it.
  const only = isPoint(interval) ? fromDecimal(toDecimal(at, stated.decimals)) : undefined;
  const wanted = (language: Language): string =>
    only ? amount(only, unit, language) : rangeText(interval, unit, language);
  return unexpected(
    stated,
    inputs,
    both(`应为 ${wanted('zh')}（${working.zh}）`, `expected ${wanted('en')} (${working.en})`),
    joined(working, both(`，不是${printedBehind(stated)}`, `, not ${printed(stated, 'en')}`)),
  );
}

/** What every check that reckons says of a stated figure that cannot be: what was seen, what was expected. */
export const unexpected = (
  stated: Stated,
  inputs: readonly Stated[],
  expected: Bilingual,
  arithmetic: Bilingual,
): Judgement => ({
  verdict: 'inconsistent',
  arithmetic,
  message: both(
    `“${stated.figure.id}”出现了${printedBehind(stated)}，${expected.zh}`,
    `Unexpected ${printed(stated, 'en')} for "${stated.figure.id}", ${expected.en}`,
  ),
  hint: reread([stated, ...inputs]),
});

/** Nothing is a share of zero, and nothing grows from it. */
export const isZero = (stated: Stated, name: Bilingual): Judgement | undefined =>
  stated.at.n === 0n
    ? {
        verdict: 'not-checked',
        reason: both(`${name.zh}为零，无法相除`, `${name.en} is zero: nothing to divide by`),
      }
    : undefined;
