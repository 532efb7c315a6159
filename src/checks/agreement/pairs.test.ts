import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { disagreements } from './agreement.ts';

/** A Chinese sentence and its English translation, true to it or with exactly one fault. */
interface Pair {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly fault?: string;
}

const files = [
  'agency',
  'bureau',
  'countryside',
  'daily',
  'desk',
  'dispatches',
  'editors',
  'exchange',
  'features',
  'gazette',
  'mixed',
  'newsroom',
  'reports',
  'review',
  'wires',
  'almanac',
  'bulletin',
  'chronicle',
  'courier',
  'digest',
  'office',
  'weekly',
  'press',
  'notices',
  'editions',
  'columns',
  'evening',
  'supplement',
  'sentences',
  'broadsheet',
  'newswire',
  'correspondents',
  'rewrites',
  'desks',
  'passages',
  'fact-check',
  'stumbles',
  'dailies',
  'bureaus',
  'sections',
  'papers',
  'chronicles',
  'headlines',
  'dispatch-desk',
  'datelines',
  'broadsides',
  'front-pages',
  'couriers',
  'briefings',
  'translators',
  'examiners',
  'gazettes',
  'journals',
  'registers',
  'tribunes',
  'heralds',
  'quays',
  'ledgers',
  'pressrooms',
  'parlours',
  'soundings',
  'kiosks',
  'placards',
  'harbours',
  'communiques',
  'riddles',
  'postbags',
  'tallies',
  'essays',
  'bylines',
  'tenders',
  'telegrams',
  'proverbs',
  'almshouses',
  'crossroads',
  'newsstands',
  'abacuses',
  'lanterns',
  'tickers',
  'dockets',
  'gangways',
  'turnstiles',
  'seesaws',
  'piers',
  'pulleys',
  'rosters',
  'signals',
  'tramlines',
  'umbrellas',
  'vaults',
  'windmills',
  'xylem',
  'yachts',
  'zephyr',
  'aprons',
  'barges',
  'canals',
  'dairies',
  'embers',
  'ferries',
  'garnets',
  'hazels',
  'islets',
  'jetties',
  'kilns',
  'larches',
  'meadows',
  'nettles',
  'oaks',
  'paddocks',
  'quarries',
  'reeds',
  'saddles',
  'teapots',
  'thistles',
  'timepieces',
  'torches',
  'tunnels',
  'uplands',
  'viaducts',
  'weirs',
  'wharves',
  'retellings',
  'zodiacs',
] as const;
const pairs = files.flatMap((file) =>
  readFileSync(new URL(`./pairs/${file}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair),
);
const right = pairs.filter(({ fault }) => fault === undefined);
const wrong = pairs.filter(({ fault }) => fault !== undefined);
const differ = ({ zh, en }: Pair): boolean => disagreements(zh, en).length > 0;

describe('sentences of reports, wires and features, each right once and once with one fault', () => {
  test('are 29035 pairs, about half of them with a fault, of twelve kinds', () => {
    expect([right.length, wrong.length]).toEqual([15461, 13574]);
    expect(new Set(wrong.map(({ fault }) => fault))).toEqual(
      new Set(
        'magnitude value unit currency direction hedge range date left-out added percent-points swapped'.split(
          ' ',
        ),
      ),
    );
  });

  test('agree in at least 98 of 100 right pairs', () => {
    const alarms = right.filter(differ).map(({ id }) => id);
    expect(alarms.length / right.length, alarms.join()).toBeLessThanOrEqual(0.02);
  });

  test('disagree in at least 98 of 100 faulty pairs', () => {
    const missed = wrong.filter((pair) => !differ(pair)).map(({ id }) => id);
    expect(missed.length / wrong.length, missed.join()).toBeLessThanOrEqual(0.02);
  });
});
