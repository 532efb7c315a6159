/** What the quantities of the two texts disagree in: paired, compared, and those left over without an excuse. */
import { format } from '../../quantity/format.ts';
import { rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { basesApart } from './basis.ts';
import { besideApart } from './beside.ts';
import { derivedTerms } from './derived.ts';
import type { DifferenceKind } from './difference.ts';
import { eachOfApart } from './each-of.ts';
import { excused } from './excuse.ts';
import { type Disagreement, finding } from './finding.ts';
import { levelsBefore } from './level-before.ts';
import { isRestOfNames } from './listed.ts';
import { type Match, match } from './match.ts';
import { modalityApart } from './modality.ts';
import { levelForChange, movedWrongly } from './move.ts';
import { isBelowZero, opposed } from './opposite.ts';
import { compareTerms } from './pair.ts';
import type { Statement } from './statement.ts';
import { strays } from './stray-hedge.ts';
import { swapped } from './swap.ts';
import type { Term } from './term.ts';
import { isMoney } from './unit.ts';

/** How English prints the Chinese number; of what is counted only the number, of shares and multiples nothing. */
function inEnglish(zh: Term, kind: DifferenceKind, en?: Term): string | undefined {
  const { quantity, start, end, measure, hedges } = zh;
  const whole = quantity.start === start && quantity.end === end;
  if (!whole || quantity.kind === 'ratio' || zh.text.endsWith('折')) return undefined;
  // A hedge that a verb states is not in the quantity.
  if (kind === 'hedge' && quantity.bound === 'exact' && hedges[0] !== 'none') return undefined;
  const unit = measure.dimension === 'count' ? '1' : quantity.unit;
  const printed = format({ ...quantity, unit }, 'en', 'words', {
    plain: true,
    direction: kind === 'direction',
    per: kind === 'unit',
  });
  return printed === en?.text ? undefined : printed;
}

/** "1,500 yuan" where the same text says HK$ for the same 元. */
const renamedMoney = (pairs: readonly Match<Term, Term>[]): Match<Term, Term> | undefined =>
  pairs.find(
    ({ a, b }) =>
      b.unit === 'CNY' &&
      ['HKD', 'TWD', 'MOP'].includes(a.unit) &&
      pairs.some((other) => other.a.unit === a.unit && other.b.unit === a.unit),
  );

/** 36亿 of a text in francs as "€3.6bn": money that the Chinese never speaks of. */
function foreignMoney(
  pairs: readonly Match<Term, Term>[],
  { terms }: Statement,
): Match<Term, Term> | undefined {
  const spoken = new Set(terms.filter(({ measure }) => isMoney(measure)).map(({ unit }) => unit));
  if (spoken.size !== 1) return undefined;
  const kept = pairs.some(({ a, b }) => isMoney(a.measure) && b.unit === a.unit);
  return kept
    ? pairs.find(
        ({ a, b }) =>
          a.unit === '1' && isMoney(b.measure) && /^[A-Z]{3}$/.test(b.unit) && !spoken.has(b.unit),
      )
    : undefined;
}

const isOfValue = (kind: DifferenceKind): boolean => kind === 'value' || kind === 'magnitude';
const isOne = ({ lo }: Term): boolean => sameRational(lo, rational(1n));

/** 法国等12个国家 counts France, "France and 12 other countries" does not. */
const isOneOf = ({ start }: Term, { text }: Statement): boolean => text[start - 1] === '等';
const isBesides = ({ start, end }: Term, { text }: Statement): boolean =>
  /\b(?:and|plus|another) (?:another )?$/.test(text.slice(Math.max(0, start - 12), start)) &&
  /^ (?:other|more|further)\b/.test(text.slice(end, end + 9));

export function* quantityFindings(zh: Statement, en: Statement): Generator<Disagreement> {
  const { pairs, aLeft, bLeft } = match(zh.terms, en.terms, (a, b) => compareTerms(a, b).distance);
  const compared = pairs.map(({ a, b }) => ({ a, b, differences: compareTerms(a, b).differences }));
  const isOdd = ({ differences }: { readonly differences: readonly DifferenceKind[] }): boolean =>
    differences.some(isOfValue);
  const [odd, steady] = [compared.filter(isOdd), compared.filter((pair) => !isOdd(pair))];
  const [own, other] = [
    [...odd.map(({ a }) => a), ...aLeft],
    [...odd.map(({ b }) => b), ...bLeft],
  ];
  const derived = derivedTerms(steady, own, other, zh.text, en.text);
  const settled = new Set([
    ...levelsBefore(pairs, own, other, en),
    ...levelsBefore(pairs, other, own, zh),
    ...derived.settled,
  ]);
  const isTold = (term: Term): boolean =>
    settled.has(term) || (term.language === 'zh' ? excused(term, zh, en) : excused(term, en, zh));
  for (const { a, b, differences } of compared) {
    // 三地…1例 beside "three places … one case": strangers to each other, each with its own excuse.
    const areStrangers =
      !(a.multiples && b.multiples) &&
      differences.some(
        (kind) =>
          isOfValue(kind) ||
          // Nor is the one of 157.8兑1美元 that of "one travel agency".
          (kind === 'unit' && isOne(a) && isOne(b)),
      );
    if (areStrangers && isTold(a) && isTold(b)) continue;
    if (isOneOf(a, zh) && isRestOfNames(b, en, zh)) continue;
    for (const kind of differences) {
      if (kind === 'direction' && ((a.lo.n < 0n && isBelowZero(en, b)) || derived.turned.has(a))) continue;
      if (kind === 'hedge' && strays(zh, en, a, b)) continue;
      yield finding(kind, a, b, inEnglish(a, kind, b));
    }
  }
  const renamed = renamedMoney(pairs) ?? foreignMoney(pairs, zh);
  if (renamed) yield finding('currency', renamed.a, renamed.b, inEnglish(renamed.a, 'currency', renamed.b));
  const [lost, extra] = [aLeft.filter((term) => !isTold(term)), bLeft.filter((term) => !isTold(term))];
  // One number lost and one gained in the same place are one number changed.
  const changed = match(lost, extra, (a, b) => (a.measure.dimension === b.measure.dimension ? 0 : undefined));
  for (const { a, b } of changed.pairs) yield finding('value', a, b, inEnglish(a, 'value', b));
  for (const term of changed.aLeft) yield finding('left-out', term, undefined, inEnglish(term, 'left-out'));
  for (const term of changed.bLeft) yield finding('added', undefined, term);
  for (const { a, b } of pairs) {
    if (isOneOf(a, zh) && isBesides(b, en) && !isRestOfNames(b, en, zh)) yield finding('value', a, b);
  }
  const beside = besideApart(zh, en, pairs);
  if (beside) yield finding(...beside);
  const many = eachOfApart(zh, en);
  if (many) yield finding('unit', ...many);
  const exchanged = swapped(zh, en, pairs);
  if (exchanged) yield finding('swapped', ...exchanged);
  const moved = movedWrongly(zh, en, pairs);
  if (moved) yield finding('direction', ...moved);
  const level = levelForChange(zh, en, pairs);
  if (level) yield finding('value', ...level);
  const based = basesApart(
    zh,
    en,
    pairs.filter(({ a, b }) => !settled.has(a) && !settled.has(b)),
  );
  if (based) yield finding('date', ...based);
  const certain = modalityApart(zh, en);
  if (certain) yield finding('hedge', ...certain);
  const turnedRound = opposed(zh, en);
  if (turnedRound) yield finding('direction', ...turnedRound);
}
