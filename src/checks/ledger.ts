/**
 * The coverage ledger of a source: every numeral run of its text in order, and what became of it. Silence
 * about a number is the one thing that a fact-checked archive must not do.
 */
import { remembered } from '../facts/remembered.ts';
import type { Briefing, Dismissal } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import type { Source } from '../model/source.ts';
import type { FigureRef } from '../model/text.ts';
import type { Reading } from '../quantity/quantity.ts';
import { read } from '../quantity/read.ts';
import { folded } from './source-text.ts';

export interface LedgerEntry {
  readonly start: number;
  readonly end: number;
  /** The slug of the article that holds it; absent for furniture. */
  readonly article?: string | undefined;
  readonly became: 'figure' | 'date' | 'dismissed' | 'furniture' | 'missed';
  readonly figure?: FigureRef;
  readonly class?: Dismissal['class'];
}

const numerals = /[0-9\uFF10-\uFF19〇零一二三四五六七八九十百千万萬亿億两兩]+/gu;

const bySource = new WeakMap<Corpus, ReadonlyMap<string, readonly Briefing[]>>();
const groupBySource = (corpus: Corpus): ReadonlyMap<string, readonly Briefing[]> =>
  Map.groupBy(corpus.briefings.values(), ({ source }) => source);

/** All numeral runs of a source whose text is at hand; empty without it. */
export function ledgerOf(source: Source, corpus: Corpus): readonly LedgerEntry[] {
  if (source.text.at !== 'hand') return [];
  const text = source.text.value;
  const briefings = remembered(bySource, corpus, groupBySource).get(source.id) ?? [];
  const known = new Covers(text, briefings);
  const readings = [...read(text, { language: 'zh', dates: true, dismissed: true, date: source.date })];
  const runs = [...withUnread(text, readings)];
  return runs.map(({ start, end, reading }) => {
    const article = articleAt(source, start);
    const common = { start, end, ...(article && { article }) };
    const found = known.at(start, end);
    if (found) return { ...common, ...found };
    if (!article) return { ...common, became: 'furniture' };
    if (reading?.kind === 'date') return { ...common, became: 'date' };
    if (reading?.kind === 'none') return { ...common, became: 'dismissed', class: reading.class };
    return { ...common, became: 'missed' };
  });
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly reading?: Reading;
}

/** The readings, and between them whatever digits no reading covers. */
function* withUnread(text: string, readings: readonly Reading[]): Generator<Run> {
  let next = 0;
  for (const match of text.matchAll(numerals)) {
    const [start, end] = [match.index, match.index + match[0].length];
    let covered = false;
    for (; next < readings.length && readings[next]!.start < end; next++) {
      const reading = readings[next]!;
      yield { start: reading.start, end: reading.end, reading };
    }
    const last = readings[next - 1];
    if (last && last.end > start) covered = true;
    if (!covered) yield { start, end };
  }
  for (const reading of readings.slice(next)) yield { start: reading.start, end: reading.end, reading };
}

function articleAt(source: Source, at: number): string | undefined {
  for (const [slug, { ranges }] of Object.entries(source.articles))
    if (ranges.some(([start, end]) => start <= at && at < end)) return slug;
  return undefined;
}

type Fate = Pick<LedgerEntry, 'became' | 'figure' | 'class'>;

/** What the briefings about a source say of its stretches. */
class Covers {
  readonly #text: string;
  readonly #figures: readonly Figure[];
  readonly #ranges: readonly { readonly start: number; readonly end: number; readonly fate: Fate }[];
  readonly #quotes: readonly { readonly quote: string; readonly fate: Fate }[];

  constructor(text: string, briefings: readonly Briefing[]) {
    this.#text = text;
    this.#figures = briefings.flatMap(({ figures }) => figures);
    const entries = briefings.flatMap(({ dates, dismissed }) => [
      ...dates.map(({ quote, at }) => ({ quote, at, fate: { became: 'date' } as Fate })),
      ...dismissed.map(({ quote, at, class: kind }) => ({
        quote,
        at,
        fate: { became: 'dismissed', class: kind } as Fate,
      })),
    ]);
    this.#ranges = entries.flatMap(({ at, fate }) => (at ? [{ start: at[0], end: at[1], fate }] : []));
    this.#quotes = entries.flatMap(({ at, quote, fate }) => (at ? [] : [{ quote: folded(quote), fate }]));
  }

  at(start: number, end: number): Fate | undefined {
    const figure = this.#figures.find(({ at }) => at[0] < end && start < at[1]);
    if (figure) return { became: 'figure', figure: figure.ref };
    const range = this.#ranges.find((entry) => entry.start < end && start < entry.end);
    if (range) return range.fate;
    if (this.#quotes.length === 0) return undefined;
    const around = folded(this.#text.slice(Math.max(0, start - 24), end + 24));
    const own = folded(this.#text.slice(start, end));
    return this.#quotes.find(
      ({ quote }) => around.includes(quote) && (quote.includes(own) || own.includes(quote)),
    )?.fate;
  }
}
