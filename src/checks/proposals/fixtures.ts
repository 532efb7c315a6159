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
