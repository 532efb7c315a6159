/**
 * The places of a fact: every statement of it and every briefing that prints one, oldest first. The order
 * is the same wherever a reader enters, so that "2 of 3" and its arrows mean the same on every page.
 */
import type { Verdict } from '../model/outcome.ts';
import type { Bilingual, FigureRef, Language } from '../model/text.ts';
import type { Archive } from './archive.ts';
import { paths } from './links.ts';
import { type NumberText, numberOf } from './number.ts';

/** A way to a page of the site: a path to be given to `href`, and what to call it. */
export interface Way {
  readonly path: string;
  readonly text: Bilingual;
}

export interface Place extends Way {
  readonly ref: FigureRef;
  /** The briefing whose page it is on; another than the figure's own where that one only prints it. */
  readonly briefing: string;
  readonly date: string;
  readonly number: NumberText;
  readonly verdict: Verdict;
}

export function placesOf(archive: Archive, ref: FigureRef): readonly Place[] {
  const statements = archive.factOf(ref)?.figures ?? [ref];
  return statements
    .flatMap((stated) => {
      const home = archive.corpus.figures.get(stated)!.briefing;
      const printing = archive.mentionsOf(stated).map(({ briefing }) => briefing);
      return [...new Set([home, ...printing])].map((briefing) => placeOn(archive, stated, briefing));
    })
    .toSorted(
      (a, b) => compare(a.date, b.date) || compare(a.briefing, b.briefing) || compare(a.path, b.path),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function placeOn(archive: Archive, ref: FigureRef, id: string): Place {
  const briefing = archive.corpus.briefings.get(id)!;
  return {
    ref,
    briefing: id,
    path: `${paths.briefing(id)}#${anchorOf(ref, id)}`,
    text: titleOf(briefing),
    date: briefing.date,
    number: numberOf(archive.corpus.figures.get(ref)!),
    verdict: archive.verdictOf(ref),
  };
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
