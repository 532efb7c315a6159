/**
 * Small invented archives, each with what a careful fact-checker would test and with look-alikes, so that
 * proposals are measured on something other than the archive they are made for. Every figure is made up.
 */
import type { Corpus } from '../../../model/corpus.ts';
import type { Relation } from '../../../model/relation.ts';
import type { ExampleFigure } from '../../check.ts';
import { corpusOf } from '../../example.ts';
import type { Named } from '../score.ts';

/** A figure as an archive records it: its quote, its indicator and what differs from the plain case. */
export type Recorded = readonly [quote: string, indicator: string, more?: Partial<ExampleFigure>];

export interface Archive {
  readonly name: string;
  /** The articles of one source: briefings `a`, `b`, … */
  readonly articles: readonly string[];
  /** Quote, indicator and what else is recorded, by reference: `total`, or `b#total`. */
  readonly figures: Readonly<Record<string, Recorded>>;
  /** What a fact-checker would declare, by briefing. */
  readonly wanted: readonly (readonly [string, Relation])[];
  /** What a fact-checker would declare too, and no finder sees. */
  readonly unseen?: Archive['wanted'];
  /** What holds as well, and need not be declared: no fault to propose. */
  readonly allowed?: Archive['wanted'];
}

/** The archive as a corpus of one source. */
export function archiveOf({ articles, figures }: Archive): Corpus {
  const text = articles.join('\n\n');
  const starts = articles.map((_, index) => articles.slice(0, index).join('\n\n').length + (index && 2));
  const given = Object.entries(figures).map(([ref, [quote, indicator, more]]) => {
    const [briefing, id] = ref.includes('#') ? (ref.split('#') as [string, string]) : ['a', ref];
    const from = text.indexOf(quote, starts[indexOf(briefing)]);
    if (/^\d/.test(quote) && /[\d.]/.test(text[from - 1] ?? ''))
      throw new Error(`Unexpected quote "${quote}", expected all digits of its number`);
    if (from < 0) throw new Error(`Unexpected quote "${quote}", expected one of article ${briefing}`);
    return [id, { quote, indicator, briefing, at: [from, from + quote.length], ...more }] as const;
  });
  if (new Set(given.map(([id]) => id)).size < given.length)
    throw new Error('Unexpected id that stands twice');
  const example = corpusOf(
    {
      shows: { zh: '示例', en: 'example' },
      verdict: 'exact',
      source: text,
      figures: Object.fromEntries(given),
    },
    'a',
  );
  const briefings = [...example.briefings].map(([id, briefing]) => {
    return [id, { ...briefing, source: 'a-source', article: id }] as const;
  });
  const source = example.sources.get('a-source')!;
  const ranges = Object.fromEntries(
    articles.map((article, index) => [
      String.fromCharCode(97 + index),
      {
        title: source.title,
        ranges: [[starts[index]!, starts[index]! + article.length] satisfies [number, number]],
      },
    ]),
  );
  return {
    ...example,
    briefings: new Map(briefings),
    sources: new Map([['a-source', { ...source, articles: ranges }]]),
  };
}

const indexOf = (briefing: string): number => briefing.charCodeAt(0) - 97;

const named = (relations: Archive['wanted']): readonly Named[] =>
  relations.map(([briefing, relation]) => ({ briefing, relation }));

export const wantedOf = ({ wanted, unseen = [] }: Archive): readonly Named[] => named([...wanted, ...unseen]);

export const knownOf = (archive: Archive): readonly Named[] => [
  ...wantedOf(archive),
  ...named(archive.allowed ?? []),
];
