/**
 * A source's page: its articles, and the ledger of what became of every numeral in it.
 */
import { type LedgerEntry, ledgerOf } from '../checks/ledger.ts';
import { foldSpace } from '../facts/stated.ts';
import type { Briefing } from '../model/briefing.ts';
import { type Figure, quoteLimit } from '../model/figure.ts';
import type { Article, Source } from '../model/source.ts';
import type { Archive } from './archive.ts';

export interface LedgerCounts {
  readonly total: number;
  readonly figure: number;
  readonly date: number;
  readonly dismissed: number;
  readonly furniture: number;
  readonly missed: number;
  /** How many were dismissed for each reason, the commonest first. */
  readonly classes: readonly (readonly [name: NonNullable<LedgerEntry['class']>, count: number])[];
}

export interface ArticleView {
  readonly slug: string;
  readonly article: Article;
  readonly briefing: Briefing | undefined;
  readonly ledger: LedgerCounts;
  readonly numerals: readonly Numeral[];
}

/** A numeral of the text, as printed, and what became of it. */
export interface Numeral extends LedgerEntry {
  readonly printed: string;
  /** The figure that it became, where it is published. */
  readonly stated: Figure | undefined;
}

export interface SourceView {
  readonly source: Source;
  readonly articles: readonly ArticleView[];
  /** Absent where the text is not at hand. */
  readonly ledger: LedgerCounts | undefined;
}

export function sourceView(archive: Archive, source: Source): SourceView {
  const entries = ledgerOf(source, archive.corpus);
  const published = new Map(archive.figures.map((figure) => [figure.ref, figure]));
  return {
    source,
    articles: Object.entries(source.articles).map(([slug, article]) => ({
      slug,
      article,
      briefing: archive.briefings.find(
        (briefing) => briefing.source === source.id && briefing.article === slug,
      ),
      ledger: counted(entries.filter((entry) => entry.article === slug)),
      numerals: entries
        .filter((entry) => entry.article === slug)
        .map((entry) => ({
          ...entry,
          printed: printedAt(source, entry),
          stated: entry.figure && published.get(entry.figure),
        })),
    })),
    ledger: source.text.at === 'hand' ? counted(entries) : undefined,
  };
}

/** No more of a source than a quote may hold. */
function printedAt({ text }: Source, { start, end }: LedgerEntry): string {
  const printed = text.at === 'hand' ? foldSpace(text.value.slice(start, end)) : '';
  return printed.length > quoteLimit ? `${printed.slice(0, quoteLimit - 1)}…` : printed;
}

export function counted(entries: readonly LedgerEntry[]): LedgerCounts {
  const groups = Map.groupBy(entries, ({ became }) => became);
  const count = (became: LedgerEntry['became']) => groups.get(became)?.length ?? 0;
  const classes = Map.groupBy(groups.get('dismissed') ?? [], ({ class: name }) => name ?? 'phrase');
  return {
    total: entries.length,
    figure: count('figure'),
    date: count('date'),
    dismissed: count('dismissed'),
    furniture: count('furniture'),
    missed: count('missed'),
    classes: [...classes]
      .map(([name, group]) => [name, group.length] as const)
      .toSorted(([, a], [, b]) => b - a),
  };
}
