/**
 * The numbers of a briefing's prose, read once for all checks: every reading of a block with the mention,
 * if any, whose link holds it.
 */

import { remembered } from '../facts/remembered.ts';
import type { Briefing, Mention, ProseBlock, Version } from '../model/briefing.ts';
import type { Language } from '../model/text.ts';
import { isQuantity, type Quantity, type Reading } from '../quantity/quantity.ts';
import { read } from '../quantity/read.ts';
import { anew, type Recall } from './recall.ts';

export interface BlockReading {
  readonly block: ProseBlock;
  readonly readings: readonly Reading[];
  readonly mentions: readonly (Mention & { readonly range: readonly [number, number] })[];
}

const known = new WeakMap<Version, readonly BlockReading[]>();

export function proseOf(
  briefing: Briefing,
  language: Language,
  recall: Recall = anew,
): readonly BlockReading[] {
  return remembered(known, briefing.versions[language], (version) =>
    readBlocks(version, briefing.date, recall),
  );
}

export interface HeadReading {
  readonly text: string;
  readonly line: number;
  /** Where the text begins in its line, if it does. */
  readonly column?: number;
  readonly readings: readonly Reading[];
}

const knownHeads = new WeakMap<Version, readonly HeadReading[]>();

/** Title and summary, where links cannot stand. */
export const headsOf = (
  briefing: Briefing,
  language: Language,
  recall: Recall = anew,
): readonly HeadReading[] =>
  remembered(knownHeads, briefing.versions[language], (version) =>
    (['title', 'summary'] as const).map((key) => ({
      text: version[key],
      ...version.heads[key],
      readings: recalledReadings(version[key], language, briefing.date, recall),
    })),
  );

/** Reads all of it now, where the checks will ask for it: what did not change is recalled. */
export function recallProse(briefing: Briefing, recall: Recall): void {
  for (const language of ['zh', 'en'] as const) {
    proseOf(briefing, language, recall);
    headsOf(briefing, language, recall);
  }
}

export const recalledReadings = (
  text: string,
  language: Language,
  date: string,
  recall: Recall,
): readonly Reading[] =>
  recall(
    () => ['readings', language, date, text],
    () => readingsOf(text, language, date),
  );

export const readingsOf = (text: string, language: Language, date: string): readonly Reading[] => [
  ...read(text, { language, dates: true, dismissed: true, date }),
];

function readBlocks(version: Version, date: string, recall: Recall): readonly BlockReading[] {
  const mentions = Map.groupBy(version.mentions, ({ block }) => block);
  return version.blocks.map((block, index) => ({
    block,
    readings: recalledReadings(block.text, version.language, date, recall),
    mentions: (mentions.get(index) ?? []).flatMap((mention, nth) => {
      const range = block.links[nth];
      return range ? [{ ...mention, range }] : [];
    }),
  }));
}

export const meetsRange = (
  { start, end }: { start: number; end: number },
  [from, to]: readonly [number, number],
): boolean => start < to && from < end;

/** The quantities that a mention's link prints, wholly or in part: a hedge may stand before the link. */
export function quantitiesIn({ readings }: BlockReading, range: readonly [number, number]): Quantity[] {
  const quantities: Quantity[] = [];
  for (const reading of readings)
    if (meetsRange(reading, range) && isQuantity(reading)) quantities.push(reading);
  return quantities;
}
