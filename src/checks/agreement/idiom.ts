/**
 * Ways of saying a number that only one language has: 八折 is 20 percent off, 每三名有一名 is one in three,
 * "from 60 to 65 percent" states its unit once. Rewritten here so that pairing sees plain terms.
 */
import type { DateMention, Quantity } from '../../quantity/quantity.ts';
import { addRationals, negateRational, type Rational, rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import type { Statement } from './agreement.ts';
import type { Ordinal } from './ordinal.ts';
import { type Term, termOf } from './term.ts';

/** 八折: eight tenths of the price, or two tenths off; either will do for the other language. */
export function discountTerm({ text, start, end, number }: Ordinal): Term | undefined {
  if (!/^[一二三四五六七八九\d.]+折$/u.test(text)) return undefined;
  const tenths =
    text.length > 2 && !text.includes('.') && number.n > 10n
      ? rational(number.n, 100n)
      : rational(number.n, number.d * 10n);
  const quantity: Quantity = {
    start,
    end,
    exact: text,
    kind: 'percent',
    value: '0',
    unit: '%',
    bound: 'exact',
    decimals: 0,
  };
  const off = addRationals(rational(1n), negateRational(tenths));
  const lo = rational(off.n * 100n, off.d);
  return { ...termOf(quantity, text, 'zh'), start, end, text, lo, hi: lo, multiples: [tenths, off] };
}

/** 每三名顾客中就有一名: one in three. */
export function shareTerms(terms: readonly Term[], text: string): readonly Term[] {
  return terms.flatMap((term, index) => {
    const [before, after] = [
      text.slice(Math.max(0, term.start - 1), term.start),
      text.slice(term.end, term.end + 16),
    ];
    const whole = term.lo.d === 1n && term.lo.n > 1n && term.measure.dimension === 'count' && before === '每';
    if (whole && /^[^，。；]{0,10}(?:有|就|是)[^，。；]{0,3}[一1]\p{Script=Han}/u.test(after)) {
      const lo: Rational = rational(1n, term.lo.n);
      const share: Quantity = { ...term.quantity, kind: 'ratio', unit: '1', decimals: 6, value: '0' };
      return [{ ...termOf(share, text, 'zh'), text: `每${term.text}…一`, lo, hi: lo }];
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

const joins = /^\s*(?:to|and|or|from|by|percent to|至|到|和|、|或|-|–|—|~)\s*$/i;
const scales: readonly (readonly [RegExp, bigint])[] = [
  [/trillion|万亿/, 1_000_000_000_000n],
  [/billion/, 1_000_000_000n],
  [/亿/, 100_000_000n],
  [/million/, 1_000_000n],
  [/万/, 10_000n],
];

/** A bare number before "to 65 percent" borrows the unit, and where that has one, the scale. */
export function withLentUnits(terms: readonly Term[], text: string): readonly Term[] {
  return terms.map((term, index) => {
    const next = terms[index + 1];
    if (
      !next ||
      term.quantity.unit !== '1' ||
      next.quantity.unit === '1' ||
      !joins.test(text.slice(term.end, next.start))
    )
      return term;
    const scale = scales.find(([word]) => word.test(next.quantity.exact))?.[1] ?? 1n;
    const lift = (value: Rational): Rational => rational(value.n * scale, value.d);
    return {
      ...term,
      unit: next.unit,
      measure: next.measure,
      base: next.base,
      lo: lift(term.lo),
      hi: lift(term.hi),
    };
  });
}

/** "Born in 1125" is a year where the other language says 1125年, whatever the grammar made of it. */
export function yearsFrom(statement: Statement, other: Statement): Statement {
  const years = new Set(other.dates.flatMap(({ value }) => (/^\d{4}$/.test(value) ? [value] : [])));
  const isYear = (term: Term): boolean =>
    term.quantity.unit === '1' &&
    !term.isRange &&
    years.has(term.quantity.value ?? '') &&
    term.hedges[0] === 'none';
  const found = statement.terms.filter(isYear);
  if (found.length === 0) return statement;
  const dates = found.map(
    ({ start, end, text, quantity }): DateMention => ({
      kind: 'date',
      start,
      end,
      exact: text,
      value: quantity.value!,
    }),
  );
  return {
    ...statement,
    terms: statement.terms.filter((term) => !isYear(term)),
    dates: [...statement.dates, ...dates],
  };
}
