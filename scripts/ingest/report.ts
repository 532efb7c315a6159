/**
 * What a run says: a line for each input as it is done, and at the end one table with what was found and
 * what an editor has to look at.
 */
import pc from 'picocolors';
import { unknownPublisher } from '../../src/extract/describe.ts';
import type { Ingested } from './run.ts';

const wide = (text: string): number =>
  [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0x2000 ? 2 : 1), 0);
const pad = (text: string, width: number, right = false): string => {
  const space = ' '.repeat(Math.max(0, width - wide(text)));
  return right ? space + text : text + space;
};

/** What is kept of a document once it is done; its text and drafts need not stay in memory. */
export interface Summary {
  readonly source: string;
  readonly date: string;
  readonly dateFoundIn: string;
  readonly articles: readonly {
    readonly article: string;
    readonly briefing: string;
    readonly region: string;
    readonly figures: number;
    readonly dates: number;
    readonly dismissed: number;
    /** Numbers that the draft leaves out because there are too many. */
    readonly beyond: number;
    readonly uncertain: string | undefined;
  }[];
  readonly changes: Ingested['changes'];
}

export function summaryOf({ id, data, articles, changes }: Ingested): Summary {
  return {
    source: id,
    date: data.date,
    dateFoundIn: data.dateFoundIn,
    articles: articles.map(({ article, briefing, uncertain, draft }) => ({
      article,
      briefing,
      region: draft.region,
      figures: draft.figures.length,
      dates: draft.dates.length,
      dismissed: draft.dismissed.length,
      beyond: draft.beyond,
      uncertain,
    })),
    changes,
  };
}

/** Sources with their articles, what was written, and how much of it is a guess. */
export function table(results: readonly Summary[]): string {
  const rows = results.flatMap(({ source, date, dateFoundIn, articles }) =>
    articles.map(({ article, briefing, region, figures, dates, dismissed, beyond, uncertain }, index) => [
      index === 0 ? source : '',
      index === 0 ? `${date}${dateFoundIn === 'inferred' ? '?' : ''}` : '',
      briefing === article ? briefing : `${article} → ${briefing}`,
      region,
      String(figures),
      String(dates),
      String(dismissed),
      uncertain ? 'split?' : beyond > 0 ? `+${beyond} numbers left out` : '',
    ]),
  );
  const head = ['source', 'date', 'article', 'region', 'figures', 'dates', 'dismissed', ''];
  const widths = head.map((title, column) => Math.max(wide(title), ...rows.map((row) => wide(row[column]!))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => pad(cell, widths[column]!, column >= 4 && column <= 6))
      .join('  ')
      .trimEnd();
  return [pc.bold(line(head)), ...rows.map(line)].join('\n');
}

/** What the description had to guess, for an editor to confirm. */
export function guessesOf({ data, articles }: Pick<Ingested, 'data' | 'articles'>): string[] {
  if (articles.length === 0) return [];
  return [
    ...(data.dateFoundIn === 'inferred'
      ? [`The day of publication, ${data.date}, is inferred from the days that the text names.`]
      : []),
    ...(data.publisher.zh === unknownPublisher.zh
      ? ['No publisher was found: name it in the description, or with --publisher.']
      : []),
  ];
}

/** One line: what became of the files of one source. */
export function outcome({ id, changes, extraction, data, update }: Ingested, dryRun: boolean): string {
  if (update && !update.done) return `${pc.yellow('!')} ${id}: a new version`;
  const count = (state: string) => changes.filter((change) => change.state === state).length;
  const parts = [
    [count('new'), dryRun ? 'would be new' : 'new'],
    [count('redrafted'), dryRun ? 'would be drafted again' : 'drafted again'],
    [count('same'), 'unchanged'],
    [count('moved'), 'moved to the new version'],
    [count('yours'), 'left alone (edited by hand)'],
  ] as const;
  const files = parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(', ');
  const encoding =
    extraction.encoding && extraction.encoding !== 'utf-8'
      ? ` from ${extraction.encoding.toUpperCase()}`
      : extraction.format === 'text'
        ? ''
        : ` from ${extraction.format.toUpperCase()}`;
  return `${pc.green('✓')} ${id}${encoding}, ${data.script === 'Hant' ? 'traditional' : 'simplified'}: files ${files}`;
}
