/**
 * Two numbers of one kind that changed places: "79.8 years for men and 75.4 for women" beside 男性75.4岁，女性79.8岁.
 * Every number is there, so that nothing is missing or wrong by itself; only what each is said of tells.
 */

import type { Language } from '../../model/text.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { nouns } from './contrasts.ts';
import { miscounted } from './counted.ts';
import { crossed } from './crossing.ts';
import { labelsOf } from './label.ts';
import type { Match } from './match.ts';
import { type Named, type Naming, namingsOf } from './naming.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase } from './unit.ts';
import { partsTooLarge } from './whole.ts';

/** Numbers of one kind in one sentence; longer rows are tables. */
const most = 6;

/** The first two numbers whose places the English exchanged; `pairs` are the numbers that match. */
export function swapped(
  zh: Statement,
  en: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [zh: Term, en: Term] | undefined {
  let known: readonly Naming[] | undefined;
  const namings = (): readonly Naming[] => (known ??= [...namingsOf(zh, en)]);
  for (const alike of Map.groupBy(pairs, ({ a }) => kindOf(a)).values()) {
    if (alike.length < 2 || alike.length > most) continue;
    const own = alike.map(({ a }) => a).sort((a, b) => a.start - b.start);
    const other = alike.map(({ b }) => b).sort((a, b) => a.start - b.start);
    if (!areSame(own, other)) continue;
    const found =
      fromTo(zh, en, own, other) ??
      byWhat(zh, en, namings, own, other) ??
      byNeighbour(pairs, own, other) ??
      inTurn(zh, en, own, other);
    if (found) return found;
  }
  const apart = apartIn(pairs);
  if (apart.length < 2) return undefined;
  const labels = labelsOf(zh, en);
  const counts = apart.filter(({ a }) => a.measure.dimension === 'count');
  return (
    byNoun(zh, en, counts) ??
    miscounted(zh, en, counts, labels) ??
    partsTooLarge(en, apart) ??
    crossed(zh, en, apart, labels)
  );
}

/** The numbers that agree, each with a value of its own. */
const apartIn = (pairs: readonly Match<Term, Term>[]): readonly Match<Term, Term>[] =>
  pairs.filter(
    ({ a, b }) =>
      equal(a, b) &&
      !pairs.some((other) => other.a !== a && kindOf(other.a) === kindOf(a) && equal(other.a, a)),
  );

const kindOf = ({ unit, isRange }: Term): string => `${unit}/${isRange}`;

/** A bare number says no unit of its own: "79.8 years for men and 75.4 for women". */
const equal = (a: Term, b: Term): boolean =>
  sameRational(inBase(a.lo, a.measure), inBase(b.lo, b.measure)) || sameRational(a.lo, b.lo);

/** The same numbers, all of them apart. */
const areSame = (own: readonly Term[], other: readonly Term[]): boolean =>
  own.every((term, i) => own.every((t, j) => i === j || !equal(term, t))) &&
  own.every((term) => other.some((t) => equal(term, t)));

type Exchange = readonly [zh: Term, en: Term] | undefined;

const before = ({ text }: Statement, term: Term, width: number): string =>
  text.slice(Math.max(0, term.start - width), term.start);

const ends: Record<Language, readonly [from: RegExp, to: RegExp]> = {
  zh: [
    /[从從由自](?:[^，。；\d]|\d{1,4}[年月日]){0,10}$/u,
    /(?:[至到为為达達])(?:了|近|约)?(?:\d{4}年(?:\d{1,2}月)?的?)?$/u,
  ],
  en: [/\b(?:from|instead of) (?:\w+ ){0,2}$/i, /\bto (?:\w+ ){0,2}$/i],
};

/** 由3%降至2% as "from 2 percent to 3 percent". */
function fromTo(zh: Statement, en: Statement, own: readonly Term[], other: readonly Term[]): Exchange {
  const told = movesOf(en, other);
  for (const [a, b] of movesOf(zh, own))
    for (const [x, y] of told) if (equal(a, y) && equal(b, x)) return [a, x];
  return undefined;
}

/** Neighbours of which one is where something moved from and the other where it moved to. */
function movesOf(statement: Statement, terms: readonly Term[]): readonly (readonly [from: Term, to: Term])[] {
  const is = (term: Term, which: 0 | 1): boolean =>
    ends[statement.language][which].test(before(statement, term, 16));
  return terms.slice(1).flatMap((second, i) => {
    const first = terms[i]!;
    if (is(first, 0) && is(second, 1)) return [[first, second] as const];
    // "As little as 15 percent, instead of 20": where it came from tells where it went.
    const back = statement.language === 'en' ? !is(first, 0) : is(first, 1);
    return back && is(second, 0) ? [[second, first] as const] : [];
  });
}

/** 15个国家设有46家工厂 as "15 plants in 46 countries": two counts that exchanged what they count. */
function byNoun(zh: Statement, en: Statement, alike: readonly Match<Term, Term>[]): Exchange {
  const counted = alike.flatMap(({ a, b }) => {
    const [own, other] = [nounOf(zh, a), nounOf(en, b)];
    return own === undefined || other === undefined ? [] : [{ a, b, own, other }];
  });
  const first = counted.find(
    ({ own, other }) => own !== other && counted.some((t) => t.own === other && t.other === own),
  );
  return first && [first.a, first.b];
}

/** Which of the nouns in the list stands beside a number. */
function nounOf({ text, language }: Statement, { start, end }: Term): number | undefined {
  // The counter may be the noun: 19球.
  const after = language === 'zh' ? text.slice(end - 1, end + 6) : text.slice(end, end + 26);
  const at = nouns.findIndex((noun) => noun[language].test(after));
  if (at >= 0) return at;
  if (language === 'en') return undefined;
  const left = nouns.findIndex((noun) => noun.before?.test(text.slice(Math.max(0, start - 4), start)));
  return left >= 0 ? left : undefined;
}

/** What the numbers are said of, in the order of the text: as many things as numbers, each named once. */
function byWhat(
  zh: Statement,
  en: Statement,
  namings: () => readonly Naming[],
  own: readonly Term[],
  other: readonly Term[],
): Exchange {
  // 到2025年由7.8%升至10%: what moves from one to the other names its ends in any order.
  if (own.some((term) => ends.zh[0].test(before(zh, term, 16)))) return undefined;
  for (const [named, said] of namings()) {
    const left = { statement: zh, things: named, numbers: own };
    const right = { statement: en, things: said, numbers: other };
    const found = inRows(left, right) ?? besideEach(left, right);
    if (found) return found;
  }
  return undefined;
}

/** One text with what its numbers may be said of. */
interface Side {
  readonly statement: Statement;
  readonly things: readonly Named[];
  readonly numbers: readonly Term[];
}

/**
 * As many things as numbers, each number with its own beside it, or all of the one before all of the other in
 * turn. Where two places merely open a sentence, no number is said of either.
 */
function isRow({ statement: { text }, things, numbers }: Side): boolean {
  if (things.length !== numbers.length) return false;
  const row = [...things, ...numbers].sort((a, b) => placeOf(a) - placeOf(b)).map((item) => 'name' in item);
  const inTurn = row.every((isThing, i) => isThing === i < things.length);
  return (inTurn && turns.test(text)) || things.every((_, i) => row[2 * i] !== row[2 * i + 1]);
}

const turns = /分[别別]|依次|\brespectively\b/iu;

const placeOf = (item: Named | Term): number => ('name' in item ? item.at : item.start);

/** As many things as numbers: the first of each with the first of the other. */
function inRows(left: Side, right: Side): Exchange {
  if (!isRow(left) || !isRow(right)) return undefined;
  const said = right.things.map(({ name }) => name);
  if (new Set(said).size < said.length) return undefined;
  for (const [i, { name }] of left.things.entries()) {
    const [a, b] = [left.numbers[i]!, right.numbers[said.indexOf(name)]];
    if (b && !equal(a, b)) return [a, b];
  }
  return undefined;
}

/** Two things, each with a number of its own right beside it in both texts, among numbers of which neither is said. */
function besideEach(left: Side, right: Side): Exchange {
  const [own, other] = [besideOf(left), besideOf(right)];
  for (const [name, a] of own)
    for (const [second, b] of own) {
      const [x, y] = [other.get(name), other.get(second)];
      if (name !== second && x && y && equal(a, y) && equal(b, x) && !equal(a, b)) return [a, x];
    }
  return undefined;
}

/** The number of each thing: the one behind it, or where that leaves things without, the one ahead of it. */
function besideOf(side: Side): ReadonlyMap<string, Term> {
  const behind = nearEach(side, 'behind');
  if (behind.size === side.things.length) return behind;
  const ahead = nearEach(side, 'ahead');
  return ahead.size > behind.size ? ahead : behind;
}

/** The nearest number on one side of each thing, in its clause and with no other thing between. */
function nearEach(
  { statement: { text }, things, numbers }: Side,
  way: 'behind' | 'ahead',
): ReadonlyMap<string, Term> {
  const found = things.flatMap(({ name, at }) => {
    const number =
      way === 'behind' ? numbers.find(({ start }) => start > at) : numbers.findLast(({ end }) => end <= at);
    if (!number) return [];
    const [from, to] = way === 'behind' ? [at, number.start] : [number.end, at];
    if (things.some((thing) => thing.at > from && thing.at < to)) return [];
    return /[，。；、,;.]/u.test(text.slice(from, to)) ? [] : [[name, number] as const];
  });
  return new Map(found);
}

/** 6.57 billion parcels fell 10.2 percent and 84.7 billion yuan 8.7: each rate stands by its amount in turn. */
function byNeighbour(
  pairs: readonly Match<Term, Term>[],
  own: readonly Term[],
  other: readonly Term[],
): Exchange {
  const rest = pairs.filter(({ a }) => !own.includes(a));
  if (rest.length !== own.length || !own.every(({ quantity }) => quantity.kind === 'percent'))
    return undefined;
  const left = ratesOf(
    own,
    rest.map(({ a }) => a),
  );
  const right = ratesOf(
    other,
    rest.map(({ b }) => b),
  );
  if (!left || !right) return undefined;
  for (const { a, b } of rest) {
    const [x, y] = [left.get(a)!, right.get(b)!];
    if (!equal(x, y)) return [x, y];
  }
  return undefined;
}

/** The rate beside each amount, where they stand in pairs, whichever comes first. */
function ratesOf(rates: readonly Term[], amounts: readonly Term[]): ReadonlyMap<Term, Term> | undefined {
  const all = [...rates, ...amounts].sort((x, y) => x.start - y.start);
  const found = new Map<Term, Term>();
  for (let i = 0; i + 1 < all.length; i += 2) {
    const [first, second] = [all[i]!, all[i + 1]!];
    if (rates.includes(first) === rates.includes(second)) return undefined;
    if (rates.includes(first)) found.set(second, first);
    else found.set(first, second);
  }
  return found;
}

/** 分别 and "respectively" keep the order of what they name. */
const inTurn = (zh: Statement, en: Statement, own: readonly Term[], other: readonly Term[]): Exchange =>
  turns.test(zh.text) && turns.test(en.text) && own.length === 2 && !equal(own[0]!, other[0]!)
    ? [own[0]!, other[0]!]
    : undefined;
