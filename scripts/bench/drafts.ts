/**
 * How right drafts are before an editor touches them: on the founding sources, against the archive's own
 * briefings; on samples of our own, against what was set down before ingest saw them. `--misses` lists what
 * differs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { DraftFigure } from '../../src/extract/draft-figure.ts';
import { readFormat } from '../../src/extract/formats/read.ts';
import { type ArticleDraft, describeSource, draftSource } from '../../src/extract/ingest.ts';
import type { SourceData } from '../../src/model/source.ts';
import type { Range } from '../../src/model/text.ts';
import type { Indicator } from '../../src/model/vocabulary.ts';
import { counterpart, sameStretch, Tally } from './_draft-score.ts';

const aspects = ['date', 'articles', 'figures', 'region', 'period', 'indicator'] as const;

export async function bench(args: readonly string[]): Promise<string> {
  const { sources, briefings, indicators } = loadCorpus('content');
  const list = [...indicators.values()];
  const rows: string[] = [row(['source', ...aspects])];
  const misses: string[] = [];
  const add = (name: string, tally: Tally) => {
    rows.push(row([name, ...aspects.map((aspect) => shown(tally, aspect))]));
    misses.push(
      ...tally.misses.map(({ what, drafted, chosen }) => `${name} ${what}: ${drafted}, expected ${chosen}`),
    );
  };
  const all = new Tally();
  for (const source of sources.values()) {
    if (source.text.at !== 'hand') continue;
    const tally = new Tally();
    const chosen = [...briefings.values()].filter((briefing) => briefing.source === source.id);
    await scoreSource(source.id, source, source.text.value, list, chosen, [tally, all]);
    add(source.id, tally);
  }
  rows.push(row(['founding sources', ...aspects.map((aspect) => shown(all, aspect))]), '');
  const own = new Tally();
  for (const name of readdirSync(samples).sort()) {
    const tally = new Tally();
    await scoreSample(name, list, [tally, own]);
    add(name, tally);
  }
  rows.push(row(['samples', ...aspects.map((aspect) => shown(own, aspect))]));
  return [...rows, ...(args.includes('--misses') ? ['', ...misses] : [])].join('\n');
}

type Chosen = NonNullable<ReturnType<ReturnType<typeof loadCorpus>['briefings']['get']>>;

/** Articles as ingest finds them in the text alone; figures within the articles that the editors drew. */
async function scoreSource(
  id: string,
  data: SourceData,
  text: string,
  indicators: readonly Indicator[],
  briefings: readonly Chosen[],
  tallies: readonly Tally[],
): Promise<void> {
  const extraction = await readFormat(Buffer.from(text), data.file);
  const found = await describeSource(extraction, data.file, {
    known: {},
    sha256: data.sha256,
    file: data.file,
  });
  const ours = Object.values(found.data.articles);
  count(tallies, 'date', found.data.date, data.date, 'date');
  for (const [article, { ranges }] of Object.entries(data.articles)) {
    const right = ours.some((one) => sameStretch(text, one.ranges as Range[], ranges as Range[]));
    for (const tally of tallies)
      tally.count('articles', right, () => ({
        what: `article ${article}`,
        drafted: 'other boundaries',
        chosen: JSON.stringify(ranges),
      }));
  }
  const drafts = new Map(
    (await draftSource(id, data, text, indicators)).map((draft) => [draft.article, draft]),
  );
  for (const { article, figures } of briefings)
    for (const figure of figures)
      judge(tallies, figure.quote, counterpart(figure, drafts.get(article)?.draft.figures ?? []), figure);
}

/** A sample is a document and `expected.yaml`: articles by the words they begin and end with. */
interface Expected {
  readonly date: string;
  readonly articles: readonly {
    /** Stretches in reading order, each as its first and last words. */
    readonly ranges: readonly (readonly [first: string, last: string])[];
    /** In the order of the text: the number as printed, region, period, and an indicator where the list has one. */
    readonly figures: readonly (readonly [
      printed: string,
      region: string,
      period: string,
      indicator?: string,
    ])[];
  }[];
}

const samples = join(import.meta.dirname, 'samples');

async function scoreSample(
  name: string,
  indicators: readonly Indicator[],
  tallies: readonly Tally[],
): Promise<void> {
  const folder = join(samples, name);
  const file = readdirSync(folder).find((entry) => entry !== 'expected.yaml')!;
  const expected = parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')) as Expected;
  const extraction = await readFormat(readFileSync(join(folder, file)), file);
  const { data, slug } = await describeSource(extraction, file, { known: {}, sha256: '0'.repeat(64), file });
  count(tallies, 'date', data.date, expected.date, 'date');
  const drafts = await draftSource(slug, data, extraction.text, indicators);
  const figures = drafts.flatMap(({ draft }: ArticleDraft) => draft.figures);
  let from = 0;
  for (const { ranges, figures: wanted } of expected.articles) {
    const stretch = ranges.map(([first, last]): Range => placeOf(extraction.text, first, last));
    const right = Object.values(data.articles).some((one) =>
      sameStretch(extraction.text, one.ranges as Range[], stretch),
    );
    for (const tally of tallies)
      tally.count('articles', right, () => ({
        what: `article "${ranges[0]![0]}"`,
        drafted: JSON.stringify(Object.values(data.articles).map((one) => one.ranges)),
        chosen: JSON.stringify(stretch),
      }));
    from = Math.min(...stretch.map(([start]) => start));
    for (const [printed, region, period, indicator] of wanted) {
      const drafted = figures.find(
        (one) => one.printed.includes(printed) && one.at[1] > from && inside(one, stretch),
      );
      if (drafted) from = Math.max(from, drafted.quantity.end);
      judge(tallies, printed, drafted, { region, period, indicator: indicator ?? 'to-choose' });
    }
  }
}

const inside = ({ quantity }: DraftFigure, stretch: readonly Range[]): boolean =>
  stretch.some(([start, end]) => start <= quantity.start && quantity.end <= end);

function placeOf(text: string, first: string, last: string): Range {
  const start = text.indexOf(first);
  const end = text.indexOf(last, start);
  if (start < 0 || end < 0) throw new Error(`Unexpected sample without "${start < 0 ? first : last}"`);
  return [start, end + last.length];
}

function judge(
  tallies: readonly Tally[],
  quote: string,
  drafted: DraftFigure | undefined,
  chosen: { readonly region: string; readonly period: string; readonly indicator: string },
): void {
  count(tallies, 'figures', drafted ? 'found' : 'missing', 'found', quote);
  for (const aspect of ['region', 'period', 'indicator'] as const)
    count(tallies, aspect, drafted?.[aspect] ?? '-', chosen[aspect], `${aspect} of ${quote}`);
}

function count(
  tallies: readonly Tally[],
  aspect: string,
  drafted: string,
  chosen: string,
  what: string,
): void {
  for (const tally of tallies) tally.count(aspect, drafted === chosen, () => ({ what, drafted, chosen }));
}

const shown = (tally: Tally, aspect: string): string => {
  const { right, of } = tally.get(aspect);
  return `${right}/${of}`;
};
const row = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(11)))
    .join('')
    .trimEnd();
