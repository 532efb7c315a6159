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
import { type Place, placesOf, type Way } from './places.ts';
import { byVerdict } from './verdict.ts';

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
  /** Every place of the archive that states or prints this fact, in one order, and where among them this one is. */
  readonly places: readonly Place[];
  readonly here: number;
  readonly fact?: string | undefined;
}

/** What is known of a figure as the page of briefing `page` shows it: its own, where none is named. */
export function figureView(archive: Archive, ref: FigureRef, page?: string): FigureView {
  const figure = archive.corpus.figures.get(ref);
  if (!figure) throw new Error(`Unexpected figure "${ref}", expected one of the archive`);
  const briefing = archive.corpus.briefings.get(figure.briefing)!;
  const places = placesOf(archive, ref);
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
    places,
    here: places.findIndex((place) => place.ref === ref && place.briefing === (page ?? figure.briefing)),
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
