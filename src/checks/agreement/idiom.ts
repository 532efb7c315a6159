/**
 * Ways of saying a number that only one language has: 八折 is 20 percent off, "from 60 to 65 percent" states
 * its unit once. Rewritten here so that pairing sees plain terms.
 */
import { exactValue } from '../../facts/stated.ts';
import { two } from '../../quantity/iso-day.ts';
import type { DateMention, Quantity } from '../../quantity/quantity.ts';
import { divideRationals, type Rational, rational, subtractRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { clauseDirection } from './lead.ts';
import type { Ordinal } from './ordinal.ts';
import type { Statement } from './statement.ts';
import { type Term, termOf } from './term.ts';
import { inBase, isMoney, measureOf } from './unit.ts';

/** "20 percent of the full fare" is 两折 and "20 percent off" 八折; a bare share may be either. */
export function discountsSettled(statement: Statement, other: Statement): Statement {
  const [off, left] = [
    /\d(?: ?%| per ?cent) (?:off|discount|cheaper|less|below)\b|\bdiscounts? of (?:up to |at least )?\d/i,
    /\d(?: ?%| per ?cent) of\b/i,
  ].map((pattern) => pattern.test(other.text));
  if (off === left) return statement;
  const settled = (term: Term): Term => {
    if (!term.text.endsWith('折') || term.multiples?.length !== 2) return term;
    const share = term.multiples[off ? 1 : 0]!;
    const lo = rational(share.n * 100n, share.d);
    // 最低65折 is "up to 35 percent off".
    const isLowest =
      off && /(?:最低|低至)打?$/u.test(statement.text.slice(Math.max(0, term.start - 4), term.start));
    const hedges = isLowest ? (['under', 'height'] as const) : term.hedges;
    return { ...term, lo, hi: lo, multiples: [share], hedges };
  };
  return { ...statement, terms: statement.terms.map(settled) };
}

/** 两折 where the grammar counts it. */
export const discountOf = ({ unit, exact, start, end, value }: Quantity): Term | undefined =>
  unit === '{折}' && value !== undefined
    ? discountTerm({ text: exact, start, end, number: exactValue(value) })
    : undefined;

/** 八折: eight tenths of the price, or two tenths off; either will do for the other language. */
export function discountTerm({ text, start, end, number }: Omit<Ordinal, 'class'>): Term | undefined {
  if (!/^打?[一二两兩三四五六七八九\d.]+折$/u.test(text)) return undefined;
  const tenths =
    text.replace('打', '').length > 2 && !text.includes('.') && number.n > 10n
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
  const off = subtractRationals(rational(1n), tenths);
  const lo = rational(off.n * 100n, off.d);
  return { ...termOf(quantity, text, 'zh'), start, end, text, lo, hi: lo, multiples: [tenths, off] };
}

/** 每10股派3.5元 is "0.35 yuan a share". */
export function dividendsSettled(statement: Statement, other: Statement): Statement {
  const { text, terms } = statement;
  const settled = terms.flatMap((term, index) => {
    const [last, next] = [terms[index - 1], terms[index + 1]];
    if (next && isShares(term, text) && perShare(next, term, other)) return [];
    const lo = last && isShares(last, text) ? perShare(term, last, other) : undefined;
    return [lo ? { ...term, lo, hi: lo } : term];
  });
  return { ...statement, terms: settled };
}

const isShares = ({ unit, start, lo }: Term, text: string): boolean =>
  unit === '{股}' && text[start - 1] === '每' && lo.d === 1n && lo.n > 1n;

/** The sum that one of so many `shares` brings, where the other text tells it. */
function perShare(sum: Term, shares: Term, other: Statement): Rational | undefined {
  if (!isMoney(sum.measure) || sum.isRange || sum.start - shares.end > 16) return undefined;
  const lo = divideRationals(sum.lo, shares.lo);
  return other.terms.some((term) => term.unit === sum.unit && sameRational(term.lo, lo)) ? lo : undefined;
}

/** 每500克4.75元 is told by the jin, or by the kilogram. */
export function withEachHalfKilogram({ text, terms, ...statement }: Statement): Statement {
  const isEach = (term: Term): boolean => text[term.start - 1] === '每' && isHalfKilogram(term);
  const based = terms.flatMap((term, index) => {
    const last = terms[index - 1];
    const isPriced = (price: Term | undefined): boolean =>
      price !== undefined && isMoney(price.measure) && price.base === undefined;
    if (isEach(term) && isPriced(terms[index + 1])) return [];
    return [last && isEach(last) && isPriced(term) ? { ...term, base: jin } : term];
  });
  return { ...statement, text, terms: based };
}

/** 每50公斤119元 is "2,380 yuan a tonne": so much for as many, where the other text has another base. */
export function withEachOfMany(statement: Statement, other: Statement): Statement {
  const { text, terms } = statement;
  const isMany = ({ start, measure, isRange }: Term): boolean =>
    text[start - 1] === '每' && !isRange && ['mass', 'volume', 'area'].includes(measure.dimension);
  const many = terms.find(isMany);
  if (!many) return statement;
  const { dimension } = many.measure;
  const factor = inBase(many.lo, many.measure);
  const isTold = other.terms.some(
    (term) => term.measure.dimension === dimension && sameRational(inBase(term.lo, term.measure), factor),
  );
  const isByOther = other.terms.some(({ base }) => base?.dimension === dimension);
  if (isTold || !isByOther) return statement;
  const base = { ...many.measure, factor };
  const first = terms.find(({ start }) => start >= many.end && start - many.end < 12);
  if (!first) return statement;
  const based = terms.flatMap((term) => {
    if (term === many) return [];
    if (term === first) return [{ ...term, base }];
    return [term.start > first.end && term.unit === first.unit ? { ...term, inherited: base } : term];
  });
  return { ...statement, terms: based };
}

/** 双向八车道 are "four lanes in each direction". */
export function withEachWay(statement: Statement, other: Statement): Statement {
  if (!/\b(?:each|either) (?:way|direction)\b/i.test(other.text)) return statement;
  const halved = (term: Term): Term => {
    if (!/[双雙]向/u.test(statement.text.slice(Math.max(0, term.start - 2), term.start))) return term;
    const lo = rational(term.lo.n, term.lo.d * 2n);
    return other.terms.some((t) => sameRational(t.lo, lo)) ? { ...term, lo, hi: lo } : term;
  };
  return { ...statement, terms: statement.terms.map(halved) };
}

const joins = /^\s*(?:to|and|or|from|by|percent to|至|到|和|、|或|-|–|—|~)\s*$/i;
const scales: readonly (readonly [RegExp, bigint])[] = [
  [/trillion|万亿/, 1_000_000_000_000n],
  [/billion/, 1_000_000_000n],
  [/亿/, 100_000_000n],
  [/million/, 1_000_000n],
  [/万/, 10_000n],
];

/** A bare number before "to 65 percent" borrows the unit, and where that has one, the scale; a price its base. */
export function withLentUnits(terms: readonly Term[], text: string): readonly Term[] {
  return terms.map((term, index) => {
    const next = terms[index + 1];
    if (!next || !joins.test(text.slice(term.end, next.start))) return term;
    if (!term.base && next.base && next.unit === term.unit) return { ...term, base: next.base };
    if (term.quantity.unit !== '1' || next.quantity.unit === '1') return term;
    // "The price of a dozen to below 10 yuan", "a pack of a dozen from 96 yuan to 80".
    if (/\b(?:prices?|packs?|boxe?s?) of $/i.test(text.slice(Math.max(0, term.start - 11), term.start)))
      return term;
    // "Delayed another 78 by two hours".
    if (/ by $/.test(text.slice(term.end, next.start)) && next.measure.dimension !== 'length') return term;
    // "An increase of 237 from five years earlier".
    if (/^ (?:earlier|before|ago)\b/.test(text.slice(next.end, next.end + 8))) return term;
    // "Eight thousand from a dozen countries".
    if (next.unit.startsWith('{') && / from /.test(text.slice(term.end, next.start))) return term;
    // "From more than half to 9%".
    if (term.quantity.kind === 'ratio') return term;
    // 24.5/10万、10.3‰: so many of each hundred thousand.
    if (text[term.start - 1] === '/') return term;
    const own = scales.some(([word]) => word.test(term.quantity.exact));
    const scale = own ? 1n : (scales.find(([word]) => word.test(next.quantity.exact))?.[1] ?? 1n);
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
    // "By 2023 cases had dropped by nine tenths".
    (term.quantity.unit === '1' || /^\d{4}$/.test(term.text)) &&
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

const months =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\.? $/;
const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "By June 15 farmers" is a day where the Chinese has that day, and no fifteen farmers. */
export function daysFrom(statement: Statement, other: Statement): Statement {
  const { text, terms, dates } = statement;
  const dayAt = ({ start, lo, quantity, isRange }: Term): string | undefined => {
    if (quantity.kind !== 'count' || isRange || lo.d !== 1n || lo.n < 1n || lo.n > 31n) return undefined;
    const [, name] = months.exec(text.slice(Math.max(0, start - 12), start)) ?? [];
    const day = name && `${two(names.indexOf(name) + 1)}-${two(Number(lo.n))}`;
    return day && other.dates.some(({ value }) => value.includes(day)) ? `XXXX-${day}` : undefined;
  };
  const found = terms.flatMap((term) => {
    const value = dayAt(term);
    return value ? [{ term, value }] : [];
  });
  if (found.length === 0) return statement;
  const isTaken = (date: DateMention): boolean =>
    found.some(({ term }) => date.end <= term.start && term.start - date.end <= 1);
  return {
    ...statement,
    terms: terms.filter((term) => !found.some((f) => f.term === term)),
    dates: [
      ...dates.filter((date) => !isTaken(date)),
      ...found.map(({ term: { start, end, text: exact }, value }) => ({
        kind: 'date' as const,
        start,
        end,
        exact,
        value,
      })),
    ].sort((a, b) => a.start - b.start),
  };
}

/** "66 yuan per half-kilogram" and "per 500 grams": the base of the price before it where the Chinese says 每斤. */
export function withBaseOfHalf(statement: Statement, other: Statement): Statement {
  const { terms, text } = statement;
  if (other.terms.some(isHalfKilogram)) return statement;
  const based = terms.flatMap((term, index) => {
    if (isHalfKilogram(term) && isBase(terms[index - 1], term, text)) return [];
    const next = terms[index + 1];
    return next && isHalfKilogram(next) && isBase(term, next, text) ? [{ ...term, base: jin }] : [term];
  });
  return { ...statement, terms: based };
}

/** "Anything from 3,000 yuan to 260,000 yuan": at least the one, at most the other. */
export const withEnds = (terms: readonly Term[], text: string): readonly Term[] =>
  terms.map((term, index) => {
    const [last, next] = [terms[index - 1], terms[index + 1]];
    if (next && isSpan(term, next, text)) return { ...term, hedges: [...term.hedges, 'over' as const] };
    return last && isSpan(last, term, text) ? { ...term, hedges: [...term.hedges, 'under' as const] } : term;
  });

const isSpan = (from: Term, to: Term, text: string): boolean =>
  from.measure.dimension === to.measure.dimension &&
  /\bfrom $/i.test(text.slice(Math.max(0, from.start - 6), from.start)) &&
  /^ (?:up )?to $/.test(text.slice(from.end, to.start)) &&
  // What climbed from 33 percent to more than half has no least and no most.
  clauseDirection(text, from.start, from.end, 'en') === undefined;

const jin = measureOf('{斤}');

const isHalfKilogram = ({ lo, measure, isRange }: Term): boolean =>
  !isRange && measure.dimension === 'mass' && sameRational(inBase(lo, measure), jin.factor);

const isBase = (price: Term | undefined, half: Term, text: string): boolean =>
  price !== undefined &&
  price.base === undefined &&
  /^ (?:per|each|every|for (?:each|every|a)|a) $/.test(text.slice(price.end, half.start));
