/**
 * How much of the five sources is read right, by kind, against the readings that people wrote down
 * (`src/quantity/gold`), for this grammar and for Microsoft Recognizers-Text.
 *
 * Ours is right when span, value, unit and bound are. Recognizers-Text is judged twice: by value alone, its lack of
 * counters and bounds forgiven, and by the value with its unit and bound, which is what a reader needs.
 */
import { readFileSync } from 'node:fs';
import type { Reading } from '../../src/quantity/quantity.ts';
import { read } from '../../src/quantity/read.ts';
import { type Entity, recognizers } from './_recognizers.ts';
import { names, textOf } from './_sources.ts';

type Entry = Reading & Partial<Record<'value' | 'min' | 'max' | 'unit' | 'bound' | 'class', string>>;

interface Score {
  gold: number;
  found: number;
  right: number;
  /** Right with unit and bound; for ours that is what right means. */
  whole: number;
}

export function bench(): string {
  const ours = new Map<string, Score>();
  const theirs = new Map<string, Score>();
  const models = recognizers();
  for (const name of names) {
    const text = textOf(name);
    const gold = JSON.parse(
      readFileSync(new URL(`../../src/quantity/gold/${name}.json`, import.meta.url), 'utf8'),
    ) as { readonly date: string; readonly entries: readonly Entry[] };
    const readings = [...read(text, { dates: true, dismissed: true, date: gold.date })] as Entry[];
    score(ours, gold.entries, readings, sameReading);
    if (!models) continue;
    const quantities = gold.entries.filter(isQuantity);
    const entities = [
      ...models.percent(text, 'zh-cn').map((entity) => ({ ...entity, kind: 'percent' })),
      ...models.money(text, 'zh-cn').map((entity) => ({ ...entity, kind: 'money' })),
      ...models.number(text, 'zh-cn').map((entity) => ({ ...entity, kind: 'number' })),
    ];
    scoreEntities(theirs, quantities, entities);
  }
  return [
    'kind            in the sources   recall   precision   Recognizers-Text: value   precision   with unit and bound',
    ...[...ours].map(([kind, own]) => {
      const other = theirs.get(kind);
      return [
        kind.padEnd(15),
        String(own.gold).padStart(14),
        percent(own.right, own.gold).padStart(9),
        percent(own.right, own.found).padStart(11),
        (other ? percent(other.right, other.gold) : '–').padStart(25),
        (other ? percent(other.right, other.found) : '–').padStart(11),
        (other ? percent(other.whole, other.gold) : '–').padStart(21),
      ].join(' ');
    }),
    ...(models ? [] : ['Recognizers-Text is not installed: npm ci --prefix scripts/bench']),
  ].join('\n');
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.floor((part * 1000) / whole) / 10} %`;

const isQuantity = (entry: Entry): boolean => entry.kind !== 'date' && entry.kind !== 'none';
const group = (entry: Entry): readonly string[] => {
  if (!isQuantity(entry)) return [entry.kind === 'date' ? 'dates' : 'dismissed'];
  return [
    entry.kind === 'money' || entry.kind === 'percent' || entry.kind === 'count' ? entry.kind : 'measures',
    'all quantities',
  ];
};

function add(scores: Map<string, Score>, entry: Entry, field: keyof Score): void {
  for (const name of group(entry)) {
    const own = scores.get(name) ?? { gold: 0, found: 0, right: 0, whole: 0 };
    own[field]++;
    scores.set(name, own);
  }
}

function sameReading(a: Entry, b: Entry): boolean {
  if (a.kind !== b.kind) return false;
  // Of a dismissed numeral only the place and the class matter, not where the phrase around it ends.
  if (a.kind === 'none') return a.start < b.end && b.start < a.end && a.class === b.class;
  const fields = ['start', 'end', 'value', 'min', 'max', 'unit', 'bound'] as const;
  return fields.every((field) => a[field as 'start'] === b[field as 'start']);
}

function score(
  scores: Map<string, Score>,
  gold: readonly Entry[],
  readings: readonly Entry[],
  same: (a: Entry, b: Entry) => boolean,
): void {
  for (const entry of gold) {
    add(scores, entry, 'gold');
    if (readings.some((reading) => same(entry, reading))) add(scores, entry, 'right');
  }
  for (const reading of readings) {
    // Two readings on one dismissed phrase count once.
    const twin =
      reading.kind === 'none' &&
      readings.some(
        (other) =>
          other.start < reading.start &&
          other.kind === 'none' &&
          gold.some((entry) => entry.start <= other.start && entry.end >= reading.end),
      );
    if (!twin) add(scores, reading, 'found');
  }
}

/** Its entities, each of which may be right about one quantity. */
function scoreEntities(
  scores: Map<string, Score>,
  gold: readonly Entry[],
  entities: readonly (Entity & { readonly kind: string })[],
): void {
  const on = (entity: Entity, entry: Entry): boolean => entity.start < entry.end && entity.end >= entry.start;
  for (const entry of gold) {
    add(scores, entry, 'gold');
    const mine = entities.filter((entity) => on(entity, entry));
    if (mine.some((entity) => agrees(entity, entry))) add(scores, entry, 'right');
    if (entry.bound === 'exact' && mine.some((entity) => agrees(entity, entry) && knowsUnit(entity, entry)))
      add(scores, entry, 'whole');
  }
  // A number model that repeats a percentage or an amount is not counted against it.
  const kept = entities.filter(
    (entity) =>
      entity.kind !== 'number' ||
      !entities.some(
        (other) => other.kind !== 'number' && other.start <= entity.start && other.end >= entity.end,
      ),
  );
  for (const entity of kept) {
    const entry = gold.find((candidate) => on(entity, candidate));
    if (entry) add(scores, entry, 'found');
    else scores.set('all quantities', bump(scores.get('all quantities')));
  }
}

/** A percentage or an amount of money has its unit; a bare number is whole only where there is none. */
const knowsUnit = ({ kind }: { readonly kind: string }, entry: Entry): boolean =>
  kind !== 'number' || entry.unit === '1';

const bump = (own: Score = { gold: 0, found: 0, right: 0, whole: 0 }): Score => ({
  ...own,
  found: own.found + 1,
});

function agrees({ kind, resolution }: Entity & { readonly kind: string }, entry: Entry): boolean {
  const value = resolution?.value?.replace('%', '');
  if (value === undefined || value === null || value !== entry.value) return false;
  if (entry.kind === 'percent') return kind === 'percent' && entry.unit === '%';
  if (entry.kind === 'money') return kind === 'money' && resolution?.isoCurrency === entry.unit;
  return kind === 'number';
}
