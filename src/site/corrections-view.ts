/**
 * What has been corrected, newest first, with the way to it. Corrections of drafts are left out as drafts are.
 */
import type { Correction } from '../model/correction.ts';
import type { Bilingual } from '../model/text.ts';
import type { Archive } from './archive.ts';
import { paths } from './links.ts';
import { titleOf, type Way } from './places.ts';

export interface CorrectionView extends Way {
  readonly correction: Correction;
  /** On the page of all corrections. */
  readonly anchor: string;
  /** What is corrected: the figure's subject, where it is a figure. */
  readonly subject?: Bilingual | undefined;
}

export function correctionViews(archive: Archive, only?: string): readonly CorrectionView[] {
  const published = new Map(archive.briefings.map((briefing) => [briefing.id, briefing]));
  return archive.corpus.corrections.flatMap((correction) => {
    const { date, briefing: id, figure } = correction;
    const briefing = published.get(id);
    if (!briefing || (only !== undefined && only !== id)) return [];
    const ref = figure && (`${id}#${figure}` as const);
    return {
      correction,
      anchor: [date, id, ...(figure ? [figure] : [])].join('--'),
      path: ref ? paths.figure(ref) : paths.briefing(id),
      text: titleOf(briefing),
      subject: ref ? archive.corpus.figures.get(ref)?.subject : undefined,
    };
  });
}
