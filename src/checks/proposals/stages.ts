/**
 * Ladders: what comes to one thing in turn (planned, begun, finished; found, mended). What has come to a
 * later rung is part of what has come to an earlier one, and comes later.
 */
import ladders from './stages.json' with { type: 'json' };

export type Ladder = readonly (readonly string[])[];

export const countLadders: readonly Ladder[] = ladders.counts;
/** With the words for what the days are told of. */
export const dayLadders: readonly { readonly about: readonly string[]; readonly rungs: Ladder }[] =
  ladders.days;

/** The lowest rung that a text names, from 0; `undefined` when it names none. */
export function rungOf(ladder: Ladder, text: string): number | undefined {
  const rung = ladder.findIndex((words) => words.some((word) => text.includes(word)));
  return rung < 0 ? undefined : rung;
}

/** The rung of the word that a text names first: 治愈，再无新增确诊 tells of a cure. */
export function firstRungOf(ladder: Ladder, text: string): number | undefined {
  const places = ladder.flatMap((words, rung) =>
    words.map((word) => ({ rung, at: text.indexOf(word) })).filter(({ at }) => at >= 0),
  );
  return places.toSorted((a, b) => a.at - b.at)[0]?.rung;
}
