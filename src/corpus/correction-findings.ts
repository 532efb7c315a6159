/**
 * Corrections that lead nowhere: of a briefing or figure that is not there, of a draft, or from before the
 * article appeared. One correction a day for each briefing and figure keeps their addresses apart.
 */
import type { Briefing } from '../model/briefing.ts';
import { isDraft } from '../model/corpus.ts';
import type { Correction } from '../model/correction.ts';
import type { Finding } from '../model/outcome.ts';
import { duplicates } from './duplicates.ts';
import { nearest } from './nearest.ts';
import { type Named, unknownFigure } from './references.ts';

export function correctionFindings(
  corrections: readonly Correction[],
  named: Named,
  briefings: ReadonlyMap<string, Briefing>,
): Finding[] {
  return [
    ...corrections.flatMap(
      (correction) => findingOf(correction, named, briefings.get(correction.briefing)) ?? [],
    ),
    ...duplicates(
      corrections.map(({ date, briefing, figure = '', file, line }) => ({
        what: `correction of ${figure ? `${briefing}#${figure}` : briefing} on ${date}`,
        key: '',
        owner: `line ${line}`,
        file,
        line,
      })),
    ),
  ];
}

function findingOf(
  { date, briefing: id, figure, file, line }: Correction,
  named: Named,
  briefing: Briefing | undefined,
): Finding | undefined {
  const error = { level: 'error', file, line } as const;
  if (!named.briefings.has(id))
    return {
      ...error,
      rule: 'unknown-briefing',
      message: `Unexpected correction of "${id}", expected a briefing that exists`,
      hint: nearest(id, named.briefings.keys()),
    };
  const unknown = figure && unknownFigure(`${id}#${figure}`, named);
  if (unknown)
    return {
      ...error,
      ...unknown,
      hint: unknown.hint ?? 'Leave out "figure" where the correction took the figure away.',
    };
  if (!briefing) return undefined;
  if (date < briefing.date)
    return {
      ...error,
      rule: 'correction-date',
      message: `Unexpected correction on ${date}, expected a day not before ${briefing.date}, when the article appeared`,
    };
  if (isDraft(briefing))
    return {
      ...error,
      level: 'warning',
      rule: 'correction-of-draft',
      message: `Unexpected correction of the draft "${id}", expected a published briefing`,
      hint: 'Readers see the correction once the briefing is published again.',
    };
  return undefined;
}
