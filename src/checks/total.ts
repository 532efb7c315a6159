/**
 * Parts against their total, for every check that adds: intervals add, duplicates of a part narrow it, and
 * the room that rounding left is shown, because it grows with the number of parts and can hide an error.
 */
import { factOf } from '../facts/facts.ts';
import { type Stated, statedOf } from '../facts/stated.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Slack } from '../model/outcome.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { intersection } from '../quantity/intersection.ts';
import { add, type Interval, point } from '../quantity/interval.ts';
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rational,
  subtractRationals,
  zero,
} from '../quantity/rational.ts';
import { absolute, digitsOf, rootOf } from '../quantity/rounding.ts';
import { both, type Judgement, reread } from './declared.ts';
import { joined, judgeAgainst, printed, unexpected } from './verdict.ts';
import { line } from './working.ts';

/** The range of a figure, narrowed by every other statement of its fact. */
export function narrowed(corpus: Corpus, stated: Stated): Interval {
  const statements = factOf(corpus, stated.figure.ref)?.occurrences ?? [];
  if (statements.length < 2) return stated.interval;
  return statements.reduce(
    (interval, figure) => intersection(interval, statedOf(figure).interval) ?? interval,
    stated.interval,
  );
}

/** A part that was counted before, or that is the total itself: by its id or as another statement of its fact. */
function countedTwice(corpus: Corpus, total: Stated, parts: readonly Stated[]): Judgement | undefined {
  const seen = new Map<string, Stated>();
  for (const stated of [total, ...parts]) {
    const key = factOf(corpus, stated.figure.ref)?.slug ?? stated.figure.ref;
    const before = seen.get(key);
    if (!before) {
      seen.set(key, stated);
      continue;
    }
    const [a, b] = [before.figure.ref, stated.figure.ref];
    return {
      verdict: 'inconsistent',
      message: both(
        a === b ? `“${b}”出现了两次，应只计一次` : `“${b}”与“${a}”是同一事实，应只计一次`,
        a === b
          ? `Unexpected second "${b}", expected each figure once`
          : `Unexpected "${b}" beside "${a}", which states the same fact: expected each fact once`,
      ),
      hint: reread([before, ...(a === b ? [] : [stated])]),
    };
  }
  return undefined;
}

export function judgeTotal(
  corpus: Corpus,
  total: Stated,
  parts: readonly Stated[],
  partial: boolean,
): Judgement {
  const twice = countedTwice(corpus, total, parts);
  if (twice) return twice;
  const at = parts.reduce((sum, part) => addRationals(sum, part.at), zero);
  const interval = parts.reduce((sum, part) => add(sum, narrowed(corpus, part)), point(zero));
  const working = () => both(lineOf(parts, at, 'zh'), lineOf(parts, at, 'en'));
  if (partial) return judgePartial(total, parts, at, interval, working);
  const judged = judgeAgainst({ at, interval, working }, total, parts);
  if (judged.verdict !== 'consistent') return judged;
  const slack = slackOf(total, parts, at);
  if (!slack) return judged;
  return { ...judged, slack, ...(isWide(slack) && { hint: look(slack) }) };
}

const lineOf = (parts: readonly Stated[], at: Rational, language: Language): string =>
  line(
    parts.map((part) => part.at),
    '+',
    at,
    parts[0]!.figure.unit,
    language,
  );

function judgePartial(
  total: Stated,
  parts: readonly Stated[],
  at: Rational,
  { lo }: Interval,
  working: () => Bilingual,
): Judgement {
  const names = () =>
    both(`，不超过合计 ${printed(total, 'zh')}`, `, no more than the total of ${printed(total, 'en')}`);
  const { hi } = total.interval;
  if (!lo || !hi || compareRationals(lo.at, hi.at) <= 0) {
    const full = compareRationals(at, total.at) <= 0;
    return {
      verdict: full && total.plain && parts.every((part) => part.plain) ? 'exact' : 'consistent',
      arithmetic: () => joined(working(), names()),
    };
  }
  const parted = working();
  return unexpected(
    total,
    parts,
    both(`应不小于所列部分之和（${parted.zh}）`, `expected at least the parts listed (${parted.en})`),
    joined(
      parted,
      both(`，超过合计 ${printed(total, 'zh')}`, `, more than the total of ${printed(total, 'en')}`),
    ),
  );
}

/** Half the width that rounding leaves a term; nothing for terms without two ends. */
function halfWidth({ interval: { lo, hi } }: Stated): Rational | undefined {
  return lo && hi && divideRationals(subtractRationals(hi.at, lo.at), rational(2n));
}

/** A term spread evenly over its width w has the variance w²/12, which is a third of its half-width squared. */
function slackOf(total: Stated, parts: readonly Stated[], at: Rational): Slack | undefined {
  const halves = [total, ...parts].map(halfWidth);
  if (halves.some((half) => half === undefined)) return undefined;
  const residual = absolute(subtractRationals(total.at, at));
  const allowed = halves.reduce<Rational>((sum, half) => addRationals(sum, half!), zero);
  const variance = halves.reduce<Rational>(
    (sum, half) => addRationals(sum, divideRationals(multiplyRationals(half!, half!), rational(3n))),
    zero,
  );
  if (variance.n === 0n) return undefined;
  const deviation = rootOf(variance, 4);
  const text = (value: Rational): string => digitsOf(value, 2).text;
  const deviations = rootOf(divideRationals(multiplyRationals(residual, residual), variance), 2);
  return {
    residual: text(residual),
    allowed: text(allowed),
    deviation: text(deviation),
    deviations: text(deviations),
  };
}

const isWide = ({ deviations }: Slack): boolean => !/^[0-2]\./.test(deviations) && deviations !== '3.00';

const look = ({ residual, allowed, deviations }: Slack) =>
  both(
    `虽在允许范围内（差 ${residual}，允许 ${allowed}），但相当于取整误差的 ${deviations} 个标准差，请再核对。`,
    `Within the rule (off by ${residual}, ${allowed} allowed), but ${deviations} standard deviations of rounding: look again.`,
  );
