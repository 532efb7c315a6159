/**
 * The picture that a shared link shows: what the page is about and its key figure, in the page's language.
 * A page about one figure only shares the card of the briefing that states it.
 */
import type { Figure } from '../model/figure.ts';
import type { Verdict } from '../model/outcome.ts';
import type { Source } from '../model/source.ts';
import { type Bilingual, type Language, languages } from '../model/text.ts';
import type { Archive, FactGroup } from './archive.ts';
import { figureView, regionWay } from './figure-view.ts';
import { periodText } from './period.ts';
import { titleOf } from './places.ts';
import { byWeight } from './sorting.ts';

/** What a page calls its card: where it lies under `cards/<language>/`, without an ending. */
export type CardName = string;

export interface SocialCard {
  readonly file: string;
  readonly language: Language;
  readonly site: string;
  readonly heading: string;
  /** Absent where a briefing states no figure. */
  readonly key: { readonly number: string; readonly subject: string; readonly verdict: Verdict } | undefined;
  /** Who published it, and when. */
  readonly source: string;
}

interface Drawn {
  readonly name: CardName;
  readonly heading: Bilingual;
  readonly figure: Figure | undefined;
  readonly source: Source | undefined;
}

export const frontCard: CardName = 'home';

export const cardFile = (language: Language, name: CardName): string => `cards/${language}/${name}.png`;

export const cardOfBriefing = (id: string): CardName => `briefings/${id}`;

export const cardOfRegion = (archive: Archive, code: string): CardName =>
  shared(
    `regions/${code}`,
    archive.distinct.filter(({ region }) => region === code),
  );

export const cardOfIndicator = (archive: Archive, id: string): CardName =>
  shared(
    `indicators/${id}`,
    archive.distinct.filter(({ indicator }) => indicator === id),
  );

export const cardOfFact = (archive: Archive, { id, figures }: FactGroup): CardName =>
  shared(
    `facts/${id}`,
    figures.flatMap((ref) => archive.corpus.figures.get(ref) ?? []),
  );

function shared(own: CardName, figures: readonly Figure[]): CardName {
  const [only] = figures;
  if (!only) return frontCard;
  return figures.length > 1 ? own : cardOfBriefing(only.briefing);
}

/** Every card of the archive, each once. */
export const socialCards = (archive: Archive): readonly SocialCard[] =>
  drawnOf(archive).flatMap(({ name, heading, figure, source }) => {
    const view = figure && figureView(archive, figure.ref);
    return languages.map((language) => ({
      file: cardFile(language, name),
      language,
      site: archive.corpus.site.title[language],
      heading: heading[language],
      key: view && {
        number: view.number.words[language],
        subject: view.figure.subject[language],
        verdict: view.verdict,
      },
      source: source
        ? `${source.publisher[language]} · ${periodText(source.date, language)}`
        : archive.corpus.site.publisher[language],
    }));
  });

function drawnOf(archive: Archive): readonly Drawn[] {
  const { corpus, briefings, distinct, facts } = archive;
  const order = byWeight(corpus);
  const sourceOf = (briefing: string) => corpus.sources.get(corpus.briefings.get(briefing)!.source);
  const drawn = (
    name: CardName,
    heading: Bilingual,
    figures: readonly Figure[],
    briefing?: string,
  ): Drawn => {
    const [figure] = figures.toSorted(order);
    const stated = figure?.briefing ?? briefing;
    return { name, heading, figure, source: stated === undefined ? undefined : sourceOf(stated) };
  };
  const several = <Key>(groups: Map<Key, Figure[]>) => [...groups].filter(([, group]) => group.length > 1);
  const nameOf = (id: string) => corpus.indicators.get(id)?.name ?? { zh: id, en: id };
  return [
    drawn(frontCard, corpus.site.description, distinct),
    ...briefings.map((each) => drawn(`briefings/${each.id}`, titleOf(each), each.figures, each.id)),
    ...several(Map.groupBy(distinct, ({ region }) => region)).map(([code, group]) =>
      drawn(`regions/${code}`, regionWay(code).text, group),
    ),
    ...several(Map.groupBy(distinct, ({ indicator }) => indicator)).map(([id, group]) =>
      drawn(`indicators/${id}`, nameOf(id), group),
    ),
    ...facts
      .filter(({ figures }) => figures.length > 1)
      .map(({ id, shown }) => {
        const figure = corpus.figures.get(shown)!;
        const { text } = regionWay(figure.region);
        const heading = (language: Language) => `${text[language]} · ${periodText(figure.period, language)}`;
        return drawn(`facts/${id}`, { zh: heading('zh'), en: heading('en') }, [figure]);
      }),
  ];
}
