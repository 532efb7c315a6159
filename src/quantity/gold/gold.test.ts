import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../quantity.ts';
import { read } from '../read.ts';

/** What a person read in each source, by eye: see README.md. */
interface Entry {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly unit?: string;
  readonly bound?: string;
  readonly decimals?: number;
  readonly hedge?: readonly string[];
  readonly per?: string;
  readonly direction?: string;
  readonly class?: string;
}
interface Gold {
  readonly source: string;
  readonly date: string;
  readonly sha256: string;
  readonly entries: readonly Entry[];
}

/** Quantities, dates and dismissed numerals of each source. */
const counts: readonly [source: string, quantities: number, dates: number, dismissed: number][] = [
  ['jiaozuo-daily-2020-03-12', 131, 14, 109],
  ['jiaozuo-daily-2020-03-14', 64, 21, 36],
  ['jiaozuo-daily-2020-03-27', 57, 22, 77],
  ['jiaozuo-daily-2022-03', 29, 53, 64],
  ['people-henan-2020-03-03', 45, 4, 19],
];
const goldOf = (source: string): Gold =>
  JSON.parse(readFileSync(new URL(`./${source}.json`, import.meta.url), 'utf8')) as Gold;

const folder = process.env.SOURCES_DIR ?? 'content/sources/text';
const pathOf = (source: string): string => join(folder, `${source}.txt`);
const atHand = counts.filter(([source]) => existsSync(pathOf(source))).length;

describe.each(counts)('the gold reading of %s', (source, quantities, dates, dismissed) => {
  const { entries, date } = goldOf(source);

  test(`has ${quantities} quantities, ${dates} dates and ${dismissed} dismissed numerals`, () => {
    const of = (kind: (k: string) => boolean) => entries.filter((entry) => kind(entry.kind)).length;
    expect(of((kind) => kind !== 'date' && kind !== 'none')).toBe(quantities);
    expect(of((kind) => kind === 'date')).toBe(dates);
    expect(of((kind) => kind === 'none')).toBe(dismissed);
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test('is in the order of the text, without overlaps, each span as long as its offsets say', () => {
    let end = 0;
    for (const entry of entries) {
      expect(entry.start, entry.exact).toBeGreaterThanOrEqual(end);
      expect(entry.end - entry.start, entry.exact).toBe(entry.exact.length);
      expect(entry.exact.length, entry.exact).toBeLessThanOrEqual(24);
      end = entry.end;
    }
  });

  test('gives each kind the fields it needs, values as exact decimals', () => {
    for (const entry of entries) {
      if (entry.kind === 'none')
        expect(entry.class).toMatch(/^(?:ordinal|list-mark|phrase|name|identifier)$/);
      else if (entry.kind === 'date') expect(entry.value).toMatch(/^\d{4}/);
      else {
        expect(entry.unit, entry.exact).toBeTruthy();
        expect(Number.isInteger(entry.decimals), entry.exact).toBe(true);
        const numbers = entry.bound === 'range' ? [entry.min, entry.max] : [entry.value];
        for (const number of numbers) expect(number, entry.exact).toMatch(/^\d+(?:\.\d+)?$/);
      }
    }
  });
});

test(`reads ${atHand} of ${counts.length} source texts in ${folder}${atHand ? '' : ': nothing to read, set SOURCES_DIR to check offsets'}`, () => {
  expect([0, counts.length]).toContain(atHand);
});

/** The numerals of an entry: those a reading must cover. */
const numeral = /[0-9〇零一二三四五六七八九十百千万亿萬億两兩半首]/;

/** All that must be equal, as one line: two lists of such lines show what was missed and what was invented. */
function lineOf(entry: Entry | Reading): string {
  const { start, end, exact, kind, value, min, max, unit, bound, decimals, hedge, per, direction } =
    entry as Entry;
  const number = value ?? `${min}..${max}`;
  const fields = { kind, number, unit, bound, decimals, hedge: hedge?.join(' '), per, direction };
  return `${start}-${end} ${JSON.stringify(exact)} ${JSON.stringify(fields)}`;
}

for (const [source] of atHand === counts.length ? counts : [])
  describe(`against the text of ${source}`, () => {
    const gold = goldOf(source);
    const bytes = readFileSync(pathOf(source));
    const text = bytes.toString('utf8');

    test('the text is the one that was read', () => {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(gold.sha256);
    });

    test('every span slices to what was written down', () => {
      expect(gold.entries.filter(({ start, end, exact }) => text.slice(start, end) !== exact)).toEqual([]);
    });

    test('no numeral lies outside an entry', () => {
      const covered = new Set<number>();
      for (const { start, end } of gold.entries) for (let at = start; at < end; at++) covered.add(at);
      const all = new RegExp(numeral.source.replace('首', ''), 'g');
      expect([...text.matchAll(all)].map(({ index }) => index).filter((at) => !covered.has(at))).toEqual([]);
    });

    const readings = [...read(text, { dates: true, dismissed: true, date: gold.date })];
    const ofKind = (entries: readonly (Entry | Reading)[], kind: (k: string) => boolean) =>
      entries.filter((entry) => kind(entry.kind)).map(lineOf);

    test('our reader finds every quantity and nothing else', () => {
      const isQuantity = (kind: string) => kind !== 'date' && kind !== 'none';
      expect(ofKind(readings, isQuantity)).toEqual(ofKind(gold.entries, isQuantity));
    });

    test('our reader finds every date and nothing else', () => {
      const isDate = (kind: string) => kind === 'date';
      expect(ofKind(readings, isDate)).toEqual(ofKind(gold.entries, isDate));
    });

    test('our reader dismisses every numeral that is neither, with its class', () => {
      const classAt = (entries: readonly (Entry | Reading)[]): readonly string[] =>
        entries.flatMap((entry) =>
          'class' in entry
            ? [...entry.exact].flatMap((char, i) =>
                numeral.test(char) ? `${entry.start + i} ${char} ${entry.class}` : [],
              )
            : [],
        );
      expect(classAt(readings)).toEqual(classAt(gold.entries));
    });
  });
