/**
 * Words for and against an exchange: what the English says of a word that the Chinese says of each of two numbers.
 */
import type { Attached } from './attached.ts';
import type { Label } from './label.ts';
import { alternativesOf } from './lexicon.ts';
import type { Match } from './match.ts';
import { type Say, sayOf } from './said.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

type Pair = Match<Term, Term>;
type Labelled = readonly [number: Term, label: Attached];

/** What the English says of a word of each of two numbers, the nearer to their numbers the heavier. */
export interface Vote {
  readonly told: Say;
  readonly isAlike: boolean;
  readonly arePeers: boolean;
  readonly weight: number;
}
export type Words = readonly [mine: readonly Attached[], yours: readonly Attached[]];

export function votesOf(
  zh: Statement,
  en: Statement,
  p: Pair,
  q: Pair,
  [mine, yours]: Words,
  row: readonly Pair[],
): readonly Vote[] {
  const others = row.map(({ b }) => b);
  const ofOne = ({ label }: Attached): boolean => !isHeadOfBoth(en, label, p, q);
  return mine.filter(ofOne).flatMap((c) =>
    yours.filter(ofOne).flatMap((d) => {
      const told = sayOf(en, p.b, q.b, c, d, others);
      const isAlike = like(c.label) === like(d.label);
      const arePeers = arePeersOf(c.label, d.label);
      const weight = areTwins(zh, [p.a, c], [q.a, d])
        ? 0.5
        : nearness(c, isAlike, arePeers) * nearness(d, isAlike, arePeers);
      return told ? [{ told, isAlike, arePeers, weight }] : [];
    }),
  );
}

/** "0.8 doctors in the countryside and 2.1 in the nation": what the first number counts the second does too. */
function isHeadOfBoth({ text }: Statement, { said }: Label, p: Pair, q: Pair): boolean {
  const [first, last] = p.b.start < q.b.start ? [p.b, q.b] : [q.b, p.b];
  return (
    p.a.unit === q.a.unit &&
    p.a.measure.dimension === 'count' &&
    said.length === 1 &&
    said[0]!.at === first.end + 1 &&
    / and $/.test(text.slice(last.start - 5, last.start)) &&
    /^ (?:in|of|for|at|on|among)\b/.test(text.slice(last.end, last.end + 7))
  );
}

/** Two places or persons, men and women, exports and imports. */
export const arePeersOf = (a: Label, b: Label): boolean =>
  (a.sort === 'name' && b.sort === 'name') ||
  (alternativesOf(a.name) !== undefined && alternativesOf(a.name) === alternativesOf(b.name)) ||
  (a.sort === 'word' && b.sort === 'word' && areContrasted(a.word, b.word));

/** 上游 and 下游, 直接 and 间接, 客运 and 货运: one thing, told apart by the character before it. */
const areContrasted = (one: string, other: string): boolean =>
  one.length === other.length &&
  one.at(-1) === other.at(-1) &&
  [...one].filter((char, i) => char !== other[i]).length === 1;

/** Of what a number is said: names are words. */
export const like = ({ sort }: Label): Label['sort'] => (sort === 'name' ? 'word' : sort);

/** 城镇居民人均支出17186元，农村居民人均支出9236元: the same words lead from either label to its number. */
function areTwins({ text }: Statement, [a, c]: Labelled, [b, d]: Labelled): boolean {
  const [lead, other] = [text.slice(c.label.end, a.start), text.slice(d.label.end, b.start)].map((between) =>
    between.replaceAll(/\d[\d.]*/g, '#'),
  );
  return lead !== '' && lead === other && !/[，。；：]|(?<!#\p{Script=Han}{0,4})、/u.test(lead!);
}

/** A time may open the clause, and so may the one of two that the clauses tell of. */
const nearness = ({ gap, label }: Attached, isAlike: boolean, arePeers: boolean): number =>
  1 / (1 + gap / (arePeers || (isAlike && like(label) !== 'word') ? 10 : 4));
