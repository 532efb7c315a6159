/**
 * Everything that a card says about one figure, put together once for both languages.
 */
import type { Figure } from '../model/figure.ts';
import type { Outcome, Verdict } from '../model/outcome.ts';
import type { Bilingual, FigureRef, Language } from '../model/text.ts';
import { regionOf } from '../regions/regions.ts';
import type { Archive } from './archive.ts';
import { paths } from './links.ts';
import { type NumberText, numberOf } from './number.ts';
import { byVerdict } from './verdict.ts';

/** A way to a place of the site: a path to be given to `href`, and what to call it. */
export interface Way {
  readonly path: string;
  readonly text: Bilingual;
}

export interface Occurrence extends Way {
  readonly date: string;
  /** What the other place says: the figure's number there. */
  readonly number: NumberText;
  readonly verdict: Verdict;
}

export interface FigureView {
  readonly figure: Figure;
  readonly ref: FigureRef;
  readonly verdict: Verdict;
  readonly number: NumberText;
  /** The distinct wordings of each language in the figure's own briefing. */
  readonly wordings: Readonly<Record<Language, readonly string[]>>;
  readonly source: Way & {
    readonly publisher: Bilingual;
    readonly date: string;
    readonly url?: string | undefined;
    /** Of the quote: `zh-Hans` or `zh-Hant`. */
    readonly lang: string;
  };
  readonly article: Bilingual;
  readonly region: Way;
  readonly indicator: Way;
  readonly outcomes: readonly Outcome[];
  /** Other statements of the same fact, and other briefings that print this figure. */
  readonly occurrences: readonly Occurrence[];
  readonly fact?: string | undefined;
}

export function figureView(archive: Archive, ref: FigureRef): FigureView {
  const figure = archive.corpus.figures.get(ref);
  if (!figure) throw new Error(`Unexpected figure "${ref}", expected one of the archive`);
  const briefing = archive.corpus.briefings.get(figure.briefing)!;
  const source = archive.corpus.sources.get(briefing.source)!;
  const indicator = archive.corpus.indicators.get(figure.indicator);
  const own = archive.mentionsOf(ref).filter((mention) => mention.briefing === figure.briefing);
  const wordings = (language: Language) => [
    ...new Set(
      own.filter((mention) => mention.language === language && mention.text !== '').map(({ text }) => text),
    ),
  ];
  return {
    figure,
    ref,
    verdict: archive.verdictOf(ref),
    number: numberOf(figure),
    wordings: { zh: wordings('zh'), en: wordings('en') },
    source: {
      path: paths.source(source.id),
      text: source.title,
      publisher: source.publisher,
      date: source.date,
      url: source.url,
      lang: `zh-${source.script}`,
    },
    article: source.articles[briefing.article]?.title ?? source.title,
    region: regionWay(figure.region),
    indicator: {
      path: paths.indicator(figure.indicator),
      text: indicator?.name ?? { zh: figure.indicator, en: figure.indicator },
    },
    outcomes: archive.outcomesOf(ref).toSorted(byVerdict),
    occurrences: occurrencesOf(archive, figure),
    fact: archive.factOf(ref)?.id,
  };
}

export function regionWay(code: string): Way {
  const region = regionOf(code);
  return {
    path: paths.region(code),
    text: region ? { zh: region.zh, en: region.en } : { zh: code, en: code },
  };
}

function occurrencesOf(archive: Archive, figure: Figure): Occurrence[] {
  const statements = (archive.factOf(figure.ref)?.figures ?? []).filter((ref) => ref !== figure.ref);
  const quoting = archive
    .mentionsOf(figure.ref)
    .filter(({ briefing, language }) => briefing !== figure.briefing && language === 'zh')
    .map(({ briefing }) => briefing);
  return [
    ...statements.map((ref) => {
      const other = archive.corpus.figures.get(ref)!;
      const briefing = archive.corpus.briefings.get(other.briefing)!;
      return {
        path: paths.figure(ref),
        text: titleOf(briefing),
        date: briefing.date,
        number: numberOf(other),
        verdict: archive.verdictOf(ref),
      };
    }),
    ...[...new Set(quoting)].map((id) => {
      const briefing = archive.corpus.briefings.get(id)!;
      return {
        path: `${paths.briefing(id)}#${anchorOf(figure.ref, id)}`,
        text: titleOf(briefing),
        date: briefing.date,
        number: numberOf(figure),
        verdict: archive.verdictOf(figure.ref),
      };
    }),
  ];
}

export const titleOf = (briefing: { versions: Record<Language, { title: string }> }): Bilingual => ({
  zh: briefing.versions.zh.title,
  en: briefing.versions.en.title,
});

/** The anchor of a figure on a briefing's page: its id at home, briefing and id elsewhere. */
export function anchorOf(ref: FigureRef, briefing: string): string {
  const [home, id] = ref.split('#') as [string, string];
  return home === briefing ? id : `${home}--${id}`;
}
