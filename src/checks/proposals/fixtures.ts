import type { Example } from '../check.ts';
import { corpusOf } from '../example.ts';
import { type Archive, archiveOf } from './archives/archives.ts';
import { proposalsFor } from './index.ts';

/** A relation in one line for tables of tests: its kind, then all that it names. */
export const flowOf = (relation: object): string => {
  const [[kind, first], ...rest] = Object.entries(relation) as [[string, unknown], ...[string, unknown][]];
  return [kind, ...[first, ...rest.map(([, value]) => value)].flat()].join(' ');
};

/** What is proposed for articles of one source, in lines. */
export const proposedFor = (articles: readonly string[], figures: Archive['figures']): readonly string[] =>
  proposalsFor(archiveOf({ name: 'table', articles, figures, wanted: [] })).map(({ relation }) =>
    flowOf(relation),
  );

export const both = { zh: '示例', en: 'example' };

/** The relations proposed for the figures of `source`, each in one line. */
export const proposed = (source: string, figures: Example['figures'], relation?: Example['relation']) =>
  proposalsFor(
    corpusOf({ shows: both, verdict: 'exact', source, figures: figures!, ...(relation && { relation }) }),
  ).map(({ relation: r }) => flowOf(r));

/** A figure of an indicator of its own. */
export const own = (quote: string, indicator: string, more: object = {}) => ({ quote, indicator, ...more });
