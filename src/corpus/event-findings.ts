/**
 * Events that cannot be looked up: of a briefing that is not there, or on a day that its article never names.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Event } from '../model/event.ts';
import type { Finding } from '../model/outcome.ts';
import { nearest } from './nearest.ts';
import type { Named } from './references.ts';

export function eventFindings(
  events: readonly Event[],
  named: Named,
  briefings: ReadonlyMap<string, Briefing>,
): Finding[] {
  return events.flatMap(({ date, briefing: id, file, line }): Finding[] => {
    const error = { level: 'error', file, line } as const;
    if (!named.briefings.has(id))
      return [
        {
          ...error,
          rule: 'unknown-briefing',
          message: `Unexpected event of "${id}", expected a briefing that exists`,
          hint: nearest(id, named.briefings.keys()),
        },
      ];
    const briefing = briefings.get(id);
    if (!briefing || daysOf(briefing).has(date)) return [];
    return [
      {
        ...error,
        rule: 'event-date',
        message: `Unexpected event on ${date}, expected a day under "dates" of ${id} or the period of one of its figures`,
        hint: 'A timeline tells only of days that an article states.',
      },
    ];
  });
}

/** Days that a briefing's article states; `2020-03-10T24:00` is one of March 10. */
const daysOf = ({ dates, figures }: Briefing): ReadonlySet<string> =>
  new Set([
    ...dates.flatMap(({ value }) => value.split(',')).map((value) => value.slice(0, 10)),
    ...figures.map(({ period }) => period),
  ]);
