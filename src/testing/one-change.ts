/** True pairs with one thing changed in the English: each change is a fault, whatever else the sentence says. */
import { readdirSync, readFileSync } from 'node:fs';
import { disagreements } from '../checks/agreement/agreement.ts';

export interface Pair {
  readonly zh: string;
  readonly en: string;
  readonly fault?: string;
}

/** What is changed, and how many of 100 changes have to be found. */
export interface Change {
  readonly name: string;
  /** The English with the change made, once for each place that takes it. */
  readonly faults: (en: string) => readonly string[];
  readonly least: number;
}

const at =
  (what: RegExp, into: (found: string) => string): Change['faults'] =>
  (en) =>
    [...en.matchAll(what)].map(
      ({ index, 0: found }) => en.slice(0, index) + into(found) + en.slice(index + found.length),
    );

/** Each word of a list into the next of it, where it stands as `what`. */
const turned = (list: string, what = new RegExp(`\\b(?:${list})\\b`, 'g')): Change['faults'] => {
  const words = list.split('|');
  return at(what, (found) => words[(words.indexOf(found) + 1) % words.length]!);
};

/** Two neighbouring numbers of one unit, or both without, change places. */
const exchanged: Change['faults'] = (en) => {
  const numbers = [...en.matchAll(/(?<![\w.,-])\d[\d,.]*(?<=\d)(?=( [a-z]+|%)?)(?![-\w:])/g)];
  return numbers.slice(1).flatMap((later, index) => {
    const [first, second] = [numbers[index]!, later];
    if (first[0] === second[0] || first[1] !== second[1]) return [];
    const between = en.slice(first.index + first[0].length, second.index);
    const after = en.slice(second.index + second[0].length);
    return [en.slice(0, first.index) + second[0] + between + first[0] + after];
  });
};

export const changes: readonly Change[] = [
  {
    name: 'the last figure of a number',
    faults: at(
      /(?<![\w.,-])\d[\d,.]*\d\b(?![-\w])/g,
      (found) => found.slice(0, -1) + String((Number(found.at(-1)) + 4) % 10),
    ),
    least: 99,
  },
  { name: 'a number in words', faults: turned('three|four|six|seven|eight|nine'), least: 98 },
  { name: 'million, billion, trillion', faults: turned('million|billion|trillion'), least: 99.5 },
  { name: 'percent and percentage points', faults: turned('percent|percentage points'), least: 99 },
  {
    name: 'yuan and dollars',
    faults: turned('yuan|dollars', /(?<=\d (?:million |billion |trillion )?)(?:yuan|dollars)\b/g),
    least: 99,
  },
  {
    name: 'rose and fell',
    faults: turned('rose|fell', /\b(?:rose|fell)(?= (?:by |more than |nearly |about )?\d)/g),
    least: 98,
  },
  {
    name: 'against the year before or the month before',
    faults: turned('year on year|month on month'),
    least: 97,
  },
  {
    name: 'the month',
    faults: turned('January|February|April|June|July|August|September|October|November'),
    least: 97,
  },
  { name: 'last year and this year', faults: turned('last year|this year'), least: 93 },
  { name: 'two numbers of one unit exchanged', faults: exchanged, least: 90 },
];

const folder = new URL('../checks/agreement/pairs/', import.meta.url);

/** Every so manyth of the true pairs that raise no alarm. */
export const agreeing = (everyOf: number): readonly Pair[] =>
  readdirSync(folder)
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Pair)
    .filter(({ fault }, index) => fault === undefined && index % everyOf === 0)
    .filter(({ zh, en }) => disagreements(zh, en).length === 0);

/** How many changes of one kind `pairs` take, and the English of those that are not found. */
export function missedOf({ faults }: Change, pairs: readonly Pair[]) {
  const changed = pairs.flatMap(({ zh, en }) => faults(en).map((fault) => ({ zh, en: fault })));
  const missed = changed.filter(({ zh, en }) => disagreements(zh, en).length === 0);
  return { changed: changed.length, missed: missed.map(({ en }) => en) };
}
