/** True pairs with one thing changed in the English: each change has to be found, whatever else the sentence says. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { disagreements } from './agreement.ts';

interface Pair {
  readonly zh: string;
  readonly en: string;
  readonly fault?: string;
}

/** What is changed, how, and how many of 100 changes have to be found. */
interface Change {
  readonly name: string;
  readonly what: RegExp;
  readonly into: (found: string) => string;
  readonly least: number;
}

/** Each word into the next of its list. */
const turned = (list: string): Pick<Change, 'what' | 'into'> => {
  const words = list.split('|');
  return {
    what: new RegExp(`\\b(?:${list})\\b`, 'g'),
    into: (found) => words[(words.indexOf(found) + 1) % words.length]!,
  };
};

const changes: readonly Change[] = [
  {
    name: 'the last figure of a number',
    what: /(?<![\w.,-])\d[\d,.]*\d\b(?![-\w])/g,
    into: (found) => found.slice(0, -1) + String((Number(found.at(-1)) + 4) % 10),
    least: 98,
  },
  { name: 'million, billion, trillion', ...turned('million|billion|trillion'), least: 99.5 },
  { name: 'percent and percentage points', ...turned('percent|percentage points'), least: 99 },
  {
    name: 'yuan and dollars',
    ...turned('yuan|dollars'),
    what: /(?<=\d [mbtr]*(?:illion )?)(?:yuan|dollars)\b/g,
    least: 99,
  },
  {
    name: 'rose and fell',
    ...turned('rose|fell'),
    what: /\b(?:rose|fell)(?= (?:by |more than |nearly |about )?\d)/g,
    least: 98,
  },
  {
    name: 'the month',
    ...turned('January|February|April|June|July|August|September|October|November'),
    least: 95,
  },
  {
    name: 'against the year before or the month before',
    ...turned('year on year|month on month'),
    least: 97,
  },
  { name: 'a number in words', ...turned('three|four|six|seven|eight|nine'), least: 97 },
];

/** One pair of so many, so that a run takes seconds. */
const everyOf = 8;

const folder = new URL('./pairs/', import.meta.url);
const agreeing = readdirSync(folder)
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Pair)
  .filter(({ fault }, index) => fault === undefined && index % everyOf === 0)
  .filter(({ zh, en }) => disagreements(zh, en).length === 0);

test('there are pairs to change', () => expect(agreeing.length).toBeGreaterThan(800));

test.each(changes)('$name: $least of 100 changes are found', ({ what, into, least }) => {
  const changed = agreeing.flatMap(({ zh, en }) =>
    [...en.matchAll(what)].map(({ index, 0: found }) => ({
      zh,
      en: en.slice(0, index) + into(found) + en.slice(index + found.length),
    })),
  );
  const missed = changed.filter(({ zh, en }) => disagreements(zh, en).length === 0);
  expect(changed.length).toBeGreaterThan(20);
  expect(
    100 - (100 * missed.length) / changed.length,
    missed.map(({ en }) => en).join('\n'),
  ).toBeGreaterThanOrEqual(least);
});
